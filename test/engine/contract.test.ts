import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { CYPHER_DIRECTORY } from '../../src/engine/read-cypher.ts';
import { allStatements } from '../../src/engine/statement.ts';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { extractParsed } from '../../src/ingest.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { ExtractedArticle } from '../../src/model/extraction.ts';
import { articleId } from '../../src/model/ids.ts';
import { parseInput } from '../../src/parse/parse-input.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { createWriter } from '../../src/store/create-writer.ts';
import { dumpGraph } from '../../src/store/dump.ts';
import { describeEngines, type EngineUnderTest } from '../engines.ts';
import { annotatedArticles } from './annotated-articles.ts';
import { EXAMPLES } from './examples.ts';
import { type RecordedCall, recordCalls } from './record-calls.ts';

/** Cypher that is no statement of both engines: one engine's own, and what people run in Neo4j Browser. */
const NOT_SHARED = /^(?:migrate|browse|engine\/grafeo|engine\/neo4j)\//;

// Every module that binds statements, so that the list of them is whole.
const source = new URL('../../src/', import.meta.url);
for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  const url = new URL(file.replaceAll('\\', '/'), source);
  if (file.endsWith('.ts') && /[/-]statement\.ts'/.test(readFileSync(url, 'utf8'))) await import(url.href);
}
const statements = allStatements();

/** What each engine answered; the embedded one, which always runs, comes first. */
const answers = new Map<string, Map<string, RecordedCall[]>>();

describe('the Cypher files', () => {
  it('are all bound to a statement', () => {
    const files = readdirSync(CYPHER_DIRECTORY, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.cypher') && !NOT_SHARED.test(file))
      .map((file) => file.slice(0, -'.cypher'.length));
    expect(statements.map(({ name }) => name)).toEqual(files.sort());
  });

  it.each(statements.map(({ name, text }) => ({ name, text })))('$name says what it is for', ({ text }) => {
    expect(text().split('\n', 1)[0]).toMatch(/^\/\/ \S.*\.$/);
  });
});

describeEngines('every statement', (under) => {
  it('runs over the example articles', async () => {
    const calls = await runAll(under);
    answers.set(under.kind, groupByName(calls));
    console.info(`${under.kind}: ${statements.length} statements, run ${calls.length} times`);
    // A new statement text costs Neo4j a tenth of a second of planning, and there are some hundred.
  }, 600_000);

  it.each(statements)('has an example: $name', ({ name, text }) => {
    const calls = answers.get(under.kind)?.get(name) ?? [];
    expect(calls.length, `nothing runs ${name}: give an example in test/engine/examples.ts`).toBeGreaterThan(
      0,
    );
    if (!/^RETURN\b/m.test(text())) return;
    const rows = calls.reduce((sum, call) => sum + call.rows.length, 0);
    expect(rows, `no example of ${name} returns a row`).toBeGreaterThan(0);
  });

  if (under.kind !== 'grafeo') {
    it.each(statements)('answers as on the embedded engine: $name', ({ name, text }) => {
      const isOrdered = /\bORDER BY\b/.test(text());
      const here = comparable(answers.get(under.kind)?.get(name) ?? [], isOrdered);
      const there = comparable(answers.get('grafeo')?.get(name) ?? [], isOrdered);
      expect(here).toEqual(there);
    });
  }
});

/** Writes, edits, retracts and dumps the example articles, and runs the examples over all of them. */
async function runAll(under: EngineUnderTest): Promise<RecordedCall[]> {
  const calls: RecordedCall[] = [];
  const engine = recordCalls(await under.open(), calls);
  const lexicon = loadLexicon();
  const extractor = createExtractor(lexicon);
  const writer = createWriter(engine, createResolver(lexicon));
  const folder = new URL('../../examples/articles/', import.meta.url);
  const articles: readonly ExtractedArticle[] = readdirSync(folder)
    .sort()
    .flatMap((name) => parseInput(readFileSync(new URL(name, folder)), { name }).articles)
    .map((parsed) => extractParsed(parsed, extractor))
    .concat(annotatedArticles());
  const ids = articles.map(({ article }) => articleId(article));

  // Late articles first: they change who the names of the early ones are.
  for (const article of articles.toReversed()) await writer.apply({ put: [article], remove: [] });
  for (const id of ids) await writer.apply({ put: [], remove: [id] });
  await writer.apply({ put: articles, remove: [] });
  await dump(engine);
  for (const example of EXAMPLES) await example(engine);
  await writer.apply({ put: [], remove: ids });
  return calls;
}

async function dump(engine: Engine): Promise<void> {
  for await (const line of dumpGraph(engine)) expect(line).not.toBe('');
}

function groupByName(calls: readonly RecordedCall[]): Map<string, RecordedCall[]> {
  const groups = new Map<string, RecordedCall[]>();
  for (const call of calls) {
    const group = groups.get(call.name);
    if (group === undefined) groups.set(call.name, [call]);
    else group.push(call);
  }
  return groups;
}

/** Calls in an order that doesn't depend on which of several at once was answered first. */
function comparable(calls: readonly RecordedCall[], isOrdered: boolean): unknown[] {
  return [...mergeBatches(calls)]
    .map(({ params, rows }) => ({
      key: JSON.stringify(params),
      params,
      rows: isOrdered ? rows : rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ params, rows }) => ({ params, rows }));
}

/**
 * Calls for some `keys` as one call for all of them: which keys a loader asks for together, and in which order, depends
 * on when each was wanted. Every row belongs to one of the keys.
 */
function mergeBatches(calls: readonly RecordedCall[]): readonly Pick<RecordedCall, 'params' | 'rows'>[] {
  const merged = new Map<string, { keys: Set<string>; rows: Map<string, unknown>; others: object }>();
  const single: Pick<RecordedCall, 'params' | 'rows'>[] = [];
  for (const call of calls) {
    const keys: unknown = Reflect.get(call.params, 'keys');
    const others = Object.fromEntries(Object.entries(call.params).filter(([name]) => name !== 'keys'));
    if (!Array.isArray(keys)) {
      single.push(call);
      continue;
    }
    const name = JSON.stringify(others);
    const batch = merged.get(name) ?? { keys: new Set(), rows: new Map(), others };
    for (const key of keys) batch.keys.add(JSON.stringify(key));
    for (const row of call.rows) batch.rows.set(JSON.stringify(row), row);
    merged.set(name, batch);
  }
  const batches = [...merged.values()].map(({ keys, rows, others }) => ({
    params: { ...others, keys: [...keys].sort() },
    rows: [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
  }));
  return [...single, ...batches];
}
