import { createHash } from 'node:crypto';

/** The entity tag of a body: equal bodies have equal ones. */
export function etagOf(body: string | Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}
