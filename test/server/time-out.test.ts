import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Engine, ReadOptions } from '../../src/engine/engine.ts';
import { running, slow } from '../engine/statements.ts';
import { describeEngines, describeNeo4j } from '../engines.ts';
import { serveEngine } from '../served-examples.ts';
import { until } from '../until.ts';

// Processes that load the word lists, and a Neo4j that plans each statement for the first time.
vi.setConfig({ testTimeout: 300_000 });

/** The question of these tests takes as long as it is told to. */
const Context = z.object({ read: z.custom<(steps: number) => Promise<number>>() });
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      count: {
        type: new GraphQLNonNull(GraphQLInt),
        args: { steps: { type: new GraphQLNonNull(GraphQLInt) } },
        resolve: (_root, { steps }, context) => Context.parse(context).read(Number(steps)),
      },
    },
  }),
});

function serve(engine: Engine, timeoutMs: number) {
  const read = (options: ReadOptions) => async (steps: number) =>
    (await engine.read(slow, { steps }, options))[0]?.count ?? 0;
  return serveEngine(engine, { schema, timeoutMs, createContext: (signal) => ({ read: read({ signal }) }) });
}

const ask = (url: string, steps: number, signal?: AbortSignal) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ count(steps: ${steps}) }` }),
    ...(signal && { signal }),
  });

describeEngines('a request that takes too long', (under) => {
  it('is answered in time, with a code that says so', async () => {
    const engine = await under.open();
    const served = await serve(engine, 50);
    const steps = under.kind === 'grafeo' ? 1_000_000 : 2_000_000_000;
    // The second time the document is known.
    for (const response of [await ask(served.url, steps), await ask(served.url, steps)]) {
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'TIMEOUT', requestId: response.headers.get('x-request-id') } }],
      });
    }
    await served.close();
  });
});

describeNeo4j('the transaction of a request', (under) => {
  const isRunning = async (engine: Engine) => (await engine.read(running, {})).length > 0;

  it('ends in the server when the request has had its time', async () => {
    const engine = await under.open();
    const served = await serve(engine, 3_000);
    const asked = ask(served.url, 2_000_000_000);
    await until(() => isRunning(engine));
    expect(await (await asked).json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });
    await until(async () => !(await isRunning(engine)));
    await served.close();
  });

  it('ends in the server when the client leaves', async () => {
    const engine = await under.open();
    const served = await serve(engine, 600_000);
    // The second time the document is known.
    for (let times = 0; times < 2; times += 1) {
      const left = new AbortController();
      const asked = ask(served.url, 2_000_000_000, left.signal);
      await until(() => isRunning(engine));
      left.abort();
      await expect(asked).rejects.toThrow();
      await until(async () => !(await isRunning(engine)));
    }
    await served.close();
  });
});
