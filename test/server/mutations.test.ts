import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { emptyFolder, malmoi, malmoiServing } from '../cli/malmoi.ts';
import { describeEngines } from '../engines.ts';

// Processes that load the word lists, and a Neo4j that plans each statement for the first time.
vi.setConfig({ testTimeout: 300_000 });

const EXAMPLES = new URL('../../examples/articles', import.meta.url).pathname;
const TOKEN = 'a-token-of-the-tests-0123';
const INGEST = `mutation ($articles: [ArticleInput!], $documents: [DocumentInput!]) {
  ingest(articles: $articles, documents: $documents) { articles added changed unchanged ids skipped { where reason } } }`;
const RETRACT = 'mutation ($ids: [ID!]!) { retract(ids: $ids) { removed unknown } }';
const CURATE =
  'mutation ($decisions: String!) { curate(decisions: $decisions) { decisions rewritten previous } }';
const GOOD = {
  title: '푸른 항만 계획',
  body: '해양수산부는 항만을 고친다고 밝혔다.',
  publishedOn: '2025-03-03',
};

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullable().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()) }))
    .optional(),
});
const Ingested = z.object({
  articles: z.number(),
  ids: z.array(z.string()),
  skipped: z.array(z.object({ where: z.string(), reason: z.string() })),
});

async function send(url: string, query: string, variables: object, token: string | null = TOKEN) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...Answer.parse(await response.json()) };
}

/** The example articles as documents: their bytes, as the command line reads them. */
function exampleDocuments() {
  return readdirSync(EXAMPLES)
    .sort()
    .map((name) => ({
      name,
      content: readFileSync(join(EXAMPLES, name)).toString('base64'),
      encoding: 'BASE64',
    }));
}

