import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSavedQueries } from '../../src/server/browser-kit/saved-queries.ts';
import { describeNeo4j, TEST_NEO4J, testDriver } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { serveKit } from './serve-kit.ts';

const queries = readSavedQueries();

describe('the kit for Neo4j Browser', () => {
  let kit = '';
  let close = async () => {};
  beforeAll(async () => {
    ({ kit, close } = await serveKit());
  });
  afterAll(() => close());

  const RESOURCES = [
    ['', 'text/html; charset=utf-8'],
    ['guide', 'text/html; charset=utf-8'],
    ['guide.adoc', 'text/plain; charset=utf-8'],
    ['style.grass', 'text/plain; charset=utf-8'],
    ['queries.zip', 'application/zip'],
    ['queries.csv', 'text/csv; charset=utf-8'],
  ] as const;

  it.each(RESOURCES)('serves /browser/%s as %s to any origin', async (name, type) => {
    const got = await fetch(`${kit}/${name}`, { headers: { origin: 'http://localhost:7474' } });
    const body = await got.arrayBuffer();
    const head = await fetch(`${kit}/${name}`, { method: 'HEAD' });
    expect(got.status).toBe(200);
    expect(got.headers.get('content-type')).toBe(type);
    expect(got.headers.get('access-control-allow-origin')).toBe('*');
    expect(body.byteLength).toBeGreaterThan(500);
    expect(head.headers.get('content-length')).toBe(String(body.byteLength));
  });

  it('lets Neo4j Browser send what headers it likes', async () => {
    const asked = 'baggage,cache-control,pragma,sentry-trace';
    const answer = await fetch(`${kit}/guide`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:7474',
        'access-control-request-method': 'GET',
        'access-control-request-headers': asked,
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-methods')).toContain('GET');
    expect(answer.headers.get('access-control-allow-headers')).toBe(asked);
  });

  it('goes from /browser to /browser/, and says what is not there or not allowed', async () => {
    const moved = await fetch(kit, { redirect: 'manual' });
    const missing = await fetch(`${kit}/nothing`);
    const inherited = await fetch(`${kit}/constructor`);
    const posted = await fetch(`${kit}/guide`, { method: 'POST' });
    expect([moved.status, moved.headers.get('location')]).toEqual([302, '/browser/']);
    expect([missing.status, inherited.status]).toEqual([404, 404]);
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('holds the same statements in both forms of the guide, each a saved query', async () => {
    const html = runnables(await textOf('guide'));
    const asciiDoc = await textOf('guide.adoc');
    const listed = [...asciiDoc.matchAll(/^\[source,cypher\]\n----\n([\s\S]*?)\n----$/gmu)].map(
      ([, statement]) => statement ?? '',
    );
    expect(html.length).toBeGreaterThanOrEqual(12);
    expect(listed).toEqual(html);
    const known = queries.map(({ statement }) => statement);
    expect(html.filter((statement) => !known.includes(statement))).toEqual([]);
    expect(html[1]).toMatch(/^MATCH \(topic:Topic\)\nRETURN topic/u);
    expect(html.filter((statement) => statement.includes('탄소중립')).length).toBeGreaterThanOrEqual(3);
  });

  it('has as many slides in both forms, each in Korean first', async () => {
    const $ = load(await textOf('guide'));
    const slides = $('article.guide > carousel > slide').toArray();
    const sections = [...(await textOf('guide.adoc')).matchAll(/^== (.+) · (.+)$/gmu)];
    expect(sections.map(([, ko, en]) => [ko, en])).toEqual(
      slides.map((slide) => [$(slide).find('h3').text(), $(slide).find('.lead').text()]),
    );
    for (const [, ko = '', en = ''] of sections) {
      expect(ko).toMatch(/[가-힣]/u);
      expect(en).not.toMatch(/[가-힣]/u);
    }
  });

  it('says nothing that Neo4j Browser takes for a script and cuts out', async () => {
    expect(await textOf('guide')).not.toMatch(/<script|javascript:|\son[^\s=]*\s*=/iu);
  });

  it('loads nothing from anywhere, and links only to Neo4j Browser and itself', async () => {
    const own = new URL(kit).origin;
    for (const name of ['', 'guide']) {
      const text = await textOf(name);
      const $ = load(text);
      expect($('[src], link, script, iframe, object, embed, img, form').length).toBe(0);
      expect(text).not.toMatch(/url\(|@import/u);
      const links = $('a')
        .toArray()
        .map((link) => new URL($(link).attr('href') ?? '', `${kit}/`).origin);
      expect(links.filter((origin) => origin !== own && origin !== 'http://localhost:7474')).toEqual([]);
    }
    expect((await fetch(`${kit}/`)).headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('gives the lines to open it, by the host name that Neo4j Browser allows', async () => {
    const page = load(await textOf('')).text();
    expect(page).toContain(`http://localhost:7474/browser/?cmd=guide&arg=${kit}/guide`);
    expect(page).toContain(`:style ${kit}/style.grass`);
    const byAddress = await fetch(`${kit.replace('localhost', '127.0.0.1')}/`);
    expect(await byAddress.text()).toContain(`:style ${kit}/style.grass`);
  });

  it('packs the saved queries into a zip that opens, each with its title in the first line', async () => {
    const zip = new Uint8Array(await (await fetch(`${kit}/queries.zip`)).arrayBuffer());
    const files = Object.entries(unzipSync(zip));
    expect(files.map(([name]) => name)).toEqual(queries.map(({ name }) => `Malmoi/${name}.cypher`));
    expect(files.map(([, bytes]) => strFromU8(bytes))).toEqual(queries.map(({ text }) => text));
    expect(queries.length).toBeGreaterThanOrEqual(15);
    for (const { text } of queries) expect(text).toMatch(/^\/\/ [^\n]*[가-힣][^\n]* · [A-Z][^\n]*\n/u);
    expect(new Set(queries.map(({ title }) => title)).size).toBe(queries.length);
  });

  it('lists the same queries as CSV, in one folder', async () => {
    const [header, folder, ...rows] = parseCsv(await textOf('queries.csv'));
    expect(header).toEqual(['id', 'parentId', 'isFolder', 'name', 'description', 'query']);
    expect(folder).toEqual(['Malmoi', '', 'true', 'Malmoi', '', '']);
    expect(rows).toEqual(
      queries.map(({ name, title, statement }) => [name, 'Malmoi', 'false', title, '', statement]),
    );
  });

  async function textOf(name: string): Promise<string> {
    return (await fetch(`${kit}/${name}`)).text();
  }
});

describeNeo4j('the saved queries', (under) => {
  let driver: Driver;
  beforeAll(async () => {
    await fillGraph(await under.open(), await exampleArticles());
    driver = testDriver(TEST_NEO4J ?? '');
  });
  afterAll(() => driver.close());

  it.each(queries)('answer over the example articles: $name', async ({ text }) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records, summary } = await session.run(text);
      expect(records.length).toBeGreaterThan(0);
      expect(summary.queryType).toBe('r');
    } finally {
      await session.close();
    }
  });
});

/** The statements that Neo4j Browser makes runnable. */
function runnables(html: string): string[] {
  const $ = load(html);
  return $('pre.runnable')
    .toArray()
    .map((pre) => $(pre).text().trim());
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
