import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { ask, dataOf, namedOperations } from './ask.ts';

const Found = z.object({
  search: z.object({
    totalCount: z.number(),
    isTotalExact: z.boolean(),
    edges: z.array(
      z.object({
        score: z.number(),
        highlights: z.array(z.object({ exact: z.string() })),
        node: z.looseObject({ __typename: z.string(), id: z.string() }),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
const SEARCH = namedOperations().get('Search') ?? '';

describeEngines('search over the example articles', ({ open }) => {
  const filled = async (): Promise<Engine> => {
    const engine = await open();
    await fillGraph(engine, await exampleArticles());
    return engine;
  };
  const search = async (engine: Engine, variables: Record<string, unknown>) =>
    Found.parse(await dataOf(engine, SEARCH, { first: 100, ...variables })).search;

  it('finds exactly what holds a word, whatever particle or space it is written with', async () => {
    const engine = await filled();
    const expected = (await exampleArticles()).filter(({ article }) =>
      `${article.title} ${article.subtitle ?? ''} ${article.body}`.replaceAll(' ', '').includes('탄소중립'),
    );
    const ids = async (text: string) =>
      (await search(engine, { text, types: ['ARTICLE'] })).edges.map(({ node }) => node.id);
    const plain = await ids('탄소중립');
    expect(plain.length).toBe(expected.length);
    expect(await ids('탄소중립을')).toEqual(plain);
    expect((await ids('탄소 중립')).sort()).toEqual([...plain].sort());
  });

  it('shows where the words stand', async () => {
    const engine = await filled();
    const { edges } = await search(engine, { text: '예산', types: ['STATEMENT', 'ARTICLE'] });
    expect(edges.length).toBeGreaterThan(0);
    for (const { highlights } of edges) {
      expect(highlights.length).toBeGreaterThan(0);
      for (const { exact } of highlights) expect(exact).toBe('예산');
    }
  });

  it('puts names that fit first', async () => {
    const engine = await filled();
    const { edges } = await search(engine, { text: '환경부' });
    expect(edges[0]?.node).toMatchObject({ __typename: 'Agency', name: '환경부' });
  });

  it('goes on where a page ended', async () => {
    const engine = await filled();
    const whole = await search(engine, { text: '탄소중립' });
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: z.infer<typeof Found>['search'] = await search(engine, {
        text: '탄소중립',
        first: 3,
        after,
      });
      seen.push(...page.edges.map(({ node }) => node.id));
      expect(page.totalCount).toBe(whole.totalCount);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.edges.map(({ node }) => node.id));
    expect(whole.totalCount).toBe(seen.length);
  });

  it('tells who spoke any words, with how often', async () => {
    const engine = await filled();
    const Said = z.object({
      officials: z.object({
        edges: z.array(
          z.object({
            statementCount: z.number(),
            node: z.object({ statements: z.object({ nodes: z.array(z.object({ text: z.string() })) }) }),
          }),
        ),
      }),
    });
    const { officials } = Said.parse(
      await dataOf(
        engine,
        '{ officials(filter: { said: "예산을" }) { edges { statementCount node { statements(first: 100) { nodes { text } } } } } }',
      ),
    );
    expect(officials.edges.length).toBeGreaterThan(0);
    for (const { statementCount, node } of officials.edges) {
      expect(node.statements.nodes.filter(({ text }) => text.includes('예산')).length).toBe(statementCount);
    }
  });

  it('wants a word to search for', async () => {
    const engine = await filled();
    const { result } = await ask(engine, SEARCH, { text: ' …! ' });
    expect(result.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
