import neo4j from 'neo4j-driver';
import { toNeo4j } from '../src/engine/neo4j-values.ts';
import { openEngine } from '../src/engine/open-engine.ts';
import { ask } from '../test/schema/ask.ts';
import { OPERATIONS } from './questions-kit/operations/all-operations.ts';
import { type Plan, planLines } from './questions-kit/plan-lines.ts';
import { openRawDatabase } from './questions-kit/raw-database.ts';
import { type RecordedRead, recordReads } from './questions-kit/record-reads.ts';

// npm run bench -- profile [a,b]: the PROFILE of every statement that the operations run, asked with what has most
// connections, on the corpus that MALMOI_BENCH_NEO4J holds.

const database = process.env['MALMOI_BENCH_NEO4J'] ?? '';
const letters = process.argv[2]?.split(',') ?? OPERATIONS.map(({ letter }) => letter);
const raw = openRawDatabase(database);
const engine = await openEngine(database);
const { protocol, host, username, password } = new URL(database);
const driver = neo4j.driver(`${protocol}//${host}`, neo4j.auth.basic(username, decodeURIComponent(password)));
try {
  const sample = await raw.sample();
  for (const operation of OPERATIONS.filter(({ letter }) => letters.includes(letter))) {
    const params = operation.hottest(sample) ?? operation.params(sample)[0] ?? {};
    const reads: RecordedRead[] = [];
    const { query, variables } = operation.product;
    await ask(recordReads(engine, reads), query, variables(params));
    process.stdout.write(`\n### ${operation.letter} ${operation.name}: ${reads.length} statements\n`);
    for (const { name, text, parameters } of reads)
      process.stdout.write(await profiled(name, text, parameters));
  }
} finally {
  await driver.close();
  await engine.close();
  await raw.close();
}

async function profiled(
  name: string,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<string> {
  const session = driver.session();
  const given = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toNeo4j(value)]));
  try {
    const { summary } = await session.run(`PROFILE ${text}`, given);
    const plan: Plan | false = summary.profile;
    return `\n\`cypher/${name}.cypher\`\n\n\`\`\`\n${plan === false ? '' : planLines(plan).join('\n')}\n\`\`\`\n`;
  } finally {
    await session.close();
  }
}
