import { z } from 'zod';
import { encodeGlobalId } from '../../../src/model/global-id.ts';
import { idOf } from './answers.ts';
import { asGiven, type Operation, type Params, spread } from './operation.ts';

const Said = z.object({ id: z.string(), text: z.string(), direct: z.boolean(), verb: z.string() });
const Row = Said.extend({
  article: z.string(),
  title: z.string(),
  publishedOn: z.string(),
  topics: z.array(z.string()),
});
const ArticleFacts = z.object({ id: z.string(), title: z.string(), publishedOn: z.string() });
const PeerStatement = Said.extend({
  article: z.array(ArticleFacts),
  topics: z.array(z.object({ id: z.string(), name: z.string() })),
});
const PEER_FIELDS = 'id text direct verb article { id title publishedOn } topics { id name }';

function fromPeer(statements: readonly z.output<typeof PeerStatement>[]): z.output<typeof Row>[] {
  return statements.map(({ article: [article], topics, ...said }) => ({
    ...said,
    article: article?.id ?? '',
    title: article?.title ?? '',
    publishedOn: article?.publishedOn ?? '',
    topics: topics.map(({ name }) => name).sort(),
  }));
}

/** What an official said last, where, and on which topics. */
export const officialStatements: Operation = {
  letter: 'b',
  name: 'official → latest 20 statements, article, topics',
  params: ({ officials }) => spread(officials).map(({ id }) => ({ official: id })),
  hottest: ({ officials: [hottest] }) => (hottest === undefined ? null : { official: hottest.id }),
  raw: {
    file: 'official-statements',
    variables: asGiven,
    answer: (rows) => z.array(Row).parse(rows).map(sorted),
  },
  product: {
    query: `query($official: ID!) { node(id: $official) { ... on Official { statements(first: 20) { nodes {
      id text direct verb article { id title publishedOn } topics { name } } } } } }`,
    variables: ({ official }: Params) => ({ official: encodeGlobalId('Official', String(official)) }),
    answer: (data) =>
      z
        .object({
          node: z.object({
            statements: z.object({
              nodes: z.array(
                Said.extend({ article: ArticleFacts, topics: z.array(z.object({ name: z.string() })) }),
              ),
            }),
          }),
        })
        .parse(data)
        .node.statements.nodes.map(({ id, article, topics, ...said }) => ({
          ...{ id: idOf(id), ...said },
          ...{ article: idOf(article.id), title: article.title, publishedOn: article.publishedOn },
          topics: topics.map(({ name }) => name).sort(),
        })),
  },
  peer: {
    query: `query($official: ID!) { officials(where: {id: {eq: $official}}) {
      statements(limit: 20, sort: [{sortKey: DESC}]) { ${PEER_FIELDS} } } }`,
    variables: asGiven,
    answer: (data) =>
      fromPeer(
        z.object({ officials: z.array(z.object({ statements: z.array(PeerStatement) })) }).parse(data)
          .officials[0]?.statements ?? [],
      ),
  },
  // Without a sort key of its own a statement is as old as its article, so the articles are asked.
  plainPeer: {
    query: `query($official: ID!) { articles(where: {statements: {some: {officials: {some: {id: {eq: $official}}}}}},
      sort: [{publishedOn: DESC}, {id: DESC}], limit: 20) { id title publishedOn
      statements(where: {officials: {some: {id: {eq: $official}}}}, sort: [{id: DESC}]) {
        id text direct verb topics { id name } } } }`,
    variables: asGiven,
    answer: (data) =>
      z
        .object({
          articles: z.array(
            ArticleFacts.extend({ statements: z.array(PeerStatement.omit({ article: true })) }),
          ),
        })
        .parse(data)
        .articles.flatMap(({ statements, ...article }) =>
          fromPeer(statements.map((statement) => ({ ...statement, article: [article] }))),
        )
        .slice(0, 20),
  },
};

function sorted(row: z.output<typeof Row>): z.output<typeof Row> {
  return { ...row, topics: row.topics.toSorted() };
}
