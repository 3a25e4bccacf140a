import { createHash, timingSafeEqual } from 'node:crypto';
import type { WriteAccess } from '../schema/graph-editor.ts';

/** Whether a request with this `Authorization` header may write on a server with this token. */
export function writeAccessOf(authorization: string | null, token: string | null): WriteAccess {
  if (token === null) return 'off';
  const given = /^Bearer +(\S+) *$/iu.exec(authorization ?? '')?.[1];
  return given !== undefined && isSame(given, token) ? 'granted' : 'refused';
}

/** How long it takes tells nothing of how much is right, nor of how long the token is. */
function isSame(given: string, token: string): boolean {
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
