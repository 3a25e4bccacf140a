import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { ask, dataOf } from './ask.ts';

const Named = z.object({ name: z.string() });
const Identified = Named.extend({ id: z.string() });
const Groups = z.object({
  nodes: z.array(
    z
      .object({
        name: z.string(),
        node: z.object({ id: z.string() }).nullable(),
        statementCount: z.int(),
        articleCount: z.int(),
      })
      .transform(({ name, node, ...counts }) => ({
        name: node === null ? name : `${name} ${node.id}`,
        ...counts,
      })),
  ),
});
const Said = z.object({
  nodes: z.array(
    z.object({
      publishedOn: z.string(),
      article: z.object({ id: z.string(), outlet: z.string().nullable() }),
      topics: z.array(Identified),
      speakers: z.array(Identified.extend({ __typename: z.string() })),
    }),
  ),
});
type Spoken = z.output<typeof Said>['nodes'][number];

const GROUP = '{ nodes { name node { id } statementCount(distinct: false) articleCount } }';
const SAID = `{ nodes { publishedOn article { id outlet } topics { id name }
  speakers { __typename ... on Official { id name } ... on Agency { id name } } } }`;

/** What each grouping finds in common, counted by hand. */
const WAYS: Readonly<Record<string, (said: Spoken) => readonly string[]>> = {
  YEAR: ({ publishedOn }) => [publishedOn.slice(0, 4)],
  MONTH: ({ publishedOn }) => [publishedOn.slice(0, 7)],
  DAY: ({ publishedOn }) => [publishedOn],
  TOPIC: ({ topics }) => topics.map(({ name, id }) => `${name} ${id}`),
  OUTLET: ({ article }) => (article.outlet === null ? [] : [article.outlet]),
  OFFICIAL: ({ speakers }) =>
    speakers.flatMap(({ __typename, name, id }) => (__typename === 'Official' ? [`${name} ${id}`] : [])),
};

