import { z } from 'zod';
import { encodeGlobalId } from '../../../src/model/global-id.ts';
import { asGiven, type Operation } from './operation.ts';

/** How two officials are connected; compared by whether they are, as each target has its own rule for which way. */
export const pathBetween: Operation = {
  letter: 'i',
  name: 'path between two officials',
  params: ({ pairs }) => pairs.map(({ from, to }) => ({ from, to })),
  hottest: () => null,
  raw: {
    file: 'path',
    variables: asGiven,
    answer: (rows) => z.array(z.object({ path: z.array(z.unknown()) })).parse(rows).length > 0,
  },
  product: {
    query: `query($from: ID!, $to: ID!) { path(from: $from, to: $to, maxLength: 4) { length
      nodes { __typename id ... on Official { name } ... on Agency { name } ... on Article { title } ... on Event { name } } } }`,
    variables: ({ from, to }) => ({
      from: encodeGlobalId('Official', String(from)),
      to: encodeGlobalId('Official', String(to)),
    }),
    answer: (data) =>
      z.object({ path: z.object({ length: z.number() }).nullable() }).parse(data).path !== null,
  },
  peer: {
    query:
      'query($from: ID!, $to: ID!) { officials(where: {id: {eq: $from}}) { pathTo(id: $to) { type id name } } }',
    variables: asGiven,
    answer: (data) =>
      (z.object({ officials: z.array(z.object({ pathTo: z.array(z.unknown()) })) }).parse(data).officials[0]
        ?.pathTo.length ?? 0) > 0,
  },
  plainPeer: null,
};
