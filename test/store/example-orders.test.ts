import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { ExtractedArticle } from '../../src/model/extraction.ts';
import { articleId } from '../../src/model/ids.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { createWriter } from '../../src/store/create-writer.ts';
import { dump } from '../dump.ts';
import { describeEngines, TEST_NEO4J } from '../engines.ts';
import { exampleArticles, extractAll } from '../example-graph.ts';

const SEED = '../shared/seed';
const resolver = createResolver(loadLexicon());

/** The example articles and, where it is at hand, those of the page that the product was first asked to read. */
async function realArticles(): Promise<readonly ExtractedArticle[]> {
  const examples = await exampleArticles();
  if (existsSync(SEED)) return [...examples, ...(await extractAll([SEED]))];
  console.warn(`WITHOUT ${SEED}: only the example articles are put in other orders.`);
  return examples;
}

describeEngines('real articles', ({ kind, open }) => {
  const isItsShare = kind === 'grafeo' && TEST_NEO4J === null;
  const orders = process.env['CI'] === undefined ? 5 : isItsShare ? 50 : 3;
  let articles: readonly ExtractedArticle[] = [];
  let expected = '';
  beforeAll(async () => {
    articles = await realArticles();
    const engine = await open();
    await createWriter(engine, resolver).apply({ put: articles, remove: [] });
    expected = await dump(engine);
  });

  it(`give the same graph in ${orders} random orders, in batches of any size`, async () => {
    const engine = await open();
    const writer = createWriter(engine, resolver);
    const remove = articles.map(({ article }) => articleId(article));
    const order = fc.shuffledSubarray([...articles], { minLength: articles.length });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 12 }), async (shuffled, size) => {
        await writer.apply({ put: [], remove });
        for (let from = 0; from < shuffled.length; from += size) {
          await writer.apply({ put: shuffled.slice(from, from + size), remove: [] });
        }
        expect(await dump(engine)).toBe(expected);
      }),
      { numRuns: orders, seed: 20211018, endOnFailure: true },
    );
  }, 600_000);
});
