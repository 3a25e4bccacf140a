import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import {
  type AboutEdge,
  aboutOf,
  type MentionEdge,
  mentionOf,
  type StatementEdge,
  statementEdgeOf,
} from './edges.ts';
import {
  AboutFacts,
  AgencyRow,
  ArticleRow,
  EventRow,
  MentionFacts,
  OfficialRow,
  ProgramRow,
  StatementWithParts,
  TenureRow,
  TopicRow,
} from './node-rows.ts';
import {
  type AgencyNode,
  type EventNode,
  flagOf,
  flagsOf,
  type OfficialNode,
  officialOf,
  type ProgramNode,
  type TopicNode,
  type Wanted,
} from './nodes.ts';
import { articlesById } from './nodes-by-id.ts';
import { type ReadScope, variantLoadersOf } from './read-scope.ts';

const Flag = z.int();

const articleContentsStatement = statement({
  file: 'graph/article-contents',
  params: z.object({
    keys: z.array(z.string()),
    posts: Flag,
    articles: Flag,
    topics: Flag,
    speakers: Flag,
    wantOfficials: Flag,
    wantAgencies: Flag,
    wantPrograms: Flag,
    wantEvents: Flag,
    wantTopics: Flag,
    wantStatements: Flag,
  }),
  row: z.object({
    key: z.string(),
    parent: ArticleRow,
    officials: z.array(MentionFacts.extend({ node: OfficialRow, posts: z.array(TenureRow) })),
    agencies: z.array(MentionFacts.extend({ node: AgencyRow })),
    programs: z.array(MentionFacts.extend({ node: ProgramRow })),
    events: z.array(MentionFacts.extend({ node: EventRow })),
    topicEdges: z.array(AboutFacts.extend({ node: TopicRow })),
    statements: z.array(StatementWithParts),
  }),
});

/** What one article holds; a part that wasn't wanted is empty. */
export interface ArticleContents {
  readonly officials: readonly MentionEdge<OfficialNode>[];
  readonly agencies: readonly MentionEdge<AgencyNode>[];
  readonly programs: readonly MentionEdge<ProgramNode>[];
  readonly events: readonly MentionEdge<EventNode>[];
  readonly topics: readonly AboutEdge<TopicNode>[];
  readonly statements: readonly StatementEdge[];
}

/** Which lists of an article are wanted, and what is wanted of their nodes. */
export interface WantedContents extends Wanted {
  readonly lists: readonly (keyof ArticleContents)[];
}

const loaders = variantLoadersOf<ArticleContents>();

/** Whatever is wanted of an article, with one statement for all articles of a level; null if there is none. */
export function contentsOfArticle(
  scope: ReadScope,
  id: string,
  wanted: WantedContents,
): Promise<ArticleContents | null> {
  return loaders(scope, JSON.stringify(wanted), (keys) => find(scope, keys, wanted)).load(id);
}

async function find(scope: ReadScope, keys: readonly string[], wanted: WantedContents) {
  const wants = (list: keyof ArticleContents) => flagOf(wanted.lists.includes(list));
  const rows = await scope.read(articleContentsStatement, {
    keys: [...keys],
    ...flagsOf(wanted),
    wantOfficials: wants('officials'),
    wantAgencies: wants('agencies'),
    wantPrograms: wants('programs'),
    wantEvents: wants('events'),
    wantTopics: wants('topics'),
    wantStatements: wants('statements'),
  });
  const contents = new Map<string, ArticleContents>();
  for (const { key, parent, officials, agencies, programs, events, topicEdges, statements } of rows) {
    articlesById(scope).prime(key, parent);
    contents.set(key, {
      officials: officials.map((row) => mentionOf(officialOf(row, wanted), row, key)),
      agencies: agencies.map((row) => mentionOf(row.node, row, key)),
      programs: programs.map((row) => mentionOf(row.node, row, key)),
      events: events.map((row) => mentionOf(row.node, row, key)),
      topics: topicEdges.map((row) => aboutOf(row.node, row, key)),
      statements: statements.map((row) => statementEdgeOf(row, wanted)),
    });
  }
  for (const key of keys) if (!contents.has(key)) articlesById(scope).prime(key, null);
  return contents;
}
