import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { askedSizes, isPaged, pageOf } from './page-sizes.ts';

/** How many nodes a list without `first` or `last` is taken to hold: such lists are small by nature. */
const SMALL_LIST = 3;
/** What is needed to price a selection. */
interface Pricing {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** A fragment is priced once, however often it is spread: nested spreads would take exponential time. */
  readonly prices: Map<string, number>;
}

/**
 * The cost of an operation: how many objects it may fetch, by the real `first` or `last` of each connection. Fields of
 * introspection are free.
 */
export function measureCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  return selectionCost(operation.selectionSet, root, { schema, fragments, variables, prices: new Map() });
}

function selectionCost(selections: SelectionSetNode, parent: GraphQLNamedType, pricing: Pricing): number {
  return selections.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + fieldCost(selection, parent, pricing);
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + inlineCost(selection, parent, pricing);
    return sum + spreadCost(selection.name.value, pricing);
  }, 0);
}

function inlineCost(fragment: InlineFragmentNode, parent: GraphQLNamedType, pricing: Pricing): number {
  const type = fragment.typeCondition && pricing.schema.getType(fragment.typeCondition.name.value);
  return selectionCost(fragment.selectionSet, type ?? parent, pricing);
}

function spreadCost(name: string, pricing: Pricing): number {
  const known = pricing.prices.get(name);
  if (known !== undefined) return known;
  const fragment = pricing.fragments.get(name);
  const type = fragment && pricing.schema.getType(fragment.typeCondition.name.value);
  if (!fragment || !type) return 0;
  // A fragment that spreads itself was refused by validation; here it must only end.
  pricing.prices.set(name, 0);
  const price = selectionCost(fragment.selectionSet, type, pricing);
  pricing.prices.set(name, price);
  return price;
}

function fieldCost(node: FieldNode, parent: GraphQLNamedType, pricing: Pricing): number {
  if (node.name.value.startsWith('__') || !node.selectionSet) return 0;
  const field = hasFields(parent) ? parent.getFields()[node.name.value] : undefined;
  if (!field) return 0;
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return 0;
  const each = selectionCost(node.selectionSet, named, pricing);
  if (isPaged(field)) return 1 + pageSize(node, field, pricing) * (1 + each);
  // The wrappers of a connection stand for the nodes that were counted above them.
  if (named.name.endsWith('Edge') || node.name.value === 'nodes' || named.name === 'PageInfo') return each;
  if (isListType(getNullableType(field.type))) return listSize(node, pricing) * (1 + each);
  return 1 + each;
}

function hasFields(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) || isInterfaceType(type);
}

function pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>, { variables }: Pricing): number {
  const { first, last } = askedSizes(node, variables);
  return Math.max(0, first ?? last ?? pageOf(field).usual);
}

/** `nodes(ids:)` gives as many as it is asked for. */
function listSize(node: FieldNode, { variables }: Pricing): number {
  const ids = node.arguments?.find(({ name }) => name.value === 'ids')?.value;
  if (ids?.kind === Kind.LIST) return ids.values.length;
  const value = ids?.kind === Kind.VARIABLE ? variables[ids.name.value] : undefined;
  return Array.isArray(value) ? value.length : SMALL_LIST;
}
