import { type Link, linksOf, type NodeKey, textOfKey } from './neighbours.ts';
import type { ReadScope } from './read-scope.ts';

/** A node with what is around it, for drawing. */
export interface NeighborhoodKeys {
  readonly keys: readonly NodeKey[];
  readonly links: readonly Link[];
}

/**
 * A node and at most `first` of its neighbours, of every sort in turn and the strongest of each, with all direct
 * connections among them.
 */
export async function findNeighborhood(
  scope: ReadScope,
  center: NodeKey,
  first: number,
): Promise<NeighborhoodKeys> {
  const own = takeInTurn(await linksOf(scope, center), first);
  const keys = [center, ...own.map(({ to }) => to)];
  const inside = new Set(keys.map(textOfKey));
  const among = await Promise.all(keys.slice(1).map((key) => linksOf(scope, key)));
  const links = new Map<string, Link>();
  for (const link of [...own, ...among.flat().filter(({ to }) => inside.has(textOfKey(to)))]) {
    const ends = [textOfKey(link.from), textOfKey(link.to)].sort().join(' ');
    // Each connection is seen from both of its ends; PART_OF is kept as it is said.
    const name = `${link.relation === 'HAS_PART' ? 'PART_OF' : link.relation} ${ends}`;
    if (!links.has(name)) links.set(name, link);
  }
  return { keys, links: [...links.values()] };
}

/** Neighbours of every sort in turn, each node once. */
function takeInTurn(links: readonly Link[], first: number): Link[] {
  const sorts = new Map<string, Link[]>();
  for (const link of links) {
    const sort = `${link.relation} ${link.to.type}`;
    sorts.set(sort, [...(sorts.get(sort) ?? []), link]);
  }
  for (const sort of sorts.values()) {
    sort.sort((a, b) => b.strength - a.strength || (a.to.id < b.to.id ? -1 : 1));
  }
  const taken = new Map<string, Link>();
  for (let round = 0; taken.size < first; round += 1) {
    const candidates = [...sorts.values()].flatMap((sort) => sort[round] ?? []);
    if (candidates.length === 0) break;
    for (const link of candidates) {
      if (taken.size < first && !taken.has(textOfKey(link.to))) taken.set(textOfKey(link.to), link);
    }
  }
  return [...taken.values()];
}
