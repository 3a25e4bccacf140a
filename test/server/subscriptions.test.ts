import { expect, it, vi } from 'vitest';
import { ArrivalHub, type HubOptions } from '../../src/graph/arrival-hub.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { contextOfEvent, createReadContext } from '../../src/schema/context.ts';
import { malmoi, malmoiServing } from '../cli/malmoi.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { dataOf } from '../schema/ask.ts';
import { serveEngine } from '../served-examples.ts';
import { until } from '../until.ts';
import { type EventStream, subscribe } from './event-stream.ts';

// Processes that load the word lists, and a Neo4j that plans each statement for the first time.
vi.setConfig({ testTimeout: 300_000 });

const EXAMPLES = new URL('../../examples/articles', import.meta.url).pathname;
const SAID = '{ id text topics { name } speakers { ... on Official { id name } ... on Agency { id name } } }';
const ON_TOPIC = `subscription { statementAdded(topic: "carbon neutrality") ${SAID} }`;

describeEngines('a subscription', (under) => {
  const lexicon = loadLexicon();

  async function serve(options: HubOptions = {}) {
    const engine = await under.open();
    const hub = new ArrivalHub(engine, { intervalMs: 10, ...options });
    const server = await serveEngine(engine, {
      createContext: (signal) => createReadContext(engine, lexicon, { signal, arrivals: hub }),
      contextOfEvent,
    });
    const close = async () => {
      hub.close();
      await server.close();
    };
    return { engine, hub, url: server.url, close };
  }

  it('tells what another process ingests, and ends with the server', async () => {
    const database = { MALMOI_DATABASE: await under.emptyUrl() };
    const server = await malmoiServing(['serve', '--port', '0'], database);
    const [some, all] = await Promise.all([
      subscribe(`${server.url}/graphql`, ON_TOPIC),
      subscribe(`${server.url}/graphql`, 'subscription { statementAdded { id } }'),
    ]);
    expect((await malmoi(['ingest', EXAMPLES], database)).code).toBe(0);
    const asked = await malmoi(
      [
        'query',
        '{ topic(name: "탄소중립") { statements(first: 100) { nodes { id } } } statistics { statements } }',
      ],
      database,
    );
    const { topic, statistics } = JSON.parse(asked.stdout).data;
    const told = await take(some, topic.statements.nodes.length);
    expect(told.map(({ id }) => id).sort()).toEqual(
      topic.statements.nodes.map(({ id }: { id: string }) => id).sort(),
    );
    expect(new Set((await take(all, statistics.statements)).map(({ id }) => id)).size).toBe(
      statistics.statements,
    );
    await server.stop();
    expect(await all.next()).toBeNull();
    expect(await some.next()).toBeNull();
  });

  it('tells only what is wanted, and of an edited article only what is new', async () => {
    const { engine, url, close } = await serve();
    const articles = await exampleArticles();
    const official = await subscribe(
      url,
      'subscription { statementAdded(agency: "환경부") { id text speakers { __typename } } }',
    );
    await fillGraph(engine, articles);
    const { statements } = JSON.parse(
      JSON.stringify(
        await dataOf(engine, '{ statements(filter: { agency: "환경부" }, first: 100) { nodes { id } } }'),
      ),
    );
    expect(statements.nodes.length).toBeGreaterThan(0);
    const told = await take(official, statements.nodes.length);
    expect(told.map(({ id }) => id).sort()).toEqual(
      statements.nodes.map(({ id }: { id: string }) => id).sort(),
    );
    // An article that comes again with one more sentence at its end says nothing else anew.
    const everything = await subscribe(url, 'subscription { statementAdded { id text } }');
    const [first] = articles.filter(({ extraction }) => extraction.statements.length > 1);
    if (first === undefined) throw new Error('no example article has two statements');
    const [kept, ...dropped] = first.extraction.statements;
    const fewer = {
      ...first,
      extraction: { ...first.extraction, statements: [kept].flatMap((one) => one ?? []) },
    };
    await fillGraph(engine, [fewer]);
    await fillGraph(engine, [first]);
    const again = await take(everything, dropped.length);
    expect(again.map(({ text }) => text).sort()).toEqual(dropped.map(({ text }) => text).sort());
    everything.leave();
    official.leave();
    await close();
  });

  it('keeps the connection alive, and leaves nothing behind when its client goes', async () => {
    const { engine, hub, url, close } = await serve();
    const [one, two] = await Promise.all([subscribe(url, ON_TOPIC), subscribe(url, ON_TOPIC)]);
    await one.heartbeat();
    await one.heartbeat();
    expect([hub.size, hub.isLooking]).toEqual([2, true]);
    one.leave();
    await until(() => hub.size === 1);
    expect(hub.isLooking).toBe(true);
    two.leave();
    await until(() => hub.size === 0);
    expect(hub.isLooking).toBe(false);
    const before = engine.statementCount;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(engine.statementCount - before).toBeLessThanOrEqual(1);
    await close();
  });

  it('asks the graph one question a round, however many listen', async () => {
    const { engine, hub, url, close } = await serve();
    const streams = await Promise.all(Array.from({ length: 8 }, () => subscribe(url, ON_TOPIC)));
    expect(hub.size).toBe(8);
    const asked: string[] = [];
    const stop = engine.onStatement(({ name }) => asked.push(name));
    await until(() => asked.length >= 5);
    stop();
    expect(new Set(asked)).toEqual(new Set(['graph/arrivals-after']));
    for (const stream of streams) stream.leave();
    await until(() => hub.size === 0);
    await close();
  });

  it('ends with a reason for a client that takes too slowly', async () => {
    const { engine, hub, url, close } = await serve({ queueLength: 2 });
    const slow = await hub.subscribe(() => true);
    await fillGraph(engine, await exampleArticles());
    await until(() => hub.size === 0);
    const taken = [await slow.next(), await slow.next(), await slow.next(), await slow.next()];
    expect(taken.map(({ value }) => value?.kind)).toEqual(['statement', 'statement', 'tooSlow', undefined]);
    await close();
    const hasty = await serve({ queueLength: 0 });
    const stream = await subscribe(hasty.url, ON_TOPIC);
    await fillGraph(hasty.engine, await exampleArticles());
    expect((await stream.next())?.errors).toMatchObject([
      { message: expect.stringMatching(/too slowly/u), extensions: { code: 'SUBSCRIPTION_LAGS' } },
    ]);
    expect(await stream.next()).toBeNull();
    expect(url).not.toBe('');
    await hasty.close();
  });

  it('is refused where there are as many as may be, and where it asks for what there is not', async () => {
    const { hub, url, close } = await serve({ mostSubscribers: 1 });
    const one = await subscribe(url, ON_TOPIC);
    const two = await subscribe(url, ON_TOPIC);
    expect((await two.next())?.errors).toMatchObject([
      {
        message: expect.stringMatching(/^1 subscriptions/u),
        extensions: { code: 'SUBSCRIPTION_LIMIT', allowed: 1 },
      },
    ]);
    const wrong = await subscribe(url, 'subscription { statementAdded(official: "nobody") { id } }');
    expect((await wrong.next())?.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(hub.size).toBe(1);
    one.leave();
    await until(() => hub.size === 0);
    const three = await subscribe(url, ON_TOPIC);
    expect(hub.size).toBe(1);
    three.leave();
    await close();
  });
});

async function take(stream: EventStream, count: number): Promise<{ id: string; text?: string }[]> {
  const taken = [];
  while (taken.length < count) {
    const told = await stream.next();
    if (told === null) throw new Error(`it ended after ${taken.length} of ${count}`);
    expect(told.errors).toBeUndefined();
    taken.push(JSON.parse(JSON.stringify(told.data?.['statementAdded'])));
  }
  return taken;
}
