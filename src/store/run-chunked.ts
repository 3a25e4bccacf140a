import type { Transaction } from '../engine/engine.ts';
import type { Statement } from '../engine/statement.ts';

/** Past about 2,000 rows the embedded engine's statements see their own writes; small texts plan and run as well. */
const CHUNK = 500;

/** Runs a writing statement over rows, some hundred at a time; does nothing for none. */
export async function writeChunked<Row>(
  transaction: Transaction,
  statement: Statement<{ rows: readonly Row[] }, unknown>,
  rows: readonly Row[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    await transaction.run(statement, { rows: rows.slice(at, at + CHUNK) });
  }
}

/** Runs a statement over ids (or what else starts it), some hundred at a time, and gives all its rows. */
export async function runChunked<Params extends object, Row>(
  transaction: Transaction,
  statement: Statement<Params, Row>,
  keys: Iterable<string>,
  params: (keys: readonly string[]) => Params,
): Promise<Row[]> {
  const all = [...new Set(keys)];
  const found: Row[] = [];
  for (let at = 0; at < all.length; at += CHUNK) {
    found.push(...(await transaction.run(statement, params(all.slice(at, at + CHUNK)))));
  }
  return found;
}

export const byIds = (ids: readonly string[]) => ({ ids });
export const byNames = (names: readonly string[]) => ({ names });
export const byClaims = (claims: readonly string[]) => ({ claims });
