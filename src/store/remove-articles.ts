import type { Transaction } from '../engine/engine.ts';
import { releasesOfArticles } from './release-statements.ts';
import { byIds, runChunked } from './run-chunked.ts';
import {
  deleteArticles,
  deleteEvidence,
  deleteMentions,
  deleteStatements,
  evidenceOfArticles,
  topicsOfArticles,
} from './statements.ts';
import { type Touched, touchRemoved } from './touched.ts';

/** People's names, and short forms (by the ids that they would have as names), on which removed articles had a say. */
export interface RemovedNames {
  readonly people: ReadonlySet<string>;
  readonly introduced: ReadonlySet<string>;
}

/** Removes articles with all that hangs on them alone; what they only shared is noted as touched. */
export async function removeArticles(
  transaction: Transaction,
  ids: Iterable<string>,
  touched: Touched,
): Promise<void> {
  const all = [...ids];
  if (all.length === 0) return;
  for (const label of ['Official', 'Agency', 'Program', 'Event'] as const) {
    for (const { id } of await runChunked(transaction, deleteMentions[label], all, byIds)) {
      touched.lost[label].add(id);
    }
  }
  for (const { release } of await runChunked(transaction, releasesOfArticles, all, byIds)) {
    touched.releases.add(release);
  }
  for (const { id } of await runChunked(transaction, topicsOfArticles, all, byIds)) touched.topics.add(id);
  await runChunked(transaction, deleteEvidence, all, byIds);
  await runChunked(transaction, deleteStatements, all, byIds);
  await runChunked(transaction, deleteArticles, all, byIds);
}

/** Which names depend on these articles; notes the facts that they support as touched. */
export async function readEvidence(
  transaction: Transaction,
  ids: Iterable<string>,
  touched: Touched,
): Promise<RemovedNames> {
  const people = new Set<string>();
  const introduced = new Set<string>();
  for (const row of await runChunked(transaction, evidenceOfArticles, ids, byIds)) {
    touchRemoved(touched, row);
    if (row.person !== null) people.add(row.person);
    if (row.kind === 'INTRODUCES' && row.object !== null) introduced.add(row.object);
  }
  return { people, introduced };
}
