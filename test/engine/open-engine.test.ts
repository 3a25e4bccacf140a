import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { KgError } from '../../src/errors.ts';
import { article, articlesFrom, articlesWith, echo, writeArticles } from './statements.ts';

let folder = '';
const children: ChildProcess[] = [];
const servers: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'malmoi-open-'));
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What another process would run: the built engine, on one statement of its own. */
const OTHER_PROCESS = `
  import { openEngine } from '${new URL('../../dist/engine/open-engine.js', import.meta.url)}';
  import { statement } from '${new URL('../../dist/engine/statement.js', import.meta.url)}';
  import { z } from '${import.meta.resolve('zod')}';
  const write = statement({
    file: 'test/write-articles',
    directory: new URL('${new URL('./cypher/', import.meta.url)}'),
    mode: 'write', params: z.any(), row: z.any(),
  });
  const engine = await openEngine(process.argv[1]);
  const row = { id: 'a1', title: '기사', publishedOn: '2021-10-18', tokens: '', weight: 1 };
  await engine.write(write, { rows: [row] });
  console.log('holding');
  setInterval(() => {}, 1000);
`;

async function otherProcess(url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', OTHER_PROCESS, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`the other process ended with ${code}`)));
  });
  return child;
}

async function faultOf(url: string): Promise<KgError> {
  try {
    const engine = await openEngine(url, { connectTimeoutMs: 1_000 });
    await engine.close();
  } catch (error) {
    if (error instanceof KgError) return error;
    throw error;
  }
  throw new Error(`${url} was opened`);
}

/** A graph file with one article and nothing left in its log. */
async function graphFile(name: string): Promise<string> {
  const path = join(folder, name);
  const engine = await openEngine(`file:${path}`);
  await engine.write(writeArticles, { rows: [article('a1', '기사', '2021-10-18', '기사')] });
  await engine.checkpoint();
  await engine.close();
  return path;
}

describe('the embedded graph', () => {
  it('is there again when it is opened again, with its indexes', async () => {
    const url = `file:${join(folder, 'deep', 'er', 'graph')}`;
    const first = await openEngine(url);
    expect((await first.migrate()).length).toBeGreaterThan(0);
    await first.write(writeArticles, { rows: [article('a1', '기사', '2021-10-18', '탄소 중립')] });
    await first.close();
    const second = await openEngine(url);
    expect(await second.migrate()).toEqual([]);
    expect(await second.read(articlesFrom, { from: '2021-01-01', first: 5 })).toHaveLength(1);
    expect(await articlesWith(second, ['중립'])).toEqual(['a1']);
    await second.close();
  });

  it('has one owner, and tells the next one at once which file is held', async () => {
    const path = join(folder, 'graph');
    await otherProcess(`file:${path}`);
    const started = performance.now();
    const fault = await faultOf(`file:${path}`);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(fault.code).toBe('DATABASE_LOCKED');
    expect(fault.message).toContain(path);
    expect(fault.message).toContain('in use by another process');
  });

  it('is free again when its owner was killed, with all that was committed', async () => {
    const path = join(folder, 'graph');
    const owner = await otherProcess(`file:${path}`);
    const ended = new Promise((resolve) => owner.once('exit', resolve));
    owner.kill('SIGKILL');
    await ended;
    const engine = await openEngine(`file:${path}`);
    expect(await engine.read(articlesFrom, { from: '2021-01-01', first: 5 })).toHaveLength(1);
    await engine.close();
  });

  it.skipIf(process.platform === 'win32')('says where it cannot be written', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const fault = await faultOf(`file:${join(folder, 'a-file', 'graph')}`);
    expect(fault.code).toBe('DATABASE_UNWRITABLE');
    expect(fault.message).toContain(join(folder, 'a-file', 'graph'));
  });

  it('refuses a file that is something else, and leaves it as it was', async () => {
    const path = join(folder, 'notes.txt');
    writeFileSync(path, '장보기: 파, 두부, 달걀\n'.repeat(500));
    const before = readFileSync(path);
    const fault = await faultOf(`file:${path}`);
    expect(fault.code).toBe('DATABASE_DAMAGED');
    expect(fault.message).toContain(`${path} isn't a graph database`);
    expect(readFileSync(path)).toEqual(before);
    mkdirSync(join(folder, 'album'));
    expect((await faultOf(`file:${join(folder, 'album')}`)).message).toContain("isn't a graph database");
  });

  it('says that a file is damaged, whether cut short or overwritten', async () => {
    const path = await graphFile('graph');
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, whole.length / 2));
    const cut = await faultOf(`file:${path}`);
    writeFileSync(
      path,
      whole.map((byte, index) => (index > 100 && index % 50 === 0 ? byte ^ 255 : byte)),
    );
    const overwritten = await faultOf(`file:${path}`);
    for (const fault of [cut, overwritten]) {
      expect(fault.code).toBe('DATABASE_DAMAGED');
      expect(fault.message).toContain(path);
      expect(fault.message).toContain('backup');
    }
  });

  it('says that its log is damaged', async () => {
    const path = join(folder, 'graph');
    const owner = await otherProcess(`file:${path}`);
    const copy = join(folder, 'copy');
    copyFileSync(path, copy);
    mkdirSync(`${copy}.wal`);
    for (const file of readdirSync(`${path}.wal`)) {
      const log = readFileSync(join(`${path}.wal`, file));
      log.fill(255, 30, 60);
      writeFileSync(join(`${copy}.wal`, file), log);
    }
    owner.kill('SIGKILL');
    expect((await faultOf(`file:${copy}`)).code).toBe('DATABASE_DAMAGED');
  });

  it('says what to do where its binary is missing', () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { openEngine } from '${new URL('../../dist/engine/open-engine.js', import.meta.url)}';
         await openEngine('memory:').catch((error) => console.log(error.code, error.message));`,
      ],
      // The engine's loader looks nowhere else when it is told to.
      { encoding: 'utf8', env: { ...process.env, NAPI_RS_NATIVE_LIBRARY_PATH: join(folder, 'none.node') } },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ENGINE_MISSING .*npm install.*neo4j:\/\//);
  });

  it('needs no file in memory', async () => {
    const engine = await openEngine('file::memory:');
    expect(await engine.read(echo, { value: '말' })).toEqual([{ value: '말', text: '말' }]);
    await engine.close();
    expect(existsSync(':memory:')).toBe(false);
  });
});

describe('an address where no Neo4j answers', () => {
  it.each(['bolt', 'neo4j', 'bolt+s'])('is told as unreachable (%s)', async (scheme) => {
    const fault = await faultOf(`${scheme}://neo4j:Geheim-77@127.0.0.1:1`);
    expect(fault.code).toBe('DATABASE_UNREACHABLE');
    expect(fault.message).toContain(`${scheme}://127.0.0.1:1`);
    expect(everythingIn(fault)).not.toContain('Geheim');
  });

  it('is told when another server listens there, or one that is silent', async () => {
    const web = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect((await faultOf(`bolt://127.0.0.1:${web}`)).code).toBe('DATABASE_UNREACHABLE');
    const silent = await listen(() => undefined);
    const started = performance.now();
    expect((await faultOf(`bolt://127.0.0.1:${silent}`)).code).toBe('DATABASE_UNREACHABLE');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

async function listen(onConnection: (socket: import('node:net').Socket) => void): Promise<number> {
  const server = createServer(onConnection);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The fault and its causes, as a log would print them. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.message} ${error.stack} ${JSON.stringify(error)} ${everythingIn(error.cause)}`;
}
