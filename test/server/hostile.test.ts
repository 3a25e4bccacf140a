import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedExamples, serveExamples } from '../served-examples.ts';

const many = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const nested = (depth: number, open: string, inner: string) =>
  `${open.repeat(depth)}${inner}${' }'.repeat(depth)}`;

/** Questions that ask for more than one request may, or that can't be read at all. */
const HOSTILE: Readonly<Record<string, string>> = {
  'pages within pages':
    '{ statements(first: 100) { nodes { topics { statements(first: 100) { nodes { text } } } } } }',
  'pages within pages by the defaults of variables':
    'query ($n: Int = 100) { statements(first: $n) { nodes { topics { statements(first: $n) { nodes { text } } } } } }',
  'pages within pages by last':
    '{ articles(last: 100) { nodes { statements(last: 100) { nodes { text } } } } }',
  'the same through edges':
    '{ articles(first: 100) { edges { node { officials(first: 100) { edges { node { name } } } } } } }',
  'edges and nodes of one page':
    '{ topics(first: 100) { edges { node { statements(first: 99) { nodes { text } } } } nodes { statements(first: 99) { nodes { text } } } } }',
  'pages a little above the usual size, three levels':
    '{ topics(first: 30) { nodes { officials { nodes { statements { nodes { text } } } } } } }',
  'four levels of officials': `{ officials { nodes { ${nested(3, 'coMentions { nodes { ', 'name').replaceAll(' }', ' } }')} } } }`,
  'many statements of many nodes':
    '{ topics(first: 50) { nodes { agencies(first: 50) { nodes { officials(first: 50) { nodes { name } } } } } } }',
  'a hundred ids with pages': `{ nodes(ids: [${many(100, (at) => `"x${at}"`)}]) { ... on Topic { statements(first: 100) { nodes { text } } } } }`,
  'a hundred aliases': `{ ${many(100, (at) => `a${at}: statistics { articles }`)} }`,
  'aliases of one list': `{ ${many(40, (at) => `a${at}: statements(first: 100) { nodes { text } }`)} }`,
  'aliases deep down': `{ topics(first: 1) { nodes { ${many(50, (at) => `a${at}: name`)} } } }`,
  'aliases in a fragment': `fragment F on Topic { ${many(50, (at) => `a${at}: name`)} } { topics(first: 1) { nodes { ...F } } }`,
  'a very long document': `{ ${many(4_000, () => '__typename')} }`,
  'a long list of numbers': `{ nodes(ids: [${many(3_000, (at) => String(at))}]) { id } }`,
  'a long string of directives': `{ __typename ${many(40, () => '@skip(if: false)')} }`,
  'directives on many fields': `{ ${many(35, (at) => `f${at}: __typename @include(if: true)`)} }`,
  'deep introspection': `{ __schema { types { ${nested(14, 'fields { type { ', 'name').replaceAll(' }', ' } }')} } } }`,
  'deep lists': `{ articles(first: 1) { ${nested(8, 'nodes { statements(first: 1) { nodes { article { ', 'title').replaceAll(' }', ' } } } }')} } }`,
  'deep through parents': `{ agency(name: "환경부") { ${nested(20, 'parent { ', 'name')} } }`,
  'deep through a fragment': `fragment D on Agency { ${nested(12, 'parent { ', 'name')} } { agency(name: "환경부") { parent { parent { ...D } } } }`,
  'fragments that double': `${many(12, (at) => `fragment F${at} on Query { ${at === 11 ? 'statements(first: 100) { nodes { topics { articles(first: 20) { nodes { title } } } } }' : `a: __typename ...F${at + 1} ...F${at + 1}`} }`)} { ...F0 }`,
  'a fragment that spreads itself': 'fragment F on Query { ...F } { ...F }',
  'two fragments that spread each other':
    'fragment F on Query { ...G } fragment G on Query { ...F } { ...F }',
  'more than a page may hold': '{ statements(first: 101) { nodes { text } } }',
  'a huge page': '{ statements(first: 2147483647) { nodes { text } } }',
  'a page of less than nothing': '{ statements(first: -5) { nodes { text } } }',
  'a number that is none': '{ statements(first: 1e9) { nodes { text } } }',
  'a variable of a huge page': 'query ($n: Int = 2000000) { statements(first: $n) { nodes { text } } }',
  'a field that is not there': '{ passwords { text } }',
  'a type that is not there': '{ topics { nodes { ... on Password { text } } } }',
  'an argument that is not there': '{ statistics(sleep: 100) { articles } }',
  'a forged cursor': '{ statements(after: "\' OR 1=1 //") { nodes { text } } }',
  'a forged id': '{ node(id: "Official:1} MATCH (n) DETACH DELETE n") { id } }',
  'a long way': '{ path(from: "T2ZmaWNpYWw6YQ", to: "T2ZmaWNpYWw6Yg", maxLength: 50) { length } }',
  'a wide neighbourhood': '{ neighborhood(id: "VG9waWM6YQ", first: 100000) { nodes { id } } }',
  'an unclosed brace': '{ topics { nodes {',
  'nothing at all': '',
  'a mutation': 'mutation { deleteEverything }',
  'a day that is none': '{ statements(filter: { from: "2021-02-30" }) { nodes { text } } }',
  'too much evidence':
    '{ topic(name: "탄소중립") { programs(first: 1) { edges { evidence(first: 1000) { exact } } } } }',
  'too much evidence by a variable':
    'query ($n: Int = 21) { topic(name: "탄소중립") { programs(first: 1) { edges { evidence(first: $n) { exact } } } } }',
  'too much evidence through a fragment':
    'fragment E on Tenure { evidence(first: 21) { exact } } { officials(first: 1) { nodes { posts { ...E } } } }',
  'a page of both ends below a list':
    '{ topics(first: 1) { nodes { statements(first: 1, last: 1) { nodes { text } } } } }',
};

describe('a hostile question', () => {
  let served: ServedExamples;
  beforeAll(async () => {
    served = await serveExamples();
  });
  afterAll(() => served.close());

  it.each(Object.entries(HOSTILE))('is refused before anything is asked: %s', async (_name, query) => {
    const before = served.engine.statementCount;
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query }),
    });
    const answer = await response.json();
    expect(answer).toHaveProperty('errors');
    expect(JSON.stringify(answer)).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules|\.ts:/u);
    expect(served.engine.statementCount - before).toBe(0);
  });

  it('tells which limit was passed, and by how much', async () => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: HOSTILE['pages within pages'] }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'COMPLEXITY_LIMIT', cost: { allowed: 10_000 } } }],
    });
  });

  it('prices evidence by what it shows unless told', async () => {
    const costOf = async (evidence: string) => {
      const query = `{ topic(name: "탄소중립") { programs(first: 1) { edges { ${evidence} { exact } } } } }`;
      const response = await fetch(served.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return (await response.json()).extensions.cost.asked;
    };
    expect(await costOf('evidence')).toBe(await costOf('evidence(first: 3)'));
    expect(await costOf('evidence(first: 20)')).toBe((await costOf('evidence')) + 17);
  });
});
