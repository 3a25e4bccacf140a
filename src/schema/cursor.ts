import type { Cursor } from '../graph/page.ts';
import { badInput } from './bad-input.ts';

/** A cursor as clients see it. */
export function encodeCursor({ count, key }: Cursor): string {
  return Buffer.from(`${count}:${key}`, 'utf8').toString('base64url');
}

/** A cursor that a client sent back. */
export function decodeCursor(argument: 'after' | 'before', text: string): Cursor {
  const decoded = Buffer.from(text, 'base64url').toString('utf8');
  const colon = decoded.indexOf(':');
  const count = Number(decoded.slice(0, colon));
  const cursor = { count, key: decoded.slice(colon + 1) };
  if (colon > 0 && Number.isInteger(count) && encodeCursor(cursor) === text) return cursor;
  throw badInput(`${argument}: "${text}" is no cursor; take one from pageInfo or from an edge`);
}
