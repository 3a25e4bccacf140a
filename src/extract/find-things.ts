import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { Article } from '../model/article.ts';
import type { ExtractedStatement, Extraction } from '../model/extraction.ts';
import { createArticleScene } from './article-scene.ts';
import { findEvents } from './find-events.ts';
import { findPrograms } from './find-programs.ts';
import { createTopicWordFinder } from './find-topic-words.ts';
import { findTopics, topicsOfStatement, writeTopic } from './find-topics.ts';
import { memoizeOn } from './memoize.ts';
import type { FieldReading } from './read-field.ts';
import { eventOfStatement } from './statement-event.ts';

/** What is already known of an article when its programs, events and topics are looked for. */
export interface Known {
  readonly article: Article;
  readonly fields: readonly FieldReading[];
  readonly officials: Extraction['officials'];
  readonly agencies: Extraction['agencies'];
  readonly statements: Extraction['statements'];
}

const wordFinder = memoizeOn(createTopicWordFinder);

/** The programs, events and topics of an article, and its statements with their topics and events. */
export function findThings(
  { article, fields, officials, agencies, statements }: Known,
  lexicon: Lexicon,
): Pick<Extraction, 'programs' | 'events' | 'topics' | 'statements'> {
  const { models } = lexicon;
  const scene = createArticleScene(article, fields, agencies, officials, lexicon);
  const find = wordFinder(lexicon.topicWords);
  const programs = findPrograms(scene, models);
  const events = findEvents(scene, models);
  const topics = findTopics(scene, find, lexicon.topicWords, models.topic, statements);
  return {
    programs,
    events,
    topics: topics.map(writeTopic),
    statements: statements.map(
      (statement): ExtractedStatement => ({
        ...statement,
        topics: topicsOfStatement(statement, topics, scene, models.statementTopic),
        event: eventOfStatement(statement, events, scene),
      }),
    ),
  };
}
