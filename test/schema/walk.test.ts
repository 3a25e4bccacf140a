import { readdirSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { walk } from './walk.ts';

/** What subscriptions ask (`test/server/subscriptions.test.ts`): a walk takes what is there and waits for nothing. */
const WAITED_FOR: ReadonlySet<string> = new Set(['graph/arrivals-after', 'graph/latest-arrival']);

describeEngines('everything that can be asked', ({ open, kind }) => {
  let embedded: Awaited<ReturnType<typeof walk>>;

  beforeAll(async () => {
    const engine = await openEngine('memory:');
    await engine.migrate();
    await fillGraph(engine, await exampleArticles());
    embedded = await walk(engine);
    await engine.close();
  });

  it('has an answer without an error, and the same on both engines', async () => {
    const engine = await open();
    await fillGraph(engine, await exampleArticles());
    const { answers } = kind === 'grafeo' ? embedded : await walk(engine);
    for (const answer of answers) expect(answer).not.toHaveProperty('errors');
    expect(answers).toEqual(embedded.answers);
    expect(answers.length).toBeGreaterThan(10);
  }, 240_000);

  it('sends no statement that nobody could ask for', async () => {
    const files = readdirSync('cypher/graph').map((file) => `graph/${file.replace('.cypher', '')}`);
    const asked = (file: string) => embedded.statements.has(file) || WAITED_FOR.has(file);
    expect(files.filter((file) => !asked(file))).toEqual([]);
  });
});
