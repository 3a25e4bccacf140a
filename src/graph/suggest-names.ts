import { matchName, readTypedName, type TypedName } from '../search/match-name.ts';
import { wholeNameToken } from '../search/name-tokens.ts';
import { findNames, type NamedKind, type NamedNode, namedBySortKey, namesOf } from './named-nodes.ts';
import type { ReadScope } from './read-scope.ts';

/** Something whose name begins as typed. */
export interface Suggestion {
  readonly node: NamedNode;
  /** The name that fits: its own, or another one. */
  readonly name: string;
}

/** So many of each kind are compared with what was typed. */
const MOST_COMPARED = 100;

interface Fitting {
  readonly kind: NamedKind;
  readonly sortKey: string;
  readonly rank: number;
  readonly name: string;
}

/** What somebody may mean who typed the beginning of a name: the best fits first, then by kind and name. */
export async function suggestNames(
  scope: ReadScope,
  text: string,
  kinds: readonly NamedKind[],
  first: number,
): Promise<readonly Suggestion[]> {
  const typed = readTypedName(text);
  if (typed.literal === '') return [];
  const ways = [[wholeNameToken(typed.literal)], typed.tokens];
  const found = await findNames(
    scope,
    kinds.flatMap((kind) => ways.map((tokens) => ({ kind, tokens }))),
    MOST_COMPARED,
  );
  const fitting = await Promise.all(
    kinds.map((kind, at) => {
      const sortKeys = new Set(ways.flatMap((_, way) => found[ways.length * at + way] ?? []));
      return fits(scope, kind, [...sortKeys], typed);
    }),
  );
  // Sorting keeps the order of kinds among equals.
  const best = fitting
    .flat()
    .sort((a, b) => a.rank - b.rank)
    .slice(0, first);
  const loaded = await Promise.all(
    best.map(async ({ kind, sortKey, name }) => {
      const node = await namedBySortKey(scope, kind, sortKey);
      return node === null ? [] : [{ node, name }];
    }),
  );
  return loaded.flat();
}

/** Those of a kind that fit, by rank and then by name. */
async function fits(
  scope: ReadScope,
  kind: NamedKind,
  sortKeys: readonly string[],
  typed: TypedName,
): Promise<readonly Fitting[]> {
  const compared = await Promise.all(
    sortKeys.map(async (sortKey): Promise<Fitting[]> => {
      const match = matchName(typed, await candidateNames(scope, kind, sortKey), kind === 'Official');
      return match === null ? [] : [{ kind, sortKey, ...match }];
    }),
  );
  return compared.flat().sort((a, b) => a.rank - b.rank || (a.sortKey < b.sortKey ? -1 : 1));
}

async function candidateNames(
  scope: ReadScope,
  kind: NamedKind,
  sortKey: string,
): Promise<readonly string[]> {
  const node = await namedBySortKey(scope, kind, sortKey);
  return node === null ? [] : namesOf(node);
}
