import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

/** How many bytes a request may bring: one that only asks, and one that may write. */
export const BODY_LIMITS = { asking: 1_000_000, writing: 20_000_000 } as const;

/** The code of an error that tells that a request brings too much. */
export const BODY_LIMIT = 'BODY_LIMIT';

/**
 * Lets a request's body be read as far as it may go; null where it says itself that it is longer, and then it is
 * answered.
 */
export function limitBody(
  request: IncomingMessage,
  response: ServerResponse,
  most: number,
): IncomingMessage | null {
  const length = request.headers['content-length'];
  if (length === undefined) {
    if (request.headers['transfer-encoding'] === undefined) return request;
    return Object.assign(request, { body: Readable.from(counted(request, most), { objectMode: false }) });
  }
  if (Number(length) <= most) return request;
  const errors = [
    { message: messageOf(most), extensions: { code: BODY_LIMIT, asked: Number(length), allowed: most } },
  ];
  response
    .writeHead(413, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
    .end(JSON.stringify({ errors }));
  // A client that is still sending would otherwise see a broken connection and no answer.
  request.resume();
  return null;
}

async function* counted(request: IncomingMessage, most: number): AsyncGenerator<unknown> {
  let length = 0;
  for await (const chunk of request) {
    length += Buffer.byteLength(chunk);
    if (length > most) throw new Error(messageOf(most));
    yield chunk;
  }
}

function messageOf(most: number): string {
  return `a request may bring at most ${most} bytes; send less at a time`;
}
