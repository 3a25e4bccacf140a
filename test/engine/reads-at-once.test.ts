import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { echo, slow } from './statements.ts';

let engine: Engine | null = null;
afterEach(() => engine?.close());

it('starts no further read on the embedded engine while too many run, even those that nobody waits for', async () => {
  engine = await openEngine('memory:');
  const ended: string[] = [];
  engine.onStatement(({ name }) => ended.push(name));
  const left = new AbortController();
  const { signal } = left;
  const asked = Array.from({ length: 3 }, () => engine?.read(slow, { steps: 300_000 }, { signal }));
  const waiting = engine.read(echo, { value: 'left' }, { signal });
  const answered = engine.read(echo, { value: 'stays' });
  left.abort(new Error('the client left'));
  for (const read of [...asked, waiting]) await expect(read).rejects.toThrow('the client left');
  expect(ended).toEqual([]);
  expect(await answered).toMatchObject([{ value: 'stays' }]);
  // It came behind a read that was abandoned long before, and the other waiting one never ran.
  expect(ended[0]).toBe('test/slow');
  expect(ended.filter((name) => name === 'test/echo')).toHaveLength(1);
});

it('has no text that may follow relationships without end', () => {
  const folder = new URL('../../cypher/graph/', import.meta.url);
  const endless = readdirSync(folder).filter((file) =>
    /\[[^\]]*\*(?!\s*\d*\s*\.\.\s*\d|\s*\d+\s*\])[^\]]*\]|shortestPath|\{\d*,\}|\)[+*]/u.test(
      readFileSync(new URL(file, folder), 'utf8').replace(/\/\/.*/gu, ''),
    ),
  );
  expect(endless).toEqual([]);
});
