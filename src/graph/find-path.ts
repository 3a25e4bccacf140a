import { type Link, linksOf, MOST_LINKS, type NodeKey, type Relation, textOfKey } from './neighbours.ts';
import type { ReadScope } from './read-scope.ts';

/** Paths longer than this explain nothing. */
export const LONGEST_PATH = 4;

/** A way from an end to some node, best first link first. */
interface Way {
  readonly at: NodeKey;
  readonly links: readonly Link[];
}

/**
 * The shortest way between two nodes, at most `maxLength` links long, or null. Among equally short ones the best
 * supported wins, then the one with the least ids. Topics connect everything, and so do agencies and others with more
 * than `MOST_LINKS` connections of a sort: no way leads through them. Both ends are searched in turn, level by level.
 */
export async function findPath(
  scope: ReadScope,
  from: NodeKey,
  to: NodeKey,
  maxLength: number,
): Promise<readonly Link[] | null> {
  if (textOfKey(from) === textOfKey(to)) return [];
  const sides: [Map<string, Way[]>, Map<string, Way[]>] = [startAt(from), startAt(to)];
  let fronts: [readonly NodeKey[], readonly NodeKey[]] = [[from], [to]];
  for (let length = 1; length <= maxLength; length += 1) {
    const side = length % 2 === 1 ? 0 : 1;
    // The first level of both ends comes with one statement where they are of one type.
    if (length === 1) await Promise.all([linksOf(scope, from), linksOf(scope, to)]);
    const next = await expand(scope, sides[side], fronts[side], length <= 2);
    fronts = side === 0 ? [next, fronts[1]] : [fronts[0], next];
    const other = sides[side === 0 ? 1 : 0];
    const met = next.filter((key) => other.has(textOfKey(key)));
    const meeting = await withoutHubs(scope, met, [from, to]);
    const paths = meeting.flatMap((key) =>
      (sides[0].get(textOfKey(key)) ?? []).flatMap((ahead) =>
        (sides[1].get(textOfKey(key)) ?? []).map((back) => [...ahead.links, ...turned(back.links)]),
      ),
    );
    const best = paths.filter((links) => links.length === length).sort(compareWays)[0];
    if (best !== undefined) return best;
  }
  return null;
}

function startAt(key: NodeKey): Map<string, Way[]> {
  return new Map([[textOfKey(key), [{ at: key, links: [] }]]]);
}

/** Adds the nodes one link further, each with its best ways, and gives the new ones. */
async function expand(
  scope: ReadScope,
  known: Map<string, Way[]>,
  front: readonly NodeKey[],
  isEnd: boolean,
): Promise<NodeKey[]> {
  const found = new Map<string, { key: NodeKey; ways: Way[] }>();
  const all = await Promise.all(front.map((key) => linksOf(scope, key)));
  front.forEach((key, at) => {
    const way = known.get(textOfKey(key))?.[0];
    const links = all[at] ?? [];
    if (!isEnd && isHub(links)) return;
    for (const link of links) {
      const text = textOfKey(link.to);
      if (known.has(text) || way === undefined || link.to.type === 'Topic') continue;
      const longer = { at: link.to, links: [...way.links, link] };
      const seen = found.get(text);
      if (seen === undefined) found.set(text, { key: link.to, ways: [longer] });
      else seen.ways.push(longer);
    }
  });
  for (const [text, { ways }] of found) {
    // Strength adds up, so the best way to a node is part of the best way through it.
    known.set(text, ways.sort((a, b) => compareWays(a.links, b.links)).slice(0, 1));
  }
  return [...found.values()].map(({ key }) => key);
}

/** Nodes that a way may lead through, and the ends. An article mentions no more than it can hold, so none is asked. */
async function withoutHubs(
  scope: ReadScope,
  keys: readonly NodeKey[],
  ends: readonly NodeKey[],
): Promise<NodeKey[]> {
  const endTexts = new Set(ends.map(textOfKey));
  const kept = await Promise.all(
    keys.map(
      async (key) =>
        key.type === 'Article' || endTexts.has(textOfKey(key)) || !isHub(await linksOf(scope, key)),
    ),
  );
  return keys.filter((_, at) => kept[at]);
}

function isHub(links: readonly Link[]): boolean {
  const counts = new Map<string, number>();
  for (const { relation, to } of links) {
    const sort = `${relation} ${to.type}`;
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count > MOST_LINKS);
}

function turned(links: readonly Link[]): Link[] {
  return links
    .toReversed()
    .map((link) => ({ ...link, from: link.to, to: link.from, relation: turnedRelation(link.relation) }));
}

function turnedRelation(relation: Relation): Relation {
  if (relation === 'PART_OF') return 'HAS_PART';
  return relation === 'HAS_PART' ? 'PART_OF' : relation;
}

/** Best supported first, then by the ids on the way. */
function compareWays(a: readonly Link[], b: readonly Link[]): number {
  const difference = strengthOf(b) - strengthOf(a);
  if (difference !== 0) return difference;
  const [idsA, idsB] = [idsOf(a), idsOf(b)];
  return idsA === idsB ? 0 : idsA < idsB ? -1 : 1;
}

function strengthOf(links: readonly Link[]): number {
  return links.reduce((sum, { strength }) => sum + strength, 0);
}

function idsOf(links: readonly Link[]): string {
  return links.map(({ to, relation }) => `${textOfKey(to)} ${relation}`).join(' ');
}
