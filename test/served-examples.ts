import { pino } from 'pino';
import type { Engine } from '../src/engine/engine.ts';
import { openEngine } from '../src/engine/open-engine.ts';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { createReadContext } from '../src/schema/context.ts';
import { schema } from '../src/schema/schema.ts';
import { type ServerOptions, serveGraph } from '../src/server/create-server.ts';
import { exampleArticles, fillGraph } from './example-graph.ts';

/** A server over the example articles with the graph behind it. */
export interface ServedExamples {
  readonly url: string;
  readonly engine: Engine;
  close(): Promise<void>;
}

/** Serves the example articles from an embedded graph, on a free port. */
export async function serveExamples(options: Partial<ServerOptions> = {}): Promise<ServedExamples> {
  const engine = await openEngine('memory:');
  await engine.migrate();
  await fillGraph(engine, await exampleArticles());
  const served = await serveEngine(engine, options);
  return {
    ...served,
    close: async () => {
      await served.close();
      await engine.close();
    },
  };
}

/** Serves an open graph, which stays open, on a free port or that one. */
export async function serveEngine(
  engine: Engine,
  options: Partial<ServerOptions> = {},
  port = 0,
): Promise<ServedExamples> {
  const server = await serveGraph(
    {
      engine,
      schema,
      createContext: (signal) => createReadContext(engine, loadLexicon(), { signal }),
      operations: [],
      logger: pino({ level: 'silent' }),
      ...options,
    },
    { port, host: '127.0.0.1' },
  );
  return { url: `${server.url}/graphql`, engine, close: () => server.close() };
}
