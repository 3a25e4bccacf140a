import type { AgencyKind } from './agency-kind.ts';
import type { Field } from './article.ts';

/** A node or relationship as it is written: property names as in docs/graph-model.md. */
export interface ArticleNode {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly outlet: string | null;
  readonly publishedOn: string;
  readonly url: string | null;
  readonly language: string;
  readonly body: string;
  readonly contentHash: string;
  readonly extractorVersion: string;
  readonly record: string;
  readonly recordHash: string;
  readonly sortKey: string;
  /** Ids of what a curator's decision keeps out of the graph though the article has it. */
  readonly ignored: readonly string[];
  /** Words that search finds it by, separated by spaces. */
  readonly tokens: string;
  /** What tells whether another article is the same release, or null for a text that is too short. */
  readonly signature: string | null;
  /** Stretches of the signature, by which near-duplicates are looked up; none where there is no signature. */
  readonly bands: readonly string[];
}

export interface StatementNode {
  readonly id: string;
  readonly text: string;
  readonly direct: boolean;
  readonly verb: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly publishedOn: string;
  readonly sortKey: string;
  /** Words that search finds it by, separated by spaces. */
  readonly tokens: string;
  /** Equal where the same speakers say the same words. */
  readonly wordsKey: string;
  /** The same within one release, or one article that is of none: counting distinct ones counts each word once. */
  readonly distinctKey: string;
  readonly article: string;
}

/** `kind` is null where it is grouped from the articles, as for an organisation that the registry doesn't know. */
export interface AgencyNode {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: AgencyKind | null;
  readonly sector: 'PUBLIC' | 'PRIVATE' | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string | null;
}

export interface EventNode {
  readonly id: string;
  readonly name: string;
  readonly date: string | null;
  readonly sortKey: string;
}

export interface TopicNode {
  /** The topic's name, too. */
  readonly id: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly sortKey: string;
}

export interface NamedNode {
  readonly id: string;
  readonly name: string;
  readonly sortKey: string;
}

/** What an article can mention. */
export type MentionedLabel = 'Official' | 'Agency' | 'Program' | 'Event';

export interface MentionRow {
  readonly article: string;
  readonly label: MentionedLabel;
  readonly target: string;
  readonly count: number;
  readonly surfaces: readonly string[];
  readonly fields: readonly Field[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What the article takes an agency to be, or where it places an event; grouped where the registry is silent. */
  readonly kind: string | null;
  readonly place: string | null;
}

export interface ArticleTopicRow {
  readonly article: string;
  readonly topic: string;
  readonly rank: number;
  readonly fields: readonly Field[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly rule: string;
  readonly confidence: number;
}

export interface SpeakerRow {
  readonly label: 'Official' | 'Agency';
  readonly speaker: string;
  readonly statement: string;
  readonly career: string | null;
}

export interface LinkRow {
  readonly from: string;
  readonly to: string;
}

/** What an evidence says; its ends are told in docs/graph-model.md. */
export const EVIDENCE_KINDS = [
  'HOLDS',
  'ATTENDED',
  'RUNS',
  'HOSTS',
  'TOOK_PART_IN',
  'ABOUT',
  'ALIAS',
  'INTRODUCES',
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface EvidenceRow {
  readonly id: string;
  readonly article: string;
  readonly kind: EvidenceKind;
  /** Equal for all evidence of one fact; made of keys that never change. */
  readonly claim: string;
  /** The career for an official, else the id of the node. */
  readonly subject: string;
  readonly object: string | null;
  readonly subjectLabel: 'Official' | 'Agency' | 'Program' | 'Event';
  readonly subjectId: string;
  readonly objectLabel: 'Post' | 'Event' | 'Program' | 'Topic' | null;
  readonly objectId: string | null;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly day: string;
  /** The other form of the name, for `ALIAS` and `INTRODUCES`. */
  readonly text: string | null;
  /** On one `HOLDS` of each person of an article: the name, and all career ids that the article gives them. */
  readonly person: string | null;
  readonly rows: string | null;
}

/** Everything that one article puts into the graph. */
export interface ArticleRows {
  readonly article: ArticleNode;
  readonly statements: readonly StatementNode[];
  readonly speakers: readonly SpeakerRow[];
  readonly statementTopics: readonly LinkRow[];
  readonly statementEvents: readonly LinkRow[];
  readonly mentions: readonly MentionRow[];
  readonly articleTopics: readonly ArticleTopicRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly agencies: readonly AgencyNode[];
  readonly programs: readonly NamedNode[];
  readonly events: readonly EventNode[];
  readonly topics: readonly TopicNode[];
}
