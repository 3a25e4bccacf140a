import type { Config } from '../config.ts';
import { KgError } from '../errors.ts';
import type { GraphAccess } from './graph-access.ts';
import { openLocalGraph } from './local-graph.ts';
import { openRemoteGraph } from './remote-graph.ts';
import { socketPath } from './socket-path.ts';

/** How often, and after how many milliseconds, a graph is asked for that its owner is just opening or closing. */
const ATTEMPTS = 10;
const PAUSE_MS = 200;

/** The graph that the configuration names: through the process that has it open, else opened here. */
export async function openGraph(config: Config): Promise<GraphAccess> {
  const socket = socketPath(config.database.url);
  for (let attempt = 1; ; attempt += 1) {
    const remote = socket === null ? null : await openRemoteGraph(socket);
    if (remote !== null) return remote;
    try {
      return await openLocalGraph(config);
    } catch (error) {
      const isHeld = error instanceof KgError && error.code === 'DATABASE_LOCKED';
      if (!isHeld || attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** Opens the graph, uses it, and closes it whatever happens. */
export async function withGraph<Result>(
  config: Config,
  use: (graph: GraphAccess) => Promise<Result>,
): Promise<Result> {
  const graph = await openGraph(config);
  try {
    return await use(graph);
  } finally {
    await graph.close();
  }
}
