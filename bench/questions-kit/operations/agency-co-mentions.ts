import { z } from 'zod';
import { encodeGlobalId } from '../../../src/model/global-id.ts';
import { idOf, mostFirst } from './answers.ts';
import { asGiven, type Operation, spread } from './operation.ts';

const Row = z.object({ id: z.string(), name: z.string(), count: z.number() });
const Named = z.object({ id: z.string(), name: z.string() });

/** Which agencies an agency is in the news with. */
export const agencyCoMentions: Operation = {
  letter: 'h',
  name: 'agencies in the same articles',
  params: ({ agencies }) => spread(agencies).map(({ id }) => ({ agency: id })),
  hottest: ({ agencies: [hottest] }) => (hottest === undefined ? null : { agency: hottest.id }),
  raw: { file: 'agency-co-mentions', variables: asGiven, answer: (rows) => z.array(Row).parse(rows) },
  product: {
    query:
      'query($agency: ID!) { node(id: $agency) { ... on Agency { coMentions(first: 20) { edges { count node { id name } } } } } }',
    variables: ({ agency }) => ({ agency: encodeGlobalId('Agency', String(agency)) }),
    answer: (data) =>
      z
        .object({
          node: z.object({
            coMentions: z.object({ edges: z.array(z.object({ count: z.number(), node: Named })) }),
          }),
        })
        .parse(data)
        .node.coMentions.edges.map(({ count, node: { id, name } }) => ({ id: idOf(id), name, count })),
  },
  peer: {
    query:
      'query($agency: ID!) { agencies(where: {id: {eq: $agency}}) { coMentions(first: 20) { id name count } } }',
    variables: asGiven,
    answer: (data) =>
      z.object({ agencies: z.array(z.object({ coMentions: z.array(Row) })) }).parse(data).agencies[0]
        ?.coMentions,
  },
  plainPeer: {
    query:
      'query($agency: ID!) { agencies(where: {id: {eq: $agency}}) { articles { agencies { id name } } } }',
    variables: asGiven,
    answer: (data, { agency }) => {
      const { agencies } = z
        .object({
          agencies: z.array(z.object({ articles: z.array(z.object({ agencies: z.array(Named) })) })),
        })
        .parse(data);
      const counted = new Map<string, z.output<typeof Row>>();
      for (const article of agencies[0]?.articles ?? []) {
        for (const { id, name } of article.agencies) {
          if (id !== agency) counted.set(id, { id, name, count: (counted.get(id)?.count ?? 0) + 1 });
        }
      }
      return mostFirst([...counted.values()], ({ count }) => count);
    },
  },
};
