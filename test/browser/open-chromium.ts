import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

const CHROMIUM = process.env['MALMOI_TEST_CHROMIUM'] || '/usr/bin/chromium';

/** Where Chromium is; null, said aloud, where there is none. */
export function findChromium(): string | null {
  if (existsSync(CHROMIUM)) return CHROMIUM;
  console.warn(
    `\nWITHOUT CHROMIUM: what Neo4j Browser shows is not tested, as nothing is at ${CHROMIUM}. Debian and Ubuntu: apt-get install chromium fonts-nanum; elsewhere give its path in MALMOI_TEST_CHROMIUM.\n`,
  );
  return null;
}

/** A page of a headless Chromium that knows nothing yet and reaches this machine alone. */
export async function openChromium(executablePath: string): Promise<{
  readonly page: Page;
  close(): Promise<void>;
}> {
  const profile = mkdtempSync(join(tmpdir(), 'malmoi-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1500, height: 1000 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  // Neo4j Browser asks for fonts and reports its use elsewhere; it works without.
  await context.route(
    ({ hostname }) => hostname !== 'localhost' && hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return {
    page: await context.newPage(),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
