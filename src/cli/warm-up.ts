import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { z } from 'zod';
import type { NamedOperation } from '../server/graphiql-page.ts';

/** Something of everything that the named operations ask for. */
const SAMPLE = `{
  topics(first: 1) { nodes { name } }
  agencies(first: 1) { nodes { name } }
  articles(first: 1) { nodes { id } }
  events(first: 1) { nodes { id } }
  officials(first: 12) { nodes { id name posts { post { id } } } }
}`;

const Sample = z.object({
  topics: z.object({ nodes: z.array(z.object({ name: z.string() })) }),
  agencies: z.object({ nodes: z.array(z.object({ name: z.string() })) }),
  articles: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
  events: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
  officials: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        posts: z.array(z.object({ post: z.object({ id: z.string() }) })),
      }),
    ),
  }),
});

/** What is warmed up: the same schema and reads that answer requests. */
export interface WarmUp {
  readonly schema: GraphQLSchema;
  readonly operations: readonly NamedOperation[];
  readonly createContext: (signal: AbortSignal) => object;
}

/**
 * Asks every named operation once, one after another, so that whoever asks one of them first doesn't wait until the
 * database has planned its statements. Gives how many were asked; ends early when the signal says so.
 */
export async function warmUp(
  { schema, operations, createContext }: WarmUp,
  signal: AbortSignal,
): Promise<number> {
  const ask = (source: string, variableValues: Readonly<Record<string, unknown>>): Promise<ExecutionResult> =>
    graphql({ schema, source, variableValues, contextValue: createContext(signal) });
  const found = Sample.safeParse((await ask(SAMPLE, {})).data);
  if (!found.success) return 0;
  const variables = variablesOf(found.data);
  let asked = 0;
  for (const { query } of operations) {
    if (signal.aborted) break;
    // An operation that wants something that the graph doesn't have says so and costs nothing.
    await ask(query, variables);
    asked += 1;
  }
  return asked;
}

function variablesOf({ topics, agencies, articles, events, officials }: z.output<typeof Sample>) {
  const [official, other = official] = officials.nodes;
  const [topic] = topics.nodes;
  return {
    ...{ topic: topic?.name, text: topic?.name, words: topic?.name, said: topic?.name },
    ...{ agency: agencies.nodes[0]?.name, article: articles.nodes[0]?.id, event: events.nodes[0]?.id },
    ...{ official: official?.id, id: official?.id, name: official?.name, other: other?.id },
    post: official?.posts[0]?.post.id,
    officials: officials.nodes.map(({ id }) => id),
  };
}
