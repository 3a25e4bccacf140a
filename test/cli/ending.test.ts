import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, malmoi } from './malmoi.ts';

const PROGRAM = resolve('bin/malmoi.js');
const folder = emptyFolder();
const article = (title: string) =>
  `${JSON.stringify({ title, body: '해양수산부는 항만을 고친다고 밝혔다.', publishedOn: '2025-03-03' })}\n`;

it('stops an ingest at Ctrl-C behind an article, keeps what it read, and says so', async () => {
  const database = { MALMOI_DATABASE: `file:${join(folder, 'stopped')}` };
  const first = join(folder, 'first.jsonl');
  writeFileSync(first, article('푸른 항만 계획'));
  // Its answer comes only after the command has heard that it is to stop.
  const server = createServer((_request, response) => {
    child.stderr.on('data', (chunk) => {
      if (String(chunk).includes('stopping')) response.end(article('둘째 기사'));
    });
    child.kill('SIGINT');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const child = spawn(
    process.execPath,
    [PROGRAM, 'ingest', '--json', first, `http://127.0.0.1:${port}/`, first],
    {
      env: { PATH: process.env['PATH'], ...database },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((ended) => child.once('close', ended));
  server.close();
  expect([code, stderr]).toEqual([130, expect.stringContaining('Ctrl-C again')]);
  expect(JSON.parse(stdout)).toMatchObject({ articles: 1, added: 1, stopped: true });
  const exported = (await malmoi(['export'], database)).stdout;
  expect(exported).toContain('푸른 항만 계획');
  expect(exported).not.toContain('둘째 기사');
}, 180_000);

it('leaves nothing of an export that fails', async () => {
  const database = { MALMOI_DATABASE: `file:${join(folder, 'exported')}` };
  await malmoi(['ingest', '-'], database, article('푸른 항만 계획'));
  // A folder can't be replaced by a file.
  const out = join(folder, 'taken');
  mkdirSync(out);
  writeFileSync(join(out, 'something'), '');
  expect((await malmoi(['export', '--out', out], database)).code).toBe(1);
  expect(existsSync(`${out}.part`)).toBe(false);
  const good = join(folder, 'graph.jsonl');
  expect((await malmoi(['export', '--out', good], database)).code).toBe(0);
  expect([existsSync(good), existsSync(`${good}.part`)]).toEqual([true, false]);
}, 180_000);

it('shows the cause of a fault with --verbose, wherever that stands', async () => {
  const database = { MALMOI_DATABASE: 'bolt://127.0.0.1:9' };
  expect((await malmoi(['migrate'], database)).stderr).not.toMatch(/^\s+at /mu);
  for (const args of [
    ['migrate', '--verbose'],
    ['--verbose', 'migrate'],
  ]) {
    const { code, stderr } = await malmoi(args, database);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^\s+at /mu)]);
  }
}, 180_000);

it('goes on when nobody reads its notes any more', async () => {
  const database = { MALMOI_DATABASE: `file:${join(folder, 'unread')}` };
  const child = spawn(process.execPath, [PROGRAM, 'ingest', '--json', '/no/such/file', '-'], {
    env: { PATH: process.env['PATH'], ...database },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stderr.destroy();
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  const ended = new Promise((done) => child.once('close', done));
  child.stdin.end(article('푸른 항만 계획'));
  expect(await ended).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ articles: 1, added: 1 });
}, 180_000);
