import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { decodeGlobalId } from '../../src/model/global-id.ts';
import { describeEngines, describeNeo4j, TEST_NEO4J, testDriver } from '../engines.ts';
import { fillGraph } from '../example-graph.ts';
import { dataOf } from '../schema/ask.ts';
import { type JudgedQuery, ndcgAt10, type RelevanceSet, readRelevanceSet } from './read-relevance.ts';

/** A server that has just started plans each statement at its first use. */
const LONG = 300_000;
/** How good the answers are at least, in all and of each kind of query. */
const FLOOR = { all: 0.95, kind: 0.88 } as const;
/** What Neo4j's analyser for Chinese, Japanese and Korean reaches is surpassed by a tenth. */
const BETTER = 1.1;

const Found = z.object({
  search: z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) }),
});

/** Every article that a search finds, best first. */
async function search(engine: Engine, text: string): Promise<string[]> {
  const found = Found.parse(
    await dataOf(
      engine,
      'query ($text: String!) { search(text: $text, types: [ARTICLE], first: 100) { totalCount nodes { ... on Article { id } } } }',
      { text },
    ),
  );
  return found.search.nodes.map(({ id }) => decodeGlobalId(id)?.id ?? '');
}

/** The mean over the queries, and over those of each kind. */
async function judge(queries: readonly JudgedQuery[], find: (query: string) => Promise<string[]>) {
  const scores = new Map<string, number[]>([['all', []]]);
  for (const { kind, query, grades } of queries) {
    const score = ndcgAt10(await find(query), grades);
    scores.get('all')?.push(score);
    scores.set(kind, [...(scores.get(kind) ?? []), score]);
  }
  return new Map([...scores].map(([kind, list]) => [kind, list.reduce((a, b) => a + b, 0) / list.length]));
}

function table(rows: Readonly<Record<string, ReadonlyMap<string, number>>>): string {
  return Object.entries(rows)
    .map(([name, scores]) =>
      [`nDCG@10 ${name}:`, ...[...scores].map(([kind, score]) => `${kind} ${score.toFixed(3)}`)].join(' '),
    )
    .join('\n');
}

async function fill(engine: Engine): Promise<RelevanceSet> {
  const set = await readRelevanceSet();
  await fillGraph(engine, set.articles);
  return set;
}

describeEngines('search by the relevance set', ({ kind, open }) => {
  it(
    'finds what people look for',
    async () => {
      const engine = await open();
      const { queries } = await fill(engine);
      expect(queries.length).toBeGreaterThanOrEqual(60);
      const scores = await judge(queries, (query) => search(engine, query));
      console.info(table({ [kind]: scores }));
      for (const [name, score] of scores) {
        expect(score, name).toBeGreaterThan(name === 'all' ? FLOOR.all : FLOOR.kind);
      }
    },
    LONG,
  );
});

describeNeo4j('search by the relevance set', ({ open }) => {
  it(
    'finds the same in the same order as on the embedded engine, and more of it than an analyser alone',
    async () => {
      const engine = await open();
      const { articles, queries } = await fill(engine);
      const embedded = await openEngine('memory:');
      await embedded.migrate();
      await fillGraph(embedded, articles);
      for (const { query } of queries) {
        expect([query, await search(engine, query)]).toEqual([query, await search(embedded, query)]);
      }
      await embedded.close();
      const ours = await judge(queries, (query) => search(engine, query));
      const cjk = await withAnalyser('cjk', (find) => judge(queries, find));
      console.info(table({ malmoi: ours, 'cjk analyser': cjk }));
      expect(ours.get('all')).toBeGreaterThan(BETTER * (cjk.get('all') ?? 1));
    },
    LONG,
  );
});

/** Runs something that searches titles, subtitles and bodies through an analyser of Neo4j's own. */
async function withAnalyser<T>(
  analyser: string,
  run: (find: (query: string) => Promise<string[]>) => Promise<T>,
): Promise<T> {
  const driver = testDriver(TEST_NEO4J ?? 'bolt://none');
  try {
    await driver.executeQuery(
      `CREATE FULLTEXT INDEX analysed FOR (n:Article) ON EACH [n.title, n.subtitle, n.body] OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyser}'}}`,
    );
    await driver.executeQuery('CALL db.awaitIndexes(300)');
    return await run(async (query) => {
      const escaped = query.replace(/[+\-!(){}[\]^"~*?:\\/&|]/gu, '\\$&');
      const { records } = await driver.executeQuery(
        "CALL db.index.fulltext.queryNodes('analysed', $query, {limit: 10}) YIELD node, score RETURN node.id AS id ORDER BY score DESC, id",
        { query: escaped },
      );
      return records.map((record) => z.string().parse(record.get('id')));
    });
  } finally {
    await driver.executeQuery('DROP INDEX analysed IF EXISTS');
    await driver.close();
  }
}
