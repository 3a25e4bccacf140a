import { confidenceOf, type LinearModel, likelihood } from '../lexicon/linear-model.ts';
import type { TopicWords } from '../lexicon/topic-words.ts';
import type { ExtractedStatement, ExtractedTopic, Span } from '../model/extraction.ts';
import type { ArticleScene } from './article-scene.ts';
import type { TopicWordFinder } from './find-topic-words.ts';
import { statementTopicFeatures } from './statement-topic-signals.ts';
import { type PlacedHit, type TopicEvidence, topicEvidence } from './topic-signals.ts';

/** The models that topics are found with. */
export interface TopicModels {
  readonly topic: LinearModel;
  readonly statementTopic: LinearModel;
}

/** A topic of an article with the evidence for it. */
export interface FoundTopic extends TopicEvidence {
  readonly likelihood: number;
  readonly confidence: number;
}

// Where precision and recall balance on articles that the models haven't seen (see scripts/train-things.ts).
const LIKELY = 0.4;
/** Of a topic that people speak of by its name, in several statements, less is enough. */
const LIKELY_SPOKEN = 0.3;
const SEVERAL = 2;
const ABOUT = 0.45;
const LEAST = 0.2;
const MOST_TOPICS = 6;

/** The topics that an article is about, the most central first: the likeliest one, and others that are likely. */
export function findTopics(
  scene: ArticleScene,
  find: TopicWordFinder,
  words: TopicWords,
  model: LinearModel,
  statements: readonly Pick<ExtractedStatement, 'start' | 'end'>[],
): FoundTopic[] {
  const scored = topicEvidence(scene, find, words)
    .map((evidence) => {
      const found = likelihood(model, evidence.features);
      return { ...evidence, likelihood: found, confidence: confidenceOf(model, found) };
    })
    .sort((a, b) => b.likelihood - a.likelihood || (a.topic < b.topic ? -1 : 1));
  return scored.filter((found, rank) => rank < MOST_TOPICS && (rank === 0 || isLikely(found, statements)));
}

function isLikely(found: FoundTopic, statements: readonly Pick<ExtractedStatement, 'start' | 'end'>[]) {
  if (found.likelihood >= LIKELY || found.likelihood < LIKELY_SPOKEN) return found.likelihood >= LIKELY;
  const named = found.hits.filter((hit) => hit.sentence.field === 'body' && isStrong(hit, found.topic));
  const spoken = statements.filter(({ start, end }) =>
    named.some((hit) => hit.start >= start && hit.end <= end),
  );
  return spoken.length >= SEVERAL;
}

/** Whether a word by itself says that a text is about a topic. */
function isStrong({ topics }: PlacedHit, topic: string): boolean {
  return topics.some((entry) => entry.topic === topic && entry.force === 'strong');
}

/**
 * A found topic as the extraction holds it, supported by its first strong word, else by the organisation whose field it is.
 */
export function writeTopic({ topic, hits, confidence }: FoundTopic): ExtractedTopic {
  const mentions = hits.map(({ sentence, start, end }): Span => ({ field: sentence.field, start, end }));
  const strongest = hits.find((hit) => isStrong(hit, topic));
  const best = strongest ?? hits[0];
  const isNamed = best?.topics.some((entry) => entry.topic === topic && entry.weight > 0);
  return {
    name: topic,
    support: {
      field: best?.sentence.field ?? 'body',
      start: best?.start ?? 0,
      end: best?.end ?? 0,
      rule: isNamed === true ? 'topic-words' : 'topic-agency',
      confidence,
    },
    mentions,
  };
}

/** The topics of the article that a statement is about: by its own words, else by those around it. */
export function topicsOfStatement(
  statement: Pick<ExtractedStatement, 'start' | 'end'>,
  topics: readonly FoundTopic[],
  scene: ArticleScene,
  model: LinearModel,
): string[] {
  const scored = topics
    .map((topic, rank) => ({
      name: topic.topic,
      likelihood: likelihood(model, statementTopicFeatures(statement, topic, rank, topics, scene)),
    }))
    .sort((a, b) => b.likelihood - a.likelihood);
  return scored
    .filter((found, rank) => found.likelihood >= (rank === 0 ? LEAST : ABOUT))
    .map(({ name }) => name);
}
