import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { attachLooseCareers } from './attach-loose-careers.ts';
import type { Career, Person, Sighting } from './career.ts';
import { createClusters } from './clusters.ts';
import type { IdentityDecision } from './identity-decision.ts';
import { isUniqueInTheState } from './office-standing.ts';
import type { Offices } from './read-office.ts';
import { createHolding, type Holding, relateCareers } from './relate-careers.ts';

/**
 * All careers of one name, parted into persons: a pure function of its arguments as sets. Decisions bind first, then
 * sightings, then what the careers themselves say; where that isn't enough two careers stay two persons.
 */
export function clusterCareers(
  careers: readonly Career[],
  sightings: readonly Sighting[],
  decisions: readonly IdentityDecision[] = [],
  offices: Offices = loadLexicon().offices,
): readonly Person[] {
  const holdings = createHoldings(careers, sightings, offices);
  const byId = new Map(holdings.map((holding) => [holding.career.id, holding]));
  const clusters = createClusters(
    [...byId.keys()],
    idPairs(decisions.filter(({ decision }) => decision === 'different').map(({ ids }) => ids)),
  );
  for (const [one, other] of idPairs(
    decisions.filter(({ decision }) => decision === 'same').map(({ ids }) => ids),
  )) {
    clusters.join(one, other);
  }
  const ordered = strongestFirst(sightings);
  for (const sighting of ordered) {
    const [first, ...rest] = sighting.careers.filter((id) => isAnchored(byId.get(id))).toSorted();
    if (first === undefined) continue;
    for (const id of rest) clusters.join(first, id);
  }
  const anchored = holdings.filter((holding) => isAnchored(holding));
  joinByCareer(anchored, clusters);
  attachLooseCareers(
    { anchored, loose: holdings.filter((holding) => !isAnchored(holding)) },
    ordered,
    clusters,
  );
  return clusters
    .members()
    .map((ids) => ({ id: ids[0] ?? '', careers: ids }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function createHoldings(
  careers: readonly Career[],
  sightings: readonly Sighting[],
  offices: Offices,
): Holding[] {
  const seen = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    for (const id of sighting.careers) seen.set(id, [...(seen.get(id) ?? []), sighting]);
  }
  const distinct = new Map(careers.map((career) => [career.id, career]));
  return [...distinct.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((career) => createHolding(career, seen.get(career.id) ?? [], offices));
}

/** A career that says by itself whose it is; one without an agency (`교수`) may be anybody's. */
function isAnchored(holding: Holding | undefined): boolean {
  if (holding === undefined) return false;
  return holding.career.agency !== null || isUniqueInTheState(holding.reading);
}

/** All pairs within each set, each ascending and all in order, so that the order of the sets doesn't matter. */
function idPairs(sets: readonly (readonly string[])[]): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const set of sets) {
    const ids = [...new Set(set)].sort();
    for (const [index, one] of ids.entries()) {
      for (const other of ids.slice(index + 1)) pairs.set(`${one} ${other}`, [one, other]);
    }
  }
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function strongestFirst(sightings: readonly Sighting[]): readonly Sighting[] {
  return sightings.toSorted(
    (a, b) =>
      b.articleCount - a.articleCount ||
      compare(a.first, b.first) ||
      compare(a.careers.toSorted().join(' '), b.careers.toSorted().join(' ')),
  );
}

/**
 * Joins careers from the strongest link down, and never two clusters of which any two careers are apart: so no chain
 * of links makes one person of two.
 */
function joinByCareer(holdings: readonly Holding[], clusters: ReturnType<typeof createClusters>): void {
  const links: { one: string; other: string; strength: number; gap: number }[] = [];
  const apart: (readonly [string, string])[] = [];
  for (const [index, one] of holdings.entries()) {
    for (const other of holdings.slice(index + 1)) {
      const pair = [one.career.id, other.career.id] as const;
      const relation = relateCareers(one, other);
      if (relation.kind === 'APART') apart.push(pair);
      if (relation.kind === 'LINKED') links.push({ one: pair[0], other: pair[1], ...relation });
    }
  }
  clusters.keepApart(apart);
  links.sort(
    (a, b) => b.strength - a.strength || a.gap - b.gap || compare(a.one, b.one) || compare(a.other, b.other),
  );
  for (const { one, other } of links) clusters.join(one, other);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
