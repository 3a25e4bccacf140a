import { type Link, linksOf, type NodeKey, textOfKey, turnedRelation } from './neighbours.ts';
import type { ReadScope } from './read-scope.ts';
import { waysOn } from './ways.ts';

/** Paths longer than this explain nothing. */
export const LONGEST_PATH = 4;

/** The best way from an end to some node. */
interface Way {
  readonly at: NodeKey;
  readonly links: readonly Link[];
}

/**
 * The shortest way between two nodes, at most `maxLength` links long, or null. Among equally short ones the best
 * supported wins, then the one with the least ids. Topics connect everything, and so do agencies and others with more
 * than `MOST_LINKS` connections of a sort: no way leads through such hubs. Both ends are searched in turn, level by
 * level; one round of statements brings a level of both.
 */
export async function findPath(
  scope: ReadScope,
  from: NodeKey,
  to: NodeKey,
  maxLength: number,
): Promise<readonly Link[] | null> {
  if (textOfKey(from) === textOfKey(to)) return [];
  const sides: [Map<string, Way>, Map<string, Way>] = [startAt(from), startAt(to)];
  let fronts: [readonly NodeKey[], readonly NodeKey[]] = [[from], [to]];
  for (let length = 1; length <= maxLength; length += 1) {
    const side = length % 2 === 1 ? 0 : 1;
    const linksAt = length <= 2 ? linksOf : waysOn;
    // What the next length needs of the other end comes with the same statements.
    if (side === 0 && length < maxLength) {
      await Promise.all(fronts.flat().map((key) => linksAt(scope, key)));
    }
    const next = await expand(scope, sides[side], fronts[side], linksAt);
    fronts = side === 0 ? [next, fronts[1]] : [fronts[0], next];
    const paths = next.flatMap((key) => {
      const ahead = sides[0].get(textOfKey(key));
      const back = sides[1].get(textOfKey(key));
      if (ahead === undefined || back === undefined) return [];
      const links = [...ahead.links, ...turned(back.links)];
      return links.length === length ? [{ key, links }] : [];
    });
    const best = await firstPastHubs(
      scope,
      paths.sort((a, b) => compareWays(a.links, b.links)),
      [from, to],
    );
    if (best !== null) return best;
  }
  return null;
}

function startAt(key: NodeKey): Map<string, Way> {
  return new Map([[textOfKey(key), { at: key, links: [] }]]);
}

/** Adds the nodes one link further, each with its best way, and gives the new ones; hubs lead nowhere. */
async function expand(
  scope: ReadScope,
  known: Map<string, Way>,
  front: readonly NodeKey[],
  linksAt: (scope: ReadScope, key: NodeKey) => Promise<readonly Link[] | null>,
): Promise<NodeKey[]> {
  const found = new Map<string, Way>();
  const all = await Promise.all(front.map((key) => linksAt(scope, key)));
  front.forEach((key, at) => {
    const way = known.get(textOfKey(key));
    if (way === undefined) return;
    for (const link of all[at] ?? []) {
      const text = textOfKey(link.to);
      if (known.has(text) || link.to.type === 'Topic') continue;
      const longer = { at: link.to, links: [...way.links, link] };
      const seen = found.get(text);
      // Strength adds up, so the best way to a node is part of the best way through it.
      if (seen === undefined || compareWays(longer.links, seen.links) < 0) found.set(text, longer);
    }
  });
  for (const [text, way] of found) known.set(text, way);
  return [...found.values()].map(({ at }) => at);
}

/** How many meeting points are asked at a time whether they are hubs. */
const ASKED_AT_ONCE = 24;

/** The first path whose ends' ways meet in an end or in a node that is no hub. Articles hold too little to be hubs. */
async function firstPastHubs(
  scope: ReadScope,
  paths: readonly { readonly key: NodeKey; readonly links: readonly Link[] }[],
  ends: readonly NodeKey[],
): Promise<readonly Link[] | null> {
  const endTexts = new Set(ends.map(textOfKey));
  const sure = paths.findIndex(({ key }) => key.type === 'Article' || endTexts.has(textOfKey(key)));
  // Only what is better than a path that is sure needs to be asked.
  const better = sure < 0 ? paths : paths.slice(0, sure);
  for (let at = 0; at < better.length; at += ASKED_AT_ONCE) {
    const asked = better.slice(at, at + ASKED_AT_ONCE);
    const ways = await Promise.all(asked.map(({ key }) => waysOn(scope, key)));
    const first = asked.find((_, index) => ways[index] !== null);
    if (first !== undefined) return first.links;
  }
  return paths[sure]?.links ?? null;
}

function turned(links: readonly Link[]): Link[] {
  return links
    .toReversed()
    .map((link) => ({ ...link, from: link.to, to: link.from, relation: turnedRelation(link.relation) }));
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
