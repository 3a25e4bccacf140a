import type { Transaction } from '../engine/engine.ts';
import { groupBy } from '../model/group-by.ts';
import type {
  CareerKey,
  IdentityFacts,
  IdentityResolver,
  ResolvedCareer,
  SightingSummary,
} from '../model/identity.ts';
import type { AgencyLookUp } from './agency-forms.ts';
import { articlesOfSightings, careersOfNames, sightingsOfNames } from './people-statements.ts';
import { byNames, runChunked } from './run-chunked.ts';

interface StoredCareer extends CareerKey {
  readonly official: string;
  readonly officialName: string;
  readonly post: string;
}

/** Everyone who bears some names, as the graph will have them after a batch. */
export interface People {
  /** Which agency an id from one article leads to. */
  readonly agency: AgencyLookUp;
  /** All careers of the names, by id. */
  readonly careers: ReadonlyMap<string, ResolvedCareer>;
  /** All sightings of the names, those of the batch included. */
  readonly sightings: readonly SightingSummary[];
  /** Careers as they were stored before. */
  readonly stored: readonly StoredCareer[];
  /** Officials in the graph that become a person of another id. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Officials in the graph that nobody is any more. */
  readonly vanished: readonly string[];
  /** Articles in the graph whose people or posts changed, so that they must be written again. */
  readonly moved: ReadonlySet<string>;
}

/** Resolves everyone of some names anew, from their sightings in the graph and in articles to be written. */
export async function resolvePeople(
  transaction: Transaction,
  names: Iterable<string>,
  articles: Iterable<{ readonly facts: IdentityFacts; readonly day: string }>,
  readAgencies: (ids: readonly string[]) => Promise<AgencyLookUp>,
  resolver: IdentityResolver,
): Promise<People> {
  const asked = [...new Set(names)];
  const stored = await runChunked(transaction, careersOfNames, asked, byNames);
  const agency = await readAgencies(stored.flatMap((career) => career.agency ?? []));
  const inGraph = await runChunked(transaction, sightingsOfNames, asked, byNames);
  const fresh = [...articles];
  const sightings = addSightings(inGraph, fresh);
  const careersByName = groupCareers(sightings, [
    ...stored,
    ...fresh.flatMap(({ facts }) => facts.people.flatMap((person) => person.careers)),
  ]);
  const sightingsByName = groupBy(sightings, (sighting) => sighting.name);
  const careers = new Map<string, ResolvedCareer>();
  for (const [name, keys] of careersByName) {
    for (const career of resolver.careers(keys, sightingsByName.get(name) ?? [], agency))
      careers.set(career.id, career);
  }
  const storedById = new Map(stored.map((career) => [career.id, career]));
  const nodeByPerson = assignNodes(careers, storedById, inGraph);
  const movedSightings = inGraph.filter(({ rows }) =>
    rows.split(' ').some((id) => {
      const [before, now] = [storedById.get(id), careers.get(id)];
      return before?.post !== now?.post || nodeByPerson.get(now?.official ?? '') !== before?.official;
    }),
  );
  const moved = new Set<string>();
  if (movedSightings.length > 0) {
    const distinct = new Map(movedSightings.map(({ name, rows }) => [`${name} ${rows}`, { name, rows }]));
    const rows = [...distinct.values()];
    for (const { id } of await transaction.run(articlesOfSightings, { rows })) moved.add(id);
  }
  const kept = new Set(nodeByPerson.values());
  return {
    agency,
    careers,
    sightings,
    stored,
    renamed: [...nodeByPerson].flatMap(([to, from]) => (from === to ? [] : { from, to })),
    vanished: [...new Set(stored.map(({ official }) => official))].filter((id) => !kept.has(id)),
    moved,
  };
}

function addSightings(
  inGraph: readonly SightingSummary[],
  articles: readonly { readonly facts: IdentityFacts; readonly day: string }[],
): readonly SightingSummary[] {
  const keyOf = (name: string, rows: string, day: string) => `${name} ${rows} ${day.slice(0, 7)}`;
  const all = new Map(
    inGraph.map((sighting) => [keyOf(sighting.name, sighting.rows, sighting.first), sighting]),
  );
  for (const { facts, day } of articles) {
    for (const { name, careers } of facts.people) {
      const rows = careers.map(({ id }) => id).join(' ');
      const key = keyOf(name, rows, day);
      const known = all.get(key);
      all.set(key, {
        name,
        rows,
        first: known === undefined || day < known.first ? day : known.first,
        last: known === undefined || day > known.last ? day : known.last,
        articleCount: (known?.articleCount ?? 0) + 1,
      });
    }
  }
  return [...all.values()];
}

/** The careers that some sighting still has, by name. */
function groupCareers(
  sightings: readonly SightingSummary[],
  careers: readonly CareerKey[],
): ReadonlyMap<string, readonly CareerKey[]> {
  const seen = new Set(sightings.flatMap(({ rows }) => rows.split(' ')));
  const distinct = new Map(careers.filter(({ id }) => seen.has(id)).map((career) => [career.id, career]));
  return groupBy(distinct.values(), (career) => career.name);
}

/**
 * Which official of the graph each person was, so that one whose id changes keeps what hangs on them: the one with
 * whom they share most articles. A person without an entry is new.
 */
function assignNodes(
  careers: ReadonlyMap<string, ResolvedCareer>,
  stored: ReadonlyMap<string, StoredCareer>,
  inGraph: readonly SightingSummary[],
): ReadonlyMap<string, string> {
  const shared = new Map<string, { readonly person: string; readonly node: string; articleCount: number }>();
  for (const { rows, articleCount } of inGraph) {
    for (const id of rows.split(' ')) {
      const [person, node] = [careers.get(id)?.official, stored.get(id)?.official];
      if (person === undefined || node === undefined) continue;
      const pair = shared.get(`${person} ${node}`) ?? { person, node, articleCount: 0 };
      pair.articleCount += articleCount;
      shared.set(`${person} ${node}`, pair);
    }
  }
  const nodeByPerson = new Map<string, string>();
  const taken = new Set<string>();
  for (const { person, node } of [...shared.values()].sort((a, b) => b.articleCount - a.articleCount)) {
    if (nodeByPerson.has(person) || taken.has(node)) continue;
    nodeByPerson.set(person, node);
    taken.add(node);
  }
  return nodeByPerson;
}
