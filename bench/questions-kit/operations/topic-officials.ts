import { z } from 'zod';
import { idOf, mostFirst } from './answers.ts';
import { asGiven, type Operation, spread } from './operation.ts';

const Row = z.object({
  id: z.string(),
  name: z.string(),
  statementCount: z.number(),
  post: z.string().nullable(),
  agency: z.string().nullable(),
});

/** Who spoke most on a topic, in which office. */
export const topicOfficials: Operation = {
  letter: 'a',
  name: 'topic → officials with counts, post, agency',
  params: ({ topics }) => spread(topics).map(({ id }) => ({ topic: id })),
  hottest: ({ topics: [hottest] }) => (hottest === undefined ? null : { topic: hottest.id }),
  raw: { file: 'topic-officials', variables: asGiven, answer: (rows) => z.array(Row).parse(rows) },
  product: {
    query: `query($topic: String!) { topic(name: $topic) { officials(first: 20) { edges { statementCount
      node { id name posts { post { title agency { name } } } } } } } }`,
    variables: asGiven,
    answer: (data) =>
      z
        .object({
          topic: z.object({
            officials: z.object({
              edges: z.array(
                z.object({
                  statementCount: z.number(),
                  node: z.object({
                    id: z.string(),
                    name: z.string(),
                    posts: z.array(
                      z.object({
                        post: z.object({
                          title: z.string(),
                          agency: z.object({ name: z.string() }).nullable(),
                        }),
                      }),
                    ),
                  }),
                }),
              ),
            }),
          }),
        })
        .parse(data)
        .topic.officials.edges.map(
          ({
            statementCount,
            node: {
              id,
              name,
              posts: [last],
            },
          }) => ({
            ...{ id: idOf(id), name, statementCount },
            post: last?.post.title ?? null,
            agency: last?.post.agency?.name ?? null,
          }),
        ),
  },
  peer: {
    query:
      'query($topic: ID!) { topics(where: {id: {eq: $topic}}) { topOfficials(first: 20) { id name statementCount post agency } } }',
    variables: asGiven,
    answer: (data) =>
      z.object({ topics: z.array(z.object({ topOfficials: z.array(Row) })) }).parse(data).topics[0]
        ?.topOfficials,
  },
  plainPeer: {
    query: `query($topic: ID!) { topics(where: {id: {eq: $topic}}) { statements { distinctKey officials { id name
      postsConnection { edges { properties { lastSeen } node { id title agencies { name } } } } } } } }`,
    variables: asGiven,
    answer: (data) => {
      const { topics } = z
        .object({
          topics: z.array(
            z.object({
              statements: z.array(
                z.object({
                  distinctKey: z.string(),
                  officials: z.array(
                    z.object({
                      id: z.string(),
                      name: z.string(),
                      postsConnection: z.object({
                        edges: z.array(
                          z.object({
                            properties: z.object({ lastSeen: z.string() }),
                            node: z.object({
                              id: z.string(),
                              title: z.string(),
                              agencies: z.array(z.object({ name: z.string() })),
                            }),
                          }),
                        ),
                      }),
                    }),
                  ),
                }),
              ),
            }),
          ),
        })
        .parse(data);
      const counted = new Map<string, z.output<typeof Row>>();
      const said = new Map<string, Set<string>>();
      for (const { distinctKey, officials } of topics[0]?.statements ?? []) {
        for (const { id, name, postsConnection } of officials) {
          const [last] = postsConnection.edges.toSorted(
            (a, b) => -compare(a.properties.lastSeen, b.properties.lastSeen) || compare(a.node.id, b.node.id),
          );
          const keys = said.get(id) ?? new Set();
          said.set(id, keys.add(distinctKey));
          const statementCount = keys.size;
          const post = last?.node.title ?? null;
          counted.set(id, { id, name, statementCount, post, agency: last?.node.agencies[0]?.name ?? null });
        }
      }
      return mostFirst([...counted.values()], ({ statementCount }) => statementCount);
    },
  },
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
