import { GraphQLError } from 'graphql';

/** An argument that can't be used: the message says which, and what would do. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
