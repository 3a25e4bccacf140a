import { load } from 'cheerio';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { TEST_NEO4J, testDriver } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { serveKit } from '../server/serve-kit.ts';
import { findChromium, openChromium } from './open-chromium.ts';

/** Where the server that tests may empty serves Neo4j Browser; `scripts/neo4j.mjs run` says it. */
const NEO4J_HTTP = process.env['MALMOI_TEST_NEO4J_HTTP'] || null;
const chromium = findChromium();
/** A server, a browser and a graph take their time on a machine that does other things as well. */
const SLOW_MS = 300_000;
if (TEST_NEO4J !== null && NEO4J_HTTP === null) {
  console.warn(
    '\nWITHOUT NEO4J BROWSER: give its address in MALMOI_TEST_NEO4J_HTTP to test what it shows.\n',
  );
}

describe.skipIf(TEST_NEO4J === null || NEO4J_HTTP === null || chromium === null)('Neo4j Browser', () => {
  const opened: { close(): Promise<void> }[] = [];
  let page: Page;
  let kit = '';

  beforeAll(async () => {
    const url = TEST_NEO4J ?? '';
    await fillNeo4j(url);
    const served = await serveKit();
    opened.push(served);
    kit = served.kit;
    const browser = await openChromium(chromium ?? '');
    opened.push(browser);
    page = browser.page;
    await page.goto(addressOf(url, `${kit}/guide`));
    await connect(page, new URL(url).password);
  }, SLOW_MS);
  afterAll(async () => {
    for (const resource of opened.reverse()) await resource.close();
  });

  const guide = () => page.getByTestId('guidesDrawer');
  const frames = () => page.getByTestId('frame');

  it('opens the guide from a link', async () => {
    await guide().locator('pre.runnable').first().waitFor();
    expect(await guide().locator('h3').first().textContent()).toBe('시작');
    expect(await guide().textContent()).toContain('말모이: 누가 무엇에 대해 무슨 말을 했나');
  });

  it('takes the style that the guide offers', async () => {
    const command = guide().locator('[data-exec]');
    expect(await command.textContent()).toContain(`:style ${kit}/style.grass`);
    const frame = await click(command);
    await frame.getByText('node.Statement {').waitFor();
    expect(await frame.textContent()).toContain('#1b7f4b');
  });

  it(
    'answers every runnable statement of the guide with rows',
    async () => {
      const answered: string[] = [];
      for (;;) {
        for (const statement of await guide().locator('pre.runnable').all()) {
          const text = (await statement.textContent())?.trim() ?? '';
          const frame = await click(statement.locator('i'));
          expect(await sizeOf(frame), text).toBeGreaterThan(0);
          answered.push(text);
        }
        const next = guide().getByTestId('guideNextSlide');
        if (!(await next.isEnabled())) break;
        const heading = (await guide().locator('h3').textContent()) ?? '';
        await next.click();
        await guide().locator('h3').filter({ hasNotText: heading }).waitFor();
      }
      const $ = load(await (await fetch(`${kit}/guide`)).text());
      expect(answered.length).toBe($('pre.runnable').length);
      expect(answered[0]).toBe($('pre.runnable').first().text());
      expect(await guide().locator('h3').textContent()).toBe($('h3').last().text());
    },
    SLOW_MS,
  );

  it('draws the graph of a topic in the colours, sizes and captions of the style', async () => {
    await turnTo('그래프로 보기');
    const frame = await click(guide().locator('pre.runnable i'));
    const nodes = frame.locator('svg g.node');
    await nodes.first().waitFor();
    expect(await nodes.count()).toBeGreaterThan(20);

    const topic = nodes.filter({ hasText: '탄소중립' }).first();
    const official = nodes.filter({ hasText: '한도윤' }).first();
    expect(await look(topic)).toEqual({ fill: '#1b7f4b', radius: '40' });
    expect(await look(official)).toEqual({ fill: '#1f5fa8', radius: '32.5' });
    for (const node of [topic, official]) {
      const box = await node.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(5);
    }
    for (const caption of await nodes.allTextContents()) expect(caption).toMatch(/[가-힣]/u);
    const arrows = await frame.locator('svg g.relationship text').allTextContents();
    expect(arrows).toEqual(expect.arrayContaining(['말했다', '주제', '직책', '소속']));
    for (const arrow of arrows) expect(arrow).not.toMatch(/[A-Z]/u);
  });

  it('puts a statement that is clicked into the editor', async () => {
    await turnTo('탄소중립에 대해 누가 말했나');
    await guide().locator('pre.runnable').first().click();
    await page.getByTestId('activeEditor').getByText('MADE').first().waitFor();
  });

  it('makes favorites of the saved queries when their zip is dropped on it', async () => {
    const zip = Buffer.from(await (await fetch(`${kit}/queries.zip`)).arrayBuffer()).toString('base64');
    await page.getByTestId('navigationFavorites').click();
    await drop(page, 'malmoi-queries.zip', zip);
    await page.getByText('Malmoi', { exact: true }).first().click();
    await page.getByText('주제에 대해 누가 말했나 · Who spoke on a topic').first().waitFor();
  });

  /** Opens the slide of that heading, wherever the guide is. */
  async function turnTo(heading: string): Promise<void> {
    const pages = guide().getByTestId('pagination-1');
    await pages.click();
    for (let turned = 0; turned < 20; turned += 1) {
      if ((await guide().locator('h3').textContent()) === heading) return;
      await guide().getByTestId('guideNextSlide').click();
    }
    throw new Error(`the guide has no slide ${heading}`);
  }

  /** Clicks something that opens a frame, and gives the frame; the others are closed, as Neo4j Browser keeps 15. */
  async function click(target: Locator): Promise<Locator> {
    while ((await frames().count()) > 0) await frames().first().getByTitle('Close').click();
    await target.click();
    await frames().first().waitFor();
    return frames().first();
  }
});

