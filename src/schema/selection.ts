import {
  type DirectiveNode,
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Document = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/** The fields selected below some fields, fragments opened, by name; what `@skip` leaves out isn't there. */
export function fieldsBelow(document: Document, fields: readonly FieldNode[]): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  for (const { selectionSet } of fields) if (selectionSet) collect(document, selectionSet, found);
  return found;
}

/** The names of the fields at the end of a path below some fields: `['edges', 'node']`. */
export function namesBelow(
  document: Document,
  fields: readonly FieldNode[],
  path: readonly string[],
): Set<string> {
  let at = fields;
  for (const name of path) at = fieldsBelow(document, at).get(name) ?? [];
  return new Set(fieldsBelow(document, at).keys());
}

function collect(
  document: Document,
  { selections }: SelectionSetNode,
  found: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (!isIncluded(document, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const same = found.get(selection.name.value);
      if (same === undefined) found.set(selection.name.value, [selection]);
      else same.push(selection);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(document, selection.selectionSet, found);
    } else {
      const fragment = document.fragments[selection.name.value];
      if (fragment !== undefined) collect(document, fragment.selectionSet, found);
    }
  }
}

function isIncluded(document: Document, node: { readonly directives?: readonly DirectiveNode[] }): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, document.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, document.variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

/** The fields beside the resolved one, by name: those that its parent is asked for at this place. */
export function fieldsBeside(info: GraphQLResolveInfo): Map<string, FieldNode[]> {
  const keys: string[] = [];
  for (let at = info.path.prev; at !== undefined; at = at.prev) {
    if (typeof at.key === 'string') keys.unshift(at.key);
  }
  let here = new Map<string, FieldNode[]>();
  collect(info, info.operation.selectionSet, here);
  for (const key of keys) {
    const named = [...here.values()].flat().filter((field) => (field.alias ?? field.name).value === key);
    here = fieldsBelow(info, named);
  }
  return here;
}
