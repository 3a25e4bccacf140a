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

  it.each([
    { type: 'application/json', status: 200 },
    { type: 'application/graphql-response+json', status: 400 },
  ])(
    'refuses variables that do not fit with $status for $type, as the specification says',
    async ({ type, status }) => {
      for (const variables of [{}, { name: null }, { name: 5 }]) {
        const response = await fetch(served.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: type },
          body: JSON.stringify({
            query: 'query Fits($name: String!) { topic(name: $name) { name } }',
            variables,
          }),
        });
        expect(response.status).toBe(status);
        const answer = await response.json();
        expect(answer).not.toHaveProperty('data');
        expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
      }
    },
  );

  it('says what a question cost and what is allowed', async () => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ statements(first: 7) { nodes { text } } }' }),
    });
    expect(await response.json()).toMatchObject({ extensions: { cost: { asked: 8, allowed: 10_000 } } });
  });

  const again: readonly { readonly says: string; readonly body: object; readonly headers?: object }[] = [
    { says: 'what was found', body: { query: '{ statements(first: 2) { nodes { text } } }' } },
    {
      says: 'a trusted document',
      body: { documentId: id },
      headers: { accept: 'application/graphql-response+json' },
    },
    {
      says: 'a page of another site',
      body: { query: '{ statistics { articles } }' },
      headers: {
        origin: 'https://other.example',
        accept: 'application/graphql-response+json, application/json',
      },
    },
    {
      says: 'what is wrong with an argument',
      body: {
        query: 'query Two($id: ID!) { statistics { articles } path(from: $id, to: $id) { length } }',
        variables: { id: 'none' },
      },
    },
    {
      says: 'a variable that is missing',
      body: { query: 'query Of($name: String!) { topic(name: $name) { name } }', variables: {} },
    },
    {
      says: 'that it costs too much',
      body: {
        query:
          'query All($first: Int!) { officials(first: $first) { nodes { statements(first: 100) { nodes { id } } } } }',
        variables: { first: 100 },
      },
    },
    {
      says: 'that no operation has that name',
      body: { query: 'query Of($name: String!) { topic(name: $name) { name } }', operationName: 'Other' },
    },
    { says: 'a parameter that it does not know', body: { query: '{ __typename }', more: 1 } },
  ];

  it.each(again)('says $says as it did the first time', async ({ body, headers }) => {
    const post = async () => {
      const response = await fetch(served.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': 'again', ...headers },
        body: JSON.stringify(body),
      });
      const { date, ...told } = Object.fromEntries(response.headers);
      expect(date).toBeDefined();
      return { status: response.status, told, said: await response.json() };
    };
    const first = await post();
    expect(await post()).toEqual(first);
    expect(await post()).toEqual(first);
  });

  it('counts each request, with what failed in it', async () => {
    const query = 'query Counted($id: ID!) { path(from: $id, to: $id) { length } }';
    for (let asked = 0; asked < 3; asked += 1) {
      await fetch(served.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { id: 'none' } }),
      });
    }
    const metrics = await (await fetch(new URL('/metrics', served.url))).text();
    const counted = metrics
      .split('\n')
      .filter((line) => /Counted/u.test(line) && !/_bucket|_sum/u.test(line));
    expect(counted.toSorted()).toEqual([
      'graphql_envelop_error_result{operationName="Counted",operationType="query",phase="execute",path="path"} 3',
      'graphql_envelop_request_duration_count{operationName="Counted",operationType="query"} 3',
      'graphql_envelop_request{operationName="Counted",operationType="query"} 3',
      expect.stringMatching(/^graphql_yoga_http_duration_count\{.*statusCode="200".*\} 3$/u),
    ]);
  });
});
