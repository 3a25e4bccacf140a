import { spawnSync } from 'node:child_process';
import { openEngine } from '../../src/engine/open-engine.ts';
import { ingest } from '../../src/ingest.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { createWriter } from '../../src/store/create-writer.ts';
import { generateArticles } from '../corpus/generate-articles.ts';
import { exportRows } from './graph-rows.ts';
import { measureScale } from './measure-scale.ts';
import { measureOpen, measureServe } from './measure-serve.ts';
import { openRawDatabase } from './raw-database.ts';
import { rawLoad } from './raw-load.ts';
import { type PhaseResult, runPhase } from './run-phase.ts';

// phase.ts WHAT DATABASE …: one phase of a bench; prints its result as JSON.

const [what = '', database = '', argument = ''] = process.argv.slice(2);
const url = database === 'server' ? (process.env['MALMOI_TEST_NEO4J'] ?? '') : database;
console.log(JSON.stringify(await run()));

async function run(): Promise<unknown> {
  switch (what) {
    case 'store':
      return store(Number(argument));
    case 'rows':
      return rows(argument);
    case 'raw':
      return raw(argument);
    case 'ingest':
      return wholeIngest(argument);
    case 'serve':
      return serve(argument);
    case 'open':
      return measureOpen(url.replace('file:', ''));
    case 'scale':
      return scale(argument);
    default:
      throw new Error(`no phase is called ${what}`);
  }
}

/** The product's store: articles that were extracted before, written as `malmoi ingest` writes them. */
async function store(articles: number): Promise<PhaseResult> {
  const engine = await openEngine(url);
  await engine.migrate();
  const writer = createWriter(engine, createResolver(loadLexicon()));
  let making = 0;
  async function* source() {
    const made = generateArticles({ articles });
    for (;;) {
      const started = performance.now();
      const { value, done } = await made.next();
      making += performance.now() - started;
      if (done === true) return;
      yield value;
    }
  }
  const started = performance.now();
  const { rows: written } = await ingest(writer, source(), (report, { added }) => {
    if (Math.floor(added / 10_000) > Math.floor((added - report.added.length) / 10_000))
      console.error(`${added} articles, ${memory().memoryMb} MB`);
  });
  await engine.checkpoint();
  const ms = performance.now() - started - making;
  await engine.close();
  return { seconds: ms / 1_000, rows: written, ...memory() };
}

/** Of a graph that is filled before, where so many articles are asked for. */
async function serve(articles: string): Promise<unknown> {
  if (articles !== '') await store(Number(articles));
  return measureServe(url);
}

/** Beside a graph to be filled, one that stays empty; of servers, the second is started here. */
async function scale(argument: string): Promise<unknown> {
  const [articles = '', beside = ''] = argument.split(' ');
  return beside === 'server'
    ? runPhase('server', what, `${articles} ${url}`)
    : measureScale(beside, url, Number(articles));
}

/** The built program, from texts to the graph; gives its own report. */
async function wholeIngest(texts: string): Promise<unknown> {
  const { stdout } = spawnSync(process.execPath, ['bin/malmoi.js', 'ingest', texts, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, MALMOI_DATABASE: url },
  });
  return JSON.parse(stdout);
}

/** All rows of a graph into a folder. */
async function rows(folder: string): Promise<PhaseResult> {
  const engine = await openEngine(url);
  const written = await exportRows(engine, folder);
  await engine.close();
  return { seconds: 0, rows: written, ...memory() };
}

/** The same rows by hand. */
async function raw(folder: string): Promise<PhaseResult> {
  const raw = await openRawDatabase(url);
  const time = await rawLoad(raw, folder);
  await raw.close();
  return { ...time, ...memory() };
}

function memory(): Pick<PhaseResult, 'cpuSeconds' | 'memoryMb'> {
  const { user, system } = process.cpuUsage();
  return {
    cpuSeconds: (user + system) / 1e6,
    memoryMb: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
}
