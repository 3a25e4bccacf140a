import { pino } from 'pino';
import { openEngine } from '../../src/engine/open-engine.ts';
import { schema } from '../../src/schema/schema.ts';
import { serveGraph } from '../../src/server/create-server.ts';

/** The server with its kit for Neo4j Browser; the graph behind it is empty, as the kit never asks it. */
export async function serveKit(): Promise<{ readonly kit: string; close(): Promise<void> }> {
  const engine = await openEngine('memory:');
  const server = await serveGraph(
    { engine, schema, createContext: () => ({}), operations: [], logger: pino({ level: 'silent' }) },
    { port: 0, host: '127.0.0.1' },
  );
  return {
    kit: `${server.url.replace('127.0.0.1', 'localhost')}/browser`,
    close: async () => {
      await server.close();
      await engine.close();
    },
  };
}
