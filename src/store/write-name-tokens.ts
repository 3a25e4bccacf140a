import type { Transaction } from '../engine/engine.ts';
import { nameTokens } from '../search/name-tokens.ts';
import { byIds, runChunked, writeChunked } from './run-chunked.ts';
import { namesOf, setNameTokens } from './statements.ts';

/**
 * Brings the words that agencies, programs and events are looked up by in line with their names, for those that got
 * another name or other forms of it. The rest was written with them.
 */
export async function writeNameTokens(transaction: Transaction, renamed: ReadonlySet<string>): Promise<void> {
  for (const label of ['Agency', 'Program', 'Event'] as const) {
    const named = await runChunked(transaction, namesOf[label], renamed, byIds);
    const rows = named.flatMap(({ id, name, nameEn, aliases, nameTokens: before }) => {
      const names = [name, ...(nameEn === null ? [] : [nameEn]), ...(aliases ?? [])];
      const after = nameTokens(names, false);
      return after === before ? [] : [{ id, nameTokens: after }];
    });
    await writeChunked(transaction, setNameTokens[label], rows);
  }
}
