/** What one question is asked with. */
export type Params = Readonly<Record<string, string | readonly string[]>>;

/** A question in the words of one GraphQL server, and what its answer says in the words of all. */
export interface Question {
  readonly query: string;
  variables(params: Params): Readonly<Record<string, unknown>>;
  /** The answer as every target gives it; equal answers are equal JSON. */
  answer(data: unknown, params: Params): unknown;
}

/** The same question by hand: `cypher/raw/FILE.cypher`. */
export interface RawQuestion {
  readonly file: string;
  variables(params: Params): Readonly<Record<string, unknown>>;
  answer(rows: readonly unknown[], params: Params): unknown;
}

/** One question that people ask, as each target is asked it. */
export interface Operation {
  readonly letter: string;
  readonly name: string;
  /** What it is asked with: from what has most connections to what has few. */
  params(sample: GraphSample): readonly Params[];
  /** What has most connections of all. */
  hottest(sample: GraphSample): Params | null;
  readonly raw: RawQuestion;
  readonly product: Question;
  /** The peer in its best form, by hand-written `@cypher` where its own language can't say it. */
  readonly peer: Question;
  /** The peer as people write it, or null where it can't answer without `@cypher`. */
  readonly plainPeer: Question | null;
}

/** Something of the graph and how much hangs on it. */
export interface Sampled {
  readonly id: string;
  readonly name: string;
  readonly degree: number;
}

/** What the graph holds, most connected first. */
export interface GraphSample {
  readonly officials: readonly Sampled[];
  readonly agencies: readonly Sampled[];
  /** Agencies by how many posts are seen there. */
  readonly employers: readonly Sampled[];
  readonly topics: readonly Sampled[];
  readonly articles: readonly Sampled[];
  /** Officials between whom there is a way that leads through no hub. */
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
}

/** How many different parameters an operation is asked with. */
const SPREAD = 30;

/** Things from the most connected to the least, most of them near the front, as readers ask. */
export function spread<T>(things: readonly T[], count: number = SPREAD): readonly T[] {
  return Array.from({ length: Math.min(count, things.length) }, (_, index) => {
    const rank = Math.floor(things.length ** (index / Math.max(1, count - 1))) - 1;
    return things[Math.min(things.length - 1, rank)];
  }).flatMap((thing) => (thing === undefined ? [] : [thing]));
}

/** Variables as they are. */
export function asGiven(params: Params): Params {
  return params;
}
