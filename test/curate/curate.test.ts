import { expect, it } from 'vitest';
import { z } from 'zod';
import { curate } from '../../src/curate.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { dump } from '../dump.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { dataOf } from '../schema/ask.ts';

const resolver = createResolver(loadLexicon());
const signed = { who: '편집자', why: '기사를 확인함' };
const Officials = z.object({
  officials: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        statements: z.object({ nodes: z.array(z.object({ id: z.string(), text: z.string() })) }),
      }),
    ),
  }),
});

const Nodes = z.object({ nodes: z.array(z.unknown()) });

async function officialsNamed(engine: Engine, name: string) {
  const query = `{ officials(filter: { name: "${name}" }) { nodes { id name statements(first: 50) { nodes { id text } } } } }`;
  return Officials.parse(await dataOf(engine, query)).officials.nodes;
}

const jsonLines = (...lines: readonly object[]) =>
  lines.map((line) => JSON.stringify({ ...line, ...signed })).join('\n');

describeEngines('curate', ({ open }) => {
  async function filled(): Promise<Engine> {
    const engine = await open();
    await fillGraph(engine, await exampleArticles());
    return engine;
  }

  it('makes namesakes one person and takes it back', async () => {
    const engine = await filled();
    const before = await dump(engine);
    const namesakes = await officialsNamed(engine, '김태윤');
    expect(namesakes.length).toBeGreaterThan(1);
    await curate(engine, resolver, jsonLines({ decision: 'same', ids: namesakes.map(({ id }) => id) }));
    const [only, another] = await officialsNamed(engine, '김태윤');
    expect(another).toBeUndefined();
    expect(only?.statements.nodes).toHaveLength(
      namesakes.flatMap(({ statements }) => statements.nodes).length,
    );
    await curate(engine, resolver, '');
    expect(await dump(engine)).toBe(before);
  });

  it('keeps what it decided when the articles come again', async () => {
    const engine = await filled();
    const ids = (await officialsNamed(engine, '김태윤')).map(({ id }) => id);
    await curate(engine, resolver, jsonLines({ decision: 'same', ids }));
    const decided = await dump(engine);
    await fillGraph(engine, await exampleArticles());
    expect(await dump(engine)).toBe(decided);
  });

  it('renames, rejects, gives a statement its right speaker, and takes all back', async () => {
    const engine = await filled();
    const before = await dump(engine);
    const [official] = await officialsNamed(engine, '한도윤');
    const [other] = await officialsNamed(engine, '도미래');
    const [rejected] = official?.statements.nodes ?? [];
    const moved = other?.statements.nodes[0];
    // Both are quoted in one article, so either may be who said something there.
    await curate(
      engine,
      resolver,
      jsonLines(
        { decision: 'rename', id: official?.id, name: '한 도윤' },
        { decision: 'reject', statement: rejected?.id },
        { decision: 'speaker', statement: moved?.id, speaker: official?.id },
      ),
    );
    expect(await officialsNamed(engine, '한도윤')).toEqual([]);
    const [renamed] = await officialsNamed(engine, '한 도윤');
    expect(renamed?.id).toBe(official?.id);
    const said = renamed?.statements.nodes.map(({ id }) => id);
    expect(said).not.toContain(rejected?.id);
    expect(said).toContain(moved?.id);
    await curate(engine, resolver, '');
    expect(await dump(engine)).toBe(before);
  });

  it('keeps out of the graph what is to be ignored, with all that only it said', async () => {
    const engine = await filled();
    const before = await dump(engine);
    const [official] = await officialsNamed(engine, '도미래');
    const said = official?.statements.nodes.map(({ id }) => id);
    expect(said?.length).toBeGreaterThan(0);
    await curate(engine, resolver, jsonLines({ decision: 'ignore', id: official?.id }));
    expect(await officialsNamed(engine, '도미래')).toEqual([]);
    const { nodes } = Nodes.parse(await dataOf(engine, `{ nodes(ids: ${JSON.stringify(said)}) { id } }`));
    expect(nodes).toEqual(said?.map(() => null));
    await curate(engine, resolver, '');
    expect(await dump(engine)).toBe(before);
  });

  it('refuses a file whole, with the lines of every fault', async () => {
    const engine = await filled();
    const before = await dump(engine);
    const [one, two] = (await officialsNamed(engine, '김태윤')).map(({ id }) => id);
    const text = jsonLines(
      { decision: 'same', ids: [one, two] },
      { decision: 'ignore', id: 'nobody' },
      { decision: 'different', ids: [two, one] },
    );
    await expect(curate(engine, resolver, text)).rejects.toThrow(/line 1, 3[\s\S]*line 2: .*nobody/u);
    await expect(curate(engine, resolver, 'no JSON')).rejects.toThrow(/line 1/u);
    expect(await dump(engine)).toBe(before);
  });
});
