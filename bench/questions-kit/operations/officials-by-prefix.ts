import { z } from 'zod';
import { byId, idOf } from './answers.ts';
import { asGiven, type Operation, type Question, spread } from './operation.ts';

const Row = z.object({ id: z.string(), name: z.string() });

const peer: Question = {
  query: `query($prefix: String!) { officials(where: {name: {startsWith: $prefix}}, limit: 20,
      sort: [{name: ASC}, {id: ASC}]) { id name } }`,
  variables: asGiven,
  answer: (data) => byId(z.object({ officials: z.array(Row) }).parse(data).officials),
};

/** Who is meant while a name is being typed. */
export const officialsByPrefix: Operation = {
  letter: 'f',
  name: 'search by name prefix',
  params: ({ officials }) => spread(officials).map(({ name }) => ({ prefix: name.slice(0, 2) })),
  hottest: () => null,
  raw: {
    file: 'officials-by-prefix',
    variables: asGiven,
    answer: (rows) => byId(z.array(Row).parse(rows)),
  },
  product: {
    query: `query($prefix: String!) { search(text: $prefix, types: [OFFICIAL], first: 20) {
      edges { node { ... on Official { id name } } } } }`,
    variables: asGiven,
    answer: (data) =>
      byId(
        z
          .object({ search: z.object({ edges: z.array(z.object({ node: Row })) }) })
          .parse(data)
          .search.edges.map(({ node: { id, name } }) => ({ id: idOf(id), name })),
      ),
  },
  peer,
  plainPeer: peer,
};
