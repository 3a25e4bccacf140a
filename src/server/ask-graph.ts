import { type GraphQLSchema, graphql } from 'graphql';

/** Runs a document and gives its data; throws where it fails. */
export type Ask = (source: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** What the server itself asks the graph, as a request would; `createContext` makes the context of one. */
export function askGraph(schema: GraphQLSchema, createContext: () => object): Ask {
  return async (source, variableValues) => {
    const contextValue = createContext();
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return data;
  };
}
