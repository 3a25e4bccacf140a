import { lstatSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { userInfo } from 'node:os';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { ExecutionResult } from 'graphql';
import { z } from 'zod';
import { KgError } from '../errors.ts';
import { toExtractionDocument } from '../model/extraction-document.ts';
import { articleId } from '../model/ids.ts';
import type { GraphAccess } from './graph-access.ts';
import {
  Hello,
  PROTOCOL,
  SentCurationReport,
  SentFault,
  SentFindings,
  SentRebuild,
  SentReport,
} from './socket-protocol.ts';

const Answer = z.looseObject({ data: z.record(z.string(), z.unknown()).nullable().optional() });

/** The graph that another process has open, or null if nobody listens there. */
export async function openRemoteGraph(socket: string): Promise<GraphAccess | null> {
  if (!isOwn(socket)) return null;
  const hello = await ask(socket, 'GET', '/hello').catch((error: unknown) => {
    // Nothing there, or what a process that died left behind.
    const code =
      error instanceof KgError && error.cause instanceof Error && 'code' in error.cause
        ? error.cause.code
        : '';
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return null;
    throw error;
  });
  if (hello === null) return null;
  const { protocol, url, pid } = Hello.parse(JSON.parse(await text(hello)));
  if (protocol !== PROTOCOL) {
    throw new KgError(
      'SERVER_UNREACHABLE',
      `process ${pid} has the graph open and is of another version; restart it`,
    );
  }
  const post = async (path: string, body: unknown) =>
    JSON.parse(await text(await ask(socket, 'POST', path, body)));
  return {
    servedAt: url,
    apply: async ({ put, remove }) => {
      const documents = put.map((extracted) => toExtractionDocument(extracted, articleId(extracted.article)));
      return SentReport.parse(await post('/apply', { put: documents, remove }));
    },
    query: async (graphqlRequest): Promise<ExecutionResult> => {
      const { data, ...rest } = Answer.parse(await post('/query', graphqlRequest));
      return { ...rest, ...(data !== undefined && { data }) };
    },
    dump: async function* () {
      yield* createInterface({
        input: await ask(socket, 'GET', '/dump'),
        crlfDelay: Number.POSITIVE_INFINITY,
      });
    },
    examine: async (rebuild) =>
      SentFindings.parse(
        JSON.parse(await text(await ask(socket, 'GET', rebuild ? '/examine?rebuild' : '/examine'))),
      ),
    curate: async (decisions) => SentCurationReport.parse(await post('/curate', { text: decisions })),
    rebuild: async () => SentRebuild.parse(await post('/rebuild', {})),
    close: async () => {},
  };
}

async function ask(
  socketPath: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<IncomingMessage> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ socketPath, method, path }, resolve);
    sent.once('error', (cause) =>
      reject(
        new KgError(
          'SERVER_UNREACHABLE',
          `the process that has the graph open doesn't answer at ${socketPath}: ${cause.message}`,
          {
            cause,
          },
        ),
      ),
    );
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
  if (response.statusCode === 200) return response;
  const fault = SentFault.safeParse(JSON.parse(await text(response)));
  throw fault.success
    ? new KgError(fault.data.code, fault.data.message)
    : new KgError(
        'SERVER_UNREACHABLE',
        `the process that has the graph open answered ${response.statusCode}`,
      );
}

/** A socket of somebody else's, in a folder that many may write to, must not be given anything. */
function isOwn(socket: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    return lstatSync(socket).uid === userInfo().uid;
  } catch {
    // Nothing is there.
    return false;
  }
}
