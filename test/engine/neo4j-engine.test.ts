import { expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { describeNeo4j, TEST_NEO4J } from '../engines.ts';
import { articlesFrom, running, slow, touch } from './statements.ts';

const url = TEST_NEO4J ?? 'bolt://none';
const { host, username } = new URL(url);

describeNeo4j('a server', (under) => {
  it.skipIf(username === '')('refuses a wrong password, which no message repeats', async () => {
    const opening = openEngine(`bolt://neo4j:Geheim-77@${host}`);
    await expect(opening).rejects.toMatchObject({
      code: 'DATABASE_UNAUTHORIZED',
      message: expect.stringContaining(`bolt://${host}`),
    });
    const fault = await opening.catch((error: unknown) => error);
    expect(JSON.stringify(fault, Object.getOwnPropertyNames(fault))).not.toContain('Geheim');
    await expect(openEngine(`bolt://${host}`)).rejects.toMatchObject({ code: 'DATABASE_UNAUTHORIZED' });
  });

  it.skipIf(username === '')('takes user and password from beside the address', async () => {
    const { password } = new URL(url);
    const engine = await openEngine(`bolt://${host}`, {
      user: username,
      password: decodeURIComponent(password),
    });
    await engine.close();
  });

  it('is asked for the database that the address names', async () => {
    await expect(openEngine(`${url}/no-such-database`)).rejects.toMatchObject({
      code: 'DATABASE_FAILED',
      message: expect.stringContaining('no such database'),
    });
    const engine = await openEngine(`${url}/neo4j`);
    await engine.close();
  });

  it('ends the query of an aborted read', async () => {
    const engine = await under.open();
    const abort = new AbortController();
    const reading = engine.read(slow, { steps: 2_000_000_000 }, { signal: abort.signal });
    const failed = expect(reading).rejects.toThrow('aborted');
    await until(async () => (await engine.read(running, {})).length === 1);
    abort.abort();
    await failed;
    await until(async () => (await engine.read(running, {})).length === 0);
  });

  it('ends a read that takes longer than it may', async () => {
    const engine = await under.open();
    await expect(engine.read(slow, { steps: 2_000_000_000 }, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'DATABASE_TIMEOUT',
    });
  });

  it('runs a transaction again that another one blocked', async () => {
    const engine = await under.open();
    let attempts = 0;
    const bothHold = barrier(2);
    const crossing = (first: string, second: string) =>
      engine.transaction(async (transaction) => {
        attempts += 1;
        await transaction.run(touch, { id: first });
        // Each holds what the other wants next: the server ends one of them.
        if (attempts <= 2) await bothHold();
        await transaction.run(touch, { id: second });
      });
    await Promise.all([crossing('a', 'b'), crossing('b', 'a')]);
    expect(attempts).toBe(3);
    expect(await weights(engine)).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
  });
});

async function weights(engine: Engine): Promise<[string, number][]> {
  const rows = await engine.read(articlesFrom, { from: '2021-01-01', first: 10 });
  return rows.map(({ id, weight }) => [id, weight]);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it never came to that');
}

/** A meeting point: the returned function resolves once it was called by `size` callers. */
function barrier(size: number): () => Promise<void> {
  let waiting = 0;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    waiting += 1;
    if (waiting === size) open();
    return opened;
  };
}
