import { findTerms } from '../search/find-terms.ts';
import { foldedWords } from '../search/fold-search-text.ts';
import { LONGEST_PREFIX, wholeNameToken } from '../search/name-tokens.ts';
import type { SearchQuery, SearchTerm } from '../search/parse-query.ts';
import { type Ranked, rankTexts } from '../search/rank-text.ts';
import { isHangul } from '../search/search-tokens.ts';
import { findNames, type NamedKind, type NamedNode, namedBySortKey, namesOf } from './named-nodes.ts';
import type { ReadScope } from './read-scope.ts';

/** Something whose name a search found. */
export interface FoundName extends Ranked {
  readonly kind: NamedKind;
}

/** Names that are what was searched for go before texts, whose scores are below this. */
const WHOLE_NAME = 1_000;
/** So many of each kind are compared with the words of the query. */
const MOST_COMPARED = 50;

/** What has all the words of a query in one of its names, or a whole name among the words; whole names first. */
export async function searchNames(
  scope: ReadScope,
  { terms }: SearchQuery,
  kinds: readonly NamedKind[],
): Promise<readonly FoundName[]> {
  if (kinds.length === 0) return [];
  const wholes = wholeNames(terms);
  const tokens = [...[...wholes].map(wholeNameToken), ...terms.flatMap(wordTokens)];
  const found = await findNames(
    scope,
    kinds.map((kind) => ({ kind, tokens })),
    MOST_COMPARED,
  );
  const ranked = await Promise.all(
    kinds.map(async (kind, at) => {
      const nodes = await Promise.all(
        (found[at] ?? []).map((sortKey) => namedBySortKey(scope, kind, sortKey)),
      );
      return nodes.flatMap((node) => (node === null ? [] : rankName(kind, node, terms, wholes)));
    }),
  );
  return ranked.flat();
}

/** What a name may be as a whole: all words together, or any form of one of them. */
function wholeNames(terms: readonly SearchTerm[]): ReadonlySet<string> {
  const own = terms.map(({ forms: [form] }) => form.text).join('');
  return new Set([own, ...terms.flatMap(({ forms }) => forms.map(({ text }) => text))].map(squeeze));
}

/** The tokens of names that hold a word: those that have a word which begins so, and those that hold its middle. */
function wordTokens({ forms: [form] }: SearchTerm): readonly string[] {
  const word = squeeze(form.text);
  const middle = Math.floor((word.length - 1) / 2);
  const inside = isHangul(word) && word.length > 2 ? [word.slice(middle, middle + 2)] : [];
  return [word.slice(0, LONGEST_PREFIX), ...inside];
}

function rankName(
  kind: NamedKind,
  node: NamedNode,
  terms: readonly SearchTerm[],
  wholes: ReadonlySet<string>,
): readonly FoundName[] {
  const names = namesOf(node);
  const squeezed = names.map((name) => foldedWords(name).join(''));
  const isWhole = squeezed.some((name) => wholes.has(name));
  const hasAll = names.some((name) => countTerms(name, terms) === terms.length);
  if (!isWhole && !hasAll) return [];
  const answer = terms.length === 1 || hasAll;
  const rarities = terms.map(() => 1);
  const candidate = { id: node.id, sortKey: node.sortKey, heading: names.join('  '), text: '' };
  return rankTexts([candidate], terms, rarities).map((ranked) => ({
    kind,
    ...ranked,
    score: ranked.score + (isWhole && answer ? WHOLE_NAME : 0),
  }));
}

function countTerms(name: string, terms: readonly SearchTerm[]): number {
  return new Set(findTerms(name, terms).map(({ term }) => term)).size;
}

function squeeze(folded: string): string {
  return folded.replaceAll(' ', '');
}
