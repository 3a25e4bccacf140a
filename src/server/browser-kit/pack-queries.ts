import { strToU8, zipSync } from 'fflate';
import type { SavedQuery } from './saved-queries.ts';

/** The folder in which Neo4j Browser shows the queries. */
const FOLDER = 'Malmoi';
/** The first day that a zip can say, so that equal queries give equal bytes. */
const FIRST_DAY = new Date(1980, 0, 1);

/** The queries as a zip of `.cypher` files in one folder, which Neo4j Browser imports when it is dropped on it. */
export function packQueries(queries: readonly SavedQuery[]): Uint8Array {
  return zipSync(
    Object.fromEntries(queries.map(({ name, text }) => [`${FOLDER}/${name}.cypher`, strToU8(text)])),
    { mtime: FIRST_DAY, level: 6 },
  );
}

/** The queries in the CSV that the newer Browser imports: the folder first, then what is in it. */
export function queriesAsCsv(queries: readonly SavedQuery[]): string {
  const rows = [
    ['id', 'parentId', 'isFolder', 'name', 'description', 'query'],
    [FOLDER, '', 'true', FOLDER, '', ''],
    ...queries.map(({ name, title, statement }) => [name, FOLDER, 'false', title, '', statement]),
  ];
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
