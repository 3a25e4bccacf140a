import { z } from 'zod';
import { encodeGlobalId } from '../../../src/model/global-id.ts';
import { idOf } from './answers.ts';
import { asGiven, type Operation, spread } from './operation.ts';

const Said = z.object({ id: z.string(), text: z.string() });
const Row = z.object({
  id: z.string(),
  name: z.string(),
  lastSeen: z.string(),
  statements: z.array(Said.extend({ article: z.string(), title: z.string(), publishedOn: z.string() })),
});
const ArticleFacts = z.object({ id: z.string(), title: z.string(), publishedOn: z.string() });
const Product = z.object({
  node: z.object({
    officials: z.object({
      edges: z.array(
        z.object({
          lastSeen: z.string(),
          node: z.object({
            id: z.string(),
            name: z.string(),
            statements: z.object({ nodes: z.array(Said.extend({ article: ArticleFacts })) }),
          }),
        }),
      ),
    }),
  }),
});
const Peer = z.object({
  agencies: z.array(
    z.object({
      seenOfficials: z.array(
        z.object({
          ...{ id: z.string(), name: z.string(), lastSeenAt: z.string() },
          statements: z.array(Said.extend({ article: z.array(ArticleFacts) })),
        }),
      ),
    }),
  ),
});

/** Who works at an agency, last seen first, and what they said last. */
export const agencyOfficials: Operation = {
  letter: 'e',
  name: 'agency → officials → latest statements',
  params: ({ employers }) => spread(employers).map(({ id }) => ({ agency: id })),
  hottest: ({ employers: [hottest] }) => (hottest === undefined ? null : { agency: hottest.id }),
  raw: { file: 'agency-officials', variables: asGiven, answer: (rows) => z.array(Row).parse(rows) },
  product: {
    query: `query($agency: ID!) { node(id: $agency) { ... on Agency { officials(first: 20) { edges { lastSeen
      node { id name statements(first: 5) { nodes { id text article { id title publishedOn } } } } } } } } }`,
    variables: ({ agency }) => ({ agency: encodeGlobalId('Agency', String(agency)) }),
    answer: (data) =>
      Product.parse(data).node.officials.edges.map(({ lastSeen, node: { id, name, statements } }) => ({
        ...{ id: idOf(id), name, lastSeen },
        statements: statements.nodes.map((said) => statementOf(said, said.article)),
      })),
  },
  peer: {
    query: `query($agency: ID!) { agencies(where: {id: {eq: $agency}}) { seenOfficials(first: 20) {
      id name lastSeenAt(agency: $agency)
      statements(limit: 5, sort: [{sortKey: DESC}]) { id text article { id title publishedOn } } } } }`,
    variables: asGiven,
    answer: (data) =>
      Peer.parse(data).agencies[0]?.seenOfficials.map(({ id, name, lastSeenAt, statements }) => ({
        ...{ id, name, lastSeen: lastSeenAt },
        statements: statements.map((said) => statementOf(said, said.article[0])),
      })),
  },
  plainPeer: null,
};

function statementOf(
  { id, text }: z.output<typeof Said>,
  article: z.output<typeof ArticleFacts> | undefined,
): unknown {
  return {
    ...{ id: idOf(id), text, article: idOf(article?.id ?? '') },
    ...{ title: article?.title ?? '', publishedOn: article?.publishedOn ?? '' },
  };
}
