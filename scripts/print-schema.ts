// Prints the contract: `npx tsx scripts/print-schema.ts > schema/schema.graphql`, or into the file named.
import { writeFileSync } from 'node:fs';
import { printedSchema } from '../src/schema/printed-schema.ts';

const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(printedSchema());
else writeFileSync(file, printedSchema());