describeEngines('writing over HTTP', (under) => {
  it('leaves the graph that the command line leaves, and takes everything back', async () => {
    const aside = { MALMOI_DATABASE: `file:${join(emptyFolder(), 'graph')}` };
    await malmoi(['ingest', EXAMPLES], aside);
    const expected = (await malmoi(['export'], aside)).stdout;

    const database = { MALMOI_DATABASE: await under.emptyUrl(), MALMOI_WRITE_TOKEN: TOKEN };
    const server = await malmoiServing(['serve', '--port', '0'], database);
    const dump = async () => (await malmoi(['export'], database)).stdout;
    const { data } = await send(server.url, INGEST, { documents: exampleDocuments() });
    const { articles, ids, skipped } = Ingested.parse(data?.['ingest']);
    expect([articles, ids.length, skipped]).toEqual([20, 20, []]);
    expect(await dump()).toBe(expected);

    const more = await send(server.url, INGEST, { articles: [GOOD, { ...GOOD, title: ' ' }] });
    expect(more.data?.['ingest']).toMatchObject({
      added: 1,
      skipped: [{ where: 'articles, line 2, article 2', reason: expect.stringMatching(/title/u) }],
    });
    const [added = ''] = Ingested.parse(more.data?.['ingest']).ids;
    const retracted = await send(server.url, RETRACT, { ids: [added, 'nothing'] });
    expect(retracted.data?.['retract']).toEqual({ removed: [added], unknown: ['nothing'] });
    expect(await dump()).toBe(expected);

    const { officials } = JSON.parse(
      (await malmoi(['query', '{ officials(filter: { name: "김태윤" }) { nodes { id } } }'], database))
        .stdout,
    ).data;
    const decision = {
      decision: 'same',
      ids: officials.nodes.map(({ id }: { id: string }) => id),
      who: '편집자',
      why: '기사를 확인함',
    };
    const curated = await send(server.url, CURATE, { decisions: JSON.stringify(decision) });
    expect(curated.data?.['curate']).toMatchObject({ decisions: 1, previous: '' });
    const decided = await dump();
    expect(decided).not.toBe(expected);
    const undone = await send(server.url, CURATE, { decisions: '' });
    expect(await dump()).toBe(expected);
    const previous = z.object({ previous: z.string() }).parse(undone.data?.['curate']).previous;
    await send(server.url, CURATE, { decisions: previous });
    expect(await dump()).toBe(decided);
    await server.stop();
  });

  it('tells what is wrong with what was sent, and changes nothing then', async () => {
    const database = { MALMOI_DATABASE: await under.emptyUrl(), MALMOI_WRITE_TOKEN: TOKEN };
    const server = await malmoiServing(['serve', '--port', '0'], database);
    const wrong = await send(server.url, CURATE, { decisions: '{"decision": "ignore", "id": "nobody"' });
    expect(wrong.errors).toMatchObject([
      { message: expect.stringMatching(/line 1/u), extensions: { code: 'CURATION_INVALID' } },
    ]);
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>소식</title><item><title>알림</title><link>http://127.0.0.1:1/a</link></item></channel></rss>`;
    const linked = await send(server.url, INGEST, { documents: [{ name: 'feed', content: feed }] });
    expect(linked.data?.['ingest']).toMatchObject({
      articles: 0,
      skipped: [{ reason: expect.stringMatching(/isn't followed/u) }],
    });
    for (const variables of [{}, { articles: Array.from({ length: 101 }, () => GOOD) }]) {
      const { errors } = await send(server.url, INGEST, variables);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
    expect((await malmoi(['export'], database)).stdout).toBe('');
    await server.stop();
  });

  it('is refused without the token, which no log repeats, and to pages of other sites', async () => {
    const database = { MALMOI_DATABASE: await under.emptyUrl(), MALMOI_LOG: 'debug' };
    const server = await malmoiServing(['serve', '--port', '0'], { ...database, MALMOI_WRITE_TOKEN: TOKEN });
    const codeOf = ({ errors }: z.infer<typeof Answer>) => errors?.[0]?.extensions['code'];
    const asked: readonly [string, object][] = [
      [INGEST, { articles: [GOOD] }],
      [RETRACT, { ids: ['a'] }],
      [CURATE, { decisions: '' }],
    ];
    for (const [query, variables] of asked) {
      for (const token of [null, 'another-token-0123456', `${TOKEN}x`, TOKEN.slice(1)]) {
        const answer = await send(server.url, query, variables, token);
        expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHORIZED']);
      }
    }
    // What a page of another site can send without being asked whether it may.
    const form = new URLSearchParams({ query: 'mutation { retract(ids: ["a"]) { removed } }' });
    const posted = await fetch(`${server.url}/graphql`, { method: 'POST', body: form });
    expect(codeOf(Answer.parse(await posted.json()))).toBe('UNAUTHORIZED');
    const got = await fetch(`${server.url}/graphql?${form}`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    expect(got.status).toBe(405);
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type',
      },
    });
    expect(preflight.headers.get('access-control-allow-headers')).not.toMatch(/authorization/iu);
    await send(server.url, 'mutation { nothing }', {});
    await server.stop();
    expect(server.output()).not.toContain(TOKEN);

    const closed = await malmoiServing(['serve', '--port', '0'], database);
    const answer = await send(closed.url, INGEST, { articles: [GOOD] });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'WRITING_OFF']);
    expect(answer.errors?.[0]?.message).toMatch(/MALMOI_WRITE_TOKEN/u);
    expect((await malmoi(['export'], database)).stdout).toBe('');
    await closed.stop();
  });

  it('takes bodies as long as they may be, those of a writer longer', async () => {
    const database = { MALMOI_DATABASE: await under.emptyUrl(), MALMOI_WRITE_TOKEN: TOKEN };
    const server = await malmoiServing(['serve', '--port', '0'], database);
    const long = { articles: [{ ...GOOD, body: `${GOOD.body}\n${'가'.repeat(400_000)}` }] };
    const refused = await send(server.url, INGEST, long, null);
    expect([refused.status, refused.errors?.[0]?.extensions]).toEqual([
      413,
      { code: 'BODY_LIMIT', asked: expect.any(Number), allowed: 1_000_000 },
    ]);
    const body = Buffer.from(JSON.stringify({ query: INGEST, variables: long }));
    const chunked = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new ReadableStream({
        start(controller) {
          for (let at = 0; at < body.length; at += 100_000)
            controller.enqueue(body.subarray(at, at + 100_000));
          controller.close();
        },
      }),
      ...{ duplex: 'half' },
    });
    expect(chunked.status).toBeGreaterThanOrEqual(400);
    expect(await chunked.text()).toMatch(/at most 1000000 bytes/u);
    const taken = await send(server.url, INGEST, {
      articles: [GOOD],
      documents: [{ name: 'long', content: 'a'.repeat(1_500_000) }],
    });
    expect(taken.data?.['ingest']).toMatchObject({
      added: 1,
      skipped: [{ where: expect.stringMatching(/^long/u) }],
    });
    await server.stop();
  });
});
