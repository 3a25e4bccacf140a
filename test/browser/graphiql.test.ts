import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNamedOperations } from '../../src/server/read-named-operations.ts';
import { serveExamples } from '../served-examples.ts';
import { findChromium, openChromium } from './open-chromium.ts';

const operations = readNamedOperations(
  new URL('../../schema/operations/', import.meta.url),
  'TopicOfficials',
);
const chromium = findChromium();
/** A page of 9 MB takes its time on a machine that does other things as well. */
const SLOW_MS = 300_000;

describe.skipIf(chromium === null)('GraphiQL in a browser', () => {
  const opened: { close(): Promise<void> }[] = [];
  let page: Page;

  beforeAll(async () => {
    const served = await serveExamples({ operations });
    opened.push(served);
    const browser = await openChromium(chromium ?? '');
    opened.push(browser);
    page = browser.page;
    page.setDefaultTimeout(SLOW_MS);
    await page.goto(served.url);
  }, SLOW_MS);
  afterAll(async () => {
    for (const resource of opened.reverse()) await resource.close();
  });

  it(
    'answers each of its tabs when it is run as it stands',
    async () => {
      for (const { name } of operations) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.getByRole('button', { name: /execute/iu }).click();
        const answer = page.getByRole('region', { name: /result/iu });
        await expect
          .poll(() => answer.textContent(), { message: name, timeout: SLOW_MS })
          .toContain('"data"');
        expect(await answer.textContent(), name).not.toContain('"errors"');
      }
    },
    SLOW_MS,
  );
});
