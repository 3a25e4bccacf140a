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
import type { CareerKey } from '../model/identity.ts';
import { deleteBy, readBy, writeRows } from './store-statement.ts';

const Id = z.object({ id: z.string() });
const Grouped = z.object({ id: z.string(), text: z.string(), articleCount: z.int() });

/** A derived fact with what supports it. */
export interface FactRow extends LinkRow {
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly articleCount: number;
  readonly claims: readonly string[];
}

interface NameTokensRow {
  readonly id: string;
  readonly nameTokens: string;
}

interface EvidenceEnd {
  readonly id: string;
  readonly end: string;
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

export const careersOfNames = readBy(
  'careers-of-names',
  'names',
  z.object({
    id: z.string(),
    name: z.string(),
    agency: z.string().nullable(),
    title: z.string(),
    official: z.string(),
    post: z.string(),
    postTitle: z.string(),
  }),
);
export const sightingsOfNames = readBy(
  'sightings-of-names',
  'names',
  z.object({
    name: z.string(),
    rows: z.string(),
    first: z.string(),
    last: z.string(),
    articleCount: z.int(),
  }),
);
export const articlesOfSightings = statement({
  file: 'store/articles-of-sightings',
  params: z.object({
    rows: z.custom<readonly { readonly name: string; readonly rows: string }[]>(Array.isArray),
  }),
  row: Id,
  mode: 'write',
});

export const deleteMentions = {
  Official: readBy('delete-mentions-official', 'ids', Id),
  Agency: readBy('delete-mentions-agency', 'ids', Id),
  Program: readBy('delete-mentions-program', 'ids', Id),
  Event: readBy('delete-mentions-event', 'ids', Id),
};
export const deleteStatements = deleteBy('delete-statements');
export const deleteEvidence = deleteBy('delete-evidence');
export const deleteArticles = deleteBy('delete-articles');
export const deleteCareers = deleteBy('delete-careers');
export const deleteOfficials = deleteBy('delete-officials');
export const deleteHolds = deleteBy('delete-holds');
export const deleteOrphans = {
  Post: deleteBy('delete-orphan-posts'),
  Agency: deleteBy('delete-orphan-agencies'),
  Program: deleteBy('delete-orphan-programs'),
  Event: deleteBy('delete-orphan-events'),
};
export const deleteOrphanTopics = statement({
  file: 'store/delete-orphan-topics',
  params: z.object({}),
  row: z.never(),
  mode: 'write',
});

export const agenciesKnown = readBy('agencies-known', 'ids', Id);
export const createAgencies = writeRows<
  AgencyNode & { readonly sortKey: string; readonly aliases: readonly string[] }
>('create-agencies');
export const createAgencyParents = writeRows<LinkRow>('create-agency-parents');
export const createAgencySuccessors = writeRows<LinkRow>('create-agency-successors');
export const mergePrograms = writeRows<NamedNode>('merge-programs');
export const mergeEvents = writeRows<EventNode>('merge-events');
export const mergeTopics = writeRows<TopicNode & NameTokensRow>('merge-topics');
export const mergePosts = writeRows<{ readonly id: string; readonly title: string }>('merge-posts');
export const mergePostAgencies = writeRows<LinkRow>('merge-post-agencies');
export const mergeOfficials = writeRows<NamedNode & NameTokensRow>('merge-officials');
export const renameOfficials = writeRows<LinkRow>('rename-officials');
export const createCareers = writeRows<CareerKey & { readonly official: string; readonly post: string }>(
  'create-careers',
);
export const createHolds = writeRows<FactRow>('create-holds');

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
export const createEvidence = writeRows<EvidenceRow>('create-evidence');
export const createEvidenceSubjects = {
  Official: writeRows<EvidenceEnd>('create-evidence-subject-official'),
  Agency: writeRows<EvidenceEnd>('create-evidence-subject-agency'),
  Program: writeRows<EvidenceEnd>('create-evidence-subject-program'),
  Event: writeRows<EvidenceEnd>('create-evidence-subject-event'),
};
export const createEvidenceObjects = {
  Post: writeRows<EvidenceEnd>('create-evidence-object-post'),
  Event: writeRows<EvidenceEnd>('create-evidence-object-event'),
  Program: writeRows<EvidenceEnd>('create-evidence-object-program'),
  Topic: writeRows<EvidenceEnd>('create-evidence-object-topic'),
};

/** Derived facts that are grouped anew: how they are removed and written. */
export const facts = {
  ATTENDED: [writeRows<LinkRow>('delete-attended'), writeRows<FactRow>('create-attended')],
  RUNS: [writeRows<LinkRow>('delete-runs'), writeRows<FactRow>('create-runs')],
  HOSTS: [writeRows<LinkRow>('delete-hosts'), writeRows<FactRow>('create-hosts')],
  TOOK_PART_IN: [writeRows<LinkRow>('delete-took-part-in'), writeRows<FactRow>('create-took-part-in')],
  'Program ABOUT': [writeRows<LinkRow>('delete-program-topics'), writeRows<FactRow>('create-program-topics')],
  'Event ABOUT': [writeRows<LinkRow>('delete-event-topics'), writeRows<FactRow>('create-event-topics')],
} as const;

export const claimsGrouped = readBy(
  'claims-grouped',
  'claims',
  z.object({ claim: z.string(), firstSeen: z.string(), lastSeen: z.string(), articleCount: z.int() }),
);
export const formsGrouped = readBy(
  'forms-grouped',
  'claims',
  z.object({ claim: z.string(), text: z.string(), articleCount: z.int() }),
);
export const agencyKindsGrouped = readBy('agency-kinds-grouped', 'ids', Grouped);
export const eventPlacesGrouped = readBy('event-places-grouped', 'ids', Grouped);
export const setAliases = {
  Agency: writeRows<{ readonly id: string; readonly aliases: readonly string[] }>('set-aliases-agency'),
  Program: writeRows<{ readonly id: string; readonly aliases: readonly string[] }>('set-aliases-program'),
  Event: writeRows<{ readonly id: string; readonly aliases: readonly string[] }>('set-aliases-event'),
};
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
export const setAgencyKinds = writeRows<{
  readonly id: string;
  readonly kind: string;
  readonly sector: string;
}>('set-agency-kinds');
export const setEventPlaces = writeRows<{ readonly id: string; readonly place: string | null }>(
  'set-event-places',
);

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
