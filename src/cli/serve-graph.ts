import { readFileSync } from 'node:fs';
import { type Logger, pino } from 'pino';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { KgError } from '../errors.ts';
import { ArrivalHub } from '../graph/arrival-hub.ts';
import { contextOfEvent, createReadContext } from '../schema/context.ts';
import type { WriteAccess } from '../schema/graph-editor.ts';
import { schema } from '../schema/schema.ts';
import { REQUEST_MS, serveGraph } from '../server/create-server.ts';
import { readNamedOperations } from '../server/read-named-operations.ts';
import type { TrustedDocuments } from '../server/trusted-documents.ts';
import { createGraphEditor } from './create-graph-editor.ts';
import { type LocalGraph, openLocalGraph } from './local-graph.ts';
import { openRemoteGraph } from './remote-graph.ts';
import { socketPath } from './socket-path.ts';
import { listenOnSocket } from './socket-server.ts';
import { type WarmUp, warmUp } from './warm-up.ts';

const OPERATIONS = new URL('../../schema/operations/', import.meta.url);
const DOCUMENTS = new URL('../../schema/trusted-documents.json', import.meta.url);

/** A graph that is open and served. */
export interface ServedGraph {
  readonly graph: LocalGraph;
  readonly url: string;
  close(): Promise<void>;
}

/** Opens the graph, lets `prepare` fill it, and serves it over HTTP and, for other commands, on the local socket. */
export async function openServedGraph(
  config: Config,
  prepare: (graph: LocalGraph) => Promise<void> = async () => {},
): Promise<ServedGraph> {
  const socket = socketPath(config.database.url);
  const owner = socket === null ? null : await openRemoteGraph(socket);
  if (owner !== null) {
    throw new KgError(
      'DATABASE_LOCKED',
      `the graph is served at ${owner.servedAt} already; ask there, or stop that process first`,
    );
  }
  const graph = await openLocalGraph(config);
  const opened: { close(): Promise<void> }[] = [graph];
  const close = async () => {
    for (const resource of opened.splice(0).reverse()) await resource.close();
  };
  try {
    await prepare(graph);
    const logger = pino({ level: config.logLevel }, pino.destination(2));
    const operations = readNamedOperations(OPERATIONS, 'TopicOfficials');
    const onFault = (err: unknown) => logger.warn({ err }, 'news of the graph could not be read');
    const arrivals = new ArrivalHub(graph.engine, { onFault });
    const editor = createGraphEditor(graph, config);
    const shared = { timeoutMs: REQUEST_MS, arrivals, editor };
    const createContext = (signal: AbortSignal, writeAccess: WriteAccess = 'off') =>
      createReadContext(graph.engine, graph.lexicon, { ...shared, signal, writeAccess });
    const server = await serveGraph(
      {
        engine: graph.engine,
        schema,
        createContext,
        writeToken: config.writeToken,
        contextOfEvent,
        documents: trustedDocuments(),
        operations,
        logger,
      },
      config,
    );
    // A subscription would keep the server open.
    opened.push(server, { close: async () => arrivals.close() });
    if (socket !== null) opened.push(await listenOnSocket(socket, graph, server.url));
    // Neo4j plans each statement at its first use; the embedded engine is quick at that.
    if (graph.engine.kind === 'neo4j')
      opened.push(warmUpBehind({ schema, operations, createContext }, logger));
    return { graph, url: server.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Warms up while requests are answered already; closing it ends that and waits for what is under way. */
function warmUpBehind(options: WarmUp, logger: Logger): { close(): Promise<void> } {
  const stop = new AbortController();
  const started = performance.now();
  const done = warmUp(options, stop.signal).then(
    (asked) => logger.info({ asked, ms: Math.round(performance.now() - started) }, 'statements are planned'),
    (error: unknown) => logger.warn({ err: error }, 'statements could not be planned beforehand'),
  );
  return {
    close: async () => {
      stop.abort();
      await done;
    },
  };
}

/** Serves until the process is told to stop; `announce` tells the world once that can be heard. */
export async function serveUntilStopped(served: ServedGraph, announce: () => void): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  announce();
  await stopped;
  await served.close();
}

/** The named operations as the generated client has them, by the hash of their text. */
function trustedDocuments(): TrustedDocuments {
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(DOCUMENTS, 'utf8')));
}
