import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import type {
  AgencyNode,
  ArticleNode,
  ArticleTopicRow,
  EventNode,
  EvidenceRow,
  LinkRow,
  MentionRow,
  NamedNode,
  SpeakerRow,
  StatementNode,
  TopicNode,
} from '../model/graph-rows.ts';
import { deleteBy, readBy, writeRows } from './store-statement.ts';

const Id = z.object({ id: z.string() });

/** What a node is sorted and looked up by; no words yet where articles give it other forms of its name. */
interface NewName {
  readonly sortKey: string;
  readonly nameTokens: string | null;
}

/** The words that a node is looked up by. */
export interface NameTokensRow {
  readonly id: string;
  readonly nameTokens: string;
}

export const lockWriter = statement({
  file: 'store/lock-writer',
  params: z.object({}),
  row: z.object({ turn: z.int() }),
  mode: 'write',
});

export const articlesKnown = readBy(
  'articles-known',
  'ids',
  z.object({ id: z.string(), recordHash: z.string() }),
);

/** An article as it is stored, with all that was read out of it. */
export const StoredArticleRow = z.object({
  id: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  outlet: z.string().nullable(),
  publishedOn: z.string(),
  url: z.string().nullable(),
  language: z.string(),
  body: z.string(),
  extractorVersion: z.string(),
  record: z.string(),
});

export const articlesRecords = readBy('articles-records', 'ids', StoredArticleRow);

export const evidenceOfArticles = readBy(
  'evidence-of-articles',
  'ids',
  z.object({
    kind: z.string(),
    claim: z.string(),
    subject: z.string(),
    object: z.string().nullable(),
    text: z.string().nullable(),
    person: z.string().nullable(),
  }),
);

export const introductionsOfForms = readBy(
  'introductions-of-forms',
  'ids',
  z.object({ form: z.string(), agency: z.string() }),
);
export const formsOfAgencies = readBy('forms-of-agencies', 'ids', Id);
export const articlesOfAgencies = readBy('articles-of-agencies', 'ids', Id);
export const articlesOfForms = readBy('articles-of-forms', 'ids', Id);
export const namesOfAgencies = readBy('names-of-agencies', 'ids', z.object({ name: z.string() }));

export const deleteMentions = {
  Official: readBy('delete-mentions-official', 'ids', Id),
  Agency: readBy('delete-mentions-agency', 'ids', Id),
  Program: readBy('delete-mentions-program', 'ids', Id),
  Event: readBy('delete-mentions-event', 'ids', Id),
};
export const deleteStatements = deleteBy('delete-statements');
export const deleteEvidence = deleteBy('delete-evidence');
export const deleteArticles = deleteBy('delete-articles');
export const deleteOrphans = {
  Post: deleteBy('delete-orphan-posts'),
  Agency: deleteBy('delete-orphan-agencies'),
  Program: deleteBy('delete-orphan-programs'),
  Event: deleteBy('delete-orphan-events'),
  Topic: deleteBy('delete-orphan-topics'),
};
export const topicsOfArticles = readBy('topics-of-articles', 'ids', Id);

export const agenciesKnown = readBy('agencies-known', 'ids', Id);
export const createAgencies = writeRows<AgencyNode & NewName & { readonly aliases: readonly string[] }>(
  'create-agencies',
);
export const createAgencyParents = writeRows<LinkRow>('create-agency-parents');
export const createAgencySuccessors = writeRows<LinkRow>('create-agency-successors');
export const createPrograms = writeRows<NamedNode & NewName>('create-programs');
export const createEvents = writeRows<EventNode & NewName>('create-events');
export const topicsKnown = readBy(
  'topics-known',
  'ids',
  z.object({
    id: z.string(),
    nameEn: z.string().nullable(),
    aliases: z.array(z.string()),
    nameTokens: z.string(),
  }),
);
export const mergeTopics = writeRows<TopicNode & NameTokensRow>('merge-topics');
export const createArticles = writeRows<ArticleNode>('create-articles');
export const createStatements = writeRows<StatementNode>('create-statements');
export const createSpeakers = {
  Official: writeRows<SpeakerRow>('create-speakers-official'),
  Agency: writeRows<SpeakerRow>('create-speakers-agency'),
};
export const createStatementTopics = writeRows<LinkRow>('create-statement-topics');
export const createStatementEvents = writeRows<LinkRow>('create-statement-events');
export const createMentions = {
  Official: writeRows<MentionRow>('create-mentions-official'),
  Agency: writeRows<MentionRow>('create-mentions-agency'),
  Program: writeRows<MentionRow>('create-mentions-program'),
  Event: writeRows<MentionRow>('create-mentions-event'),
};
export const createArticleTopics = writeRows<ArticleTopicRow>('create-article-topics');
/** By the labels of the evidence's subject and object. */
export const createEvidence = {
  'Official Post': writeRows<EvidenceRow>('create-evidence-official-post'),
  'Official Event': writeRows<EvidenceRow>('create-evidence-official-event'),
  'Agency Program': writeRows<EvidenceRow>('create-evidence-agency-program'),
  'Agency Event': writeRows<EvidenceRow>('create-evidence-agency-event'),
  'Program Topic': writeRows<EvidenceRow>('create-evidence-program-topic'),
  'Event Topic': writeRows<EvidenceRow>('create-evidence-event-topic'),
  Agency: writeRows<EvidenceRow>('create-evidence-agency'),
  Program: writeRows<EvidenceRow>('create-evidence-program'),
  Event: writeRows<EvidenceRow>('create-evidence-event'),
} as const;

const Named = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  aliases: z.array(z.string()).nullable(),
  nameTokens: z.string().nullable(),
});
export const namesOf = {
  Agency: readBy('names-agency', 'ids', Named),
  Program: readBy('names-program', 'ids', Named),
  Event: readBy('names-event', 'ids', Named),
};
export const setNameTokens = {
  Agency: writeRows<NameTokensRow>('set-name-tokens-agency'),
  Program: writeRows<NameTokensRow>('set-name-tokens-program'),
  Event: writeRows<NameTokensRow>('set-name-tokens-event'),
};
export const decisionsStored = statement({
  file: 'store/decisions-stored',
  params: z.object({}),
  row: z.object({ id: z.string(), record: z.string() }),
});
export const deleteDecisions = deleteBy('delete-decisions');
export const createDecisions = writeRows<{
  readonly id: string;
  readonly decision: string;
  readonly who: string;
  readonly why: string;
  readonly record: string;
}>('create-decisions');
export const namesOfCareers = readBy(
  'names-of-careers',
  'ids',
  z.object({ id: z.string(), name: z.string() }),
);
export const articlesOfPrograms = readBy('articles-of-programs', 'ids', Id);
export const articlesOfEvents = readBy('articles-of-events', 'ids', Id);
export const articlesOfCareers = readBy('articles-of-careers', 'ids', Id);
export const articlesIgnoring = statement({
  file: 'store/articles-ignoring',
  params: z.object({}),
  row: z.object({ id: z.string(), ignored: z.array(z.string()) }),
});
export const statementsKnown = readBy('statements-known', 'ids', Id);
export const programsKnown = readBy('programs-known', 'ids', Id);
export const eventsKnown = readBy('events-known', 'ids', Id);
export const setAgencyNames = writeRows<NamedNode>('set-agency-names');
export const setProgramNames = writeRows<NamedNode>('set-program-names');
