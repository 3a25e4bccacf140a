import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { describeNeo4j } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { ask, namedOperations } from './ask.ts';
import { labelsOf, relabelled } from './labels.ts';

/** How many statements each operation may send: as many as it has levels that no statement above brings along. */
const BUDGETS: Readonly<Record<string, number>> = {
  AgencyOn: 6,
  AgencyProfile: 4,
  AgencyThroughTime: 5,
  ArticleContents: 2,
  CoMentions: 4,
  EventStatements: 2,
  Neighborhood: 12,
  NewSince: 2,
  OfficialOnTopic: 1,
  OfficialPosts: 4,
  OfficialStatements: 3,
  OfficialThenAndNow: 4,
  OfficialTopicsByMonth: 4,
  OfficialsNamed: 1,
  PathBetween: 11,
  PostHolders: 3,
  SameWords: 4,
  Search: 10,
  SharedStage: 5,
  SpeakerWords: 3,
  Statistics: 1,
  Suggest: 5,
  TopicGroups: 5,
  TopicOfficials: 1,
  TopicPrograms: 6,
  TopicSpeakers: 4,
  TopicTimeline: 2,
  WhoSaid: 3,
  WordsSaid: 4,
};

/** Operations that ask one list in several ways, or go from node to node: those send a statement more than once. */
const ASK_AGAIN: ReadonlySet<string> = new Set([
  'AgencyThroughTime',
  'Neighborhood',
  'OfficialThenAndNow',
  'OfficialTopicsByMonth',
  'PathBetween',
  'TopicGroups',
]);

const Expected = z.object({ variables: z.record(z.string(), z.unknown()), data: z.unknown() });

/** What an operation is asked and has to answer over the example articles; a person has compared it with them. */
function expectedOf(name: string): z.output<typeof Expected> {
  const file = new URL(`answers/${name}.json`, import.meta.url);
  return Expected.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Asks an operation as its file of answers does; ids are labels on both ways. */
async function answerTo(engine: Engine, name: string, labels: ReadonlyMap<string, string>) {
  const ids = new Map([...labels].map(([id, label]) => [label, id]));
  const variables = z.record(z.string(), z.unknown()).parse(relabelled(expectedOf(name).variables, ids));
  const { result, statements } = await ask(engine, namedOperations().get(name) ?? '', variables);
  expect(result.errors).toBeUndefined();
  return { data: relabelled(result.data, labels), statements };
}

describe('named operations over the example articles', () => {
  let engine: Engine;
  let labels: ReadonlyMap<string, string>;

  beforeAll(async () => {
    engine = await openEngine('memory:');
    await engine.migrate();
    await fillGraph(engine, await exampleArticles());
    labels = await labelsOf(engine);
  });
  afterAll(() => engine.close());

  it('each have a budget', () => {
    expect(Object.keys(BUDGETS).sort()).toEqual([...namedOperations().keys()]);
  });

  it('can name every node by a label of its own', () => {
    expect(new Set(labels.values()).size).toBe(labels.size);
  });

  it.each(Object.entries(BUDGETS))(
    '%s sends at most %i statements, and answers as it should',
    async (name, budget) => {
      const { data, statements } = await answerTo(engine, name, labels);
      expect(data).toEqual(expectedOf(name).data);
      expect(statements.length, statements.join(', ')).toBeLessThanOrEqual(budget);
      if (!ASK_AGAIN.has(name)) expect(new Set(statements).size, `${statements}`).toBe(statements.length);
    },
  );
});

describeNeo4j('named operations over the example articles', ({ open }) => {
  it('answer as they should', async () => {
    const engine = await open();
    await fillGraph(engine, await exampleArticles());
    const labels = await labelsOf(engine);
    for (const name of namedOperations().keys()) {
      const { data } = await answerTo(engine, name, labels);
      expect(data, name).toEqual(expectedOf(name).data);
    }
  }, 600_000);
});
