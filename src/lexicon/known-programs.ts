import { readTable } from './read-table.ts';

/** Names of laws, benefits, portals and treaties that texts use without marks, by their first word. */
export type KnownPrograms = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The names of a file, each as its words. */
export function readKnownPrograms(file: URL): KnownPrograms {
  const byFirst = new Map<string, string[][]>();
  for (const row of readTable(file, ['kind', 'source', 'names'])) {
    for (const name of row.list('names')) {
      const words = name.split(' ');
      const [first = ''] = words;
      const known = byFirst.get(first);
      if (known === undefined) byFirst.set(first, [words]);
      else known.push(words);
    }
  }
  // The longest first, so that `인공지능 기본법` goes before `인공지능`.
  for (const names of byFirst.values()) names.sort((a, b) => b.length - a.length);
  return byFirst;
}
