import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { openEngine } from '../../src/engine/open-engine.ts';
import { statement } from '../../src/engine/statement.ts';
import { emptyFolder, malmoi, malmoiServing } from './malmoi.ts';

const directory = new URL('./cypher/', import.meta.url);
const ageArticles = statement({
  file: 'age-articles',
  directory,
  params: z.object({}),
  row: z.never(),
  mode: 'write',
});
const EXAMPLES = new URL('../../examples/articles', import.meta.url).pathname;

it('examines a graph that a server holds, and reads again what an older extractor had read', async () => {
  const database = { MALMOI_DATABASE: `file:${join(emptyFolder(), 'graph')}` };
  await malmoi(['ingest', EXAMPLES], database);
  const fresh = await malmoi(['export'], database);

  const engine = await openEngine(database.MALMOI_DATABASE);
  await engine.write(ageArticles, {});
  await engine.close();
  const server = await malmoiServing(['serve', '--port', '0'], database);
  expect((await malmoi(['doctor'], database)).code).toBe(0);
  const aged = await malmoi(['doctor', '--rebuild', '--json'], database);
  expect(aged.code).toBe(1);
  expect(JSON.parse(aged.stdout).length).toBeGreaterThan(0);

  const rebuilt = await malmoi(['rebuild'], database);
  expect(rebuilt.stderr).toContain('20 articles read again');
  expect((await malmoi(['rebuild'], database)).stderr).toContain('0 articles read again');
  expect((await malmoi(['export'], database)).stdout).toBe(fresh.stdout);
  expect(await malmoi(['doctor', '--rebuild'], database)).toMatchObject({ code: 0, stdout: '' });
  await server.stop();
});
