import type { Features } from '../lexicon/linear-model.ts';
import type { TopicWords } from '../lexicon/topic-words.ts';
import { type AgencyFields, agencyFields } from './agency-fields.ts';
import type { ArticleScene, SceneSentence } from './article-scene.ts';
import type { TopicHit, TopicWordFinder } from './find-topic-words.ts';
import type { KnownSpan } from './name-candidate.ts';

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
  /** How much it counts for each topic: a word in a list of many themes says less. */
  readonly share: number;
}

const PLACES = [
  { in: 'in title', strongIn: 'strong in title' },
  { in: 'in subtitle', strongIn: 'strong in subtitle' },
  { in: 'in lead', strongIn: 'strong in lead' },
  { in: 'in body', strongIn: 'strong in body' },
] as const;

/**
 * The words of all topics, by topic, with what they say together; topics without any word are left out, unless they are
 * the field of the organisation that the article begins with.
 */
export function topicEvidence(
  scene: ArticleScene,
  find: TopicWordFinder,
  words: TopicWords,
): TopicEvidence[] {
  const byTopic = new Map<string, PlacedHit[]>();
  let total = 0;
  const firstBody = scene.lead?.index ?? 0;
  for (const hit of placedHits(scene, find)) {
    for (const { topic, weight } of hit.topics) {
      const list = byTopic.get(topic);
      if (list === undefined) byTopic.set(topic, [hit]);
      else list.push(hit);
      total += weight * hit.share;
    }
  }
  const agencies = agencyFields(scene, find, words);
  for (const [topic, mentions] of agencies.leading) {
    if (!byTopic.has(topic)) byTopic.set(topic, [...mentions]);
  }
  const raw = [...byTopic].map(([topic, hits]) =>
    measure(topic, hits, { total, firstBody, scene, agencies }),
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

/** The words of topics in all sentences; those in names of organisations and people say who speaks, not what about. */
function placedHits(scene: ArticleScene, find: TopicWordFinder): PlacedHit[] {
  const placed: PlacedHit[] = [];
  for (const sentence of scene.sentences) {
    const hits = find(sentence.text).filter((hit) => !isInName(sentence, hit));
    const share = shareOfEach(hits);
    for (const { start, end, word, topics } of hits)
      placed.push({
        start: sentence.start + start,
        end: sentence.start + end,
        word,
        topics,
        sentence,
        share,
      });
  }
  return placed;
}

function isInName(sentence: SceneSentence, hit: TopicHit): boolean {
  const start = sentence.start + hit.start;
  const end = sentence.start + hit.end;
  const holds = (span: KnownSpan) => span.start <= start && end <= span.end;
  return sentence.agencies.some(holds) || sentence.people.some(holds);
}

/** How much each word of a sentence counts that has strong words of so many topics. */
function shareOfEach(hits: readonly TopicHit[]): number {
  const themes = new Set<string>();
  for (const { topics } of hits) {
    // A word of two topics is one theme, not a list of them.
    const first = topics.find(({ force }) => force === 'strong');
    if (first !== undefined) themes.add(first.topic);
  }
  return 1 / Math.sqrt(Math.max(1, themes.size - 1));
}

interface Surroundings {
  readonly total: number;
  readonly firstBody: number;
  readonly scene: ArticleScene;
  readonly agencies: AgencyFields;
}

function measure(
  topic: string,
  hits: readonly PlacedHit[],
  { total, firstBody, scene, agencies }: Surroundings,
): { topic: string; features: Map<string, number>; hits: readonly PlacedHit[]; score: number } {
  const features = new Map<string, number>();
  const sums = [0, 0, 0, 0];
  const strongIn = [false, false, false, false];
  const sentences = new Set<number>();
  const seen = new Map<string, number>();
  let kinds = 0;
  for (const { sentence, topics, word, share } of hits) {
    const entry = topics.find((own) => own.topic === topic);
    const weight = entry?.weight ?? 0;
    const times = seen.get(word) ?? 0;
    seen.set(word, times + 1);
    if (times === 0) kinds += weight;
    const place = placeOf(sentence, firstBody);
    sums[place] = (sums[place] ?? 0) + weight * share * (times < 4 ? 1 : 0.4);
    if (entry?.force === 'strong') {
      strongIn[place] = true;
      sentences.add(sentence.index);
    }
  }
  for (const [place, names] of PLACES.entries()) {
    const sum = sums[place] ?? 0;
    if (sum > 0) features.set(names.in, Math.min(sum, 3) / 3);
    if (strongIn[place]) features.set(names.strongIn, 1);
  }
  const [title = 0, subtitle = 0, lead = 0, body = 0] = sums;
  const all = title + subtitle + lead + body;
  features.set('weight', Math.log2(1 + all) / 4);
  features.set('different words', Math.min(kinds, 6) / 6);
  features.set('share', all / Math.max(total, 1));
  features.set('spread', sentences.size / Math.max(scene.sentences.length, 1));
  const near = agencies.fields.get(topic) ?? 0;
  if (near > 0) features.set('field of agency', near);
  const named = agencies.names.get(topic) ?? 0;
  if (named > 0) features.set('in name of agency', named);
  if (agencies.leading.has(topic)) features.set('field of leading agency', 1);
  if (all === 0) features.set('no word', 1);
  const score =
    2.5 * Math.min(title, 2) +
    1.2 * Math.min(subtitle, 2) +
    1.5 * Math.min(lead, 2.5) +
    0.5 * Math.log2(1 + body) +
    0.5 * kinds +
    6 * (all / Math.max(total, 1)) +
    near;
  return { topic, features, hits, score };
}

/** The place in `PLACES` of a sentence; an article's lead is its first two sentences. */
function placeOf({ field, index }: SceneSentence, firstBody: number): number {
  if (field === 'body') return index - firstBody < 2 ? 2 : 3;
  return field === 'title' ? 0 : 1;
}
