import type { Features } from '../lexicon/linear-model.ts';
import type { ExtractedStatement } from '../model/extraction.ts';
import type { ArticleScene } from './article-scene.ts';
import { memoizeOn } from './memoize.ts';
import type { PlacedHit } from './topic-signals.ts';

interface RankedTopic {
  readonly topic: string;
  readonly likelihood: number;
  readonly hits: readonly PlacedHit[];
}

/** What speaks for a statement's being about one of its article's topics, as measures of a linear model. */
export function statementTopicFeatures(
  statement: Pick<ExtractedStatement, 'start' | 'end'>,
  topic: RankedTopic,
  rank: number,
  topics: readonly RankedTopic[],
  scene: ArticleScene,
): Features {
  const features = new Map<string, number>();
  const own = strengthIn(topic, statement.start, statement.end);
  const best = Math.max(...topics.map((other) => strengthIn(other, statement.start, statement.end)));
  if (own > 0) features.set('in words', Math.min(own, 2) / 2);
  if (own >= 1) features.set('strong in words', 1);
  if (own === 0 && best > 0) features.set('others in words', 1);
  if (own > 0 && own === best) features.set('most in words', 1);
  if (best === 0) features.set('none in words', 1);
  const sentence = scene.sentenceAt('body', statement.start);
  if (sentence !== null) {
    const around = strengthIn(topic, sentence.start - 150, sentence.end + 60) - own;
    if (around > 0) features.set('around', Math.min(around, 2) / 2);
    if (best === 0 && around > 0) features.set('only around', 1);
  }
  features.set('likelihood', topic.likelihood);
  if (rank < 3) features.set(`rank ${rank + 1}`, 1);
  if (topics.length === 1) features.set('only topic', 1);
  if (rank === 0 && best === 0) features.set('rank 1, none in words', 1);
  features.set('length', Math.min(statement.end - statement.start, 200) / 200);
  return features;
}

/** A topic's words in the body by where they start, so that a stretch of a long text is found by halving. */
const bodyHits = memoizeOn(({ hits }: RankedTopic): readonly PlacedHit[] =>
  hits.filter(({ sentence }) => sentence.field === 'body').sort((a, b) => a.start - b.start),
);

function hitsFrom(
  topic: RankedTopic,
  start: number,
): { readonly hits: readonly PlacedHit[]; readonly first: number } {
  const hits = bodyHits(topic);
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return { hits, first: low };
}

function strengthIn(ranked: RankedTopic, start: number, end: number): number {
  const { topic } = ranked;
  const { hits, first } = hitsFrom(ranked, start);
  let sum = 0;
  for (let index = first; index < hits.length; index++) {
    const hit = hits[index];
    if (hit === undefined || hit.start >= end) break;
    if (hit.end > end) continue;
    const entry = hit.topics.find((own) => own.topic === topic);
    if (entry === undefined || entry.weight === 0) continue;
    sum += entry.force === 'strong' ? 1 : entry.force === 'fair' ? 0.4 : 0.1;
  }
  return sum;
}
