import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { ask, dataOf, namedOperations } from './ask.ts';

/** How many statements each operation may send: as many as it has levels that no statement above brings along. */
const BUDGETS: Readonly<Record<string, number>> = {
  AgencyProfile: 4,
  ArticleContents: 2,
  CoMentions: 3,
  EventStatements: 2,
  Neighborhood: 8,
  NewSince: 2,
  OfficialOnTopic: 1,
  OfficialStatements: 3,
  OfficialsNamed: 1,
  PathBetween: 8,
  PostHolders: 3,
  Search: 10,
  SpeakerWords: 3,
  Statistics: 1,
  Suggest: 5,
  TopicOfficials: 1,
  TopicPrograms: 4,
  TopicSpeakers: 4,
  TopicTimeline: 2,
  WhoSaid: 3,
  WordsSaid: 4,
};

const Found = z.object({
  articles: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
  events: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
  officials: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        posts: z.array(z.object({ post: z.object({ id: z.string() }) })),
        coMentions: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
      }),
    ),
  }),
});

describe('named operations over the example articles', () => {
  let engine: Engine;
  let variables: Record<string, unknown>;

  beforeAll(async () => {
    engine = await openEngine('memory:');
    await engine.migrate();
    await fillGraph(engine, await exampleArticles());
    const { articles, events, officials } = Found.parse(
      await dataOf(
        engine,
        `{ articles(first: 1) { nodes { id } } events(first: 1) { edges { node { id } } }
           officials(first: 50) { nodes { id name posts { post { id } } coMentions(first: 1) { nodes { id } } } } }`,
      ),
    );
    const official = officials.nodes.find(({ coMentions }) => coMentions.nodes.length > 0);
    variables = {
      words: '요소수',
      topic: '탄소중립',
      agency: '환경부',
      from: '2022-01-01',
      text: '탄소중립',
      said: '예산',
      article: articles.nodes[0]?.id,
      event: events.edges[0]?.node.id,
      official: official?.id,
      name: official?.name,
      post: official?.posts[0]?.post.id,
      id: official?.id,
      other: official?.coMentions.nodes[0]?.id,
      officials: officials.nodes.slice(0, 3).map(({ id }) => id),
    };
  });
  afterAll(() => engine.close());

  it('each have a budget', () => {
    expect(Object.keys(BUDGETS).sort()).toEqual([...namedOperations().keys()]);
  });

  it.each(Object.entries(BUDGETS))(
    '%s sends at most %i statements and finds something',
    async (name, budget) => {
      const source = namedOperations().get(name) ?? '';
      const wanted = [...source.matchAll(/\$(\w+): /gu)].map(([, variable]) => variable ?? '');
      const given = Object.fromEntries(
        wanted.flatMap((variable) => (variable in variables ? [[variable, variables[variable]]] : [])),
      );
      const { result, statements } = await ask(engine, source, given);
      expect(result.errors).toBeUndefined();
      expect(Object.values(result.data ?? {})).not.toContain(null);
      expect(statements.length, statements.join(', ')).toBeLessThanOrEqual(budget);
      expect(new Set(statements).size, statements.join(', ')).toBe(statements.length);
    },
  );
});
