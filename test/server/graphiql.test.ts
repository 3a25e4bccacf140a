import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createGraphiqlPage } from '../../src/server/graphiql-page.ts';
import { readNamedOperations } from '../../src/server/read-named-operations.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { type ServedExamples, serveExamples } from '../served-examples.ts';

const operations = readNamedOperations(
  new URL('../../schema/operations/', import.meta.url),
  'TopicOfficials',
);

const Options = z.object({ defaultTabs: z.array(z.object({ query: z.string(), variables: z.string() })) });

/** What fields bring, without what they are called. */
function valuesOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(valuesOf);
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(valuesOf) : [data];
}

describe('the page of GraphiQL', () => {
  let served: ServedExamples;
  beforeAll(async () => {
    served = await serveExamples({ operations });
  });
  afterAll(() => served.close());

  const openPage = async () => {
    const response = await fetch(served.url, { headers: { accept: 'text/html' } });
    const [, options = ''] =
      /'#root'\),\s*(\{.*\}),\s*\);/u.exec((await response.text()).slice(-1_000_000)) ?? [];
    return { etag: response.headers.get('etag'), ...Options.parse(JSON.parse(options)) };
  };

  it('opens with the named operations, each of which answers as it stands', async () => {
    const { defaultTabs } = await openPage();
    expect(defaultTabs.map(({ query }) => query)).toEqual(operations.map(({ query }) => query));
    for (const [index, { query, variables }] of defaultTabs.entries()) {
      const response = await fetch(served.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: JSON.parse(variables) }),
      });
      const answer: unknown = await response.json();
      expect(answer, operations[index]?.name).not.toHaveProperty('errors');
      const told = valuesOf(answer).filter((value) => value !== null && value !== '' && value !== 0);
      expect(told.length, `${operations[index]?.name} with ${variables}`).toBeGreaterThan(2);
    }
  });

  it('comes anew when other values answer, and is kept while they do', async () => {
    const before = await openPage();
    expect((await openPage()).etag).toBe(before.etag);
    const later = (await exampleArticles()).map((each, index) => {
      const article = { ...each.article, url: `https://example.org/${index}`, publishedOn: '2031-12-31' };
      return { ...each, article };
    });
    await fillGraph(served.engine, later);
    expect((await openPage()).etag).not.toBe(before.etag);
  });

  it('holds no name that could end its script', async () => {
    const named = { name: 'Q', query: 'query Q($topic: String!) { topic(name: $topic) { name } }' };
    const openIt = createGraphiqlPage('/graphql', [named], async () => ({ topic: '</script><b>' }));
    expect((await openIt()).html.includes('</script><b>')).toBe(false);
  });
});
