import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { ask, dataOf, namedOperations } from './ask.ts';

const SUGGEST = namedOperations().get('Suggest') ?? '';
const Suggested = z.object({
  suggest: z.array(
    z.object({ name: z.string(), node: z.looseObject({ __typename: z.string(), name: z.string() }) }),
  ),
});

describeEngines('suggestions over the example articles', ({ open }) => {
  const suggest = async (engine: Engine, variables: Record<string, unknown>) =>
    Suggested.parse(await dataOf(engine, SUGGEST, { first: 50, ...variables })).suggest;

  it('completes what is typed so far, in any of its ways', async () => {
    const engine = await open();
    await fillGraph(engine, await exampleArticles());
    for (const text of ['한도윤', '한도', '한도ㅇ', 'ㅎㄷㅇ', 'Han Do-yun', 'han doyoon', 'doyun han']) {
      const found = await suggest(engine, { text, types: ['OFFICIAL'] });
      expect([text, found[0]?.node.name]).toEqual([text, '한도윤']);
    }
    for (const [text, name] of [
      ['산업통상', '산업통상자원부'],
      ['산업부', '산업통상자원부'],
      ['motie', '산업통상자원부'],
      ['ㅎㄱㅂ', '환경부'],
    ] as const) {
      const found = await suggest(engine, { text, types: ['AGENCY'] });
      expect([text, found.map(({ node }) => node.name)]).toEqual([text, expect.arrayContaining([name])]);
    }
    const [topic] = await suggest(engine, { text: 'carbon neut' });
    expect(topic).toEqual({ name: 'carbon neutrality', node: expect.objectContaining({ name: '탄소중립' }) });
    // A whole name comes before names that only begin so, whatever it is the name of.
    const exact = await suggest(engine, { text: '환경부' });
    expect(exact[0]).toMatchObject({ name: '환경부', node: { __typename: 'Agency' } });
    const few = await suggest(engine, { text: 'ㅅ', first: 3 });
    expect(few).toHaveLength(3);
    expect(await suggest(engine, { text: ' -·' })).toEqual([]);
  }, 300_000);

  it('tells what is wrong', async () => {
    const engine = await open();
    for (const variables of [{ text: '가'.repeat(201) }, { text: '가', first: 51 }]) {
      const { result, statements } = await ask(engine, SUGGEST, variables);
      expect(result.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(statements).toEqual([]);
    }
  });
});
