import { type FieldNode, type GraphQLField, Kind } from 'graphql';
import { z } from 'zod';

/** How many a list holds unless told, and how few and how many may be asked of it. */
export interface PageSizes {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** A connection's page. */
const CONNECTION: PageSizes = { usual: 20, least: 0, most: 100 };

/** What a field of the schema says of itself where its pages differ from a connection's. */
const Extensions = z.object({ page: z.object({ usual: z.int(), least: z.int(), most: z.int() }) });

/** Whether a field gives as many as its arguments ask for. */
export function isPaged(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'first' || name === 'last');
}

/** The sizes of a field's pages. */
export function pageOf(field: GraphQLField<unknown, unknown>): PageSizes {
  const own = Extensions.safeParse(field.extensions);
  return own.success ? own.data.page : CONNECTION;
}

/** How many a field is asked for, by literal or by variable; null where nothing is said. */
export function askedSizes(
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): { readonly first: number | null; readonly last: number | null } {
  return { first: intArgument(node, 'first', variables), last: intArgument(node, 'last', variables) };
}

function intArgument(
  node: FieldNode,
  name: string,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return typeof given === 'number' ? given : null;
}
