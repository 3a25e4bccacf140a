import fc from 'fast-check';
import type { Batch } from '../../src/store/apply-batch.ts';
import { generatedArticle, generatedArticleId, generatedBlueprint } from './generated-articles.ts';
import { decisionsOf, generatedCuration } from './generated-curation.ts';

const ADDRESSES = Array.from({ length: 12 }, (_, index) => `https://kill.kr/${index}`);
const curation = generatedCuration(ADDRESSES);

/**
 * What happens to a graph in one step of an endless history; the same step is always the same. Every step puts articles;
 * some retract one, others put new decisions in the place of the old.
 */
export function historyStep(step: number): Batch {
  const blueprints = fc.sample(generatedBlueprint, { numRuns: 4, seed: step });
  const versions = new Map(blueprints.map((made, index) => [addressAt(step * 5 + index * 3), made] as const));
  const put = [...versions].map(([address, made]) => generatedArticle(address, made));
  const remove = step % 3 === 2 ? [generatedArticleId(addressAt(step * 7))] : [];
  if (step % 4 !== 1) return { put, remove };
  const decisions = fc
    .sample(curation, { numRuns: 1, seed: step })
    .flatMap((made) => decisionsOf(made, versions));
  return { put, remove, decisions };
}

function addressAt(index: number): string {
  return ADDRESSES[index % ADDRESSES.length] ?? '';
}
