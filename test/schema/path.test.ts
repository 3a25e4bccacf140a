import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { ask, dataOf, namedOperations } from './ask.ts';

const Officials = z.object({
  officials: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }),
});
const Answer = z.object({
  path: z
    .object({
      length: z.number(),
      steps: z.array(
        z.object({
          relation: z.string(),
          from: z.object({ id: z.string() }),
          to: z.object({ id: z.string() }),
          evidence: z.array(z.object({ exact: z.string() })),
        }),
      ),
    })
    .nullable(),
});
const Around = z.object({
  neighborhood: z.object({
    nodes: z.array(z.object({ id: z.string(), __typename: z.string() })),
    links: z.array(z.object({ from: z.object({ id: z.string() }), to: z.object({ id: z.string() }) })),
  }),
});

const PATH = namedOperations().get('PathBetween') ?? '';
const NEIGHBORHOOD = namedOperations().get('Neighborhood') ?? '';

/** The lengths of all shortest ways from a node, found by walking its neighbourhoods. */
async function lengthsFrom(engine: Engine, start: string): Promise<Map<string, number>> {
  const lengths = new Map([[start, 0]]);
  let front = [start];
  for (let length = 1; length <= 4; length += 1) {
    const next: string[] = [];
    for (const id of front) {
      const { neighborhood } = Around.parse(await dataOf(engine, NEIGHBORHOOD, { id, first: 200 }));
      for (const node of neighborhood.nodes) {
        if (lengths.has(node.id) || node.__typename === 'Topic') continue;
        lengths.set(node.id, length);
        next.push(node.id);
      }
    }
    front = next;
  }
  return lengths;
}

describeEngines('ways between nodes', ({ open, kind }) => {
  const filled = async (): Promise<Engine> => {
    const engine = await open();
    await fillGraph(engine, await exampleArticles());
    return engine;
  };

  it('are as short as any, joined end to end, and shown by the words of articles', async () => {
    const engine = await filled();
    const { officials } = Officials.parse(
      await dataOf(engine, '{ officials(first: 12) { nodes { id name } } }'),
    );
    const [start, ...others] = officials.nodes;
    const lengths = await lengthsFrom(engine, start?.id ?? '');
    const found: number[] = [];
    for (const other of kind === 'grafeo' ? others : others.slice(0, 3)) {
      const { path } = Answer.parse(await dataOf(engine, PATH, { official: start?.id, other: other.id }));
      expect(path?.length ?? null, other.name).toBe(lengths.get(other.id) ?? null);
      if (path === null) continue;
      found.push(path.length);
      expect(path.steps[0]?.from.id).toBe(start?.id);
      expect(path.steps.at(-1)?.to.id).toBe(other.id);
      path.steps.slice(1).forEach((step, at) => {
        expect(step.from.id).toBe(path.steps[at]?.to.id);
      });
      for (const { relation, evidence } of path.steps) {
        if (relation !== 'PART_OF' && relation !== 'HAS_PART') expect(evidence[0]?.exact).not.toBe('');
      }
    }
    expect(found.length).toBeGreaterThan(0);
  }, 240_000);

  it('are null beyond the length that is allowed, and empty from a node to itself', async () => {
    const engine = await filled();
    const { officials } = Officials.parse(
      await dataOf(engine, '{ officials(first: 2) { nodes { id name } } }'),
    );
    const [one, two] = officials.nodes;
    const short = await dataOf(engine, PATH, { official: one?.id, other: two?.id, maxLength: 1 });
    expect(short).toEqual({ path: null });
    const same = await dataOf(engine, PATH, { official: one?.id, other: one?.id });
    expect(same).toEqual({ path: { length: 0, steps: [] } });
    const { result } = await ask(engine, PATH, { official: one?.id, other: two?.id, maxLength: 5 });
    expect(result.errors?.[0]?.message).toBe('maxLength: 5 was asked, 1 to 4 are allowed');
  });
});
