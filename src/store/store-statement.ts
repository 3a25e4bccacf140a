import { z } from 'zod';
import { type Statement, statement } from '../engine/statement.ts';

/** A statement of `cypher/store/` that starts from ids (or names, claims: whatever `key` calls them). */
export function readBy<Key extends 'ids' | 'names' | 'claims', Row>(
  file: string,
  key: Key,
  row: z.ZodType<Row>,
): Statement<Record<Key, readonly string[]>, Row> {
  return statement({ file: `store/${file}`, params: listOf(key), row, mode: 'write' });
}

/** A statement of `cypher/store/` that removes what hangs on some ids and returns nothing. */
export function deleteBy(file: string): Statement<{ ids: readonly string[] }, never> {
  return statement({ file: `store/${file}`, params: listOf('ids'), row: z.never(), mode: 'write' });
}

/**
 * A statement of `cypher/store/` that writes rows. Rows come from typed code of ours, so only their being a list is
 * checked: checking each would cost as much as writing it.
 */
export function writeRows<Row extends object>(file: string): Statement<{ rows: readonly Row[] }, never> {
  return statement({
    file: `store/${file}`,
    params: z.object({ rows: z.custom<readonly Row[]>(Array.isArray) }),
    row: z.never(),
    mode: 'write',
  });
}

function listOf<Key extends string>(key: Key): z.ZodType<Record<Key, readonly string[]>> {
  const list = z.array(z.string());
  return z.custom<Record<Key, readonly string[]>>(
    (given) =>
      typeof given === 'object' &&
      given !== null &&
      key in given &&
      list.safeParse(Reflect.get(given, key)).success,
  );
}
