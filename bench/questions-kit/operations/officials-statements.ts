import { z } from 'zod';
import { encodeGlobalId } from '../../../src/model/global-id.ts';
import { createRandom } from '../../corpus/random.ts';
import { byId, idOf } from './answers.ts';
import { asGiven, type Operation } from './operation.ts';

const Statement = z.object({ id: z.string(), text: z.string(), publishedOn: z.string() });
const Row = z.object({
  id: z.string(),
  name: z.string(),
  statements: z.array(Statement.extend({ topics: z.array(z.string()) })),
});
const PeerRow = z.object({
  id: z.string(),
  name: z.string(),
  statements: z.array(Statement.extend({ topics: z.array(z.object({ name: z.string() })) })),
});

const OFFICIALS = 50;
const LATEST = 10;

/** What each of many officials said last. */
export const officialsStatements: Operation = {
  letter: 'c',
  name: '50 officials × 10 latest statements × topics',
  params: ({ officials }) =>
    Array.from({ length: 10 }, (_, turn) => {
      const random = createRandom(1, 'fifty officials', turn);
      const chosen = new Set<string>();
      while (chosen.size < Math.min(OFFICIALS, officials.length)) chosen.add(random.pick(officials).id);
      return { officials: [...chosen] };
    }),
  hottest: ({ officials }) => ({ officials: officials.slice(0, OFFICIALS).map(({ id }) => id) }),
  raw: {
    file: 'officials-statements',
    variables: asGiven,
    answer: (rows) => canonical(z.array(Row).parse(rows)),
  },
  product: {
    query: `query($officials: [ID!]!) { nodes(ids: $officials) { ... on Official { id name
      statements(first: ${LATEST}) { nodes { id text publishedOn topics { name } } } } } }`,
    variables: ({ officials = [] }) => ({
      officials: [...officials].map((id) => encodeGlobalId('Official', id)),
    }),
    answer: (data) => {
      const { nodes } = z
        .object({
          nodes: z.array(PeerRow.extend({ statements: z.object({ nodes: PeerRow.shape.statements }) })),
        })
        .parse(data);
      return fromPeer(nodes.map((node) => ({ ...node, statements: node.statements.nodes })));
    },
  },
  peer: {
    query: `query($officials: [ID!]!) { officials(where: {id: {in: $officials}}) { id name
      statements(limit: ${LATEST}, sort: [{sortKey: DESC}]) { id text publishedOn topics { name } } } }`,
    variables: asGiven,
    answer: (data) => fromPeer(z.object({ officials: z.array(PeerRow) }).parse(data).officials),
  },
  plainPeer: {
    query: `query($officials: [ID!]!) { officials(where: {id: {in: $officials}}) { id name
      statements { id text article { publishedOn } topics { name } } } }`,
    variables: asGiven,
    answer: (data) => {
      const Plain = PeerRow.extend({
        statements: z.array(
          PeerRow.shape.statements.element
            .omit({ publishedOn: true })
            .extend({ article: z.array(z.object({ publishedOn: z.string() })) }),
        ),
      });
      const { officials } = z.object({ officials: z.array(Plain) }).parse(data);
      return fromPeer(
        officials.map(({ statements, ...official }) => ({
          ...official,
          statements: statements
            .map(({ article, ...said }) => ({ ...said, publishedOn: article[0]?.publishedOn ?? '' }))
            .sort((a, b) => (`${a.publishedOn}|${a.id}` < `${b.publishedOn}|${b.id}` ? 1 : -1))
            .slice(0, LATEST),
        })),
      );
    },
  },
};

function fromPeer(rows: readonly z.output<typeof PeerRow>[]): unknown {
  return canonical(
    rows.map(({ id, name, statements }) => ({
      id: idOf(id),
      name,
      statements: statements.map(({ topics, ...said }) => ({
        ...{ ...said, id: idOf(said.id) },
        topics: topics.map((topic) => topic.name),
      })),
    })),
  );
}

function canonical(rows: readonly z.output<typeof Row>[]): unknown {
  return byId(rows).map((row) => ({
    ...row,
    statements: row.statements.map((said) => ({ ...said, topics: said.topics.toSorted() })),
  }));
}
