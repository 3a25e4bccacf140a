import { randomUUID } from 'node:crypto';
import { usePrometheus } from '@graphql-yoga/plugin-prometheus';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { WriteAccess } from '../schema/graph-editor.ts';
import { type KnownDocuments, keepKnownDocuments } from './known-documents.ts';
import { isSingle, type Limits, limitPlugins } from './limits.ts';
import { maskError } from './mask-error.ts';
import { type ContextOfEvent, subscriptionsPlugin } from './subscriptions.ts';
import { type TrustedDocuments, trustedDocumentsPlugin } from './trusted-documents.ts';
import { writeAccessOf } from './write-access.ts';

/** What the GraphQL endpoint is made of. */
export interface GraphqlOptions {
  readonly schema: GraphQLSchema;
  /** The context of one request; its reads end when the signal says so, and it writes only where it may. */
  readonly createContext: (signal: AbortSignal, writeAccess: WriteAccess) => object;
  /** Who has it may write; nobody may where it is null. */
  readonly writeToken: string | null;
  /** What is another in the context of one event of a subscription. */
  readonly contextOfEvent: ContextOfEvent;
  readonly limits: Limits;
  readonly documents: TrustedDocuments;
  /** How long one request may take. */
  readonly timeoutMs: number;
  readonly logger: Logger;
  readonly metrics: Registry;
}

/** Where GraphQL is asked. */
export const ENDPOINT = '/graphql';

/** A page of another site may ask; it can't send a token, so it can't write. */
const CORS = {
  origin: '*',
  methods: ['GET', 'POST', 'OPTIONS'],
  allowedHeaders: ['content-type', 'x-request-id'],
};

/** What a browser is told that asks for a page of some origin, as Yoga tells it. */
export function corsHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    vary: 'Origin',
    'access-control-allow-methods': CORS.methods.join(', '),
    'access-control-allow-headers': CORS.allowedHeaders.join(', '),
    'access-control-allow-credentials': 'true',
  };
}

/** The id of a request: the caller's own, if it sent a sensible one. */
export function requestIdOf(given: unknown): string {
  return typeof given === 'string' && /^[\w.-]{1,64}$/u.test(given) ? given : randomUUID();
}

/** The GraphQL endpoint: limits before work, a time-out and a cancelled client that reach the database, masked errors. */
export function createGraphqlEndpoint(
  {
    schema,
    createContext,
    writeToken,
    contextOfEvent,
    limits,
    documents,
    timeoutMs,
    logger,
    metrics,
  }: GraphqlOptions,
  known: KnownDocuments,
) {
  return createYoga({
    schema,
    graphqlEndpoint: ENDPOINT,
    landingPage: false,
    // The page is served beside this endpoint, compressed.
    graphiql: false,
    logging: false,
    // Nothing is uploaded, and a form of another site's page could send that.
    multipart: false,
    cors: CORS,
    context: ({ request }) =>
      createContext(
        AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]),
        writeAccessOf(request.headers.get('authorization'), writeToken),
      ),
    // What the schema throws is masked below, where the request and so its id is known.
    maskedErrors: {
      maskError: (error) => (error instanceof GraphQLError ? error : maskError(error, randomUUID(), logger)),
    },
    plugins: [
      identifyRequests(logger),
      trustedDocumentsPlugin(documents),
      ...limitPlugins(limits),
      keepKnownDocuments(known),
      subscriptionsPlugin(contextOfEvent, (error) => maskError(error, randomUUID(), logger)),
      usePrometheus({ endpoint: false, registry: metrics, metrics: PROMETHEUS_METRICS }),
    ],
  });
}

/** Gives each request an id, which its answer carries and under which the log has what was masked in it. */
function identifyRequests(logger: Logger): Plugin {
  const ids = new WeakMap<Request, string>();
  const idOf = (request: Request) => {
    const id = ids.get(request) ?? requestIdOf(request.headers.get('x-request-id'));
    ids.set(request, id);
    return id;
  };
  return {
    onExecutionResult({ request, result, setResult }) {
      if (!result || Array.isArray(result) || !isSingle(result) || !result.errors) return;
      const id = idOf(request);
      setResult({ ...result, errors: result.errors.map((error) => maskError(error, id, logger)) });
    },
    onResponse({ request, response }) {
      response.headers.set('x-request-id', idOf(request));
    },
  };
}

/** Few and meaningful: request counts and times by operation, and errors. */
const PROMETHEUS_METRICS = {
  graphql_yoga_http_duration: true,
  graphql_envelop_request: true,
  graphql_envelop_request_duration: true,
  graphql_envelop_error_result: true,
  graphql_envelop_phase_parse: false,
  graphql_envelop_phase_validate: false,
  graphql_envelop_phase_context: false,
  graphql_envelop_phase_execute: false,
  graphql_envelop_phase_subscribe: false,
  graphql_envelop_request_time_summary: false,
  graphql_envelop_deprecated_field: false,
  graphql_envelop_schema_change: false,
} as const;
