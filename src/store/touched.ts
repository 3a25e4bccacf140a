/** What a batch has touched and must group anew at its end; grows while the batch is applied. */
export interface Touched {
  readonly mentioned: {
    readonly Official: Set<string>;
    readonly Agency: Set<string>;
    readonly Program: Set<string>;
    readonly Event: Set<string>;
  };
  /** Posts that lost a holder. */
  readonly posts: Set<string>;
  /** Derived facts by claim, as the evidence has their ends: for an official, the career. */
  readonly facts: Map<string, TouchedFact>;
  /** Releases that lost an article. */
  readonly releases: Set<string>;
  /** Whether a topic may have lost its last article. */
  topics: boolean;
}

export interface TouchedFact {
  readonly kind: string;
  readonly claim: string;
  readonly subject: string;
  readonly object: string;
}

export function createTouched(): Touched {
  return {
    mentioned: { Official: new Set(), Agency: new Set(), Program: new Set(), Event: new Set() },
    posts: new Set(),
    facts: new Map(),
    releases: new Set(),
    topics: false,
  };
}

/** Kinds of evidence that end at a node at both ends and are counted into one relationship. */
const FACT_KINDS: ReadonlySet<string> = new Set(['ATTENDED', 'RUNS', 'HOSTS', 'TOOK_PART_IN', 'ABOUT']);

/** Notes what evidence supports, if it is of a kind that is counted into a relationship. */
export function touchFact(
  touched: Touched,
  { kind, claim, subject, object }: Omit<TouchedFact, 'object'> & { readonly object: string | null },
): void {
  if (object !== null && FACT_KINDS.has(kind)) touched.facts.set(claim, { kind, claim, subject, object });
}
