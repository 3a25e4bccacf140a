import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import {
  LINKED_TYPES,
  type Link,
  type LinkedType,
  MOST_LINKS,
  type NodeKey,
  RELATIONS,
} from './neighbours.ts';
import { loadersOf, type ReadScope } from './read-scope.ts';

/** A sort of connection with the ids at its other ends and how strong each is; null where there are too many. */
const Sort = z.tuple([
  z.enum(RELATIONS),
  z.enum(LINKED_TYPES),
  z.array(z.tuple([z.string(), z.number()])).nullable(),
]);

const LOADERS = {
  Agency: waysFrom('Agency', 'ways-from-agencies'),
  Article: waysFrom('Article', 'ways-from-articles'),
  Event: waysFrom('Event', 'ways-from-events'),
  Official: waysFrom('Official', 'ways-from-officials'),
  Program: waysFrom('Program', 'ways-from-programs'),
} as const;

/**
 * All direct connections of a node but those with topics; null where it is a hub, with more than `MOST_LINKS` of a sort:
 * no way leads through it, so it isn't read further. Nodes of one type that are asked for together cost one statement.
 */
export async function waysOn(scope: ReadScope, { type, id }: NodeKey): Promise<readonly Link[] | null> {
  // Topics connect everything, so that each is a hub.
  return type === 'Topic' ? null : LOADERS[type](scope).load(id);
}

function waysFrom(type: LinkedType, file: string) {
  const found = statement({
    file: `graph/${file}`,
    params: z.object({ keys: z.array(z.string()), most: z.int() }),
    row: z.object({ key: z.string(), ways: z.array(Sort) }),
  });
  return loadersOf<readonly Link[]>(async (scope, keys) => {
    const rows = await scope.read(found, { keys: [...keys], most: MOST_LINKS + 1 });
    const links = new Map<string, readonly Link[]>();
    for (const { key, ways } of rows) {
      const all = linksTo({ type, id: key }, ways);
      if (all !== null) links.set(key, all);
    }
    return links;
  });
}

function linksTo(from: NodeKey, ways: readonly z.output<typeof Sort>[]): readonly Link[] | null {
  const links = new Map<string, Link>();
  for (const [relation, type, ends] of ways) {
    if (ends === null) return null;
    for (const [id, strength] of ends) {
      const name = `${relation} ${type} ${id}`;
      const link = { from, to: { type, id }, relation, strength, seenFrom: from };
      const same = links.get(name);
      // An official may hold several posts in an agency: that is one connection.
      links.set(name, same === undefined ? link : { ...same, strength: same.strength + strength });
    }
  }
  return [...links.values()];
}
