import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
} from 'graphql';
import type { NodeType } from '../model/global-id.ts';
import type { ReadContext } from './context.ts';
import { fieldsBelow } from './selection.ts';

/** Marks a list whose statement brings the node that it hangs on. */
export const bringsParent = { bringsParent: true } as const;

/**
 * Asks for the lists selected below a node before the node itself is known: each list's statement brings the node
 * along, so that a node with a list costs one statement instead of two. The list's own resolver asks again and
 * gets what is already under way; a fault shows there, at the list's place in the answer.
 */
export async function lookAhead(
  info: GraphQLResolveInfo,
  typeName: NodeType,
  id: string,
  context: ReadContext,
): Promise<void> {
  const type = info.schema.getType(typeName);
  if (!isObjectType(type)) return;
  const asked: Promise<unknown>[] = [];
  for (const [name, nodes] of fieldsBelow(info, info.fieldNodes)) {
    const field = type.getFields()[name];
    if (field?.extensions['bringsParent'] !== true) continue;
    for (const same of byResponseName(nodes)) asked.push(resolveField(type, name, same, info, id, context));
  }
  await Promise.allSettled(asked);
}

async function resolveField(
  type: GraphQLObjectType,
  fieldName: string,
  fieldNodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
  id: string,
  context: ReadContext,
): Promise<unknown> {
  const field = type.getFields()[fieldName];
  const [node] = fieldNodes;
  if (field?.resolve === undefined || node === undefined) return null;
  const path = { prev: info.path, key: (node.alias ?? node.name).value, typename: type.name };
  const below = { ...info, fieldName, fieldNodes, path, parentType: type, returnType: field.type };
  return await field.resolve(
    { type: type.name, id },
    getArgumentValues(field, node, info.variableValues),
    context,
    below,
  );
}

/** Fields with one response name are one field whose selections add up. */
function byResponseName(fields: readonly FieldNode[]): FieldNode[][] {
  const groups = new Map<string, FieldNode[]>();
  for (const field of fields) {
    const name = (field.alias ?? field.name).value;
    groups.set(name, [...(groups.get(name) ?? []), field]);
  }
  return [...groups.values()];
}
