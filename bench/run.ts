import { existsSync, readdirSync } from 'node:fs';

// npm run bench -- NAME [arguments]: runs bench/NAME.ts, which takes the rest of the arguments; a size (S, M, L) in place
// of a name means questions.

const FOLDER = new URL('./', import.meta.url);
if (/^[SML]$/.test(process.argv[2] ?? '')) process.argv.splice(2, 0, 'questions');
const name = process.argv[2] ?? '';
if (/^[a-z-]+$/.test(name) && name !== 'run' && existsSync(new URL(`${name}.ts`, FOLDER))) {
  process.argv.splice(2, 1);
  await import(new URL(`${name}.ts`, FOLDER).href);
} else {
  const benches = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
    .map((file) => file.replace('.ts', ''));
  console.error(`npm run bench -- NAME, where NAME is one of: ${benches.join(', ')}`);
  process.exitCode = 1;
}
