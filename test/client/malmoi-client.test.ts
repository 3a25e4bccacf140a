import { createServer } from 'node:http';
import { afterEach, describe, expect, expectTypeOf, it } from 'vitest';
import {
  createClient,
  MalmoiError,
  StatisticsDocument,
  TopicOfficialsDocument,
} from '../../src/client/malmoi-client.ts';
import { exampleArticles } from '../example-graph.ts';
import { serveExamples } from '../served-examples.ts';

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function served(): Promise<string> {
  const server = await serveExamples();
  opened.push(server.close);
  return server.url;
}

describe('the client', () => {
  it('asks typed questions and gives typed answers', async () => {
    const client = createClient({ url: await served() });
    const { topic } = await client.ask(TopicOfficialsDocument, { topic: 'carbon neutrality', first: 3 });
    expect(topic?.name).toBe('탄소중립');
    expect(topic?.officials.edges).toHaveLength(3);
    const { statistics } = await client.ask(StatisticsDocument);
    expectTypeOf(statistics.articles).toEqualTypeOf<number>();
    expect(statistics.articles).toBe((await exampleArticles()).length);
  });

  it('tells the code of a fault', async () => {
    const client = createClient({ url: await served() });
    const asked = client.ask(TopicOfficialsDocument, { topic: '탄소중립', after: 'nonsense' });
    await expect(asked).rejects.toMatchObject({ name: 'MalmoiError', code: 'BAD_USER_INPUT' });
  });

  it('says what is wrong where no Malmoi answers', async () => {
    const other = createServer((_request, response) => response.end('hello')).listen(0, '127.0.0.1');
    opened.push(() => new Promise((resolve) => other.close(() => resolve())));
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : null;
    const wrong = createClient({ url: `http://127.0.0.1:${port}/graphql` });
    await expect(wrong.ask(StatisticsDocument)).rejects.toThrow(
      /answered 200 and no GraphQL; is it the right address\?/u,
    );
    const nobody = createClient({ url: 'http://127.0.0.1:9/graphql' });
    await expect(nobody.ask(StatisticsDocument)).rejects.toThrow(MalmoiError);
  });
});
