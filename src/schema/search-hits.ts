import { textsOfArticles } from '../graph/evidence.ts';
import type { TextKind } from '../graph/look-up-terms.ts';
import { NAMED_KINDS, type NamedKind, type NamedNode, namedById } from '../graph/named-nodes.ts';
import type { ArticleNode, StatementNode, Wanted } from '../graph/nodes.ts';
import { articlesById } from '../graph/nodes-by-id.ts';
import type { ReadScope } from '../graph/read-scope.ts';
import { searchNames } from '../graph/search-names.ts';
import { findTexts, type TextSearch } from '../graph/search-texts.ts';
import { statementById } from '../graph/statement-parts.ts';
import { FIELDS } from '../model/article.ts';
import { findTerms, findTermsIn } from '../search/find-terms.ts';
import type { SearchQuery } from '../search/parse-query.ts';
import { byScore } from '../search/rank-text.ts';
import type { TextSpan } from './text-span.ts';

export type HitKind = TextKind | NamedKind;
export type HitNode = StatementNode | ArticleNode | NamedNode;

/** Something that was found, before it is loaded. */
export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly sortKey: string;
  readonly score: number;
}

/** Something that was found. */
export interface LoadedHit extends Hit {
  readonly node: HitNode;
  readonly query: SearchQuery;
}

/** Everything that a search found, in its order. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly isComplete: boolean;
}

/** Texts and, where nothing narrows the search, names that have the words of a query. */
export async function findHits(
  scope: ReadScope,
  search: TextSearch,
  namedKinds: readonly NamedKind[],
): Promise<Hits> {
  const [texts, names] = await Promise.all([
    findTexts(scope, search),
    searchNames(scope, search.query, namedKinds),
  ]);
  const { hits, isComplete } = texts;
  // By day, what has a name comes behind all that has a day.
  if (search.order === 'DATE') return { hits: [...hits, ...names.toSorted(byScore)], isComplete };
  return { hits: [...names, ...hits].sort(byScore), isComplete };
}

/** What was found with its node, or null if it was removed meanwhile. */
export async function loadHit(
  scope: ReadScope,
  hit: Hit,
  query: SearchQuery,
  wanted: Wanted,
): Promise<LoadedHit | null> {
  const node = await loadNode(scope, hit, wanted);
  return node === null ? null : { ...hit, node, query };
}

function loadNode(scope: ReadScope, { kind, id }: Hit, wanted: Wanted): Promise<HitNode | null> {
  if (kind === 'Statement') return statementById(scope, id, wanted);
  if (kind === 'Article') return articlesById(scope).load(id);
  return namedById(scope, kind, id);
}

const MOST_HIGHLIGHTS = 10;

/** Where the words stand in the article: those of a statement lie within its own. */
export async function highlightsOf(scope: ReadScope, { node, query }: LoadedHit): Promise<TextSpan[]> {
  if (node.type === 'Statement') return statementHighlights(node, query);
  if (node.type !== 'Article') return [];
  const texts = await textsOfArticles(scope).load(node.id);
  if (texts === null) return [];
  const found = findTermsIn(
    FIELDS.map((field) => texts[field]),
    query.terms,
  );
  return FIELDS.flatMap((field, at) =>
    (found[at] ?? []).map(({ start, end }) => ({ articleId: node.id, field, start, end })),
  ).slice(0, MOST_HIGHLIGHTS);
}

/** The id of a statement is that of its article and where it begins. */
function statementHighlights(node: StatementNode, query: SearchQuery): TextSpan[] {
  const articleId = node.article?.id ?? node.id.slice(0, node.id.lastIndexOf('-'));
  return findTerms(node.text, query.terms)
    .slice(0, MOST_HIGHLIGHTS)
    .map(({ start, end }) => ({
      articleId,
      field: 'body',
      start: node.start + start,
      end: node.start + end,
    }));
}

/** Whether a kind is one that has names and no text. */
export function isNamedKind(kind: HitKind): kind is NamedKind {
  return NAMED_KINDS.some((named) => named === kind);
}
