import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import type { EngineKind } from '../../src/engine/engine.ts';
import { logLimit } from '../../src/engine/grafeo-log.ts';
import { toNeo4j } from '../../src/engine/neo4j-values.ts';
import { openEngine } from '../../src/engine/open-engine.ts';

/** A database by its own client, without anything of the product. */
export interface RawDatabase {
  readonly kind: EngineKind;
  /** Rows as the client wants them. */
  encode(rows: readonly object[]): unknown;
  /** One statement over rows, in a transaction of its own. */
  run(text: string, rows: unknown): Promise<void>;
  close(): Promise<void>;
}

/** Opens a database that has the product's constraints and indexes. */
export async function openRawDatabase(url: string): Promise<RawDatabase> {
  const engine = await openEngine(url);
  await engine.migrate();
  await engine.close();
  return engine.kind === 'grafeo' ? openRawGrafeo(url.replace('file:', '')) : openRawNeo4j(url);
}

function openRawGrafeo(path: string): RawDatabase {
  const database = grafeo.GrafeoDB.create(path);
  let limit: number | null = null;
  const limitLog = () => {
    const next = logLimit(path, limit);
    if (next === null) return;
    database.setCheckpointTriggers({ walBytes: next });
    limit = next;
  };
  limitLog();
  return {
    kind: 'grafeo',
    encode: (rows) => rows,
    run: async (text, rows) => {
      await database.executeCypher(text, { rows });
      limitLog();
    },
    close: async () => database.close(),
  };
}

function openRawNeo4j(url: string): RawDatabase {
  const { username, password, host, protocol } = new URL(url);
  const login = username === '' ? undefined : neo4j.auth.basic(username, decodeURIComponent(password));
  const driver = neo4j.driver(`${protocol}//${host}`, login, { disableLosslessIntegers: true });
  return {
    kind: 'neo4j',
    encode: toNeo4j,
    run: async (text, rows) => {
      const session = driver.session();
      await session.run(text, { rows });
      await session.close();
    },
    close: () => driver.close(),
  };
}
