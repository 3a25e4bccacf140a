import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import grafeo from '@grafeo-db/js';
import { z } from 'zod';
import { startServer } from '../questions-kit/start-server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const START_MS = 600_000;
const QUESTION = `{
  topics(first: 1) { nodes { name officials(first: 20) { edges { statementCount node { name } } } } }
}`;
const Answer = z.object({
  data: z.object({ topics: z.object({ nodes: z.array(z.object({ name: z.string() })) }) }),
});

/** How a server starts on a graph; all times are from its start. */
export interface ServeStart {
  readonly readyMs: number;
  readonly firstAnswerMs: number;
}

/** Starts `malmoi serve` on a graph, asks it one question as soon as it is ready, and stops it. */
export async function measureServe(url: string): Promise<ServeStart> {
  const started = performance.now();
  const server = await startServer(
    [join(root, 'bin/malmoi.js'), 'serve', '--port', '0'],
    { MALMOI_DATABASE: url },
    START_MS,
  );
  try {
    const response = await fetch(new URL('/graphql', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
    });
    const answer = Answer.parse(await response.json());
    if (answer.data.topics.nodes.length === 0) throw new Error('the graph has no topics');
    return { readyMs: server.readyMs, firstAnswerMs: performance.now() - started };
  } finally {
    await server.stop();
  }
}

/** How long the embedded engine alone takes to open a file. */
export function measureOpen(path: string): { readonly openMs: number } {
  const started = performance.now();
  const database = grafeo.GrafeoDB.create(path);
  const openMs = performance.now() - started;
  database.close();
  return { openMs };
}
