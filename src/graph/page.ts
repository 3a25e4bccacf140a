import { z } from 'zod';
import { GREATEST_KEY, keysOfDays, LEAST_KEY } from './days.ts';
import { flagOf, flagsOf, type Wanted } from './nodes.ts';

/** Where a list goes on: its sort key, preceded by a count in lists that are ordered by one. */
export interface Cursor {
  readonly count: number;
  readonly key: string;
}

/** One stretch of an ordered list. */
export interface PageRequest {
  readonly limit: number;
  readonly direction: 'ASC' | 'DESC';
  /** True for the last `limit` before a cursor, false for the first after one. */
  readonly isBackward: boolean;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
  readonly withTotal: boolean;
  /** First and last day, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  readonly wanted: Wanted;
}

/** One stretch of a list as it was found. */
export interface Page<Edge> {
  readonly edges: readonly Edge[];
  cursorOf(edge: Edge): Cursor;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** How many there are in all; null unless it was asked for. */
  readonly total: number | null;
}

const GREATEST_COUNT = 2_000_000_000;

const Flag = z.int().max(1);

/** What every page statement is told; a statement uses those that its order and its parts need. */
export const PageParams = z.object({
  limit: z.int(),
  total: Flag,
  above: z.string(),
  below: z.string(),
  aboveCount: z.int(),
  belowCount: z.int(),
  from: z.string(),
  to: z.string(),
  posts: Flag,
  articles: Flag,
  topics: Flag,
  speakers: Flag,
  /** Exactly one of these is on: days cost a look at everything that is counted. */
  plain: Flag,
  days: Flag,
});

export type PageParameters = z.infer<typeof PageParams>;

/** A cursor's place before (-1), at (0) or after (1) another's in ascending order. */
export function compareCursors(a: Cursor, b: Cursor): number {
  if (a.count !== b.count) return a.count < b.count ? -1 : 1;
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
}

/** Whether the statement runs upwards: a backward page is the other order's forward page, turned round. */
export function runsUpwards(request: PageRequest): boolean {
  return (request.direction === 'ASC') !== request.isBackward;
}

/**
 * What a page statement is told. One more than asked is read, to know whether there is more. Where the sort key
 * begins with the day, days and cursors are one pair of bounds; a list that is ordered by a count keeps them apart.
 */
export function pageParameters(request: PageRequest, order: 'KEY' | 'COUNT'): PageParameters {
  const { above: from, below: to } = keysOfDays(request);
  const isAscending = request.direction === 'ASC';
  const lower = isAscending ? request.after : request.before;
  const upper = isAscending ? request.before : request.after;
  const withDays = request.wanted.days === true || request.from !== null || request.to !== null;
  return {
    limit: request.limit + 1,
    total: flagOf(request.withTotal),
    above: greater(order === 'KEY' ? from : LEAST_KEY, lower?.key ?? LEAST_KEY),
    below: lesser(order === 'KEY' ? to : GREATEST_KEY, upper?.key ?? GREATEST_KEY),
    aboveCount: lower?.count ?? -1,
    belowCount: upper?.count ?? GREATEST_COUNT,
    from,
    to,
    ...flagsOf(request.wanted),
    plain: flagOf(!withDays),
    days: flagOf(withDays),
  };
}

function greater(a: string, b: string): string {
  return a > b ? a : b;
}

function lesser(a: string, b: string): string {
  return a < b ? a : b;
}

/** The page that a statement's rows make up. */
export function pageOf<Edge>(
  found: readonly Edge[],
  total: number,
  request: PageRequest,
  cursorOf: (edge: Edge) => Cursor,
): Page<Edge> {
  const hasMore = found.length > request.limit;
  const taken = found.slice(0, request.limit);
  return {
    edges: request.isBackward ? taken.reverse() : taken,
    cursorOf,
    hasNext: request.isBackward ? request.before !== null : hasMore,
    hasPrevious: request.isBackward ? hasMore : request.after !== null,
    total: request.withTotal ? total : null,
  };
}

/** The same page with more on each of its edges. */
export function mapEdges<Edge, Fuller extends Edge>(
  page: Page<Edge>,
  more: (edge: Edge) => Fuller,
): Page<Fuller> {
  return { ...page, edges: page.edges.map(more) };
}

/** The page out of a list that is at hand as a whole, in ascending order of its cursors. */
export function pageOfList<Edge>(
  list: readonly Edge[],
  request: PageRequest,
  cursorOf: (edge: Edge) => Cursor,
): Page<Edge> {
  const { after, before, limit, isBackward } = request;
  const inside = list.filter((edge) => {
    const cursor = cursorOf(edge);
    return (
      (after === null || compareCursors(cursor, after) > 0) &&
      (before === null || compareCursors(cursor, before) < 0)
    );
  });
  const taken = isBackward ? inside.slice(-limit) : inside.slice(0, limit);
  const hasMore = inside.length > limit;
  return {
    edges: taken,
    cursorOf,
    hasNext: isBackward ? before !== null : hasMore,
    hasPrevious: isBackward ? hasMore : after !== null,
    total: request.withTotal ? list.length : null,
  };
}
