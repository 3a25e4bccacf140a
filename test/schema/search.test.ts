import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { statement } from '../../src/engine/statement.ts';
import { indexedTokens } from '../../src/search/search-tokens.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { ask, dataOf, namedOperations } from './ask.ts';

const Found = z.object({
  search: z.object({
    totalCount: z.number(),
    totalCountIsLowerBound: z.boolean(),
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
const writeManyArticles = statement({
  file: 'test/write-many-articles',
  directory: new URL('./cypher/', import.meta.url),
  mode: 'write',
  params: z.object({ count: z.int(), tokens: z.string() }),
  row: z.object({}),
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
    expect([...(await ids('탄소 중립'))].sort()).toEqual([...plain].sort());
    // A server that has just started plans each statement at its first use.
  }, 300_000);

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

  it.each([
    ['no word', ' …! ', 'there is no word in it'],
    ['too long a text', '가'.repeat(201), '201 characters were given, at most 200 are allowed'],
    ['too many words', '물 '.repeat(13), '13 words were given, at most 12 are allowed'],
  ])('tells what is wrong with %s', async (_, text, message) => {
    const engine = await open();
    const { result, statements } = await ask(engine, SEARCH, { text });
    expect(result.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(result.errors?.[0]?.message).toContain(message);
    expect(statements).toEqual([]);
  });

  it('narrows what it finds by day, topic, agency and official', async () => {
    const engine = await filled();
    const Texts = z.object({
      search: z.object({
        totalCount: z.number(),
        nodes: z.array(
          z.object({
            publishedOn: z.string(),
            topics: z.array(z.object({ name: z.string() })),
            speakers: z.array(z.object({ id: z.string(), name: z.string() })),
          }),
        ),
      }),
    });
    const found = async (filter: Record<string, unknown>) =>
      Texts.parse(
        await dataOf(
          engine,
          `query ($filter: SearchFilter) { search(text: "사업", types: [STATEMENT], first: 100, filter: $filter) { totalCount
             nodes { ... on Statement { publishedOn topics { name } speakers { ... on Official { id name } ... on Agency { id name } } } } } }`,
          { filter },
        ),
      ).search;
    const all = await found({});
    const days = all.nodes.map(({ publishedOn }) => publishedOn).toSorted();
    const [from, to] = [days[1], days.at(-2)];
    const within = await found({ from, to });
    expect(within.totalCount).toBe(days.filter((day) => day >= (from ?? '') && day <= (to ?? '')).length);
    expect(within.totalCount).toBeLessThan(all.totalCount);
    const topic = all.nodes.flatMap(({ topics }) => topics)[0]?.name;
    const onTopic = await found({ topic });
    expect(onTopic.totalCount).toBeGreaterThan(0);
    expect(onTopic.nodes).toEqual(
      all.nodes.filter(({ topics }) => topics.some(({ name }) => name === topic)),
    );
    const official = all.nodes.flatMap(({ speakers }) => speakers).find(({ id }) => id.startsWith('T2'))?.id;
    const ofOfficial = await found({ official });
    expect(ofOfficial.totalCount).toBeGreaterThan(0);
    expect(ofOfficial.nodes).toEqual(
      all.nodes.filter(({ speakers }) => speakers.some(({ id }) => id === official)),
    );
    const ofAgency = await found({ agency: '환경부' });
    expect(ofAgency.totalCount).toBeLessThan(all.totalCount);
  });

  it('orders by day, newest or oldest first', async () => {
    const engine = await filled();
    const Days = z.object({
      search: z.object({ nodes: z.array(z.object({ publishedOn: z.string() })) }),
    });
    const days = async (direction: string) =>
      Days.parse(
        await dataOf(
          engine,
          `{ search(text: "탄소", types: [ARTICLE], first: 100, orderBy: { field: DATE, direction: ${direction} }) { nodes { ... on Article { publishedOn } } } }`,
        ),
      ).search.nodes.map(({ publishedOn }) => publishedOn);
    const newest = await days('DESC');
    expect(newest.length).toBeGreaterThan(2);
    expect(newest).toEqual(newest.toSorted().reverse());
    expect(await days('ASC')).toEqual(newest.toReversed());
  });

  it.each([
    ['한전의', '한국전력공사'],
    ['산업부에서', '산업통상자원부'],
    ['MOTIE', '산업통상자원부'],
  ])('knows what %s stands for', async (text, name) => {
    const engine = await filled();
    const agencies = await search(engine, { text, types: ['AGENCY'] });
    expect(agencies.edges[0]?.node).toMatchObject({ name });
    const articles = await search(engine, { text, types: ['ARTICLE'] });
    const exact = articles.edges.flatMap(({ highlights }) => highlights.map((place) => place.exact));
    expect(exact).toContain(name);
  });

  it('counts the newest ten thousand and says that there are more', async () => {
    const engine = await open();
    const tokens = indexedTokens('탄소중립 소식', '탄소중립 소식');
    await engine.write(writeManyArticles, { count: 10_001, tokens });
    const Counted = z.object({
      search: z.object({
        totalCount: z.number(),
        totalCountIsLowerBound: z.boolean(),
        nodes: z.array(z.object({ publishedOn: z.string() })),
      }),
    });
    const count = async (filter: string) =>
      Counted.parse(
        await dataOf(
          engine,
          `{ search(text: "탄소중립", types: [ARTICLE], first: 2, filter: {${filter}}) { totalCount totalCountIsLowerBound nodes { ... on Article { publishedOn } } } }`,
        ),
      ).search;
    expect(await count('')).toEqual({
      totalCount: 10_000,
      totalCountIsLowerBound: true,
      nodes: [{ publishedOn: '110001' }, { publishedOn: '110000' }],
    });
    expect(await count('topic: "아무도 모르는 주제"')).toMatchObject({ totalCount: 0 });
  }, 300_000);
});
