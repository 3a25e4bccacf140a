import { expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { ask, dataOf } from './ask.ts';

const WHO_SPOKE = `query WhoSpoke($topic: String!) {
  topic(name: $topic) {
    name
    officials(first: 20) {
      edges { statementCount node { name posts { post { title agency { name } } } } }
    }
  }
}`;

describeEngines('questions over the example articles', ({ open }) => {
  const filled = async (): Promise<Engine> => {
    const engine = await open();
    await fillGraph(engine, await exampleArticles());
    return engine;
  };

  it('answers who spoke on a topic, in Korean and in English, with one statement', async () => {
    const engine = await filled();
    const korean = await ask(engine, WHO_SPOKE, { topic: '탄소중립' });
    const english = await ask(engine, WHO_SPOKE, { topic: 'carbon neutrality' });
    expect(korean.statements).toEqual(['graph/topic-officials']);
    expect(english.result).toEqual(korean.result);
    expect(korean.result.errors).toBeUndefined();
    const speakers = await dataOf(
      engine,
      '{ topic(name: "탄소중립") { officials { edges { statementCount node { name } } } } }',
    );
    expect(speakers).toMatchObject({ topic: { officials: { edges: expect.any(Array) } } });
  });

  it('knows no topic that no article is about', async () => {
    const engine = await filled();
    expect(
      await dataOf(engine, '{ topic(name: "원자력") { name } other: topic(name: "없는 말") { name } }'),
    ).toEqual({
      topic: null,
      other: null,
    });
  });
});
