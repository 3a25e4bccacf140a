import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { Counter, collectDefaultMetrics, Registry } from 'prom-client';
import type { Engine } from '../engine/engine.ts';
import { KgError } from '../errors.ts';
import type { WriteAccess } from '../schema/graph-editor.ts';
import { askGraph } from './ask-graph.ts';
import { BROWSER_KIT, createBrowserKit } from './browser-kit/create-browser-kit.ts';
import { createGraphqlEndpoint, ENDPOINT, type GraphqlOptions } from './create-yoga.ts';
import { createFeeds, FEEDS } from './feeds/create-feeds.ts';
import { createGraphiqlPage, type NamedOperation, type Page } from './graphiql-page.ts';
import { isDatabaseReady } from './is-database-ready.ts';
import { KnownDocuments } from './known-documents.ts';
import { BODY_LIMITS, limitBody } from './limit-body.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { createQuickAnswers } from './quick-answers.ts';
import { type SampleVariables, sampleVariables } from './sample-variables.ts';
import type { ContextOfEvent } from './subscriptions.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { writeAccessOf } from './write-access.ts';

/** What a server is made of. */
export interface ServerOptions {
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  /** The context of one request; its reads end when the signal says so, and it writes only where it may. */
  readonly createContext: (signal: AbortSignal, writeAccess: WriteAccess) => object;
  /** Who has it may write over HTTP; nobody may unless told. */
  readonly writeToken?: string | null;
  /** What is another in the context of one event of a subscription; nothing unless told. */
  readonly contextOfEvent?: ContextOfEvent;
  /** First tabs of GraphiQL. */
  readonly operations: readonly NamedOperation[];
  readonly logger: Logger;
  readonly limits?: Limits;
  /** Documents that may be asked for by id; none unless told. */
  readonly documents?: TrustedDocuments;
  /** How long one request may take; 20 s unless told. */
  readonly timeoutMs?: number;
}

/** A server that answers. */
export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  /** Takes no more requests and ends when those under way are answered, or after some seconds. */
  close(): Promise<void>;
}

/** How long one request may take. */
export const REQUEST_MS = 20_000;

/** How long the page of GraphiQL waits for values to fill its tabs with. */
const SAMPLING_MS = 2_000;

/** How long a closing server waits for requests under way. */
const GRACE_MS = 5_000;
/** How long a connection stays open between two requests. */
const KEEP_ALIVE_MS = 65_000;

/** Serves the graph over HTTP; rejects with a clear message where the port is taken or may not be used. */
export async function serveGraph(
  options: ServerOptions,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<RunningServer> {
  const metrics = createMetrics(options.engine);
  const graphql: GraphqlOptions = {
    limits: DEFAULT_LIMITS,
    documents: {},
    timeoutMs: REQUEST_MS,
    contextOfEvent: () => ({}),
    writeToken: null,
    ...options,
    metrics,
  };
  const known = new KnownDocuments();
  const yoga = createGraphqlEndpoint(graphql, known);
  const answerQuickly = createQuickAnswers(graphql, known);
  const askGraphql = async (request: IncomingMessage, response: ServerResponse) => {
    const access = writeAccessOf(request.headers.authorization ?? null, options.writeToken ?? null);
    const most = access === 'granted' ? BODY_LIMITS.writing : BODY_LIMITS.asking;
    const limited = limitBody(request, response, most);
    if (limited !== null && !(await answerQuickly(limited, response, access))) await yoga(limited, response);
  };
  const graphiql = createGraphiqlPage(ENDPOINT, options.operations, () => samplesOf(options));
  const browserKit = createBrowserKit();
  const feeds = createFeeds({
    schema: options.schema,
    createContext: (signal) => options.createContext(signal, 'refused'),
    timeoutMs: options.timeoutMs ?? REQUEST_MS,
  });
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      if (path === ENDPOINT && wantsPage(request)) await sendPage(request, response, await graphiql());
      else if (path === ENDPOINT) await askGraphql(request, response);
      else if (path === BROWSER_KIT || path.startsWith(`${BROWSER_KIT}/`)) browserKit(request, response);
      else if (path === FEEDS || path.startsWith(`${FEEDS}/`)) await feeds(request, response);
      else if (path === '/') response.writeHead(302, { location: ENDPOINT }).end();
      else if (path === '/health') sendText(response, 200, 'alive\n');
      else if (path === '/ready') await sendReadiness(response, options.engine);
      else if (path === '/metrics') sendText(response, 200, await metrics.metrics(), metrics.contentType);
      else sendText(response, 404, `nothing is at ${path}; GraphQL is at ${ENDPOINT}\n`);
    } catch (error) {
      options.logger.error({ err: error, path }, 'a request failed');
      if (!response.headersSent) sendText(response, 500, 'something went wrong; the log has the reason\n');
      else response.destroy();
    }
  });
  // Balancers and clients keep connections for a minute; a server that closes them first resets what is under way.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await listen(server, port, host);
  return { url: urlOf(server, host), close: () => closeGently(server) };
}

/** Values for the tabs of GraphiQL; none where the graph can't be asked, since the page itself needs none. */
async function samplesOf({ schema, createContext, logger }: ServerOptions): Promise<SampleVariables> {
  const signal = AbortSignal.timeout(SAMPLING_MS);
  try {
    return await sampleVariables(askGraph(schema, () => createContext(signal, 'off')));
  } catch (error) {
    logger.warn({ err: error }, 'GraphiQL opens without values for its questions');
    return {};
  }
}

function createMetrics(engine: Engine): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'malmoi_' });
  const statements = new Counter({
    name: 'malmoi_statements_total',
    help: 'Database statements that were sent, by file in cypher/.',
    labelNames: ['statement'],
    registers: [registry],
  });
  engine.onStatement(({ name }) => statements.inc({ statement: name }));
  return registry;
}

/** A browser that opens the endpoint, and no client that asks it. */
function wantsPage(request: IncomingMessage): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const asks = new URL(request.url ?? '/', 'http://localhost').searchParams;
  return (
    /\btext\/html\b/u.test(request.headers.accept ?? '') && !asks.has('query') && !asks.has('documentId')
  );
}

async function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): Promise<void> {
  const headers = { etag: page.etag, 'cache-control': 'no-cache', vary: 'accept, accept-encoding' };
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const zipped = /\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''));
  const body = zipped ? page.gzipped : page.html;
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    ...(zipped && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function sendReadiness(response: ServerResponse, engine: Engine): Promise<void> {
  if (await isDatabaseReady(engine)) sendText(response, 200, 'ready\n');
  else sendText(response, 503, 'the database does not answer\n');
}

function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFault(error, port, host)));
    server.listen(port, host, () => resolve());
  });
}

function listenFault(error: NodeJS.ErrnoException, port: number, host: string): unknown {
  const advice: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} on ${host} is in use; choose another with --port or PORT (0 takes any free one)`,
    EACCES: `port ${port} may not be used by this user; choose one above 1023 with --port or PORT`,
    EADDRNOTAVAIL: `${host} is no address of this machine; choose another with --host or HOST`,
    ENOTFOUND: `${host} is no host that is known here; choose another with --host or HOST`,
  };
  const message = advice[error.code ?? ''];
  return message === undefined ? error : new KgError('PORT_IN_USE', message, { cause: error });
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : '';
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function closeGently(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
