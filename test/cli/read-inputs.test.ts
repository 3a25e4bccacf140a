import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isPrivateHost } from '../../src/cli/fetch-input.ts';
import { readArticles } from '../../src/cli/read-articles.ts';
import { type ReadOptions, readInputs } from '../../src/cli/read-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'malmoi-inputs-'));
const write = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const ARTICLE = '마을도서관 새로 연다\n가람시는 도서관을 새로 연다고 밝혔다.\n2024-05-06\n';

beforeAll(() => {
  write('news/b.txt', ARTICLE);
  write('news/a.dat', ARTICLE);
  write('news/local/c', ARTICLE);
  write('news/.hidden.txt', ARTICLE);
  write('news/.git/d.txt', ARTICLE);
  mkdirSync(join(folder, 'nothing'));
  symlinkSync(join(folder, 'news'), join(folder, 'news/local/up'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(paths: string[], options: ReadOptions = {}) {
  const inputs = [];
  for await (const input of readInputs(paths, { folder, ...options })) inputs.push(input);
  return inputs;
}
const outcome = async (paths: string[], options: ReadOptions = {}) =>
  (await read(paths, options)).map((input) =>
    'problem' in input ? `${input.problem.code}: ${input.problem.message}` : input.name,
  );

describe('paths', () => {
  it('of a folder give its files, sorted, whatever their extension, hidden ones and loops left out', async () => {
    expect(await outcome(['news'])).toEqual(['news/a.dat', 'news/b.txt', 'news/local/c']);
  });

  it('keep their order, and a file that is named twice is read once', async () => {
    expect(await outcome(['news/b.txt', 'news', 'news/b.txt'])).toEqual([
      'news/b.txt',
      'news/a.dat',
      'news/local/c',
    ]);
  });

  it('may be globs', async () => {
    expect(await outcome(['news/**/*.txt', 'news/[ac]*'])).toEqual(['news/b.txt', 'news/a.dat']);
  });

  it('that lead nowhere are problems, and the rest goes on', async () => {
    expect(await outcome(['missing.txt', 'news/*.hwpx', 'nothing', 'news/b.txt'])).toEqual([
      'INPUT_NOT_FOUND: missing.txt: there is no such file or folder; check the path',
      'INPUT_NOT_FOUND: news/*.hwpx matches no file; check the pattern and quote it',
      'INPUT_NOT_FOUND: nothing is a folder without files; put articles into it',
      'news/b.txt',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read are problems', async () => {
    write('secret.txt', ARTICLE);
    chmodSync(join(folder, 'secret.txt'), 0);
    expect(await outcome(['secret.txt'])).toEqual([
      'INPUT_UNREADABLE: secret.txt may not be read by this user; change its permissions',
    ]);
  });

  it('tell the stem and the folder of each file', async () => {
    const [input] = await read(['news/b.txt']);
    expect(input).toMatchObject({ stem: 'b', folder: 'news', contentType: null });
  });

  it('of files that are too large are problems', async () => {
    expect(await outcome(['news/b.txt'], { fileLimit: 10 })).toEqual([
      'INPUT_UNREADABLE: news/b.txt is larger than 0 MB; split it',
    ]);
  });

  it('may be a hyphen for standard input', async () => {
    const [input] = await read(['-'], { stdin: Readable.from([Buffer.from('한'), Buffer.from('글')]) });
    expect(input).toMatchObject({ name: 'stdin', stem: 'stdin', folder: null });
    expect(input && 'bytes' in input ? new TextDecoder().decode(input.bytes) : null).toBe('한글');
  });
});

describe('web addresses', () => {
  let server: Server | null = null;
  const serve = (listener: RequestListener) =>
    new Promise<string>((resolve) => {
      const started = createServer(listener);
      server = started;
      started.listen(0, '127.0.0.1', () => {
        const address = started.address();
        resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
      });
    });
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    server = null;
  });

  it('are fetched with their content type, through redirects', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/news/new.html' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=euc-kr' }).end('글');
    });
    expect(await read([`${base}/old`])).toMatchObject([
      { stem: 'old', contentType: 'text/html; charset=euc-kr' },
    ]);
  });

  it('that fail say why: status, loops, other schemes, size, time, no server', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/missing') response.writeHead(404).end();
      if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/hostname' }).end();
      if (request.url === '/large') response.writeHead(200).end('x'.repeat(5000));
    });
    const paths = ['missing', 'loop', 'file', 'large', 'slow'].map((path) => `${base}/${path}`);
    const outcomes = await outcome([...paths, 'http://127.0.0.1:1/'], { timeout: 500, fetchLimit: 4000 });
    expect(outcomes[0]).toBe(`INPUT_UNREADABLE: ${base}/missing answered 404; check the address`);
    expect(outcomes[1]).toContain('redirects more than 5 times');
    expect(outcomes[2]).toContain('redirects to file:');
    expect(outcomes[3]).toContain('is larger than');
    expect(outcomes[4]).toContain("didn't answer within 0.5 s");
    expect(outcomes[5]).toMatch(/^INPUT_UNREADABLE: http:\/\/127\.0\.0\.1:1\/ can't be fetched: /);
  });

  it('of a feed bring the pages it links to, a few at a time, in the order of the feed', async () => {
    let open = 0;
    let most = 0;
    const item = (id: number) =>
      `<item><title>소식 ${id}</title><link>http://HOST/page/${id}</link><pubDate>Mon, 0${(id % 9) + 1} Apr 2024 09:00:00 +0900</pubDate></item>`;
    const items = Array.from({ length: 12 }, (_none, index) => item(index + 1)).join('');
    const base = await serve((request, response) => {
      const host = request.headers.host ?? '';
      if (request.url === '/feed') {
        response.end(
          `<rss version="2.0"><channel><title>가온일보</title>${items}</channel></rss>`.replaceAll(
            'HOST',
            host,
          ),
        );
        return;
      }
      open += 1;
      most = Math.max(most, open);
      const id = request.url?.split('/').at(-1);
      setTimeout(() => {
        open -= 1;
        if (id === '5') response.writeHead(500).end();
        else
          response.end(
            `<html><body><article><h1>쪽 ${id}</h1><p>${id}번 글이다.</p></article></body></html>`,
          );
      }, 20);
    });
    const inputs = [];
    for await (const input of readArticles([`${base}/feed`])) inputs.push(input);
    const [input] = inputs;
    if (input === undefined || 'problem' in input) throw new Error('the feed was not read');
    expect(input.parsed.articles.map(({ position }) => position)).toEqual([
      1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(input.parsed.articles[0]?.article).toMatchObject({
      title: '쪽 1',
      body: '1번 글이다.',
      outlet: '가온일보',
      publishedOn: '2024-04-02',
      url: `${base}/page/1`,
    });
    expect(input.parsed.problems).toEqual([
      { position: 5, line: 1, reason: `${base}/page/5 answered 500; check the address` },
    ]);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  it.each([
    'localhost',
    '127.0.0.1',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '[::1]',
    '[fd00::1]',
  ])('on private networks are known: %s', (host) => {
    expect(isPrivateHost(host)).toBe(true);
  });

  it.each(['korea.kr', '8.8.8.8', '172.32.0.1', '[2001:db8::1]'])('that are public are known: %s', (host) => {
    expect(isPrivateHost(host)).toBe(false);
  });
});

describe('inputs with their articles', () => {
  it('report a file that holds none and go on', async () => {
    write('mixed/1.txt', '');
    write('mixed/2.txt', ARTICLE);
    const outcomes = [];
    for await (const input of readArticles(['mixed'], { folder })) {
      outcomes.push('problem' in input ? input.problem.code : input.parsed.articles.length);
    }
    expect(outcomes).toEqual(['INPUT_EMPTY', 1]);
  });
});
