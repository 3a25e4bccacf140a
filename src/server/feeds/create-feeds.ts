import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { decodeGlobalId } from '../../model/global-id.ts';
import { type Ask, askGraph } from '../ask-graph.ts';
import { escapeHtml } from '../browser-kit/escape-html.ts';
import { etagOf } from '../etag-of.ts';
import { requestOrigin } from '../request-origin.ts';
import { type Feed, renderAtom } from './atom-feed.ts';

/** Where feeds are served. */
export const FEEDS = '/feeds';

/** What feeds are made of. */
export interface FeedOptions {
  readonly schema: GraphQLSchema;
  readonly createContext: (signal: AbortSignal) => object;
  readonly timeoutMs: number;
}

/** Feeds whose last change is remembered; what is forgotten counts as changed. */
const MOST_REMEMBERED = 1_000;

const STATEMENTS = `statements(first: 50) { nodes {
  id text direct publishedOn speakers { ... on Official { name } ... on Agency { name } } article { title url outlet } } }`;
const Statements = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      direct: z.boolean(),
      publishedOn: z.string(),
      speakers: z.array(z.object({ name: z.string() })),
      article: z.object({ title: z.string(), url: z.string().nullable(), outlet: z.string().nullable() }),
    }),
  ),
});
const TopicAnswer = z.object({
  topic: z.object({ name: z.string(), nameEn: z.string().nullable(), statements: Statements }).nullable(),
});
const OfficialAnswer = z.object({
  node: z
    .union([
      z.object({
        __typename: z.literal('Official'),
        id: z.string(),
        name: z.string(),
        statements: Statements,
      }),
      z.object({ __typename: z.string() }),
    ])
    .nullable(),
});
const TopicsAnswer = z.object({
  topics: z.object({ nodes: z.array(z.object({ name: z.string(), nameEn: z.string().nullable() })) }),
});

/** Serves `/feeds/topics/NAME.atom`, `/feeds/officials/ID.atom`, and at `/feeds/` a page that lists those of topics. */
export function createFeeds({ schema, createContext, timeoutMs }: FeedOptions) {
  const changes = createChanges();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendPlain(response, 405, 'feeds are read by GET\n', { allow: 'GET, HEAD' });
      return;
    }
    const left = new AbortController();
    response.once('close', () => left.abort());
    const signal = AbortSignal.any([left.signal, AbortSignal.timeout(timeoutMs)]);
    const ask = askGraph(schema, () => createContext(signal));
    const origin = requestOrigin(request.headers);
    const [, kind, name] = /^\/feeds\/(topics|officials)\/([^/]+)\.atom$/u.exec(pathname) ?? [];
    if (pathname === FEEDS) response.writeHead(302, { location: `${FEEDS}/` }).end();
    else if (pathname === `${FEEDS}/`) {
      sendBody(request, response, await listPage(ask), 'text/html; charset=utf-8', changes);
    } else {
      const key = decoded(name ?? '');
      const make = kind === 'topics' ? topicFeed : officialFeed;
      const feed = kind === undefined || key === null ? null : await make(ask, key, origin);
      if (feed === null) sendPlain(response, 404, `nothing is at ${pathname}; ${FEEDS}/ lists feeds\n`);
      else sendBody(request, response, renderAtom(feed), 'application/atom+xml; charset=utf-8', changes);
    }
  };
}

async function topicFeed(ask: Ask, name: string, origin: string): Promise<Feed | null> {
  const source = `query ($name: String!) { topic(name: $name) { name nameEn ${STATEMENTS} } }`;
  const { topic } = TopicAnswer.parse(await ask(source, { name }));
  if (topic === null) return null;
  const english = topic.nameEn === null ? '' : ` · What is said on ${topic.nameEn}`;
  return {
    title: `말모이: ‘${topic.name}’에 대한 발언`,
    subtitle: `한국 정부 뉴스에서 ‘${topic.name}’에 대해 말한 것, 최신순${english}`,
    self: `${origin}${topicPath(topic.name)}`,
    key: `topic ${topic.name}`,
    entries: entriesOf(topic.statements),
  };
}

