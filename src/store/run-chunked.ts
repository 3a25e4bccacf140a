import type { Transaction } from '../engine/engine.ts';
import type { Statement } from '../engine/statement.ts';

/** Past about 2,000 rows the embedded engine's statements see their own writes. */
const CHUNK = 1_000;
/** One is executed, one is on its way and one is being made. */
const STATEMENTS_AHEAD = 2;

/** Runs a writing statement over rows, a thousand at a time, and gives what it answers; does nothing for none. */
export async function writeChunked<Row, Found>(
  transaction: Transaction,
  statement: Statement<{ rows: readonly Row[] }, Found>,
  rows: readonly Row[],
): Promise<Found[]> {
  const found: Found[] = [];
  for (let at = 0; at < rows.length; at += CHUNK) {
    found.push(...(await transaction.run(statement, { rows: rows.slice(at, at + CHUNK) })));
  }
  return found;
}

/** Hands writing statements to a transaction before those ahead of them are done, so that it never waits for rows. */
export interface WritePipeline {
  /** Resolves when the database has room for more; a fault may come out of a later call, the first fault first. */
  write<Row>(
    statement: Statement<{ rows: readonly Row[] }, unknown>,
    rows: readonly Row[],
    atOnce?: number,
  ): Promise<void>;
  /** Resolves when all is written. */
  end(): Promise<void>;
}

/** A pipeline into a transaction, which takes statements in order. */
export function createWritePipeline(transaction: Transaction): WritePipeline {
  const underWay: Promise<unknown>[] = [];
  return {
    write: async (statement, rows, atOnce = CHUNK) => {
      for (let at = 0; at < rows.length; at += atOnce) {
        const running = transaction.run(statement, { rows: rows.slice(at, at + atOnce) });
        // Whoever waits for it hears of its fault, and by then another may have come first.
        running.catch(() => {});
        underWay.push(running);
        if (underWay.length > STATEMENTS_AHEAD) await underWay.shift();
      }
    },
    end: async () => {
      while (underWay.length > 0) await underWay.shift();
    },
  };
}

/** Runs a statement over ids (or what else starts it), a thousand at a time, and gives all its rows. */
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
