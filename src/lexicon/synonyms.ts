import { foldName } from './fold-name.ts';
import { readTable } from './read-table.ts';

let groups: ReadonlyMap<string, readonly string[]> | null = null;

/** What else a word or a phrase is called, Korean and English, itself included; nothing where it has no other name. */
export function synonymsOf(words: string): readonly string[] {
  groups ??= readSynonyms();
  return groups.get(foldName(words)) ?? [];
}

function readSynonyms(): ReadonlyMap<string, readonly string[]> {
  const file = new URL('../../src/lexicon/data/synonyms.tsv', import.meta.url);
  const read = new Map<string, readonly string[]>();
  for (const row of readTable(file, ['names'])) {
    const names = row.list('names');
    for (const name of names.map(foldName)) {
      if (read.has(name)) throw row.fault(`"${name}" already has other names`);
      read.set(name, names);
    }
  }
  return read;
}
