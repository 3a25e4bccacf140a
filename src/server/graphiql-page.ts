import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { etagOf } from './etag-of.ts';
import { requiredVariables, type SampleVariables } from './sample-variables.ts';

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
 * GraphiQL with everything inlined, so that it loads nothing from another host; its first tabs are the named operations
 * with what `sample` finds for their variables. It is 9 MB, so it is kept compressed until other samples are found.
 */
export function createGraphiqlPage(
  endpoint: string,
  operations: readonly NamedOperation[],
  sample: () => Promise<SampleVariables>,
): () => Promise<Page> {
  let made: { readonly samples: string; readonly page: Promise<Page> } | null = null;
  return async () => {
    const found = await sample();
    const samples = JSON.stringify(found);
    if (made?.samples !== samples) made = { samples, page: makePage(endpoint, operations, found) };
    return made.page;
  };
}

async function makePage(
  endpoint: string,
  operations: readonly NamedOperation[],
  samples: SampleVariables,
): Promise<Page> {
  // The module holds the 9 MB, which a server that nobody opens in a browser need not read at its start.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const defaultTabs = operations.map(({ query }) => {
    const variables = JSON.stringify(requiredVariables(query, samples), null, 2);
    // What a graph calls something may not end the script that it stands in.
    return { query, variables: variables.replaceAll('<', '\\u003c') };
  });
  const page = renderGraphiQL({ title: 'Malmoi GraphiQL', endpoint, defaultTabs });
  const html = Buffer.from(page.replace('<head>', `<head>${firstVariables(defaultTabs[0]?.variables)}`));
  return { html, gzipped: await promisify(gzip)(html, { level: 6 }), etag: etagOf(html) };
}

/** GraphiQL takes the variables of the tab that it opens from its store alone; what somebody wrote there stays. */
function firstVariables(variables = '{}'): string {
  return `<script>
    if (!localStorage.getItem('graphiql:tabState') && !new URLSearchParams(location.search).has('query'))
      localStorage.setItem('graphiql:variables', ${JSON.stringify(variables)});
  </script>`;
}
