import { z } from 'zod';
import type { Transaction } from '../engine/engine.ts';
import { statement } from '../engine/statement.ts';
import type { ArticleRows } from '../model/graph-rows.ts';
import { byIds, runChunked } from './run-chunked.ts';

/** Readers look for news every second or so; what was noted this many batches ago has been seen by all that wait. */
const KEPT_TURNS = 256;

const recordArrivalStatement = statement({
  file: 'store/record-arrival',
  params: z.object({ statements: z.array(z.string()) }),
  row: z.never(),
  mode: 'write',
});
const forgetArrivals = statement({
  file: 'store/forget-arrivals',
  params: z.object({ keep: z.int() }),
  row: z.never(),
  mode: 'write',
});
const statementsOfArticles = statement({
  file: 'store/statements-of-articles',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
});

/** Ids of the statements that articles have now. */
export async function readStatementsOf(
  transaction: Transaction,
  articles: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await runChunked(transaction, statementsOfArticles, articles, byIds);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Notes which statements a batch brought: those of its articles that weren't there before. It is no part of the graph
 * that articles make, so no dump has it; only the latest batches are kept.
 */
export async function recordArrival(
  transaction: Transaction,
  rows: readonly ArticleRows[],
  arrived: ReadonlySet<string>,
  before: ReadonlySet<string>,
): Promise<void> {
  const statements = rows
    .filter(({ article }) => arrived.has(article.id))
    .flatMap((article) => article.statements.map(({ id }) => id))
    .filter((id) => !before.has(id));
  await transaction.run(recordArrivalStatement, { statements });
  await transaction.run(forgetArrivals, { keep: KEPT_TURNS });
}
