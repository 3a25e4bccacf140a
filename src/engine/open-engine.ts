import type { Engine } from './engine.ts';
import { parseDatabaseUrl } from './parse-database-url.ts';

/** What a database address alone may not tell. */
export interface OpenOptions {
  /** For Neo4j; what the address says goes first. */
  readonly user?: string | null;
  readonly password?: string | null;
  /** Name of the database in the server; the server's default if absent. */
  readonly database?: string | null;
  /** How long to wait for the server, 10 s unless told. */
  readonly connectTimeoutMs?: number;
}

/**
 * Opens the graph at an address: `file:PATH` (embedded), `memory:` (embedded, gone when closed), or `neo4j://`
 * and `bolt://` with their `+s` and `+ssc` forms. The server is asked once, so that a wrong address or password
 * is told here. Each engine's module is loaded only when it is wanted.
 */
export async function openEngine(url: string, options: OpenOptions = {}): Promise<Engine> {
  const address = parseDatabaseUrl(url);
  if (address.kind === 'neo4j') {
    const { openNeo4j } = await import('./neo4j-engine.ts');
    return openNeo4j({
      ...address,
      user: address.user ?? options.user ?? null,
      password: address.password ?? options.password ?? null,
      database: address.database ?? options.database ?? null,
      connectTimeoutMs: options.connectTimeoutMs ?? 10_000,
    });
  }
  const { openGrafeo } = await import('./grafeo-engine.ts');
  return openGrafeo(address.kind === 'memory' ? null : address.path, address.address);
}
