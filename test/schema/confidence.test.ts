import { expect, it } from 'vitest';
import { z } from 'zod';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { ask, dataOf } from './ask.ts';

const Sure = z.object({
  totalCount: z.int(),
  nodes: z.array(z.object({ id: z.string(), evidence: z.object({ confidence: z.number() }) })),
});
const Answer = z.object({ statements: Sure, topic: z.object({ statements: Sure }) });
const LIST = '{ totalCount nodes { id evidence { confidence } } }';
const QUESTION = `query Sure($least: Float) {
  statements(first: 100, filter: { minConfidence: $least }) ${LIST}
  topic(name: "탄소중립") { statements(first: 100, filter: { minConfidence: $least }) ${LIST} }
}`;

describeEngines('the confidence of statements', ({ open }) => {
  it('narrows lists and their counts to what is at least so sure', async () => {
    const engine = await open();
    await fillGraph(engine, await exampleArticles());
    const all = Answer.parse(await dataOf(engine, QUESTION, { least: null }));
    const confidences = all.statements.nodes.map(({ evidence }) => evidence.confidence).sort((a, b) => a - b);
    const least = confidences[confidences.length >> 1] ?? 1;
    const sure = Answer.parse(await dataOf(engine, QUESTION, { least }));
    for (const [list, narrowed] of [
      [all.statements, sure.statements],
      [all.topic.statements, sure.topic.statements],
    ] as const) {
      const expected = list.nodes.filter(({ evidence }) => evidence.confidence >= least);
      expect(narrowed).toEqual({ totalCount: expected.length, nodes: expected });
    }
    expect(sure.statements.totalCount).toBeLessThan(all.statements.totalCount);
  });

  it('is refused where it is none', async () => {
    const engine = await open();
    const { result } = await ask(engine, QUESTION, { least: 90 });
    expect(result.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
