import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderGrass } from './graph-style.ts';
import { kitAddress } from './kit-address.ts';
import { renderKitPage } from './kit-page.ts';
import { packQueries, queriesAsCsv } from './pack-queries.ts';
import { renderAsciiDocGuide, renderHtmlGuide } from './render-guide.ts';
import { readSavedQueries } from './saved-queries.ts';

/** Where the kit is served. */
export const BROWSER_KIT = '/browser';

interface Resource {
  readonly type: string;
  /** The name under which it is saved; null if it is shown. */
  readonly saveAs: string | null;
  readonly body: string | Uint8Array;
}

/** Everything here is public and the same for all, so any origin may read it. */
const CORS = { 'access-control-allow-origin': '*' };

/** The kit for Neo4j Browser: guide, style, saved queries, and a page that says how to open them. */
export function createBrowserKit(): (request: IncomingMessage, response: ServerResponse) => void {
  const queries = readSavedQueries();
  const resources = new Map<string, (kit: string) => Resource>([
    ['', (kit) => page(renderKitPage(queries, kit))],
    ['guide', (kit) => page(renderHtmlGuide(queries, kit))],
    ['guide.adoc', (kit) => plain(renderAsciiDocGuide(queries, kit))],
    ['style.grass', () => plain(renderGrass())],
    ['queries.zip', () => download('malmoi-queries.zip', 'application/zip', packQueries(queries))],
    ['queries.csv', () => download('malmoi-queries.csv', 'text/csv; charset=utf-8', queriesAsCsv(queries))],
  ]);
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { method = 'GET' } = request;
    if (pathname === BROWSER_KIT) response.writeHead(302, { ...CORS, location: `${BROWSER_KIT}/` }).end();
    else if (method === 'OPTIONS') response.writeHead(204, preflightHeaders(request)).end();
    else {
      const resource =
        resources.get(pathname.slice(BROWSER_KIT.length + 1))?.(kitAddress(request.headers)) ?? null;
      send(response, method, resource, `nothing is at ${pathname}; ${BROWSER_KIT}/ lists what there is\n`);
    }
  };
}

/**
 * Neo4j Browser fetches the guide with headers of its own (`pragma`, `cache-control`, at times those of its tracing),
 * so it asks first, and whatever it asks for is allowed.
 */
function preflightHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return {
    ...CORS,
    vary: 'access-control-request-headers',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-allow-private-network': 'true',
    'access-control-max-age': '600',
  };
}

function send(response: ServerResponse, method: string, resource: Resource | null, missing: string): void {
  const text = { ...CORS, 'content-type': 'text/plain; charset=utf-8' };
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { ...text, allow: 'GET, HEAD, OPTIONS' }).end('this is read by GET\n');
    return;
  }
  if (resource === null) {
    response.writeHead(404, text).end(missing);
    return;
  }
  response.writeHead(200, {
    ...CORS,
    'content-type': resource.type,
    'content-length': Buffer.byteLength(resource.body),
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    ...(resource.saveAs !== null && { 'content-disposition': `attachment; filename="${resource.saveAs}"` }),
  });
  response.end(method === 'HEAD' ? undefined : resource.body);
}

function page(body: string): Resource {
  return { type: 'text/html; charset=utf-8', saveAs: null, body };
}

/** Shown rather than saved by a browser that opens it. */
function plain(body: string): Resource {
  return { type: 'text/plain; charset=utf-8', saveAs: null, body };
}

function download(saveAs: string, type: string, body: string | Uint8Array): Resource {
  return { type, saveAs, body };
}
