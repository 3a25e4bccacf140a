import type { Features } from '../lexicon/linear-model.ts';
import type { TopicWords } from '../lexicon/topic-words.ts';
import type { ArticleScene, SceneSentence } from './article-scene.ts';
import type { TopicHit, TopicWordFinder } from './find-topic-words.ts';

/** What an article's words say about one topic. */
export interface TopicEvidence {
  readonly topic: string;
  readonly features: Features;
  /** Its words in reading order. */
  readonly hits: readonly PlacedHit[];
}

/** A topic's word with its sentence. */
export interface PlacedHit extends TopicHit {
  readonly sentence: SceneSentence;
}

const PLACES = ['title', 'subtitle', 'lead', 'body'] as const;
type Place = (typeof PLACES)[number];

/** The words of all topics, by topic, with what they say together; topics without any word are left out. */
export function topicEvidence(
  scene: ArticleScene,
  find: TopicWordFinder,
  words: TopicWords,
): TopicEvidence[] {
  const byTopic = new Map<string, PlacedHit[]>();
  let total = 0;
  const firstBody = scene.sentences.find(({ field }) => field === 'body')?.index ?? 0;
  const hits = [...placedHits(scene, find)];
  const crowds = topicsPerSentence(hits);
  for (const hit of hits) {
    for (const { topic, weight } of hit.topics) {
      const list = byTopic.get(topic);
      if (list === undefined) byTopic.set(topic, [hit]);
      else list.push(hit);
      total += weight * thinned(hit, crowds);
    }
  }
  const agencies = affinity(scene, words);
  const raw = [...byTopic].map(([topic, hits]) =>
    measure(topic, hits, { total, firstBody, scene, agencies, crowds }),
  );
  const sorted = [...raw].sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
  const top = sorted[0]?.score ?? 1;
  return sorted.map(({ topic, features, hits, score }, rank) => {
    features.set('score of best', score / top);
    const leader = sorted[0];
    if (leader !== undefined && rank > 0) {
      const own = hits.filter(
        ({ topics: both }) => !both.some((entry) => entry.topic === leader.topic && entry.force !== 'faint'),
      );
      features.set('apart from best', own.length / hits.length);
      const strong = own.filter(({ topics: both }) =>
        both.some((entry) => entry.topic === topic && entry.force === 'strong'),
      );
      features.set(
        'strong words apart from best',
        Math.min(new Set(strong.map(({ word }) => word)).size, 4) / 4,
      );
    }
    if (rank < 3) features.set(`rank ${rank + 1}`, 1);
    if (rank >= 5) features.set('rank low', 1);
    const above = sorted[rank - 1];
    if (above !== undefined)
      features.set('behind the one above', Math.min(1, (above.score - score) / Math.max(above.score, 0.01)));
    return { topic, features, hits };
  });
}

/** The words of topics in all sentences; those in names of organisations say who speaks, not what about. */
function* placedHits(scene: ArticleScene, find: TopicWordFinder): Generator<PlacedHit> {
  for (const sentence of scene.sentences) {
    for (const hit of find(sentence.text)) {
      const start = sentence.start + hit.start;
      const end = sentence.start + hit.end;
      if (sentence.agencies.some((span) => span.start <= start && end <= span.end)) continue;
      yield { ...hit, start, end, sentence };
    }
  }
}

interface Surroundings {
  readonly total: number;
  readonly firstBody: number;
  readonly scene: ArticleScene;
  readonly agencies: ReadonlyMap<string, number>;
  readonly crowds: ReadonlyMap<number, number>;
}

/** How many topics each sentence has strong words of. */
function topicsPerSentence(hits: readonly PlacedHit[]): Map<number, number> {
  const topics = new Map<number, Set<string>>();
  for (const { sentence, topics: own } of hits) {
    const known = topics.get(sentence.index) ?? new Set();
    // A word of two topics is one theme, not a list of them.
    const [first] = own.filter(({ force }) => force === 'strong');
    if (first !== undefined) known.add(first.topic);
    topics.set(sentence.index, known);
  }
  return new Map([...topics].map(([index, set]) => [index, set.size]));
}

/** A word in a list of many themes says less about each. */
function thinned(hit: PlacedHit, crowds: ReadonlyMap<number, number>): number {
  return 1 / Math.sqrt(Math.max(1, (crowds.get(hit.sentence.index) ?? 1) - 1));
}

function measure(
  topic: string,
  hits: readonly PlacedHit[],
  { total, firstBody, scene, agencies, crowds }: Surroundings,
): { topic: string; features: Map<string, number>; hits: readonly PlacedHit[]; score: number } {
  const features = new Map<string, number>();
  const sums: Record<Place, number> = { title: 0, subtitle: 0, lead: 0, body: 0 };
  const strongIn: Record<Place, boolean> = { title: false, subtitle: false, lead: false, body: false };
  const distinct = new Map<string, number>();
  const sentences = new Set<number>();
  const seen = new Map<string, number>();
  for (const hit of hits) {
    const { sentence, topics, word } = hit;
    const entry = topics.find((own) => own.topic === topic);
    const weight = entry?.weight ?? 0;
    const times = seen.get(word) ?? 0;
    seen.set(word, times + 1);
    const place =
      sentence.field !== 'body' ? sentence.field : sentence.index - firstBody < 2 ? 'lead' : 'body';
    sums[place] += weight * thinned(hit, crowds) * (times < 4 ? 1 : 0.4);
    if (entry?.force === 'strong') {
      strongIn[place] = true;
      sentences.add(sentence.index);
    }
    distinct.set(word, weight);
  }
  for (const place of PLACES) {
    if (sums[place] > 0) features.set(`in ${place}`, Math.min(sums[place], 3) / 3);
    if (strongIn[place]) features.set(`strong in ${place}`, 1);
  }
  const all = sums.title + sums.subtitle + sums.lead + sums.body;
  const kinds = [...distinct.values()].reduce((sum, weight) => sum + weight, 0);
  features.set('weight', Math.log2(1 + all) / 4);
  features.set('different words', Math.min(kinds, 6) / 6);
  features.set('share', all / Math.max(total, 1));
  features.set('spread', sentences.size / Math.max(scene.sentences.length, 1));
  const near = agencies.get(topic) ?? 0;
  if (near > 0) features.set('field of agency', near);
  const score =
    2.5 * Math.min(sums.title, 2) +
    1.2 * Math.min(sums.subtitle, 2) +
    1.5 * Math.min(sums.lead, 2.5) +
    0.5 * Math.log2(1 + sums.body) +
    0.5 * kinds +
    6 * (all / Math.max(total, 1)) +
    near;
  return { topic, features, hits, score };
}

/** How much the organisations of an article stand for each topic, 0 to 1; those of the lead count double. */
function affinity(scene: ArticleScene, words: TopicWords): Map<string, number> {
  const sums = new Map<string, number>();
  let total = 0;
  for (const { name, mentions } of scene.agencies) {
    const leads = mentions.some(({ field, start }) => field !== 'body' || start < 120);
    const weight = Math.log2(1 + mentions.length) * (leads ? 2 : 1);
    total += weight;
    for (const topic of words.byAgency.get(name) ?? []) sums.set(topic, (sums.get(topic) ?? 0) + weight);
  }
  for (const [topic, sum] of sums) sums.set(topic, sum / Math.max(total, 1));
  return sums;
}
