import type { IncomingMessage, ServerResponse } from 'node:http';
import { execute, getOperationAST } from 'graphql';
import { z } from 'zod';
import type { WriteAccess } from '../schema/graph-editor.ts';
import { corsHeaders, ENDPOINT, type GraphqlOptions, requestIdOf } from './create-yoga.ts';
import type { KnownDocuments } from './known-documents.ts';
import { judge } from './limits.ts';
import { maskError } from './mask-error.ts';
import { requestObserver } from './request-metrics.ts';

/** What clients accept, and which type they are answered in; any other wish is for Yoga to weigh. */
const ANSWERED_IN: ReadonlyMap<string, string> = new Map([
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
]);

const Asked = z.strictObject({
  query: z.string().nullish(),
  documentId: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** Answers a request, or says false and leaves it, body and all, to Yoga. */
export type QuickAnswers = (
  request: IncomingMessage,
  response: ServerResponse,
  access: WriteAccess,
) => Promise<boolean>;

/**
 * The short way for what is asked most: a query whose document was answered before, sent as JSON. It is executed as Yoga
 * would, with the same limits, time-out, masked errors and metrics, but without a Fetch request, response and plugins
 * around it, which take longer than most answers. Everything else is left to Yoga: other methods and types, documents
 * that are new, mutations, and whatever is refused before it is executed.
 */
export function createQuickAnswers(options: GraphqlOptions, known: KnownDocuments): QuickAnswers {
  const { schema, createContext, limits, documents, timeoutMs, logger } = options;
  const documentById = new Map(Object.entries(documents));
  const observe = requestObserver(options.metrics);

  return async (request, response, access) => {
    const type = ANSWERED_IN.get(request.headers.accept ?? '*/*');
    if (type === undefined || !bringsJson(request)) return false;
    const started = performance.now();
    const body = await bodyOf(request);
    // Where the request is left to Yoga, it finds the body there.
    Object.assign(request, { body });
    const asked = askedIn(body);
    if (asked === null) return false;
    const { query, documentId, operationName = null, variables } = asked;
    if (typeof query === 'string' && typeof documentId === 'string') return false;
    const document = known.get(query ?? documentById.get(documentId ?? '') ?? '');
    const operation = document === null ? null : getOperationAST(document, operationName);
    if (document === null || operation?.operation !== 'query') return false;
    const args = { schema, document, operationName, variableValues: variables ?? {} };
    const { asked: cost, faults } = judge(args, limits.cost);
    if (faults.length > 0) return false;

    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(new DOMException('too slow', 'TimeoutError')), timeoutMs);
    const onClose = () => ending.abort();
    response.once('close', onClose);
    try {
      const { errors, data } = await execute({ ...args, contextValue: createContext(ending.signal, access) });
      const requestId = requestIdOf(request.headers['x-request-id']);
      const masked = errors?.map((error) => maskError(error, requestId, logger));
      const answer = { errors: masked, data, extensions: { cost: { asked: cost, allowed: limits.cost } } };
      const text = JSON.stringify(answer);
      response.removeListener('close', onClose);
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-length': Buffer.byteLength(text),
        ...corsHeaders(request.headers.origin),
        'x-request-id': requestId,
      });
      response.end(text);
      observe(operation, request, masked ?? [], (performance.now() - started) / 1_000);
      return true;
    } finally {
      clearTimeout(timer);
    }
  };
}

/** A body of JSON in UTF-8 that says how long it is, and an address without questions of its own. */
function bringsJson({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    url === ENDPOINT &&
    headers['content-length'] !== undefined &&
    headers['content-encoding'] === undefined &&
    /^application\/json(?:; ?charset=utf-8)?$/iu.test(headers['content-type'] ?? '')
  );
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.once('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    request.once('error', reject);
  });
}

function askedIn(body: string): z.output<typeof Asked> | null {
  try {
    return Asked.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    // Yoga says what is wrong with it.
    return null;
  }
}