/** The Browser with a guide, connected by the address of the server. */
function addressOf(database: string, guide: string): string {
  const { port, username } = new URL(database);
  const login = username === '' ? 'NO_AUTH' : 'NATIVE';
  return `${NEO4J_HTTP?.replace('127.0.0.1', 'localhost')}/browser/?connectURL=bolt://neo4j@localhost:${port}&preselectAuthMethod=${login}&cmd=guide&arg=${guide}`;
}

async function connect(page: Page, password: string): Promise<void> {
  if (password !== '') {
    await page.getByTestId('password').fill(decodeURIComponent(password));
    await page.getByTestId('connect').click();
  }
  await page
    .getByText(/You are connected|You have a working connection/u)
    .first()
    .waitFor();
}

/** How many rows a frame shows as a table, or how many nodes as a graph. */
async function sizeOf(frame: Locator): Promise<number> {
  const told = /(?:streaming|Displaying) (\d+) (?:records|nodes)/u;
  const line = frame.getByText(told).first();
  await line.waitFor();
  return Number(told.exec((await line.textContent()) ?? '')?.[1] ?? 0);
}

async function look(node: Locator): Promise<{ fill: string | null; radius: string | null }> {
  const circle = node.locator('circle.b-outline');
  return { fill: await circle.getAttribute('fill'), radius: await circle.getAttribute('r') };
}

/** Drops a file on the page, as a user does with the mouse. */
async function drop(page: Page, name: string, base64: string): Promise<void> {
  const transfer = await page.evaluateHandle(`(() => {
    const bytes = Uint8Array.from(atob('${base64}'), (character) => character.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], '${name}', { type: 'application/zip' }));
    return transfer;
  })()`);
  const target = page.getByTestId('main');
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

async function fillNeo4j(url: string): Promise<void> {
  const driver = testDriver(url);
  await driver.executeQuery('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  await driver.close();
  const engine = await openEngine(url);
  await engine.migrate();
  await fillGraph(engine, await exampleArticles());
  await engine.close();
}
