import { type ExecutionResult, graphql } from 'graphql';
import type { Engine } from '../../src/engine/engine.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { createReadContext } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { readNamedOperations } from '../../src/server/read-named-operations.ts';

/** An answer with the statements that it took, in order. */
export interface Answer {
  readonly result: ExecutionResult;
  readonly statements: readonly string[];
}

/** Asks a graph a GraphQL question, as one request does. */
export async function ask(
  engine: Engine,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const statements: string[] = [];
  const stop = engine.onStatement(({ name }) => statements.push(name));
  const contextValue = createReadContext(engine, loadLexicon());
  const result = await graphql({ schema, source, variableValues: variables, contextValue });
  stop();
  // Plain objects compare equal with literals; graphql's have no prototype.
  return { result: JSON.parse(JSON.stringify(result)), statements };
}

/** What a question that has to succeed gives. */
export async function dataOf(
  engine: Engine,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<unknown> {
  const { result } = await ask(engine, source, variables);
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('; '));
  return result.data;
}

/** The named operations, by name. */
export function namedOperations(): ReadonlyMap<string, string> {
  const folder = new URL('../../schema/operations/', import.meta.url);
  return new Map(readNamedOperations(folder).map(({ name, query }) => [name, query]));
}
