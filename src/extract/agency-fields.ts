import type { TopicWords } from '../lexicon/topic-words.ts';
import type { ArticleScene } from './article-scene.ts';
import type { TopicWordFinder } from './find-topic-words.ts';
import type { PlacedHit } from './topic-signals.ts';

/** What the organisations of an article say about its topics. */
export interface AgencyFields {
  /** How much they work in the field of each topic, 0 to 1; those of the lead count double. */
  readonly fields: ReadonlyMap<string, number>;
  /** The same by the strong words in their names (`교육청`, `지방법원`). */
  readonly names: ReadonlyMap<string, number>;
  /** Where the organisation that the body begins with is named, by the topics in whose field it works. */
  readonly leading: ReadonlyMap<string, readonly PlacedHit[]>;
}

/** How far into the body an organisation stands that an article begins with. */
const BEGINNING = 120;

/** What the organisations of an article work in. */
export function agencyFields(scene: ArticleScene, find: TopicWordFinder, words: TopicWords): AgencyFields {
  const fields = new Map<string, number>();
  const names = new Map<string, number>();
  let total = 0;
  for (const { name, mentions } of scene.agencies) {
    const leads = mentions.some(({ field, start }) => field !== 'body' || start < BEGINNING);
    const weight = Math.log2(1 + mentions.length) * (leads ? 2 : 1);
    total += weight;
    for (const topic of words.byAgency.get(name) ?? []) fields.set(topic, (fields.get(topic) ?? 0) + weight);
    const spoken = find(name).flatMap(({ topics }) => topics.filter(({ force }) => force === 'strong'));
    for (const topic of new Set(spoken.map((entry) => entry.topic)))
      names.set(topic, (names.get(topic) ?? 0) + weight);
  }
  for (const sums of [fields, names])
    for (const [topic, sum] of sums) sums.set(topic, sum / Math.max(total, 1));
  return { fields, names, leading: leadingFields(scene, words) };
}

function leadingFields(scene: ArticleScene, words: TopicWords): Map<string, readonly PlacedHit[]> {
  const leading = new Map<string, readonly PlacedHit[]>();
  let first: { readonly name: string; readonly start: number; readonly end: number } | null = null;
  for (const { name, mentions } of scene.agencies) {
    const mention = mentions.find(({ field }) => field === 'body');
    if (mention !== undefined && (first === null || mention.start < first.start))
      first = { name, start: mention.start, end: mention.end };
  }
  if (first === null || first.start > BEGINNING) return leading;
  const { name, start, end } = first;
  const sentence = scene.sentenceAt('body', start);
  if (sentence === null) return leading;
  for (const topic of words.byAgency.get(name) ?? []) {
    const topics = [{ topic, force: 'faint', weight: 0 } as const];
    leading.set(topic, [{ start, end, word: name, topics, sentence, share: 1 }]);
  }
  return leading;
}
