import { z } from 'zod';
import type { Field } from '../model/article.ts';
import {
  AboutFacts,
  ArticleRow,
  type ClaimFacts,
  MentionFacts,
  OfficialRow,
  SpeakingFacts,
  StatementWithParts,
  TenureRow,
} from './node-rows.ts';
import {
  type OfficialNode,
  officialOf,
  type PostNode,
  type StatementNode,
  statementOf,
  type Wanted,
} from './nodes.ts';
import type { Cursor } from './page.ts';
import type { Standing } from './standing.ts';

/** A node in a list with nothing more to say. */
export interface PlainEdge<Node> {
  readonly node: Node;
}

/** Somebody who spoke, or a topic that was spoken on, with how much was said. */
export interface SpeakingEdge<Node> extends z.output<typeof SpeakingFacts> {
  readonly node: Node;
}

/** A relationship that articles support. */
export interface ClaimEdge<Node> extends z.output<typeof ClaimFacts> {
  readonly node: Node;
}

/** One place in an article. */
export interface Place {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** A mention in an article: how often, as what, where. */
export interface MentionEdge<Node> {
  readonly node: Node;
  readonly articleId: string;
  readonly count: number;
  readonly surfaces: readonly string[];
  readonly places: readonly Place[];
}

/** That an article is about a topic. */
export interface AboutEdge<Node> {
  readonly node: Node;
  readonly articleId: string;
  readonly rank: number;
  readonly rule: string;
  readonly confidence: number;
  readonly places: readonly Place[];
}

/** Two things that share articles or events. */
export interface SharedEdge<Node> {
  readonly node: Node;
  readonly count: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** An official of an agency; `status` is null where no day was asked for. */
export interface MemberEdge {
  readonly node: OfficialNode;
  readonly status: Standing | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly sortKey: string;
}

/** A post of an agency. */
export interface PostEdge {
  readonly node: PostNode;
  readonly sortKey: string;
}

export type StatementEdge = PlainEdge<StatementNode>;

export const SpeakingOfficialRow = SpeakingFacts.extend({ node: OfficialRow, posts: z.array(TenureRow) });
export const MentioningArticleRow = MentionFacts.extend({ node: ArticleRow });
export const AboutArticleRow = AboutFacts.extend({ node: ArticleRow });
export const StatementEdgeRow = StatementWithParts;

/** The places that parallel lists describe. */
export function placesOf(facts: {
  readonly fields: readonly Field[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}): Place[] {
  return facts.fields.map((field, index) => ({
    field,
    start: facts.starts[index] ?? 0,
    end: facts.ends[index] ?? 0,
  }));
}

/** A mention out of a row. */
export function mentionOf<Node>(
  node: Node,
  facts: z.output<typeof MentionFacts>,
  articleId: string,
): MentionEdge<Node> {
  return { node, articleId, count: facts.count, surfaces: facts.surfaces, places: placesOf(facts) };
}

/** That an article is about a topic, out of a row. */
export function aboutOf<Node>(
  node: Node,
  facts: z.output<typeof AboutFacts>,
  articleId: string,
): AboutEdge<Node> {
  const { rank, rule, confidence } = facts;
  return { node, articleId, rank, rule, confidence, places: placesOf(facts) };
}

/** A statement as an edge. */
export function statementEdgeOf(row: z.output<typeof StatementWithParts>, wanted: Wanted): StatementEdge {
  return { node: statementOf(row, wanted) };
}

/** An official with how much they said. */
export function speakingOfficialOf(
  row: z.output<typeof SpeakingOfficialRow>,
  wanted: Wanted,
): SpeakingEdge<OfficialNode> {
  const { node: _node, posts: _posts, ...facts } = row;
  return { node: officialOf(row, wanted), ...facts };
}

/** Cursors by the node's own sort key. */
export function bySortKey(edge: { readonly node: { readonly sortKey: string } }): Cursor {
  return { count: 0, key: edge.node.sortKey };
}

/** Cursors by a count and then the node's id. */
export function byStatementCount(edge: {
  readonly statementCount: number;
  readonly node: { readonly id: string };
}): Cursor {
  return { count: edge.statementCount, key: edge.node.id };
}

/** Cursors by the number of articles in support and then the node's id. */
export function byArticleCount(edge: {
  readonly articleCount: number;
  readonly node: { readonly id: string };
}): Cursor {
  return { count: edge.articleCount, key: edge.node.id };
}

/** Cursors by what is shared and then the node's id. */
export function byShared(edge: { readonly count: number; readonly node: { readonly id: string } }): Cursor {
  return { count: edge.count, key: edge.node.id };
}
