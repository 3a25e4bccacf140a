import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { createReadContext } from '../../src/schema/context.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { dataOf } from '../schema/ask.ts';
import { serveEngine } from '../served-examples.ts';

// Processes that load the word lists, and a Neo4j that plans each statement for the first time.
vi.setConfig({ testTimeout: 300_000 });

const Link = z.object({ '@_rel': z.string(), '@_href': z.string() });
const Atom = z.object({
  feed: z.object({
    id: z.string(),
    title: z.string(),
    updated: z.string(),
    link: z.array(Link),
    entry: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        updated: z.string(),
        author: z.array(z.object({ name: z.string() })),
        content: z.object({ '#text': z.string() }),
      }),
    ),
  }),
});
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['entry', 'link', 'author'].includes(name),
});

function parse(text: string) {
  expect(XMLValidator.validate(text)).toBe(true);
  return Atom.parse(parser.parse(text)).feed;
}

describeEngines('feeds', (under) => {
  async function serve() {
    const engine = await under.open();
    const { url, close } = await serveEngine(engine, {
      createContext: (signal) => createReadContext(engine, loadLexicon(), { signal }),
    });
    return { engine, origin: new URL(url).origin, close };
  }

  it('tell what is said on a topic and by an official, newest first, by names of either language', async () => {
    const { engine, origin, close } = await serve();
    await fillGraph(engine, await exampleArticles());
    const { topic } = JSON.parse(
      JSON.stringify(
        await dataOf(
          engine,
          '{ topic(name: "탄소중립") { statements(first: 50) { nodes { text } } officials(first: 1) { nodes { id name statements { totalCount } } } } }',
        ),
      ),
    );
    const path = `${origin}/feeds/topics/${encodeURIComponent('탄소중립')}.atom`;
    const response = await fetch(path);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await response.text();
    const feed = parse(text);
    expect(feed.title).toBe('말모이: ‘탄소중립’에 대한 발언');
    expect(feed.link).toEqual([expect.objectContaining({ '@_rel': 'self', '@_href': path })]);
    expect(feed.entry).toHaveLength(topic.statements.nodes.length);
    for (const [at, { text: words }] of topic.statements.nodes.entries())
      expect(feed.entry[at]?.content['#text']).toContain(words);
    const days = feed.entry.map(({ updated }) => updated);
    expect(days).toEqual(days.toSorted().reverse());
    expect(feed.updated).toBe(days[0]);
    expect(new Set([feed.id, ...feed.entry.map(({ id }) => id)]).size).toBe(feed.entry.length + 1);
    for (const { id } of feed.entry) expect(id).toMatch(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u);
    expect(await (await fetch(`${origin}/feeds/topics/carbon%20neutrality.atom`)).text()).toBe(text);

    const [official] = topic.officials.nodes;
    const spoken = parse(await (await fetch(`${origin}/feeds/officials/${official.id}.atom`)).text());
    expect(spoken.title).toBe(`말모이: ${official.name}의 발언`);
    expect(spoken.entry).toHaveLength(official.statements.totalCount);
    for (const { author } of spoken.entry) expect(author).toContainEqual({ name: official.name });
    const list = await (await fetch(`${origin}/feeds/`)).text();
    expect(list).toContain(new URL(path).pathname);
    await close();
  });

  it('are sent again only when something has changed', async () => {
    const { engine, origin, close } = await serve();
    const articles = await exampleArticles();
    await fillGraph(engine, articles.slice(0, -1));
    const path = `${origin}/feeds/topics/${encodeURIComponent('탄소중립')}.atom`;
    const tag = (await fetch(path)).headers.get('etag') ?? '';
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const date = (await fetch(path)).headers.get('last-modified') ?? '';
    const ask = (headers: Record<string, string>) => fetch(path, { headers });
    expect((await ask({ 'if-none-match': tag })).status).toBe(304);
    expect((await ask({ 'if-none-match': `"other", W/${tag}` })).status).toBe(304);
    expect((await ask({ 'if-none-match': '"other"', 'if-modified-since': date })).status).toBe(200);
    expect((await ask({ 'if-modified-since': date })).status).toBe(304);
    // Under other addresses the same articles are others, so everything is said twice.
    const moved = articles.map((one) => {
      const url = `https://news.example/${encodeURIComponent(one.article.title)}?a=1&b=2`;
      return { ...one, article: { ...one.article, url } };
    });
    await fillGraph(engine, moved);
    for (const headers of [{ 'if-none-match': tag }, { 'if-modified-since': date }]) {
      const changed = await ask(headers);
      expect(changed.status).toBe(200);
      parse(await changed.text());
    }
    await close();
  });

  it('say what is not there or not allowed', async () => {
    const { origin, close } = await serve();
    for (const path of [
      'topics/%EC.atom',
      'topics/없음.atom',
      'officials/abc.atom',
      'officials/.atom',
      'else',
    ])
      expect([path, (await fetch(`${origin}/feeds/${path}`)).status]).toEqual([path, 404]);
    expect((await fetch(`${origin}/feeds/`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${origin}/feeds`, { redirect: 'manual' })).headers.get('location')).toBe('/feeds/');
    await close();
  });
});
