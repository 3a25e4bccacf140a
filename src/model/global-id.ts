/** The types that have a global id. */
export const NODE_TYPES = [
  'Agency',
  'Article',
  'Event',
  'Official',
  'Post',
  'Program',
  'Release',
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

/** The id as the graph has it, of a text that is such an id or the global id of a node. */
export function storedIdOf(text: string): string {
  return decodeGlobalId(text)?.id ?? text;
}
