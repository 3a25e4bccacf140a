import fc from 'fast-check';
import { articleId } from '../../src/model/ids.ts';
import type { Batch } from '../../src/store/apply-batch.ts';
import { generatedArticle, generatedBlueprint } from './generated-articles.ts';

const URLS = Array.from({ length: 12 }, (_, index) => `https://kill.kr/${index}`);

/** What happens to a graph in one step of an endless history; the same step is always the same. */
export function historyStep(step: number): Batch {
  const blueprints = fc.sample(generatedBlueprint, { numRuns: 4, seed: step });
  const put = blueprints.map((made, index) =>
    generatedArticle(URLS[(step * 5 + index * 3) % URLS.length] ?? '', made),
  );
  const removed = step % 3 === 2 ? [URLS[(step * 7) % URLS.length] ?? ''] : [];
  return { put, remove: removed.map((url) => articleId({ url, outlet: null, publishedOn: '', title: '' })) };
}
