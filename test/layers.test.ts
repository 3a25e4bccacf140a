import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/**
 * What each layer may import besides itself. Write stages share the leaves and never each other; reading goes
 * graph → schema → server; only `ingest.ts` and the command line join things up.
 */
const LEAVES = ['errors.ts', 'model', 'lexicon', 'search'];
const MAY_IMPORT: Readonly<Record<string, readonly string[] | 'anything'>> = {
  'errors.ts': [],
  'config.ts': ['errors.ts'],
  model: ['errors.ts'],
  lexicon: ['errors.ts', 'model'],
  search: ['errors.ts', 'model', 'lexicon'],
  engine: ['errors.ts'],
  parse: LEAVES,
  extract: LEAVES,
  llm: LEAVES,
  resolve: LEAVES,
  store: [...LEAVES, 'engine'],
  'ingest.ts': [...LEAVES, 'engine', 'parse', 'extract', 'resolve', 'store'],
  'curate.ts': [...LEAVES, 'engine', 'resolve', 'store'],
  'doctor.ts': [...LEAVES, 'engine', 'store'],
  'rebuild.ts': [...LEAVES, 'engine', 'extract', 'store'],
  graph: [...LEAVES, 'engine'],
  schema: [...LEAVES, 'engine', 'graph'],
  explorer: [],
  server: [...LEAVES, 'config.ts', 'engine', 'graph', 'schema', 'explorer'],
  client: [],
  cli: 'anything',
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => file.replaceAll('\\', '/'));

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join('src', file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].flatMap(
    (match) => match[1] ?? [],
  );
  return specifiers.map((specifier) => ({
    file,
    from: layerOf(file),
    to: layerOf(normalize(join(dirname(file), specifier)).replaceAll('\\', '/')),
  }));
}

function layerOf(file: string): string {
  return file.split('/')[0] ?? file;
}

it('knows every layer', () => {
  expect(files.map(layerOf).filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
});

it('imports in one direction only', () => {
  const wrong = files.flatMap(importsOf).filter(({ from, to }) => {
    const allowed = MAY_IMPORT[from];
    return from !== to && allowed !== 'anything' && !allowed?.includes(to);
  });
  expect(wrong).toEqual([]);
});

it('keeps Cypher in cypher/', () => {
  const cypher = /\b(?:MATCH|MERGE|UNWIND|DETACH DELETE|OPTIONAL MATCH)\s*[($\w]/;
  const withCypher = files.filter((file) => {
    const code = readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return [...code.matchAll(/'[^'\n]*'|`[^`]*`/g)].some(([text]) => cypher.test(text));
  });
  expect(withCypher).toEqual([]);
});
