import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { ask, dataOf } from './ask.ts';

const Page = z.object({
  list: z.object({
    totalCount: z.number(),
    edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      startCursor: z.string().nullable(),
      endCursor: z.string().nullable(),
    }),
  }),
});
const Held = z.object({ node: Page });
const FIELDS =
  'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** One list of the graph, by how it is asked for. */
interface List {
  readonly name: string;
  readonly ask: (args: string) => string;
  readonly pageOf: (data: unknown) => z.infer<typeof Page>['list'];
}

function rootList(name: string): List {
  return {
    name,
    ask: (args) => `{ list: ${name}(${args}) { ${FIELDS} } }`,
    pageOf: (data) => Page.parse(data).list,
  };
}

function topicList(name: string): List {
  return {
    name: `topic.${name}`,
    ask: (args) => `{ node: topic(name: "탄소중립") { list: ${name}(${args}) { ${FIELDS} } } }`,
    pageOf: (data) => Held.parse(data).node.list,
  };
}

const LISTS: readonly List[] = [
  ...['officials', 'agencies', 'topics', 'events', 'articles', 'statements'].map(rootList),
  ...['officials', 'statements', 'articles', 'events'].map(topicList),
  {
    name: 'article.officials',
    ask: (args) => `{ articles(first: 1) { nodes { list: officials(${args}) { ${FIELDS} } } } }`,
    pageOf: (data) =>
      z.object({ articles: z.object({ nodes: z.tuple([Page]) }) }).parse(data).articles.nodes[0].list,
  },
];

describe('pages', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine('memory:');
    await engine.migrate();
    await fillGraph(engine, await exampleArticles());
  });
  afterAll(() => engine.close());

  it.each(LISTS)('of $name make up the list, forwards and backwards', async ({ ask: askFor, pageOf }) => {
    const page = async (args: string) => pageOf(await dataOf(engine, askFor(args)));
    const whole = await page('first: 100');
    const ids = whole.edges.map(({ node }) => node.id);
    expect(whole.totalCount).toBe(ids.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(1);

    const forwards: string[] = [];
    for (let after = ''; ; ) {
      const { edges, pageInfo, totalCount } = await page(`first: 2${after}`);
      forwards.push(...edges.map(({ node }) => node.id));
      expect(totalCount).toBe(ids.length);
      expect(pageInfo.hasNextPage).toBe(forwards.length < ids.length);
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(forwards).toEqual(ids);

    const backwards: string[] = [];
    for (let before = ''; ; ) {
      const { edges, pageInfo } = await page(`last: 2${before}`);
      backwards.unshift(...edges.map(({ node }) => node.id));
      expect(pageInfo.hasPreviousPage).toBe(backwards.length < ids.length);
      if (!pageInfo.hasPreviousPage) break;
      before = `, before: "${pageInfo.startCursor}"`;
    }
    expect(backwards).toEqual(ids);
  });

  it('is empty where nothing was asked for, and says that there is more', async () => {
    const data = await dataOf(engine, `{ list: statements(first: 0) { ${FIELDS} } }`);
    expect(Page.parse(data).list).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: true, endCursor: null },
    });
  });

  it('keeps to the days of a filter, both inclusive', async () => {
    const Days = z.object({
      statements: z.object({ nodes: z.array(z.object({ publishedOn: z.string() })) }),
    });
    const all = Days.parse(await dataOf(engine, '{ statements(first: 100) { nodes { publishedOn } } }'));
    const days = all.statements.nodes.map(({ publishedOn }) => publishedOn);
    const day = days[Math.floor(days.length / 2)] ?? '';
    const within = Days.parse(
      await dataOf(
        engine,
        `{ statements(first: 100, filter: { from: "${day}", to: "${day}" }) { nodes { publishedOn } } }`,
      ),
    );
    expect(within.statements.nodes).toEqual(
      all.statements.nodes.filter(({ publishedOn }) => publishedOn === day),
    );
  });

  it.each([
    ['first: 101', 'first: 101 was asked, at most 100 are allowed; page on with cursors'],
    ['first: -1', 'first: -1 is less than nothing; ask for 0 to 100'],
    ['first: 1, last: 1', 'first and last exclude each other; leave one out'],
    ['after: "x"', 'after: "x" is no cursor; take one from pageInfo or from an edge'],
    [
      'filter: { from: "2022-01-02", to: "2022-01-01" }',
      'filter: "from" (2022-01-02) is after "to" (2022-01-01)',
    ],
    ['filter: { official: "x" }', 'official: "x" is no id; take ids from the id fields of this schema'],
    [
      'filter: { official: "x", agency: "y" }',
      'filter: official and agency exclude each other; leave all but one out',
    ],
  ])('tells what is wrong with %s, before anything is asked', async (args, message) => {
    const { result, statements } = await ask(engine, `{ statements(${args}) { nodes { id } } }`);
    expect(result.errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(statements).toEqual([]);
  });
});
