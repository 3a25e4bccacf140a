import { type GraphQLSchema, graphql } from 'graphql';
import { askGraph } from '../server/ask-graph.ts';
import type { NamedOperation } from '../server/graphiql-page.ts';
import { sampleVariables } from '../server/sample-variables.ts';

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
  const variables = await sampleVariables(askGraph(schema, () => createContext(signal)));
  let asked = 0;
  for (const { query } of operations) {
    if (signal.aborted) break;
    // An operation that wants something that the graph doesn't have says so and costs nothing.
    await graphql({ schema, source: query, variableValues: variables, contextValue: createContext(signal) });
    asked += 1;
  }
  return asked;
}
