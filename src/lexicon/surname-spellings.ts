import { readTable } from './read-table.ts';

let spellings: ReadonlyMap<string, readonly string[]> | null = null;

/** How surnames are customarily written in Latin letters; read at the first use. */
export function surnameSpellings(): ReadonlyMap<string, readonly string[]> {
  spellings ??= new Map(
    [
      ...readTable(new URL('../../src/lexicon/data/surname-spellings.tsv', import.meta.url), [
        'surname',
        'spellings',
      ]),
    ].map((row) => [row.required('surname'), row.list('spellings')]),
  );
  return spellings;
}
