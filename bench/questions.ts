import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CORPUS_SIZES } from './corpus/generate-articles.ts';
import { type CorpusSize, loadCorpus } from './corpus/load-corpus.ts';
import { compareAnswers } from './questions-kit/compare-answers.ts';
import { createGraphqlClient } from './questions-kit/graphql-client.ts';
import { type Effort, measure } from './questions-kit/measure.ts';
import { OPERATIONS } from './questions-kit/operations/all-operations.ts';
import type { GraphSample, Operation } from './questions-kit/operations/operation.ts';
import { openRawDatabase } from './questions-kit/raw-database.ts';
import { BenchReport, regressionsOf, tableOf } from './questions-kit/report.ts';
import { type StartedServer, startServer } from './questions-kit/start-server.ts';
import { type Targets, targetsOf } from './questions-kit/targets.ts';

const HELP = `npm run bench -- S|M|L [--only a,b] [--quick] [--no-peer] [--no-embedded] [--out FILE] [--compare OLD.json]

Measures the ten operations on generated articles (S 1,000, M 20,000, L 200,000) against hand-written Cypher and
@neo4j/graphql, and on the embedded engine. It needs a Neo4j that is empty or holds that corpus:
  node scripts/neo4j.mjs run --auth malmoi-bench -- npm run bench -- S     an empty server for one run
  MALMOI_BENCH_NEO4J=bolt://neo4j:PASSWORD@localhost:7687 npm run bench -- M     one that is kept`;

const EFFORT: Effort = { rounds: 6, answersPerRound: 30, roundMs: 4_000, throughputMs: 1_500 };
const QUICK: Effort = { rounds: 3, answersPerRound: 20, roundMs: 2_000, throughputMs: 1_000 };
const HOT_EFFORT: Effort = { rounds: 5, answersPerRound: 6, roundMs: 4_000, throughputMs: 0 };

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const tell = (line: string) => process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      peer: { type: 'boolean', default: true },
      embedded: { type: 'boolean', default: true },
      out: { type: 'string' },
      compare: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [size = 'S'] = positionals;
  const database = process.env['MALMOI_BENCH_NEO4J'] || process.env['MALMOI_TEST_NEO4J'] || '';
  if (values.help || !isSize(size) || database === '') return fail(HELP);
  if (!existsSync(root('dist/cli/run.js'))) return fail('the project is not built; run npm run build');
  if (values.peer && !existsSync(root('bench/node_modules'))) {
    return fail('the peer is not installed; run npm ci --prefix bench, or leave it out with --no-peer');
  }
  const only = values.only?.split(',') ?? OPERATIONS.map(({ letter }) => letter);
  const operations = OPERATIONS.filter(({ letter }) => only.includes(letter));
  await loadCorpus(database, size, tell);
  const file = `file:${root(`bench/data/${size}/graph`)}`;
  if (values.embedded) {
    mkdirSync(root(`bench/data/${size}`), { recursive: true });
    await loadCorpus(file, size, tell);
  }

  const servers: StartedServer[] = [];
  const start = async (args: readonly string[], environment: Readonly<Record<string, string>>) => {
    const server = await startServer(args, environment);
    servers.push(server);
    return createGraphqlClient(server.url);
  };
  const serve = [root('bin/malmoi.js'), 'serve', '--port', '0'];
  const raw = openRawDatabase(database);
  const targets: Targets = {
    raw,
    product: await start(serve, { MALMOI_DATABASE: database }),
    embedded: values.embedded ? await start(serve, { MALMOI_DATABASE: file }) : null,
    peer: values.peer
      ? await start(['--import', 'tsx', root('bench/questions-kit/peer/serve-peer.ts')], {
          BENCH_DATABASE: database,
        })
      : null,
  };
  try {
    const report: BenchReport = {
      size,
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
      node: process.version,
      cores: cpus().length,
      load: loadavg()[0] ?? 0,
      startMs: Object.fromEntries(servers.map(({ readyMs }, at) => [NAMES[at] ?? '', Math.round(readyMs)])),
      operations: {},
    };
    const sample = await raw.sample();
    for (const operation of operations) {
      report.operations[operation.letter] = await measureOperation(
        operation,
        sample,
        targets,
        values.quick ? QUICK : EFFORT,
      );
      tell(tableOf({ ...report, operations: pick(report.operations, operation.letter) }));
    }
    const out = values.out ?? root(`bench/results/${size}.json`);
    mkdirSync(root('bench/results'), { recursive: true });
    writeFileSync(out, `${JSON.stringify(report, null, 2)}\n`);
    process.stdout.write(`\n${tableOf(report)}\n\n${out}\n`);
    if (values.compare !== undefined) compare(report, values.compare);
  } finally {
    for (const client of [targets.product, targets.embedded, targets.peer]) client?.close();
    for (const server of servers) await server.stop();
    await raw.close();
  }
}

const NAMES = ['product', 'embedded', 'peer'];

async function measureOperation(operation: Operation, sample: GraphSample, targets: Targets, effort: Effort) {
  const params = operation.params(sample);
  const asked = targetsOf(operation, params, targets);
  await compareAnswers(operation.letter, asked, params);
  const measured = await measure(new Map(asked.map(({ name, ask }) => [name, ask])), effort);
  const hottest = operation.hottest(sample);
  const hot = hottest === null ? [] : targetsOf(operation, [hottest], targets);
  const hotMeasured = await measure(
    new Map(hot.filter(({ name }) => name !== 'plain peer').map(({ name, ask }) => [name, ask])),
    HOT_EFFORT,
  );
  return {
    name: operation.name,
    targets: Object.fromEntries(measured),
    hottest: Object.fromEntries([...hotMeasured].map(([name, { p50 }]) => [name, p50])),
  };
}

function compare(report: BenchReport, file: string): void {
  const worse = regressionsOf(report, BenchReport.parse(JSON.parse(readFileSync(file, 'utf8'))));
  process.stdout.write(
    worse.length === 0 ? 'nothing got slower\n' : `slower than in ${file}:\n${worse.join('\n')}\n`,
  );
  if (worse.length > 0) process.exitCode = 1;
}

function isSize(text: string): text is CorpusSize {
  return Object.hasOwn(CORPUS_SIZES, text);
}

function pick<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name === key));
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

await main();
