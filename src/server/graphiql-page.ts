import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A page that is made once and served compressed. */
export interface Page {
  readonly html: Buffer;
  readonly gzipped: Buffer;
  readonly etag: string;
}

/** A question that GraphiQL opens in a tab of its own. */
export interface NamedOperation {
  readonly name: string;
  readonly query: string;
}

/**
 * GraphiQL with everything inlined, so that it loads nothing from another host; its first tabs are the named operations.
 * It is 9 MB, so it is made at the first call and kept compressed.
 */
export function createGraphiqlPage(
  endpoint: string,
  operations: readonly NamedOperation[],
): () => Promise<Page> {
  let page: Promise<Page> | null = null;
  return () => {
    page ??= makePage(endpoint, operations);
    return page;
  };
}

async function makePage(endpoint: string, operations: readonly NamedOperation[]): Promise<Page> {
  // The module holds the 9 MB, which a server that nobody opens in a browser need not read at its start.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = Buffer.from(
    renderGraphiQL({
      title: 'Malmoi GraphiQL',
      endpoint,
      defaultTabs: operations.map(({ query }) => ({ query })),
    }),
  );
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  return { html, gzipped: await promisify(gzip)(html, { level: 6 }), etag };
}
