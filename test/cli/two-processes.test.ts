import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, malmoi, malmoiServing } from './malmoi.ts';

const EXAMPLES = new URL('../../examples/articles', import.meta.url).pathname;
const newDatabase = () => ({ MALMOI_DATABASE: `file:${join(emptyFolder(), 'graph')}` });
const QUESTION =
  '{ topic(name: "carbon neutrality") { name officials { edges { statementCount node { name } } } } }';

it('lets ingest, ask, query, retract and export work through the process that serves the graph', async () => {
  const database = newDatabase();
  const server = await malmoiServing(['serve', '--port', '0'], database);

  const ingested = await malmoi(['ingest', '--json', EXAMPLES], database);
  expect(ingested.code).toBe(0);
  expect(ingested.stderr).toContain(server.url);
  expect(JSON.parse(ingested.stdout)).toMatchObject({ articles: 20, added: 20 });

  const asked = await malmoi(['ask', '탄소중립에 대해 누가 말했나'], database);
  expect(asked.stdout).toContain('carbon neutrality');
  const queried = await malmoi(['query', QUESTION], database);
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  expect(JSON.parse(queried.stdout).data).toEqual(JSON.parse(await answer.text()).data);
  const [article] = JSON.parse(
    (await malmoi(['query', '{ articles(first: 1) { nodes { id } } }'], database)).stdout,
  ).data.articles.nodes;
  expect((await malmoi(['migrate'], database)).stderr).toContain(server.url);
  expect((await malmoi(['retract', article.id], database)).stderr).toContain('1 articles removed');
  expect((await malmoi(['ingest', EXAMPLES], database)).stderr).toContain('1 new');
  const exported = await malmoi(['export'], database);

  await server.stop();
  const alone = await malmoi(['export'], database);
  expect(alone.stdout).toBe(exported.stdout);
  expect((await malmoi(['query', QUESTION], database)).stdout).toBe(queried.stdout);
});

it('keeps the socket to its user and removes it in the end', async () => {
  const folder = emptyFolder();
  const server = await malmoiServing(['serve', '--port', '0'], {
    MALMOI_DATABASE: `file:${join(folder, 'graph')}`,
  });
  expect(statSync(join(folder, 'graph.sock')).mode & 0o777).toBe(0o600);
  await server.stop();
  expect(existsSync(join(folder, 'graph.sock'))).toBe(false);
});

it('tells a second server where the graph is served already', async () => {
  const database = newDatabase();
  const server = await malmoiServing(['serve', '--port', '0'], database);
  const second = await malmoi(['serve', '--port', '0'], database);
  expect(second.stderr).toContain(server.url);
  expect(second.code).toBe(1);
});

it('goes on where a server was killed', async () => {
  const database = newDatabase();
  const server = await malmoiServing(['serve', '--port', '0'], database);
  await malmoi(['ingest', EXAMPLES], database);
  const before = await malmoi(['export'], database);
  await server.stop('SIGKILL');
  expect((await malmoi(['export'], database)).stdout).toBe(before.stdout);
  const again = await malmoiServing(['serve', '--port', '0'], database);
  expect((await malmoi(['export'], database)).stdout).toBe(before.stdout);
  await again.stop();
});

it('fills an empty graph at the first start and reuses it at the second', async () => {
  const database = newDatabase();
  const first = await malmoiServing(['start', '--port', '0'], database);
  const filled = await malmoi(['export'], database);
  await first.stop();
  expect(filled.stdout).not.toBe('');
  const second = await malmoiServing(['start', '--port', '0'], database);
  expect((await malmoi(['export'], database)).stdout).toBe(filled.stdout);
  await second.stop();
});

it('writes one file per article, named after its input, which ingest takes as they are', async () => {
  const folder = emptyFolder();
  const out = join(folder, 'out');
  expect((await malmoi(['extract', EXAMPLES, '--out', out])).code).toBe(0);
  const files = readdirSync(out).sort();
  expect(files).toContain('smart-port-2022.json');
  expect(files).toContain('gaon-2021-01.json');
  expect(files).toHaveLength(20);

  const lines = (await malmoi(['extract', EXAMPLES])).stdout;
  const [direct, throughExtract] = [newDatabase(), newDatabase()];
  await malmoi(['ingest', EXAMPLES], direct);
  await malmoi(['ingest', '-'], throughExtract, lines);
  const dumps = await Promise.all([malmoi(['export'], direct), malmoi(['export'], throughExtract)]);
  expect(dumps[1].stdout).toBe(dumps[0].stdout);
  expect(JSON.parse(readFileSync(join(out, 'smart-port-2022.json'), 'utf8'))).toMatchObject({
    publishedOn: expect.any(String),
  });
});
