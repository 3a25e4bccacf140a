import { z } from 'zod';
import { encodeGlobalId } from '../../../src/model/global-id.ts';
import { asGiven, type Operation, spread } from './operation.ts';

const Row = z.object({ month: z.string(), count: z.number() });
const Product = z.object({
  node: z.object({
    statementsBy: z.object({ nodes: z.array(z.object({ name: z.string(), statementCount: z.number() })) }),
  }),
});

/** How much an agency and its officials said on a topic, month by month. */
export const agencyTimeline: Operation = {
  letter: 'j',
  name: "an agency's statements on a topic per month",
  params: ({ agencies, topics }) =>
    spread(agencies).flatMap(({ id }, index) => {
      const topic = topics[index % Math.min(12, topics.length)];
      return topic === undefined ? [] : [{ agency: id, topic: topic.id }];
    }),
  hottest: ({ agencies: [agency], topics: [topic] }) =>
    agency === undefined || topic === undefined ? null : { agency: agency.id, topic: topic.id },
  raw: { file: 'agency-timeline', variables: asGiven, answer: (rows) => z.array(Row).parse(rows) },
  product: {
    query: `query($agency: ID!, $topic: String!) { node(id: $agency) { ... on Agency {
      statementsBy(group: MONTH, by: EITHER, filter: {topic: $topic}, first: 100) { nodes { name statementCount(distinct: true) } } } } }`,
    variables: ({ agency, topic }) => ({ agency: encodeGlobalId('Agency', String(agency)), topic }),
    answer: (data) =>
      Product.parse(data).node.statementsBy.nodes.map(({ name, statementCount }) => ({
        month: name,
        count: statementCount,
      })),
  },
  peer: {
    query:
      'query($agency: ID!, $topic: ID!) { agencies(where: {id: {eq: $agency}}) { timeline(topic: $topic) { month count } } }',
    variables: asGiven,
    answer: (data) =>
      z.object({ agencies: z.array(z.object({ timeline: z.array(Row) })) }).parse(data).agencies[0]?.timeline,
  },
  // Which of an official's offices a statement was made in is a property that its language can't compare.
  plainPeer: null,
};
