import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import type { SearchQuery, SearchTerm } from '../search/parse-query.ts';
import {
  byScore,
  type Candidate,
  type Ranked,
  rankTexts,
  rarityOf,
  shares,
  worthByIndex,
} from '../search/rank-text.ts';
import { GREATEST_KEY, LEAST_KEY } from './days.ts';
import { lookUpTerms, type SearchSpan, type TermHits, type TextKind } from './look-up-terms.ts';
import { ArticleRow, OfficialWithPosts } from './node-rows.ts';
import { type OfficialNode, officialOf } from './nodes.ts';
import { articlesById } from './nodes-by-id.ts';
import type { ReadScope } from './read-scope.ts';

/** What some texts are searched for. */
export interface TextSearch {
  readonly query: SearchQuery;
  readonly kinds: readonly TextKind[];
  readonly span: SearchSpan;
  /** Null where what is found need not be ranked, since it is shown by its day. */
  readonly order: 'RELEVANCE' | 'DATE';
  /** Ids of topics, officials and agencies that what is found must have to do with, where there are any. */
  readonly narrowing: Narrowing;
}

export interface Narrowing {
  readonly topics: readonly string[];
  readonly officials: readonly string[];
  readonly agencies: readonly string[];
}

/** A text that was found. */
export interface FoundText extends Ranked {
  readonly kind: TextKind;
}

/** Everything that was found, in order. */
export interface FoundTexts {
  readonly hits: readonly FoundText[];
  readonly isComplete: boolean;
}

/** So many are ranked by their words, the likeliest by what the index tells; those behind them by that alone. */
const READ = { Statement: 300, Article: 60 } as const;

const Keys = z.object({ keys: z.array(z.string()) });
const NarrowedKeys = Keys.extend({
  topics: z.array(z.string()),
  officials: z.array(z.string()),
  agencies: z.array(z.string()),
});
const Key = z.object({ key: z.string() });

const matching = {
  Statement: statement({ file: 'graph/matching-statements', params: NarrowedKeys, row: Key }),
  Article: statement({ file: 'graph/matching-articles', params: NarrowedKeys, row: Key }),
} as const;

const statementTexts = statement({
  file: 'graph/search-statements',
  params: Keys,
  row: z.object({ key: z.string(), text: z.string(), sortKey: z.string() }),
});

const articleTexts = statement({
  file: 'graph/search-articles',
  params: Keys,
  row: z.object({ key: z.string(), node: ArticleRow, body: z.string() }),
});

/** Statements and articles that have any term of a query. */
export async function findTexts(scope: ReadScope, search: TextSearch): Promise<FoundTexts> {
  const { query, kinds, span, order } = search;
  const found = await lookUpTerms(scope, query.terms, telling(query.terms), kinds, span);
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      const hits = found.get(kind);
      return hits === undefined ? [] : await rank(scope, kind, search, hits);
    }),
  );
  return {
    hits: lists.flat().sort(order === 'RELEVANCE' ? byScore : byDay(span.direction)),
    isComplete: [...found.values()].every(({ isComplete }) => isComplete),
  };
}

/** An official with how many statements a search found. */
export interface SpeakingOfficial {
  readonly node: OfficialNode;
  readonly statementCount: number;
  readonly reportCount: number;
}

/** Officials who said every term of a query in one statement, most such statements first. */
export async function findSpeakers(scope: ReadScope, { terms }: SearchQuery): Promise<SpeakingOfficial[]> {
  const all = [...terms.keys()];
  const span = { above: LEAST_KEY, below: GREATEST_KEY, direction: 'DESC' } as const;
  const found = await lookUpTerms(scope, terms, all, ['Statement'], span);
  const keys = [...(found.get('Statement')?.holds ?? [])]
    .filter(([, held]) => all.every((term) => held.has(term)))
    .map(([key]) => idOf(key));
  if (keys.length === 0) return [];
  const rows = await scope.read(statementOfficials, { keys, posts: 1 });
  return rows.map((row) => {
    const { statementCount, reportCount } = row;
    return { node: officialOf(row, { posts: true }), statementCount, reportCount };
  });
}