async function officialFeed(ask: Ask, id: string, origin: string): Promise<Feed | null> {
  const source = `query ($id: ID!) { node(id: $id) { __typename ... on Official { id name ${STATEMENTS} } } }`;
  if (decodeGlobalId(id)?.type !== 'Official') return null;
  const { node } = OfficialAnswer.parse(await ask(source, { id }));
  if (node === null || !('statements' in node)) return null;
  return {
    title: `말모이: ${node.name}의 발언`,
    subtitle: `한국 정부 뉴스에서 ${node.name}이(가) 말한 것, 최신순 · What ${node.name} says`,
    self: `${origin}${FEEDS}/officials/${node.id}.atom`,
    key: `official ${node.id}`,
    entries: entriesOf(node.statements),
  };
}

function entriesOf({ nodes }: z.infer<typeof Statements>): Feed['entries'] {
  return nodes.map(({ speakers, ...said }) => ({ ...said, speakers: speakers.map(({ name }) => name) }));
}

async function listPage(ask: Ask): Promise<string> {
  const { topics } = TopicsAnswer.parse(await ask('{ topics(first: 100) { nodes { name nameEn } } }', {}));
  const items = topics.nodes.map(
    ({ name, nameEn }) =>
      `<li><a href="${escapeHtml(topicPath(name))}">${escapeHtml(name)}</a>${nameEn === null ? '' : ` ${escapeHtml(nameEn)}`}</li>`,
  );
  return `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><title>말모이 피드 · Malmoi feeds</title></head><body>
<h1>말모이 피드 · Malmoi feeds</h1>
<p>피드 리더에 주소를 넣으면 새 발언을 받아 볼 수 있습니다. 공직자는 <code>${FEEDS}/officials/ID.atom</code>이며 ID는 GraphQL의 <code>id</code>입니다.</p>
<p lang="en">Give one of these addresses to a feed reader to follow what is said. For an official it is <code>${FEEDS}/officials/ID.atom</code>, with the <code>id</code> that GraphQL gives.</p>
<ul>
${items.join('\n')}
</ul>
</body></html>
`;
}

function topicPath(name: string): string {
  return `${FEEDS}/topics/${encodeURIComponent(name)}.atom`;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    // Half of an escaped character names nothing.
    return null;
  }
}

/**
 * When each body was first seen as it is now, a server that just started having seen none: the end of that second,
 * since dates have whole seconds.
 */
function createChanges(): (address: string, etag: string) => Date {
  const known = new Map<string, { readonly etag: string; readonly since: Date }>();
  return (address, etag) => {
    const before = known.get(address);
    const now =
      before?.etag === etag ? before : { etag, since: new Date(Math.ceil(Date.now() / 1_000) * 1_000) };
    known.delete(address);
    known.set(address, now);
    const [oldest] = known.keys();
    if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    return now.since;
  };
}

function sendBody(
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
  type: string,
  changes: ReturnType<typeof createChanges>,
): void {
  const etag = etagOf(body);
  const since = changes(`${request.headers.host}${request.url}`, etag);
  const headers = {
    ...{ etag, 'cache-control': 'public, max-age=60' },
    // Before that second is over it may change again.
    ...(since.getTime() <= Date.now() && { 'last-modified': since.toUTCString() }),
    'access-control-allow-origin': '*',
  };
  if (isFresh(request, etag, since)) {
    response.writeHead(304, headers).end();
    return;
  }
  const length = Buffer.byteLength(body);
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function isFresh({ headers }: IncomingMessage, etag: string, since: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    const known = tags.split(',').map((tag) => tag.trim().replace(/^W\//u, ''));
    return known.includes('*') || known.includes(etag);
  }
  const date = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(date) && since.getTime() <= date;
}

function sendPlain(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
