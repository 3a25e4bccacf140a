import { z } from 'zod';
import {
  AboutArticleRow,
  type AboutEdge,
  aboutOf,
  byArticleCount,
  byShared,
  bySortKey,
  byStatementCount,
  type ClaimEdge,
  type MentionEdge,
  MentioningArticleRow,
  mentionOf,
  type PlainEdge,
  type SharedEdge,
  StatementEdgeRow,
  statementEdgeOf,
} from './edges.ts';
import { type KeyedPages, type KeyedPagesSpec, keyedPages } from './keyed-pages.ts';
import { ClaimFacts, EventRow, ProgramRow } from './node-rows.ts';
import type { ArticleNode, EventNode, ProgramNode, StatementNode } from './nodes.ts';
import type { ReadScope } from './read-scope.ts';

/** Lists without a filter of their own. */
export const NoFilter = z.object({});
export type NoFilter = z.infer<typeof NoFilter>;

/** Statements may be narrowed to direct or reported speech, and to those that are at least so sure. */
export const StatementFilterParams = z.object({
  direct: z.array(z.boolean()),
  minConfidence: z.number(),
});

/** The node that a list hangs on: its row, and where it is kept. */
export interface ListParent<Parent> {
  readonly parent: z.ZodType<Parent>;
  readonly keepParent: (scope: ReadScope, key: string, parent: Parent | null) => void;
}

/** Statements of some node, by day. */
export function statementList<Filter extends object, Parent>(
  file: string,
  of: ListParent<Parent>,
  filter: z.ZodType<Filter>,
): KeyedPages<Filter, PlainEdge<StatementNode>> {
  return keyedPages({
    file,
    filter,
    ...of,
    row: StatementEdgeRow,
    order: 'KEY',
    edge: statementEdgeOf,
    cursorOf: bySortKey,
  });
}

/** Articles that mention some node, by day. */
export function mentioningArticles<Parent>(
  file: string,
  of: ListParent<Parent>,
): KeyedPages<NoFilter, MentionEdge<ArticleNode>> {
  return keyedPages({
    file,
    filter: NoFilter,
    ...of,
    row: MentioningArticleRow,
    order: 'KEY',
    edge: ({ node, ...facts }) => mentionOf(node, facts, node.id),
    cursorOf: bySortKey,
  });
}

/** Articles that are about some topic, by day. */
export function articlesAbout<Parent>(
  file: string,
  of: ListParent<Parent>,
): KeyedPages<NoFilter, AboutEdge<ArticleNode>> {
  return keyedPages({
    file,
    filter: NoFilter,
    ...of,
    row: AboutArticleRow,
    order: 'KEY',
    edge: ({ node, ...facts }) => aboutOf(node, facts, node.id),
    cursorOf: bySortKey,
  });
}

/** Programs that articles connect with some node, best supported first. */
export function claimedPrograms<Parent>(
  file: string,
  of: ListParent<Parent>,
): KeyedPages<NoFilter, ClaimEdge<ProgramNode>> {
  return keyedPages({
    file,
    filter: NoFilter,
    ...of,
    row: ClaimFacts.extend({ node: ProgramRow }),
    order: 'COUNT',
    edge: (row) => row,
    cursorOf: byArticleCount,
  });
}

/** Events that articles connect with some node, by day. */
export function claimedEvents<Parent>(
  file: string,
  of: ListParent<Parent>,
): KeyedPages<NoFilter, ClaimEdge<EventNode>> {
  return keyedPages({
    file,
    filter: NoFilter,
    ...of,
    row: ClaimFacts.extend({ node: EventRow }),
    order: 'KEY',
    edge: (row) => row,
    cursorOf: bySortKey,
  });
}

/** Facts of what is shared. */
export const SharedFacts = z.object({
  count: z.number(),
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
});

/** Whatever shares articles or events with some node, most shared first. */
export function sharedList<Parent, Row, Node extends { readonly id: string }>(
  file: string,
  of: ListParent<Parent>,
  row: z.ZodType<Row>,
  edge: KeyedPagesSpec<NoFilter, Parent, Row, SharedEdge<Node>>['edge'],
): KeyedPages<NoFilter, SharedEdge<Node>> {
  return keyedPages({ file, filter: NoFilter, ...of, row, order: 'COUNT', edge, cursorOf: byShared });
}

export { byStatementCount };
