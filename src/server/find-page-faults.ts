import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { askedSizes, isPaged, pageOf } from './page-sizes.ts';

/**
 * What is wrong with the sizes of the lists that an operation asks for, wherever they stand in it: below other lists a
 * resolver would tell only after those were read.
 */
export function findPageFaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError[] {
  const faults: GraphQLError[] = [];
  const types = new TypeInfo(schema);
  const checked = visitWithTypeInfo(types, {
    Field: (node) => {
      const field = types.getFieldDef();
      if (field == null || !isPaged(field)) return;
      const message = faultOf(node, field, variables);
      if (message !== null) faults.push(refusal(message, node));
    },
  });
  for (const definition of document.definitions) {
    // Another operation of the document isn't run, and its variables may mean something else.
    if (definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION) visit(definition, checked);
  }
  return faults;
}

function faultOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): string | null {
  const { first, last } = askedSizes(node, variables);
  if (first !== null && last !== null) return 'first and last exclude each other; leave one out';
  const size = first ?? last;
  const { least, most } = pageOf(field);
  if (size === null || (size >= least && size <= most)) return null;
  return `${first === null ? 'last' : 'first'}: ${size} was asked of ${field.name}, ${least} to ${most} are allowed`;
}

function refusal(message: string, node: FieldNode): GraphQLError {
  return new GraphQLError(message, {
    nodes: [node],
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}
