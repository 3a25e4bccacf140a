import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { BroughtArticle, ReleaseRow, StatementRow } from './node-rows.ts';
import { type ArticleNode, type ReleaseNode, type StatementNode, statementOf } from './nodes.ts';
import { loadersOf } from './read-scope.ts';

const Keys = z.object({ keys: z.array(z.string()) });

/** A release with its articles, oldest first. */
export interface ReleaseContents {
  readonly node: ReleaseNode;
  readonly articles: readonly ArticleNode[];
}

const releasesByIdStatement = statement({
  file: 'graph/releases-by-id',
  params: Keys,
  row: z.object({ key: z.string(), node: ReleaseRow, articles: z.array(BroughtArticle) }),
});

/** Releases with their articles; a release is what a few outlets ran within days, so the list is small. */
export const releasesById = loadersOf<ReleaseContents>(async (scope, keys) => {
  const rows = await scope.read(releasesByIdStatement, { keys: [...keys] });
  return new Map(rows.map(({ key, node, articles }) => [key, { node, articles }]));
});

const articleReleaseStatement = statement({
  file: 'graph/article-release',
  params: Keys,
  row: z.object({ key: z.string(), node: ReleaseRow }),
});

/** The releases of articles; most articles are part of none. */
export const releaseOfArticle = loadersOf<ReleaseNode>(async (scope, keys) => {
  const rows = await scope.read(articleReleaseStatement, { keys: [...keys] });
  return new Map(rows.map(({ key, node }) => [key, node]));
});

/** Another article that reports the same words of the same speaker, with its own statement of them. */
export interface ReportEdge {
  readonly node: ArticleNode;
  readonly statement: StatementNode;
}

const statementReportsStatement = statement({
  file: 'graph/statement-reports',
  params: Keys,
  row: z.object({
    key: z.string(),
    edges: z.array(z.object({ node: BroughtArticle, statement: StatementRow })),
  }),
});

/** Where else the words of statements are reported, oldest first; an article that has them twice is there once. */
export const reportsOfStatements = loadersOf<readonly ReportEdge[]>(async (scope, keys) => {
  const rows = await scope.read(statementReportsStatement, { keys: [...keys] });
  return new Map(
    rows.map(({ key, edges }) => {
      const byArticle = new Map<string, ReportEdge>();
      for (const { node, statement: row } of edges) {
        if (byArticle.has(node.id)) continue;
        const parts = { articles: [node], topics: [], officials: [], agencies: [] };
        byArticle.set(node.id, { node, statement: statementOf({ node: row, ...parts }, { articles: true }) });
      }
      return [key, [...byArticle.values()]];
    }),
  );
});
