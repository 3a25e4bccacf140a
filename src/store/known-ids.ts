import type { Transaction } from '../engine/engine.ts';
import { byIds, runChunked } from './run-chunked.ts';
import {
  agenciesKnown,
  articlesIgnoring,
  eventsKnown,
  namesOfCareers,
  programsKnown,
  statementsKnown,
} from './statements.ts';

/** What decisions may be about: ids that the graph has, or that a decision keeps out of it. */
export interface KnownIds {
  readonly isKnown: (id: string) => boolean;
  /** The name of a career's person, or null if the id is no career's. */
  readonly nameOf: (id: string) => string | null;
}

/** Which of some ids decisions can be about. */
export async function readKnownIds(transaction: Transaction, ids: readonly string[]): Promise<KnownIds> {
  const careers = await runChunked(transaction, namesOfCareers, ids, byIds);
  const names = new Map(careers.map(({ id, name }) => [id, name]));
  const known = new Set(names.keys());
  for (const statement of [agenciesKnown, programsKnown, eventsKnown, statementsKnown]) {
    for (const { id } of await runChunked(transaction, statement, ids, byIds)) known.add(id);
  }
  for (const { ignored } of await transaction.run(articlesIgnoring, {})) {
    for (const id of ignored) known.add(id);
  }
  return { isKnown: (id) => known.has(id), nameOf: (id) => names.get(id) ?? null };
}
