import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { ingest } from '../../src/ingest.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { ExtractedArticle } from '../../src/model/extraction.ts';
import { articleId } from '../../src/model/ids.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { createWriter, type GraphWriter } from '../../src/store/create-writer.ts';
import { generateArticles } from '../corpus/generate-articles.ts';

const HUNDREDS = 9;
const ARTICLES = 100;
/** Code is compiled while it runs, so the graph that isn't filled is written to as long before anything counts. */
const WARM_UPS = 20;

/** What the same hundred articles cost, in an empty graph and in a full one. */
export interface Scale {
  readonly articles: number;
  readonly fillSeconds: number;
  readonly memoryMb: number;
  readonly empty: Cost;
  readonly full: Cost;
  /** The statements that took longest in the full graph, with both times. */
  readonly statements: readonly {
    readonly name: string;
    readonly emptyMs: number;
    readonly fullMs: number;
  }[];
}

/** Medians of the hundreds. */
export interface Cost {
  readonly ms: number;
  /** The time that processors worked on it, here and in a server: other processes on the machine change it less. */
  readonly cpuMs: number;
}

interface Round extends Cost {
  readonly statements: ReadonlyMap<string, number>;
}

/** A graph that some articles are written into and taken out of again. */
interface Target {
  readonly engine: Engine;
  readonly writer: GraphWriter;
  measure(put: readonly ExtractedArticle[]): Promise<Round>;
  takeOut(articles: readonly ExtractedArticle[]): Promise<void>;
}

/**
 * Fills one of two graphs and leaves the other empty; then some hundreds of articles are written into both in turns, so that
 * whatever else the machine does meets both alike. They stay in the full one and are taken out of the empty one again.
 */
export async function measureScale(fullUrl: string, emptyUrl: string, articles: number): Promise<Scale> {
  const [full, empty] = [await openTarget(fullUrl), await openTarget(emptyUrl)];
  const whole = articles + HUNDREDS * ARTICLES;
  const hundreds: ExtractedArticle[][] = [];
  for (let from = articles; from < whole; from += ARTICLES) {
    hundreds.push(await collect(generateArticles({ articles: whole, from, to: from + ARTICLES })));
  }
  const started = performance.now();
  await ingest(full.writer, generateArticles({ articles: whole, to: articles }), (_report, { added }) => {
    if (added % 5_000 === 0)
      console.error(`${added} articles, ${Math.round((performance.now() - started) / 1_000)} s`);
  });
  const fillSeconds = (performance.now() - started) / 1_000;
  const intoNone = async (put: readonly ExtractedArticle[]) => {
    const round = await empty.measure(put);
    await empty.takeOut(put);
    return round;
  };
  for (let round = 0; round < WARM_UPS; round += 1) await intoNone(hundreds[round % hundreds.length] ?? []);
  const rounds: { readonly empty: Round; readonly full: Round }[] = [];
  for (const put of hundreds) rounds.push({ empty: await intoNone(put), full: await full.measure(put) });
  for (const { engine } of [full, empty]) await engine.close();
  const [emptyStatements, fullStatements] = [
    medianStatements(rounds.map((round) => round.empty)),
    medianStatements(rounds.map((round) => round.full)),
  ];
  return {
    articles,
    fillSeconds,
    memoryMb: Math.round(process.resourceUsage().maxRSS / 1_024),
    empty: medianCost(rounds.map((round) => round.empty)),
    full: medianCost(rounds.map((round) => round.full)),
    statements: [...fullStatements]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 20)
      .map(([name, fullMs]) => ({ name, emptyMs: emptyStatements.get(name) ?? 0, fullMs })),
  };
}

async function openTarget(url: string): Promise<Target> {
  const engine = await openEngine(url);
  await engine.migrate();
  const writer = createWriter(engine, createResolver(loadLexicon()));
  let times = new Map<string, number>();
  engine.onStatement(({ name, ms }) => times.set(name, (times.get(name) ?? 0) + ms));
  const serverCpuMs = engine.kind === 'neo4j' ? cpuOf(url) : async () => 0;
  return {
    engine,
    writer,
    measure: async (put) => {
      times = new Map();
      const server = await serverCpuMs();
      const [started, worked] = [performance.now(), process.cpuUsage()];
      await writer.apply({ put, remove: [] });
      const { user, system } = process.cpuUsage(worked);
      const ms = performance.now() - started;
      const cpuMs = (user + system) / 1_000 + (await serverCpuMs()) - server;
      return { ms, cpuMs, statements: times };
    },
    takeOut: async (articles) => {
      times = new Map();
      await writer.apply({ put: [], remove: articles.map(({ article }) => articleId(article)) });
    },
  };
}

/** How long a Neo4j server's process has worked so far. */
function cpuOf(url: string): () => Promise<number> {
  const { username, password, host, protocol } = new URL(url);
  const login = username === '' ? undefined : neo4j.auth.basic(username, decodeURIComponent(password));
  return async () => {
    const driver = neo4j.driver(`${protocol}//${host}`, login, { disableLosslessIntegers: true });
    const { records } = await driver.executeQuery(
      `CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes
       RETURN attributes.ProcessCpuTime.value AS nanoseconds`,
    );
    await driver.close();
    return z.number().parse(records[0]?.get('nanoseconds')) / 1e6;
  };
}

function medianCost(rounds: readonly Round[]): Cost {
  return { ms: median(rounds.map(({ ms }) => ms)), cpuMs: median(rounds.map(({ cpuMs }) => cpuMs)) };
}

function medianStatements(rounds: readonly Round[]): ReadonlyMap<string, number> {
  const names = new Set(rounds.flatMap(({ statements }) => [...statements.keys()]));
  return new Map(
    [...names].map((name) => [name, median(rounds.map(({ statements }) => statements.get(name) ?? 0))]),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
