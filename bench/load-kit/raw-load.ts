import { type GraphRow, type RowFile, rowFiles, rowsOf } from './graph-rows.ts';
import type { RawDatabase } from './raw-database.ts';

/** So many rows go into one statement; more of them see their own writes on the embedded engine. */
const ROWS_AT_ONCE = { grafeo: 2_000, neo4j: 5_000 } as const;

/** What a load did. */
export interface LoadTime {
  readonly seconds: number;
  readonly rows: number;
}

/**
 * Writes rows into an empty database as one would by hand: a CREATE for a batch of nodes or relationships, with the
 * indexes of the product. Only the database's share is timed, not the reading of files.
 */
export async function rawLoad(database: RawDatabase, folder: string): Promise<LoadTime> {
  let [ms, rows] = [0, 0];
  for (const file of rowFiles(folder)) {
    for await (const batch of rowsOf(file.path, ROWS_AT_ONCE[database.kind])) {
      const text = textFor(file, batch);
      const sent = database.encode(batch);
      const started = performance.now();
      await database.run(text, sent);
      ms += performance.now() - started;
      rows += batch.length;
    }
  }
  return { seconds: ms / 1_000, rows };
}

function textFor({ label, link }: RowFile, batch: readonly GraphRow[]): string {
  const names = [...new Set(batch.flatMap(({ properties }) => Object.keys(properties)))].sort();
  const map = names.map((name) => `${name}: row.properties.${name}`).join(', ');
  if (link === null) return `UNWIND $rows AS row CREATE (:${label} {${map}})`;
  const properties = names.length === 0 ? '' : ` {${map}}`;
  return `UNWIND $rows AS row MATCH (a:${label} {id: row.id}) MATCH (b:${link.target} {id: row.other})
    CREATE (a)-[:\`${link.type}\`${properties}]->(b)`;
}
