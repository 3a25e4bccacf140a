import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { describeNeo4j, TEST_NEO4J } from '../engines.ts';
import { emptyFolder, malmoi } from './malmoi.ts';

const folder = emptyFolder();
const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;
const database = { MALMOI_DATABASE: `file:${join(folder, 'graph')}` };
const GOOD = `${JSON.stringify({ title: '푸른 항만 계획', body: '해양수산부는 항만을 고친다고 밝혔다.', publishedOn: '2025-03-03' })}\n`;

/** One message of a line or a few, without the stack of an error. */
function expectMessage(stderr: string, ...parts: readonly (string | RegExp)[]): void {
  for (const part of parts) expect(stderr).toMatch(part);
  expect(stderr).not.toMatch(/^\s+at /mu);
}

describe('an input that cannot be read is told once, with what to do', () => {
  it.each([
    ['a missing file', '/no/such/page.txt', /no\/such\/page\.txt/u],
    ['a binary file', fixture('binary.txt'), /binary\.txt/u],
    ['a page without articles', fixture('no-articles.txt'), /no-articles\.txt/u],
    ['an article without a date', fixture('no-date.txt'), /date|YYYY-MM-DD/u],
    ['invalid UTF-8', fixture('invalid-utf8.txt'), /UTF-8/u],
    ['an empty file', fixture('empty.txt'), /empty/u],
  ])('%s: exit code 1 where nothing else goes in', async (_what, path, words) => {
    const { code, stderr } = await malmoi(['ingest', path], database);
    expectMessage(stderr, /skipped /u, words);
    expect(code).toBe(1);
  });

  it('goes on with the rest and says so with exit code 2', async () => {
    writeFileSync(join(folder, 'good.jsonl'), GOOD);
    const { code, stdout, stderr } = await malmoi(
      ['ingest', '--json', fixture('no-date.txt'), join(folder, 'good.jsonl')],
      database,
    );
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: 1,
      skipped: [{ where: expect.stringContaining('no-date.txt') }],
    });
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  it('names file, line and article of one that is malformed', async () => {
    const { code, stderr } = await malmoi(
      ['extract', '-'],
      {},
      `${GOOD}{"title": "날짜가 없다", "body": "글"}\n`,
    );
    expectMessage(stderr, /stdin, line 2, article 2/u, /publishedOn/u);
    expect(code).toBe(2);
  });
});

describe('a database that cannot be used is told once, with what to do', () => {
  it('is in a folder that may not be written', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    // Root may write anywhere, so a file stands where the folder should be.
    writeFileSync(join(closed, 'file'), '');
    chmodSync(join(closed, 'file'), 0o444);
    const { code, stderr } = await malmoi(['migrate'], {
      MALMOI_DATABASE: `file:${join(closed, 'file', 'graph')}`,
    });
    expectMessage(stderr, join(closed, 'file'));
    expect(code).toBe(1);
  });

  it('is held by another process that does not serve it', async () => {
    const url = `file:${join(folder, 'held')}`;
    const holder = await openEngine(url);
    const { code, stderr } = await malmoi(['export'], { MALMOI_DATABASE: url });
    await holder.close();
    expectMessage(stderr, 'held', /another|other|process/u);
    expect(code).toBe(1);
  });

  it('is no database', async () => {
    const path = join(folder, 'no-database');
    writeFileSync(path, 'something else entirely'.repeat(100));
    const { code, stderr } = await malmoi(['export'], { MALMOI_DATABASE: `file:${path}` });
    expectMessage(stderr, 'no-database');
    expect(code).toBe(1);
  });

  it('has an address of no known kind', async () => {
    const { code, stderr } = await malmoi(['migrate'], {
      MALMOI_DATABASE: 'postgres://user:hunter2@localhost/x',
    });
    expectMessage(stderr, /file:/u, /neo4j:\/\//u);
    expect(stderr).not.toContain('hunter2');
    expect(code).toBe(1);
  });

  it('is a server that is not there', async () => {
    const { code, stderr } = await malmoi(['migrate'], {
      MALMOI_DATABASE: 'bolt://neo4j:hunter2@127.0.0.1:9',
    });
    expectMessage(stderr, /127\.0\.0\.1:9/u);
    expect(stderr).not.toContain('hunter2');
    expect(code).toBe(1);
  });
});

describeNeo4j('a Neo4j that refuses', () => {
  it('a wrong password is told as such and never shown', async () => {
    const url = new URL(TEST_NEO4J ?? '');
    url.password = 'not-the-password';
    const { code, stderr } = await malmoi(['migrate'], { MALMOI_DATABASE: url.href });
    expectMessage(stderr, /password/u);
    expect(stderr).not.toContain('not-the-password');
    expect(code).toBe(1);
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    ['an unknown option', ['ingest', '--fast', 'x'], /--fast/u],
    ['an unknown command', ['devour'], /devour/u],
    ['a missing path', ['ingest'], /paths/u],
    ['an unknown format', ['export', '--format', 'csv'], /csv/u],
  ])('%s: exit code 1 and what there is', async (_what, args, words) => {
    const { code, stderr } = await malmoi(args, database);
    expectMessage(stderr, words);
    expect(code).toBe(1);
  });

  it('tells all faults of the environment at once, without its values', async () => {
    const { code, stderr } = await malmoi(['migrate'], {
      PORT: 'many',
      MALMOI_WRITE_TOKEN: 'short-1',
      MALMOI_LOG: 'loud',
    });
    expectMessage(stderr, /PORT/u, /MALMOI_WRITE_TOKEN/u, /MALMOI_LOG/u);
    expect(stderr).not.toContain('short-1');
    expect(code).toBe(1);
  });

  it('prints help and version on standard output', async () => {
    expect((await malmoi(['--help'])).stdout).toContain('ingest');
    expect((await malmoi(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('serving', () => {
  it('says that a port is in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const { code, stderr } = await malmoi(['serve', '--port', port], database);
    server.close();
    expectMessage(stderr, new RegExp(`port ${port}`, 'u'), /--port/u);
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'graph.sock'))).toBe(false);
  });
});