const statementOfficials = statement({
  file: 'graph/statement-officials',
  params: Keys.extend({ posts: z.int() }),
  row: OfficialWithPosts.extend({ statementCount: z.number(), reportCount: z.number() }),
});

/** Words that nearly every text has find nothing by themselves, unless there are no others. */
function telling(terms: readonly SearchTerm[]): readonly number[] {
  const all = [...terms.keys()];
  const some = all.filter((term) => (terms[term]?.weight ?? 0) >= 1);
  return some.length > 0 ? some : all;
}

async function rank(
  scope: ReadScope,
  kind: TextKind,
  { query: { terms }, order, narrowing }: TextSearch,
  { holds, counts }: TermHits,
): Promise<FoundText[]> {
  const rarities = terms.map((_, term) => rarityOf(counts[term] || holds.size, holds.size));
  const parts = shares(terms, rarities);
  const kept = await narrow(scope, kind, narrowing, [...holds.keys()]);
  const likely = kept
    .map((sortKey): FoundText => {
      const held = holds.get(sortKey);
      const has = (term: number) => held?.has(term) ?? false;
      const hasInHeading = (term: number) => held?.hasInHeading(term) ?? false;
      return { kind, id: idOf(sortKey), sortKey, score: worthByIndex(parts, has, hasInHeading) };
    })
    .sort(byScore);
  if (order === 'DATE' || likely.length === 0) return likely;
  const read = likely.slice(0, READ[kind]);
  const texts = await textsOf[kind](
    scope,
    read.map(({ id }) => id),
  );
  const ranked = rankTexts(texts, terms, rarities).map((text): FoundText => ({ kind, ...text }));
  const least = ranked.at(-1)?.score ?? 0;
  const unread = likely.slice(READ[kind]).map((text) => ({ ...text, score: Math.min(text.score, least) }));
  return [...ranked, ...unread];
}

async function narrow(
  scope: ReadScope,
  kind: TextKind,
  narrowing: Narrowing,
  sortKeys: readonly string[],
): Promise<readonly string[]> {
  const given = { ...narrowing };
  if (Object.values(given).every(({ length }) => length === 0) || sortKeys.length === 0) return sortKeys;
  const keys = sortKeys.map(idOf);
  const rows = await scope.read(matching[kind], {
    keys,
    topics: [...given.topics],
    officials: [...given.officials],
    agencies: [...given.agencies],
  });
  const matched = new Set(rows.map(({ key }) => key));
  return sortKeys.filter((sortKey) => matched.has(idOf(sortKey)));
}

const textsOf: Readonly<
  Record<TextKind, (scope: ReadScope, keys: string[]) => Promise<readonly Candidate[]>>
> = {
  Statement: async (scope, keys) => {
    const rows = await scope.read(statementTexts, { keys });
    return rows.map(({ key, text, sortKey }) => ({ id: key, heading: '', text, sortKey }));
  },
  Article: async (scope, keys) => {
    const rows = await scope.read(articleTexts, { keys });
    for (const { node } of rows) articlesById(scope).prime(node.id, node);
    return rows.map(({ key, node: { title, subtitle, sortKey }, body }) => ({
      id: key,
      heading: subtitle === null ? title : `${title}\n\n${subtitle}`,
      text: body,
      sortKey,
    }));
  },
};

/** The sort key of a dated node is its day, a bar and its id. */
function idOf(sortKey: string): string {
  return sortKey.slice(sortKey.indexOf('|') + 1);
}

function byDay(direction: 'ASC' | 'DESC') {
  const sign = direction === 'ASC' ? 1 : -1;
  return (a: FoundText, b: FoundText) => (a.sortKey === b.sortKey ? 0 : a.sortKey < b.sortKey ? -sign : sign);
}
