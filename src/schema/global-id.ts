import { badInput } from './bad-input.ts';

/** The types that have a global id. */
export const NODE_TYPES = [
  'Agency',
  'Article',
  'Event',
  'Official',
  'Post',
  'Program',
  'Statement',
  'Topic',
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

/** The global id of a node; clients are to treat it as opaque. */
export function encodeGlobalId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`, 'utf8').toString('base64url');
}

/** What a global id stands for, or null if the text is none. */
export function decodeGlobalId(text: string): { readonly type: NodeType; readonly id: string } | null {
  const decoded = Buffer.from(text, 'base64url').toString('utf8');
  const colon = decoded.indexOf(':');
  const type = NODE_TYPES.find((name) => name === decoded.slice(0, colon));
  const id = decoded.slice(colon + 1);
  return type === undefined || id === '' || encodeGlobalId(type, id) !== text ? null : { type, id };
}

/** The stored id behind a global id of one type; anything else is the asker's mistake. */
export function storedId(argument: string, type: NodeType, text: string): string {
  const decoded = decodeGlobalId(text);
  if (decoded?.type === type) return decoded.id;
  throw badInput(
    decoded === null
      ? `${argument}: "${text}" is no id; take ids from the id fields of this schema`
      : `${argument}: this is the id of a ${decoded.type}, a ${type} is wanted`,
  );
}
