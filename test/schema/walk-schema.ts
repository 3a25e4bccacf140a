import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../../src/schema/schema.ts';

/** The types that `node` can give. */
export function nodeTypes(): string[] {
  const node = schema.getType('Node');
  return isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
}

/** All that can be asked of a node of a type, each list forwards, backwards and the other way round. */
export function everythingOf(typeName: string): string {
  const type = objectType(typeName);
  return Object.values(type.getFields()).flatMap(variantsOf).join('\n');
}

/** The root fields that list nodes. */
export function rootLists(): GraphQLField<unknown, unknown>[] {
  return Object.values(objectType('Query').getFields()).filter(
    (field) => isConnection(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  );
}

/** The ways to ask for a field. */
export function variantsOf(field: GraphQLField<unknown, unknown>): string[] {
  if (field.args.some(isRequiredArgument)) return [];
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return [field.name];
  if (!isConnection(named)) return [`${field.name} { ${plainOf(named, 1)} }`];
  const page = `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { ${edgeOf(named)} } }`;
  const turned = field.args.some(({ name }) => name === 'orderBy')
    ? [
        `turned_${field.name}: ${field.name}(first: 3, orderBy: { direction: ASC }) ${page}`,
        `turnedBack_${field.name}: ${field.name}(last: 2, orderBy: { direction: DESC }) ${page}`,
      ]
    : [];
  return [`${field.name}(first: 4) ${page}`, `last_${field.name}: ${field.name}(last: 2) ${page}`, ...turned];
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection');
}

function edgeOf(connection: GraphQLNamedType): string {
  const edge = getNamedType(objectType(connection.name).getFields()['edges']?.type);
  return isObjectType(edge) ? plainOf(edge, 1) : '';
}

/** Everything of a type that takes no argument, some levels deep. */
function plainOf(type: GraphQLNamedType, levels: number): string {
  if (!isObjectType(type)) return '__typename ... on Node { id }';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return [field.name];
    if (isConnection(named) || levels === 0) return [];
    return [`${field.name} { ${plainOf(named, levels - 1)} }`];
  });
  return fields.length === 0 ? '__typename' : fields.join(' ');
}

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}
