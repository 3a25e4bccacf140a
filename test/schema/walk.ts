import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { ask, dataOf } from './ask.ts';
import { everythingOf, nodeTypes, rootLists, variantsOf } from './walk-schema.ts';

const Ids = z.object({ list: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

const Names = z.object({ agencies: z.object({ nodes: z.array(z.object({ name: z.string() })) }) });

/** Answers to everything that the schema lets one ask about the nodes of a graph, and the statements it took. */
export async function walk(engine: Engine): Promise<{ answers: unknown[]; statements: Set<string> }> {
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
  await keep(
    '{ officials(filter: { said: "예산을" }) { totalCount edges { statementCount node { name } } } }',
  );
  for (const text of ['탄소중립', '환경부 장관', '한도윤']) {
    await keep(
      `{ search(text: "${text}", first: 30) { totalCount edges { cursor score highlights { exact } node { ... on Node { id } } } } }`,
    );
  }
  for (const filter of ['topic: "탄소중립"', 'agency: "환경부"', 'from: "2022-01-01"']) {
    for (const direction of ['ASC', 'DESC']) {
      await keep(
        `{ search(text: "탄소", filter: { ${filter} }, orderBy: { field: DATE, direction: ${direction} }) { totalCount nodes { ... on Node { id } } } }`,
      );
    }
  }
  for (const text of ['환', 'ㅎㄷㅇ', 'Han Do', '탄소중']) {
    await keep(`{ suggest(text: "${text}", first: 50) { name node { ... on Node { id } } } }`);
  }
  const groups = ['YEAR', 'TOPIC', 'AGENCY', 'OFFICIAL', 'OUTLET'].map(
    (group) =>
      `${group}: statementsBy(group: ${group}, first: 50) { totalCount nodes { name statementCount articleCount timeline { start statementCount } } }`,
  );
  await keep(`{ ${groups.join(' ')} }`);
  const names = Names.parse(await dataOf(engine, '{ agencies(first: 100) { nodes { name } } }')).agencies
    .nodes;
  await keep(
    `{ ${names.map(({ name }, at) => `a${at}: agency(name: ${JSON.stringify(name)}) { id }`).join(' ')} }`,
  );
  for (const type of nodeTypes()) {
    const ids = await idsOf(engine, type);
    if (type === 'Agency' || type === 'Post') {
      const holders = type === 'Post' ? 'holders' : 'officials';
      const below = type === 'Post' ? 'status official { id }' : 'edges { status node { id } }';
      await keep(
        `{ nodes(ids: ${JSON.stringify(ids)}) { ... on ${type} { ${holders}(asOf: "2023-09-01") { ${below} } } } }`,
      );
    }
    if (['Agency', 'Event', 'Official', 'Topic'].includes(type)) {
      await keep(`{ nodes(ids: ${JSON.stringify(ids)}) { ... on ${type} { ${groups.join(' ')} } } }`);
    }
    await keep(`{ nodes(ids: ${JSON.stringify(ids)}) { __typename id } }`);
    if (type !== 'Post' && type !== 'Release' && type !== 'Statement') {
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
  if (type === 'Release') {
    const Releases = z.object({
      articles: z.object({ nodes: z.array(z.object({ release: z.object({ id: z.string() }).nullable() })) }),
    });
    const data = Releases.parse(
      await dataOf(engine, '{ articles(first: 100) { nodes { release { id } } } }'),
    );
    return [...new Set(data.articles.nodes.flatMap(({ release }) => release?.id ?? []))];
  }
  return Ids.parse(await dataOf(engine, `{ list: ${name}(first: 40) { nodes { id } } }`)).list.nodes.map(
    ({ id }) => id,
  );
}
