import { chmodSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { KgError } from '../errors.ts';
import { fromExtractionDocument } from '../model/extraction-document.ts';
import type { GraphAccess } from './graph-access.ts';
import { withNewlines } from './output.ts';
import { PROTOCOL, SentBatch, SentCuration, SentRequest } from './socket-protocol.ts';

/** A socket that other commands of this user work through. */
export interface SocketServer {
  close(): Promise<void>;
}

/**
 * Lets other commands of this user work through this process, which has the graph open. A socket that is already there
 * was left by a process that died: whoever has the graph open is its only owner.
 */
export function listenOnSocket(path: string, graph: GraphAccess, url: string): Promise<SocketServer> {
  const server = createServer((request, response) => {
    answer(request, response, graph, url).catch((error: unknown) => sendFault(response, error));
  });
  const isFile = process.platform !== 'win32';
  if (isFile) rmSync(path, { force: true });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // The socket must never be open to others, not even between its making and a change of its mode.
    const mask = isFile ? process.umask(0o177) : 0;
    server.listen(path, () => {
      if (isFile) chmodSync(path, 0o600);
      resolve({
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
    if (isFile) process.umask(mask);
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  graph: GraphAccess,
  url: string,
): Promise<void> {
  switch (`${request.method} ${request.url}`) {
    case 'GET /hello':
      return sendJson(response, { protocol: PROTOCOL, url, pid: process.pid });
    case 'POST /apply': {
      const { put, remove } = SentBatch.parse(JSON.parse(await text(request)));
      return sendJson(response, await graph.apply({ put: put.map(fromExtractionDocument), remove }));
    }
    case 'POST /query': {
      const { query, variables, operationName } = SentRequest.parse(JSON.parse(await text(request)));
      const result = await graph.query({
        query,
        ...(variables && { variables }),
        ...(operationName && { operationName }),
      });
      return sendJson(response, result);
    }
    case 'GET /examine':
      return sendJson(response, await graph.examine(false));
    case 'GET /examine?rebuild':
      return sendJson(response, await graph.examine(true));
    case 'POST /curate':
      return sendJson(response, await graph.curate(SentCuration.parse(JSON.parse(await text(request))).text));
    case 'POST /rebuild':
      return sendJson(response, await graph.rebuild());
    case 'GET /dump': {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      // Ends with the client, too, who may have seen enough.
      await pipeline(Readable.from(withNewlines(graph.dump())), response);
      return;
    }
    default:
      throw new KgError(
        'USAGE',
        `the process that has the graph open doesn't know ${request.url}; restart it`,
      );
  }
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function sendFault(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const fault =
    error instanceof KgError
      ? { code: error.code, message: error.message }
      : { code: 'DATABASE_FAILED', message: error instanceof Error ? error.message : String(error) };
  response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify(fault));
}
