import type { Cursor } from '../graph/page.ts';

/** Cursors of short lists that come best supported first, then by id. */
export function bySupport(edge: {
  readonly articleCount: number;
  readonly node: { readonly id: string };
}): Cursor {
  return { count: -edge.articleCount, key: edge.node.id };
}

/** Cursors of short lists that come most statements first, then by id. */
export function byCount(edge: {
  readonly statementCount: number;
  readonly node: { readonly id: string };
}): Cursor {
  return { count: -edge.statementCount, key: edge.node.id };
}
