import type { z } from 'zod';
import type {
  AgencyRow,
  ArticleRow,
  BroughtAgency,
  BroughtTopic,
  EventRow,
  OfficialRow,
  OfficialWithPosts,
  PostRow,
  ProgramRow,
  ReleaseRow,
  StatementRow,
  StatementWithParts,
  TenureRow,
  TopicRow,
} from './node-rows.ts';

export type ArticleNode = z.output<typeof ArticleRow>;
export type WholeAgency = z.output<typeof AgencyRow>;
export type WholeTopic = z.output<typeof TopicRow>;
/** An organisation; `details` is null where it came along with something else. */
export type AgencyNode = WholeAgency | z.output<typeof BroughtAgency>;
/** A policy theme; `details` is null where it came along with something else. */
export type TopicNode = WholeTopic | z.output<typeof BroughtTopic>;
export type ProgramNode = z.output<typeof ProgramRow>;
export type EventNode = z.output<typeof EventRow>;
export type ReleaseNode = z.output<typeof ReleaseRow>;

/** A post with its agency, or null where the agency isn't known. */
export interface PostNode extends z.output<typeof PostRow> {
  readonly type: 'Post';
  readonly agency: AgencyNode | null;
}

/** One post that an official holds or held, with the days on which articles say so. */
export type Tenure = z.output<typeof TenureRow>;

/** An official; `posts` is null where the statement that brought the official didn't bring them. */
export interface OfficialNode extends z.output<typeof OfficialRow> {
  readonly type: 'Official';
  readonly posts: readonly Tenure[] | null;
}

/** Whoever makes a statement. */
export type SpeakerNode = OfficialNode | AgencyNode;

/** A statement; a part is null where the database statement that brought it left that part out. */
export interface StatementNode extends z.output<typeof StatementRow> {
  readonly type: 'Statement';
  readonly article: ArticleNode | null;
  readonly topics: readonly TopicNode[] | null;
  readonly speakers: readonly SpeakerNode[] | null;
}

/** Everything that has a global id. */
export type GraphNode =
  | AgencyNode
  | ArticleNode
  | EventNode
  | OfficialNode
  | PostNode
  | ProgramNode
  | ReleaseNode
  | StatementNode
  | TopicNode;

/** Which parts of what it finds a statement brings along. */
export interface Wanted {
  readonly posts?: boolean;
  readonly articles?: boolean;
  readonly topics?: boolean;
  readonly speakers?: boolean;
  /** The first and the last day of what is counted. */
  readonly days?: boolean;
}

/** A switch of a statement: `UNWIND` of the empty list does nothing, so what isn't wanted costs nothing. */
export function switchOf(isOn: boolean | undefined): true[] {
  return isOn ? [true] : [];
}

/**
 * A part of a statement, on or off: `UNWIND range(1, $part)` does nothing for 0. It is a number and no list, since Neo4j
 * plans a text anew for lists of other lengths.
 */
export function flagOf(isOn: boolean | undefined): 0 | 1 {
  return isOn ? 1 : 0;
}

/** The flags of the parts. */
export function flagsOf(wanted: Wanted) {
  return {
    posts: flagOf(wanted.posts),
    articles: flagOf(wanted.articles),
    topics: flagOf(wanted.topics),
    speakers: flagOf(wanted.speakers),
  };
}

/** An official out of a row, with the posts if they were wanted. */
export function officialOf(
  row: { readonly node: z.output<typeof OfficialRow>; readonly posts?: readonly Tenure[] },
  wanted: Wanted,
): OfficialNode {
  return { type: 'Official', ...row.node, posts: wanted.posts ? (row.posts ?? null) : null };
}

/** A statement out of a row, with the parts that were wanted. */
export function statementOf(row: z.output<typeof StatementWithParts>, wanted: Wanted): StatementNode {
  return {
    type: 'Statement',
    ...row.node,
    article: wanted.articles ? (row.articles[0] ?? null) : null,
    topics: wanted.topics ? row.topics : null,
    speakers: wanted.speakers
      ? [...row.officials.map((node) => officialOf({ node }, {})), ...row.agencies]
      : null,
  };
}

export type OfficialWithPostsRow = z.output<typeof OfficialWithPosts>;
