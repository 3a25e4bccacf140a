import type { TextQuery } from '../engine/engine.ts';
import type { SearchTerm } from '../search/parse-query.ts';
import type { SearchForm } from '../search/search-form.ts';
import { IN_HEADING } from '../search/search-tokens.ts';
import type { ReadScope } from './read-scope.ts';

/** The kinds of text that can be searched. */
export type TextKind = 'Statement' | 'Article';

/** So many of what a search finds are ranked, the newest ones where there are more. */
export const MOST_CANDIDATES = 10_000;

/** Which days are searched, and which end of them is kept where too much is found. */
export interface SearchSpan {
  readonly above: string;
  readonly below: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Which texts of one kind hold which terms, by the index alone. */
export interface TermHits {
  /** The sort keys of those that hold any, with what they hold. */
  readonly holds: ReadonlyMap<string, HeldTerms>;
  /** How many hold each term. */
  readonly counts: readonly number[];
  /** False where there was more than can be ranked. */
  readonly isComplete: boolean;
}

/** Terms that a text holds, by their number in the query. */
export class HeldTerms {
  #anywhere = 0;
  #inHeading = 0;

  add(term: number, isInHeading: boolean): void {
    if (isInHeading) this.#inHeading |= 1 << term;
    else this.#anywhere |= 1 << term;
  }

  has(term: number): boolean {
    return (this.#anywhere & (1 << term)) !== 0;
  }

  hasInHeading(term: number): boolean {
    return (this.#inHeading & (1 << term)) !== 0;
  }
}

/** One question to an index, and what its answer means. */
interface Asked {
  readonly kind: TextKind;
  readonly term: number;
  readonly isInHeading: boolean;
  readonly query: TextQuery;
}

const INDEXES = { Statement: 'statement_tokens', Article: 'article_tokens' } as const;
/** A long word that is found less often than this is also looked for as two words. */
const FEW = 10;

/** Looks up `wanted` terms in the texts of some kinds, all at once. */
export async function lookUpTerms(
  scope: ReadScope,
  terms: readonly SearchTerm[],
  wanted: readonly number[],
  kinds: readonly TextKind[],
  span: SearchSpan,
): Promise<ReadonlyMap<TextKind, TermHits>> {
  const bounds = { ...span, limit: MOST_CANDIDATES + 1 };
  const asked = kinds.flatMap((kind) => wanted.flatMap((term) => asksOf(kind, term, terms[term]?.forms)));
  const found = await scope.findText(
    asked.map(({ query }) => query),
    bounds,
  );
  const hits = asked.map(
    ({ kind, term, isInHeading }, at): Found => ({ kind, term, isInHeading, keys: found[at] ?? [] }),
  );
  const rare = wanted.filter(
    (term) => hits.reduce((sum, each) => sum + (each.term === term ? each.keys.length : 0), 0) < FEW,
  );
  hits.push(...(await lookUpSplits(scope, terms, rare, kinds, bounds)));
  return new Map(
    kinds.map((kind) => {
      const ofKind = hits.filter((each) => each.kind === kind);
      return [kind, gather(ofKind, terms.length, span)];
    }),
  );
}

function asksOf(kind: TextKind, term: number, forms: readonly SearchForm[] = []): Asked[] {
  const phrases = forms.flatMap((form) => form.phrases);
  const index = INDEXES[kind];
  const anywhere = { kind, term, isInHeading: false, query: { index, phrases } };
  if (kind === 'Statement') return [anywhere];
  const marked = phrases.map((phrase) => phrase.map((token) => IN_HEADING + token));
  return [anywhere, { kind, term, isInHeading: true, query: { index, phrases: marked } }];
}

type Found = Omit<Asked, 'query'> & { readonly keys: readonly string[] };

/** Texts that hold both halves of a long word; they hold the word, though in pieces. */
async function lookUpSplits(
  scope: ReadScope,
  terms: readonly SearchTerm[],
  rare: readonly number[],
  kinds: readonly TextKind[],
  bounds: SearchSpan & { readonly limit: number },
): Promise<Found[]> {
  const halves = kinds.flatMap((kind) =>
    rare.flatMap((term) =>
      (terms[term]?.splits ?? []).map(([first, second]) => ({
        kind,
        term,
        queries: [first, second].map(({ phrases }) => ({ index: INDEXES[kind], phrases })),
      })),
    ),
  );
  if (halves.length === 0) return [];
  const found = await scope.findText(
    halves.flatMap(({ queries }) => queries),
    bounds,
  );
  return halves.map(({ kind, term }, at) => {
    const seconds = new Set(found[2 * at + 1]);
    const keys = (found[2 * at] ?? []).filter((key) => seconds.has(key));
    return { kind, term, isInHeading: false, keys };
  });
}

function gather(hits: readonly Found[], terms: number, { direction }: SearchSpan): TermHits {
  let holds = new Map<string, HeldTerms>();
  for (const { term, isInHeading, keys } of hits) {
    for (const key of keys) {
      let held = holds.get(key);
      if (held === undefined) {
        held = new HeldTerms();
        holds.set(key, held);
      }
      held.add(term, isInHeading);
    }
  }
  const isComplete =
    holds.size <= MOST_CANDIDATES && hits.every(({ keys }) => keys.length <= MOST_CANDIDATES);
  if (holds.size > MOST_CANDIDATES) {
    const kept = [...holds].sort(([a], [b]) => (a < b === (direction === 'ASC') ? -1 : 1));
    holds = new Map(kept.slice(0, MOST_CANDIDATES));
  }
  const counts = Array.from({ length: terms }, () => 0);
  for (const held of holds.values()) {
    for (let term = 0; term < terms; term += 1) if (held.has(term)) counts[term] = (counts[term] ?? 0) + 1;
  }
  return { holds, counts, isComplete };
}
