import { openEngine } from '../../src/engine/open-engine.ts';
import { ingest } from '../../src/ingest.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { ExtractedArticle } from '../../src/model/extraction.ts';
import { articleId } from '../../src/model/ids.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { createWriter, type GraphWriter } from '../../src/store/create-writer.ts';
import { generateArticles } from '../corpus/generate-articles.ts';

const ROUNDS = 7;
const ARTICLES = 100;

/** What the same hundred articles cost, in an empty graph and in a full one. */
export interface Scale {
  readonly articles: number;
  readonly emptyMs: number;
  readonly fullMs: number;
  /** The time that this process worked, which other processes change less; all there is on the embedded engine. */
  readonly emptyCpuMs: number;
  readonly fullCpuMs: number;
  /** The statements that took longest in the full graph, with both times. */
  readonly statements: readonly {
    readonly name: string;
    readonly emptyMs: number;
    readonly fullMs: number;
  }[];
}

interface Round {
  readonly ms: number;
  readonly cpuMs: number;
  readonly statements: ReadonlyMap<string, number>;
}

/**
 * Ingests some hundreds of articles, each alone and taken out again, before and after a corpus is loaded; the median
 * counts, without the first, for which statements are planned and code is compiled.
 */
export async function measureScale(url: string, articles: number): Promise<Scale> {
  const engine = await openEngine(url);
  await engine.migrate();
  const writer = createWriter(engine, createResolver(loadLexicon()));
  let times = new Map<string, number>();
  engine.onStatement(({ name, ms }) => times.set(name, (times.get(name) ?? 0) + ms));
  const whole = articles + ROUNDS * ARTICLES;
  const hundreds: ExtractedArticle[][] = [];
  for (let from = articles; from < whole; from += ARTICLES) {
    hundreds.push(await collect(generateArticles({ articles: whole, from, to: from + ARTICLES })));
  }
  const measure = async (): Promise<Round> => {
    const rounds: Round[] = [];
    for (const put of hundreds) {
      times = new Map();
      const [started, worked] = [performance.now(), process.cpuUsage()];
      await writer.apply({ put, remove: [] });
      const { user, system } = process.cpuUsage(worked);
      const cpuMs = (user + system) / 1_000;
      rounds.push({ ms: performance.now() - started, cpuMs, statements: times });
      // What taking them out again costs is another question.
      times = new Map();
      await takeOut(writer, put);
    }
    const sorted = rounds.slice(1).sort((a, b) => a.ms - b.ms);
    return sorted[Math.floor(sorted.length / 2)] ?? { ms: 0, cpuMs: 0, statements: new Map() };
  };
  const empty = await measure();
  await ingest(writer, generateArticles({ articles: whole, to: articles }), (_report, { added }) => {
    if (added % 10_000 === 0) console.error(`${added} articles`);
  });
  const full = await measure();
  await engine.close();
  const statements = [...full.statements]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 15)
    .map(([name, ms]) => ({ name, emptyMs: empty.statements.get(name) ?? 0, fullMs: ms }));
  return {
    articles,
    ...{ emptyMs: empty.ms, fullMs: full.ms, emptyCpuMs: empty.cpuMs, fullCpuMs: full.cpuMs },
    statements,
  };
}

/** Without keeping what was measured, so that each hundred meets the same graph. */
async function takeOut(writer: GraphWriter, put: readonly ExtractedArticle[]): Promise<void> {
  await writer.apply({ put: [], remove: put.map(({ article }) => articleId(article)) });
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
