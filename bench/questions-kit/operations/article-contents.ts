import { z } from 'zod';
import { encodeGlobalId } from '../../../src/model/global-id.ts';
import { byId, idOf } from './answers.ts';
import { asGiven, type Operation, type Question, spread } from './operation.ts';

const Named = z.object({ id: z.string(), name: z.string() });
const Typed = Named.extend({ type: z.string() });
const Said = z.object({ id: z.string(), text: z.string(), direct: z.boolean(), verb: z.string() });
const Row = z.object({
  id: z.string(),
  title: z.string(),
  publishedOn: z.string(),
  mentions: z.array(Typed.extend({ count: z.number(), surfaces: z.array(z.string()) })),
  statements: z.array(Said.extend({ speakers: z.array(Typed) })),
});

const Peer = z.object({
  articles: z.array(
    Row.pick({ id: true, title: true, publishedOn: true }).extend({
      mentionsConnection: z.object({
        edges: z.array(
          z.object({
            properties: z.object({ count: z.number(), surfaces: z.array(z.string()) }),
            node: Named.extend({ __typename: z.string() }),
          }),
        ),
      }),
      statements: z.array(Said.extend({ speakers: z.array(Named.extend({ __typename: z.string() })) })),
    }),
  ),
});

const peer: Question = {
  query: `query($article: ID!) { articles(where: {id: {eq: $article}}) { id title publishedOn
    mentionsConnection { edges { properties { count surfaces } node { __typename
      ... on Official { id name } ... on Agency { id name } ... on Program { id name } ... on Event { id name } } } }
    statements { id text direct verb speakers { __typename ... on Official { id name } ... on Agency { id name } } } } }`,
  variables: asGiven,
  answer: (data) => {
    const [article] = Peer.parse(data).articles;
    if (article === undefined) return null;
    const { id, title, publishedOn, mentionsConnection, statements } = article;
    return canonical({
      ...{ id, title, publishedOn },
      mentions: mentionsConnection.edges.map(({ properties, node: { __typename: type, ...named } }) => ({
        ...{ type, ...named, ...properties },
      })),
      statements: statements.map(({ speakers, ...said }) => ({
        ...said,
        speakers: speakers.map(({ __typename: type, ...named }) => ({ type, ...named })),
      })),
    });
  },
};

const LISTS = { officials: 'Official', agencies: 'Agency', programs: 'Program', events: 'Event' } as const;
const Mentions = z.object({
  edges: z.array(z.object({ count: z.number(), surfaces: z.array(z.string()), node: Named })),
});
const Product = z.object({
  node: z.object({
    ...{ id: z.string(), title: z.string(), publishedOn: z.string() },
    ...{ officials: Mentions, agencies: Mentions, programs: Mentions, events: Mentions },
    statements: z.object({
      nodes: z.array(Said.extend({ speakers: z.array(Named.extend({ __typename: z.string() })) })),
    }),
  }),
});

/** One article with all that it mentions and who says what in it. */
export const articleContents: Operation = {
  letter: 'd',
  name: 'article with all mentions, statements, speakers',
  params: ({ articles }) => spread(articles).map(({ id }) => ({ article: id })),
  hottest: ({ articles: [hottest] }) => (hottest === undefined ? null : { article: hottest.id }),
  raw: {
    file: 'article-contents',
    variables: asGiven,
    answer: (rows) => canonical(z.tuple([Row]).parse(rows)[0]),
  },
  product: {
    query: `query($article: ID!) { node(id: $article) { ... on Article { id title publishedOn
      ${Object.keys(LISTS)
        .map((list) => `${list}(first: 100) { edges { count surfaces node { id name } } }`)
        .join(' ')}
      statements(first: 100) { nodes { id text direct verb
        speakers { __typename ... on Official { id name } ... on Agency { id name } } } } } } }`,
    variables: ({ article }) => ({ article: encodeGlobalId('Article', String(article)) }),
    answer: (data) => {
      const { node } = Product.parse(data);
      const mentions = (['officials', 'agencies', 'programs', 'events'] as const).flatMap((list) =>
        node[list].edges.map(({ count, surfaces, node: { id, name } }) => ({
          ...{ type: LISTS[list], id: idOf(id), name, count, surfaces },
        })),
      );
      return canonical({
        ...{ id: idOf(node.id), title: node.title, publishedOn: node.publishedOn, mentions },
        statements: node.statements.nodes.map(({ id, speakers, ...said }) => ({
          ...{ id: idOf(id), ...said },
          speakers: speakers.map((speaker) => ({
            ...{ type: speaker.__typename, id: idOf(speaker.id), name: speaker.name },
          })),
        })),
      });
    },
  },
  peer,
  plainPeer: peer,
};

function canonical({ mentions, statements, ...article }: z.output<typeof Row>): unknown {
  return {
    ...article,
    mentions: byId(mentions).map(({ type, id, name, count, surfaces }) => [type, id, name, count, surfaces]),
    statements: byId(statements).map(({ id, text, direct, verb, speakers }) => [
      ...[id, text, direct, verb],
      byId(speakers).map((speaker) => [speaker.type, speaker.id, speaker.name]),
    ]),
  };
}
