import { readFileSync } from 'node:fs';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ServedExamples, serveExamples } from '../served-examples.ts';

const documents = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync('schema/trusted-documents.json', 'utf8')));

describe('GraphQL over HTTP', () => {
  let served: ServedExamples;
  beforeAll(async () => {
    served = await serveExamples({ documents });
  });
  afterAll(() => served.close());

  it('passes the whole audit of graphql-http', async () => {
    const audits = serverAudits({ url: served.url, fetchFn: fetch });
    const failed: string[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${result.status} ${result.reason}`);
    }
    expect(audits.length).toBe(61);
    expect(failed).toEqual([]);
  });

  const [id = '', text = ''] =
    Object.entries(documents).find(([, source]) => /query Statistics/u.test(source)) ?? [];

  it('takes a trusted document by its id, by POST and by GET, and answers as if it had been sent', async () => {
    const post = (body: object) =>
      fetch(served.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify(body),
      });
    const sent = await post({ query: text });
    const named = await post({ documentId: id });
    const got = await fetch(`${served.url}?documentId=${encodeURIComponent(id)}`, {
      headers: { accept: 'application/graphql-response+json' },
    });
    const answer = await sent.json();
    expect(answer).toHaveProperty('data.statistics.articles');
    expect(await named.json()).toEqual(answer);
    expect(await got.json()).toEqual(answer);
  });

  it('tells that it knows no such document, with a status that says so', async () => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ documentId: 'sha256:0' }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_DOCUMENT' } }] });
  });

  it('says what a question cost and what is allowed', async () => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ statements(first: 7) { nodes { text } } }' }),
    });
    expect(await response.json()).toMatchObject({ extensions: { cost: { asked: 8, allowed: 10_000 } } });
  });
});
