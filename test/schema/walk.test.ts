import { readdirSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { ask, dataOf } from './ask.ts';
import { everythingOf, nodeTypes, rootLists, variantsOf } from './walk-schema.ts';

const Ids = z.object({ list: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

/** Answers to everything that the schema lets one ask about the nodes of a graph, and the statements it took. */
async function walk(engine: Engine): Promise<{ answers: unknown[]; statements: Set<string> }> {
  const statements = new Set<string>();
  const answers: unknown[] = [];
  const keep = async (source: string) => {
    const answer = await ask(engine, source);
    for (const name of answer.statements) statements.add(name);
    answers.push(answer.result);
    return answer.result;
  };
  for (const field of rootLists()) await keep(`{ ${variantsOf(field).join('\n')} }`);
  await keep(
    '{ statistics { articles statements officials posts agencies programs events topics firstDay lastDay } }',
  );
  await keep('{ officials(filter: { sector: PUBLIC }) { totalCount nodes { name } } }');
  await keep('{ officials(filter: { post: "장관" }, last: 2) { totalCount nodes { name } } }');
  await keep('{ agency(name: "없는 기관") { name } }');
  for (const type of nodeTypes()) {
    const ids = await idsOf(engine, type);
    await keep(`{ nodes(ids: ${JSON.stringify(ids)}) { __typename id } }`);
    if (type !== 'Post' && type !== 'Statement') {
      await keep(`{ neighborhood(id: "${ids[0]}") { nodes { id } links { relation strength from { id } to { id }
        evidence { exact rule } } } path(from: "${ids[0]}", to: "${ids.at(-1)}") { length nodes { id } } }`);
    }
    await keep(
      `{ nodes(ids: ${JSON.stringify(ids)}) { __typename id ... on ${type} { ${everythingOf(type)} } } }`,
    );
  }
  return { answers, statements };
}

async function idsOf(engine: Engine, type: string): Promise<string[]> {
  const name = type === 'Agency' ? 'agencies' : `${type.toLowerCase()}s`;
  if (type === 'Post') {
    const Posts = z.object({
      officials: z.object({
        nodes: z.array(z.object({ posts: z.array(z.object({ post: z.object({ id: z.string() }) })) })),
      }),
    });
    const data = Posts.parse(
      await dataOf(engine, '{ officials(first: 30) { nodes { posts { post { id } } } } }'),
    );
    return data.officials.nodes.flatMap(({ posts }) => posts.map(({ post }) => post.id));
  }
  return Ids.parse(await dataOf(engine, `{ list: ${name}(first: 40) { nodes { id } } }`)).list.nodes.map(
    ({ id }) => id,
  );
}

describeEngines('everything that can be asked', ({ open, kind }) => {
  let embedded: Awaited<ReturnType<typeof walk>>;

  beforeAll(async () => {
    const engine = await openEngine('memory:');
    await engine.migrate();
    await fillGraph(engine, await exampleArticles());
    embedded = await walk(engine);
    await engine.close();
  });

  it('has an answer without an error, and the same on both engines', async () => {
    const engine = await open();
    await fillGraph(engine, await exampleArticles());
    const { answers } = kind === 'grafeo' ? embedded : await walk(engine);
    for (const answer of answers) expect(answer).not.toHaveProperty('errors');
    expect(answers).toEqual(embedded.answers);
    expect(answers.length).toBeGreaterThan(10);
  }, 240_000);

  it('sends no statement that nobody could ask for', async () => {
    const files = readdirSync('cypher/graph').map((file) => `graph/${file.replace('.cypher', '')}`);
    expect(files.filter((file) => !embedded.statements.has(file))).toEqual([]);
  });
});
