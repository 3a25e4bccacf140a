import type { Transaction } from '../engine/engine.ts';
import type { ArticleRows } from '../model/graph-rows.ts';
import { nameTokens } from '../search/name-tokens.ts';
import { byIds, runChunked, writeChunked } from './run-chunked.ts';
import { namesOf, setNameTokens } from './statements.ts';
import type { Touched } from './touched.ts';

/**
 * Brings the words that agencies, programs and events are looked up by in line with their names, once the other forms
 * of those are grouped. Officials and topics have no forms that articles add and are written with theirs.
 */
export async function writeNameTokens(
  transaction: Transaction,
  articles: readonly ArticleRows[],
  { mentioned }: Touched,
): Promise<void> {
  const written = {
    Agency: articles.flatMap(({ agencies }) => agencies),
    Program: articles.flatMap(({ programs }) => programs),
    Event: articles.flatMap(({ events }) => events),
  };
  for (const label of ['Agency', 'Program', 'Event'] as const) {
    const ids = [...mentioned[label], ...written[label].map(({ id }) => id)];
    const named = await runChunked(transaction, namesOf[label], ids, byIds);
    const rows = named.flatMap(({ id, name, nameEn, aliases, nameTokens: before }) => {
      const names = [name, ...(nameEn === null ? [] : [nameEn]), ...(aliases ?? [])];
      const after = nameTokens(names, false);
      return after === before ? [] : [{ id, nameTokens: after }];
    });
    await writeChunked(transaction, setNameTokens[label], rows);
  }
}
