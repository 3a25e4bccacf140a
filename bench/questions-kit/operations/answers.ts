import { storedIdOf } from '../../../src/model/global-id.ts';

/** The id as the graph has it, of one that a server gives. */
export const idOf = storedIdOf;

/** The first twenty by a count and then by id, both descending, as every target orders counts. */
export function mostFirst<T extends { readonly id: string }>(
  rows: readonly T[],
  countOf: (row: T) => number,
): T[] {
  return rows.toSorted((a, b) => countOf(b) - countOf(a) || (a.id < b.id ? 1 : -1)).slice(0, 20);
}

/** Rows in the order of their ids, for lists that have no order of their own. */
export function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