function countByHand(said: readonly Spoken[], waysOf: (each: Spoken) => readonly string[]) {
  const groups = new Map<string, { count: number; articles: Set<string> }>();
  for (const each of said) {
    for (const name of new Set(waysOf(each))) {
      const group = groups.get(name) ?? { count: 0, articles: new Set() };
      group.count += 1;
      group.articles.add(each.article.id);
      groups.set(name, group);
    }
  }
  return [...groups]
    .map(([name, { count, articles }]) => ({ name, statementCount: count, articleCount: articles.size }))
    .sort(byName);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

describeEngines('statements in groups', ({ open }) => {
  const filled = async (): Promise<Engine> => {
    const engine = await open();
    await fillGraph(engine, await exampleArticles());
    return engine;
  };

  it('are those of the same list counted by hand, at the root and below every node', async () => {
    const engine = await filled();
    const event = z
      .object({
        statements: z.object({
          nodes: z.array(z.object({ event: z.object({ id: z.string() }).nullable() })),
        }),
      })
      .parse(
        await dataOf(
          engine,
          '{ statements(first: 100, filter: { to: "2026-03-31" }) { nodes { event { id } } } }',
        ),
      )
      .statements.nodes.find((said) => said.event !== null)?.event?.id;
    const minister = z
      .object({ officials: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })
      .parse(await dataOf(engine, '{ officials(filter: { name: "한도윤" }) { nodes { id } } }')).officials
      .nodes[0]?.id;
    const places = {
      root: (fields: string) => `{ at: __typename ${fields} }`,
      topic: (fields: string) => `{ at: topic(name: "탄소중립") { ${fields} } }`,
      agency: (fields: string) => `{ at: agency(name: "환경부") { ${fields} } }`,
      official: (fields: string) => `{ at: node(id: "${minister}") { ... on Official { ${fields} } } }`,
      event: (fields: string) => `{ at: node(id: "${event}") { ... on Event { ${fields} } } }`,
    };
    for (const [place, at] of Object.entries(places)) {
      const filter = 'filter: { from: "2021-10-21", to: "2026-03-31" }';
      const groups = Object.keys(WAYS).map(
        (way) => `${way}: statementsBy(group: ${way}, first: 100, ${filter}) ${GROUP}`,
      );
      const data = await dataOf(
        engine,
        at(`said: statements(first: 100, ${filter}) ${SAID} ${groups.join(' ')}`),
      );
      const found = z
        .record(z.string(), z.unknown())
        .parse(place === 'root' ? data : z.object({ at: z.unknown() }).parse(data).at);
      const said = Said.parse(found['said']).nodes;
      expect(said.length, place).toBeGreaterThan(0);
      for (const [way, waysOf] of Object.entries(WAYS)) {
        const counted = Groups.parse(found[way]).nodes;
        expect(counted.toSorted(byName), `${place} by ${way}`).toEqual(countByHand(said, waysOf));
      }
    }
  }, 240_000);

  it('by agency hold what it said itself and through officials in its offices', async () => {
    const engine = await filled();
    const data = await dataOf(
      engine,
      `{ statementsBy(group: AGENCY, first: 100) { nodes { name statementCount node { ... on Agency { statementsBy(group: YEAR, by: EITHER, first: 100) { nodes { statementCount } } } } } } }`,
    );
    const { nodes } = z
      .object({
        statementsBy: z.object({
          nodes: z.array(
            z.object({
              name: z.string(),
              statementCount: z.int(),
              node: z.object({
                statementsBy: z.object({ nodes: z.array(z.object({ statementCount: z.int() })) }),
              }),
            }),
          ),
        }),
      })
      .parse(data).statementsBy;
    expect(nodes.length).toBeGreaterThan(5);
    for (const { name, statementCount, node } of nodes) {
      const years = node.statementsBy.nodes.map((year) => year.statementCount);
      expect(
        years.reduce((sum, count) => sum + count, 0),
        name,
      ).toBe(statementCount);
    }
  });

  it('come latest or biggest first, go on at a cursor, and are spread over time with one statement', async () => {
    const engine = await filled();
    const question = (page: string) =>
      `{ topic(name: "탄소중립") { id statementsBy(group: OFFICIAL, ${page}) { totalCount pageInfo { hasNextPage endCursor }
        nodes { name statementCount node { id } timeline { start statementCount } } } } }`;
    const Answer = z.object({
      topic: z.object({
        statementsBy: z.object({
          totalCount: z.int(),
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
          nodes: z.array(
            z.object({
              statementCount: z.int(),
              node: z.object({ id: z.string() }),
              timeline: z.array(z.object({ start: z.string(), statementCount: z.int() })),
            }),
          ),
        }),
      }),
    });
    const { result, statements } = await ask(engine, question('first: 4'));
    const first = Answer.parse(result.data).topic.statementsBy;
    expect(statements.filter((name) => name === 'graph/topic-groups')).toHaveLength(2);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = Answer.parse(
      await dataOf(engine, question(`first: 100, after: "${first.pageInfo.endCursor}"`)),
    ).topic.statementsBy.nodes;
    const all = [...first.nodes, ...rest];
    expect(all).toHaveLength(first.totalCount);
    expect(new Set(all.map(({ node }) => node.id)).size).toBe(all.length);
    const counts = all.map(({ statementCount }) => statementCount);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    for (const { statementCount, timeline } of all) {
      expect(timeline.reduce((sum, bucket) => sum + bucket.statementCount, 0)).toBe(statementCount);
    }
    const months = z
      .object({ statementsBy: z.object({ nodes: z.array(Named) }) })
      .parse(await dataOf(engine, '{ statementsBy(group: MONTH, first: 100) { nodes { name } } }'))
      .statementsBy.nodes.map(({ name }) => name);
    expect(months.length).toBeGreaterThan(5);
    expect(months).toEqual(months.toSorted().reverse());
  });

  it('are divided no finer than they are', async () => {
    const data = await dataOf(
      await filled(),
      '{ statementsBy(group: MONTH, first: 1) { nodes { name years: timeline(interval: YEAR) { start } days: timeline(interval: DAY) { start } } } }',
    );
    expect(data).toEqual({
      statementsBy: {
        nodes: [{ name: '2026-06', years: [{ start: '2026' }], days: [{ start: '2026-06-15' }] }],
      },
    });
  });
});
