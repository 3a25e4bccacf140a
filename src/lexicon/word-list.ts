import { readWords } from './read-table.ts';

/** The words of a data file of the lexicon that has a single column. */
export function wordList(name: string, column: string): ReadonlySet<string> {
  return readWords(new URL(`../../src/lexicon/data/${name}.tsv`, import.meta.url), column);
}
