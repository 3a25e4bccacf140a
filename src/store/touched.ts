import type { ArticleRows, EvidenceRow, MentionedLabel } from '../model/graph-rows.ts';

/** Ids of what articles mention, by sort. */
export type Mentioned = Readonly<Record<MentionedLabel, Set<string>>>;

/** What a batch has touched and must group anew at its end; grows while the batch is applied. */
export interface Touched {
  /** What articles of the batch mention. */
  readonly gained: Mentioned;
  /** What articles mentioned that were removed, be it to be written again. */
  readonly lost: Mentioned;
  /** Ids of agencies, programs and events of whose name other forms came or went. */
  readonly aliased: Set<string>;
  /** Derived facts by claim, as the evidence has their ends: for an official, the career. */
  readonly facts: Map<string, TouchedFact>;
  /** Releases that lost an article. */
  readonly releases: Set<string>;
  /** Topics that may have lost their last article. */
  readonly topics: Set<string>;
}

export interface TouchedFact {
  readonly kind: string;
  readonly claim: string;
  readonly subject: string;
  readonly object: string;
  /** Whether evidence of it was removed: then what is left must be counted anew. */
  lost: boolean;
  /** What evidence of it came in. */
  firstSeen: string;
  lastSeen: string;
  articleCount: number;
}

/** What evidence says, wherever it comes from. */
type Said = Pick<EvidenceRow, 'claim' | 'subject' | 'object'> & { readonly kind: string };

export function createTouched(): Touched {
  return {
    gained: createMentioned(),
    lost: createMentioned(),
    aliased: new Set(),
    facts: new Map(),
    releases: new Set(),
    topics: new Set(),
  };
}

/** Notes what articles that are to be written mention and support. */
export function touchRows(touched: Touched, articles: readonly ArticleRows[]): void {
  for (const { mentions, evidence } of articles) {
    for (const { label, target } of mentions) touched.gained[label].add(target);
    for (const row of evidence) {
      const fact = factOf(touched, row);
      if (fact === null) continue;
      if (fact.articleCount === 0 || row.day < fact.firstSeen) fact.firstSeen = row.day;
      if (row.day > fact.lastSeen) fact.lastSeen = row.day;
      fact.articleCount += 1;
    }
  }
}

/** Notes what evidence that is about to be removed supports. */
export function touchRemoved(touched: Touched, said: Said): void {
  const fact = factOf(touched, said);
  if (fact !== null) fact.lost = true;
}

/** Kinds of evidence that end at a node at both ends and are counted into one relationship. */
const FACT_KINDS: ReadonlySet<string> = new Set(['ATTENDED', 'RUNS', 'HOSTS', 'TOOK_PART_IN', 'ABOUT']);

/** The fact that evidence is counted into, if it is of such a kind. */
function factOf(touched: Touched, { kind, claim, subject, object }: Said): TouchedFact | null {
  if (kind === 'ALIAS') touched.aliased.add(subject);
  if (object === null || !FACT_KINDS.has(kind)) return null;
  const known = touched.facts.get(claim);
  if (known !== undefined) return known;
  const fact: TouchedFact = {
    ...{ kind, claim, subject, object },
    ...{ lost: false, firstSeen: '', lastSeen: '', articleCount: 0 },
  };
  touched.facts.set(claim, fact);
  return fact;
}

function createMentioned(): Mentioned {
  return { Official: new Set(), Agency: new Set(), Program: new Set(), Event: new Set() };
}
