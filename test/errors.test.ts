import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { queryCommand } from '../src/cli/commands/query.ts';
import { openRemoteGraph } from '../src/cli/remote-graph.ts';
import { readConfig } from '../src/config.ts';
import { curate } from '../src/curate.ts';
import { openEngine } from '../src/engine/open-engine.ts';
import { ERROR_CODES, GRAPHQL_CODES } from '../src/errors.ts';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { createChatClient } from '../src/llm/chat-client.ts';
import { fromExtractionDocument } from '../src/model/extraction-document.ts';
import { createResolver } from '../src/resolve/create-resolver.ts';
import { emptyFolder } from './cli/malmoi.ts';
import { serveEngine, serveExamples } from './served-examples.ts';

const ALL = [...new Set<string>([...ERROR_CODES, ...GRAPHQL_CODES])].sort();
const textsBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

it('explains every code in docs/errors.md, and no other', () => {
  const rows = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([A-Z_]+)`/gmu)];
  expect(rows.map(([, code]) => code).sort()).toEqual(ALL);
});

it('knows every code that the server gives', () => {
  const given = [...textsBelow('src/server'), ...textsBelow('src/schema')].flatMap((text) =>
    [...text.matchAll(/(?:code: |export const [A-Z_]+ = )'([A-Z_]+)'/gu)].map(([, code]) => code),
  );
  expect(given.length).toBeGreaterThan(10);
  expect(given.filter((code) => !ALL.some((known) => known === code))).toEqual([]);
});

it('has a test for every code', () => {
  const tests = textsBelow('test').join('\n');
  expect(ALL.filter((code) => !new RegExp(`\\b${code}\\b`, 'u').test(tests))).toEqual([]);
});

const folder = emptyFolder();

it.each<[string, () => unknown]>([
  ['CONFIG_INVALID', () => readConfig({ PORT: 'many' })],
  ['USAGE', () => queryCommand('{ a }', { variables: 'no JSON' }, readConfig({}))],
  ['ARTICLE_MALFORMED', () => fromExtractionDocument({ title: '제목만 있다' })],
  [
    'LEXICON_INVALID',
    () => {
      const topicsFile = join(folder, 'topics.tsv');
      writeFileSync(topicsFile, '이름\n하나\n');
      return loadLexicon({ topicsFile });
    },
  ],
  [
    'CURATION_INVALID',
    async () => {
      const engine = await openEngine('memory:');
      await engine.migrate();
      try {
        return await curate(engine, createResolver(loadLexicon()), 'no JSON');
      } finally {
        await engine.close();
      }
    },
  ],
  [
    'MODEL_FAILED',
    () => createChatClient({ url: 'http://127.0.0.1:9', model: 'm', key: null, timeoutMs: 5_000 })([]),
  ],
  [
    'SERVER_UNREACHABLE',
    async () => {
      const socket = join(folder, 'graph.sock');
      const server = createServer((_request, response) => response.writeHead(500).end('{}'));
      await new Promise<void>((resolve) => server.listen(socket, resolve));
      try {
        return await openRemoteGraph(socket);
      } finally {
        server.close();
      }
    },
  ],
  [
    'PORT_IN_USE',
    async () => {
      const served = await serveExamples();
      try {
        return await serveEngine(served.engine, {}, Number(new URL(served.url).port));
      } finally {
        await served.close();
      }
    },
  ],
])('gives the code %s where it should', async (code, provoke) => {
  await expect(Promise.resolve().then(provoke)).rejects.toMatchObject({ name: 'KgError', code });
});

it('tells what is no GraphQL from what the schema does not have', async () => {
  const served = await serveExamples();
  const codeOf = async (query: string) => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()).errors[0].extensions.code;
  };
  expect(await codeOf('{ topics {')).toBe('GRAPHQL_PARSE_FAILED');
  expect(await codeOf('{ passwords }')).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await codeOf('')).toBe('BAD_REQUEST');
  await served.engine.close();
  expect(await codeOf('{ statistics { articles } }')).toBe('DATABASE_UNAVAILABLE');
  await served.close();
  const broken = await serveExamples({
    createContext: () => {
      throw new Error('of ours');
    },
  });
  const response = await fetch(broken.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ statistics { articles } }' }),
  });
  const text = await response.text();
  expect(JSON.parse(text).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(text).not.toContain('of ours');
  await broken.close();
});
