import type { Transaction } from '../engine/engine.ts';
import { groupBy } from '../model/group-by.ts';
import type { ResolvedCareer } from '../model/identity.ts';
import { claimId, sortKey } from '../model/ids.ts';
import { nameTokens } from '../search/name-tokens.ts';
import type { FactRow } from './fact-statements.ts';
import {
  createCareers,
  createHolds,
  deleteCareers,
  deleteHolds,
  deleteOfficials,
  holdsOfOfficials,
  mergeOfficials,
  mergePostAgencies,
  mergePosts,
  renameOfficials,
  setHolds,
} from './people-statements.ts';
import type { People } from './resolve-people.ts';
import { byIds, runChunked, writeChunked } from './run-chunked.ts';

/**
 * Writes who is who: officials, careers, posts and tenures of some names, as far as the graph doesn't have them so.
 * Agencies of posts must be there.
 */
export async function writePeople(transaction: Transaction, people: People): Promise<void> {
  const nodeOf = followNodes(people);
  const stored = new Map(people.stored.map((career) => [career.id, career]));
  const isStored = ({ id, official, post }: ResolvedCareer) => {
    const before = stored.get(id);
    return before !== undefined && nodeOf(before.official) === official && before.post === post;
  };
  const careers = [...people.careers.values()];
  const changed = careers.filter((career) => !isStored(career));
  const gone = [...stored.keys()].filter((id) => !people.careers.has(id));
  await runChunked(transaction, deleteCareers, [...gone, ...changed.map(({ id }) => id)], byIds);
  await runChunked(transaction, deleteOfficials, people.vanished, byIds);
  await renameInSteps(transaction, people.renamed);
  await writeOfficials(transaction, people, nodeOf);
  await writePosts(
    transaction,
    changed,
    people.stored.map(({ post }) => post),
  );
  await writeChunked(
    transaction,
    createCareers,
    changed.map(({ id, name, agency, title, official, post }) => ({
      id,
      name,
      agency,
      title,
      official,
      post,
    })),
  );
  await writeTenures(transaction, people, nodeOf);
}

/** The id that an official of the graph gets, or null for one that nobody is any more. */
function followNodes({ renamed, vanished }: People): (official: string) => string | null {
  const nodes = new Map<string, string | null>(renamed.map(({ from, to }) => [from, to]));
  for (const id of vanished) nodes.set(id, null);
  return (official) => {
    const node = nodes.get(official);
    return node === undefined ? official : node;
  };
}

async function writeOfficials(
  transaction: Transaction,
  { careers, stored }: People,
  nodeOf: (official: string) => string | null,
): Promise<void> {
  const names = new Map([...careers.values()].map(({ official, officialName }) => [official, officialName]));
  // One whose id changes is sorted by another from now on, so it is written as if it were new.
  const before = new Map(
    stored
      .filter(({ official }) => nodeOf(official) === official)
      .map(({ official, officialName }) => [official, officialName]),
  );
  await writeChunked(
    transaction,
    mergeOfficials,
    [...names].flatMap(([id, name]) =>
      before.get(id) === name
        ? []
        : [{ id, name, sortKey: sortKey(name, id), nameTokens: nameTokens([name], true) }],
    ),
  );
}

async function writePosts(
  transaction: Transaction,
  careers: readonly ResolvedCareer[],
  stored: readonly string[],
): Promise<void> {
  const posts = new Map(careers.map(({ post, postTitle, postAgency }) => [post, { postTitle, postAgency }]));
  for (const post of stored) posts.delete(post);
  await writeChunked(
    transaction,
    mergePosts,
    [...posts].map(([id, { postTitle }]) => ({ id, title: postTitle })),
  );
  await writeChunked(
    transaction,
    mergePostAgencies,
    [...posts].flatMap(([from, { postAgency }]) => (postAgency === null ? [] : { from, to: postAgency })),
  );
}

async function writeTenures(
  transaction: Transaction,
  people: People,
  nodeOf: (official: string) => string | null,
): Promise<void> {
  const known = new Set(people.stored.flatMap(({ official }) => nodeOf(official) ?? []));
  const before = new Map(
    (await runChunked(transaction, holdsOfOfficials, known, byIds)).map((row) => [keyOf(row), row]),
  );
  const after = new Map(tenures(people).map((row) => [keyOf(row), row]));
  await writeChunked(
    transaction,
    deleteHolds,
    [...before.values()].filter((row) => !after.has(keyOf(row))).map(({ from, to }) => ({ from, to })),
  );
  const rows = [...after.values()];
  await writeChunked(
    transaction,
    setHolds,
    rows.filter((row) => {
      const held = before.get(keyOf(row));
      return held !== undefined && !isSame(held, row);
    }),
  );
  await writeChunked(
    transaction,
    createHolds,
    rows.filter((row) => !before.has(keyOf(row))),
  );
}

function keyOf({ from, to }: FactRow): string {
  return `${from} ${to}`;
}

function isSame(one: FactRow, other: FactRow): boolean {
  return (
    one.firstSeen === other.firstSeen &&
    one.lastSeen === other.lastSeen &&
    one.articleCount === other.articleCount &&
    one.claims.join(' ') === other.claims.join(' ')
  );
}

/** Ids may move round in a circle, so each goes through one that nobody has. */
async function renameInSteps(transaction: Transaction, renamed: People['renamed']): Promise<void> {
  await writeChunked(
    transaction,
    renameOfficials,
    renamed.map(({ from, to }) => ({ from, to: `~${to}` })),
  );
  await writeChunked(
    transaction,
    renameOfficials,
    renamed.map(({ to }) => ({ from: `~${to}`, to })),
  );
}

function tenures({ careers, sightings }: People): readonly FactRow[] {
  const byTenure = groupBy(careers.values(), ({ official, post }) => `${official} ${post}`);
  const sightingsByName = groupBy(sightings, ({ name }) => name);
  return [...byTenure.values()].flatMap((held) =>
    tenure(held, sightingsByName.get(held[0]?.name ?? '') ?? []),
  );
}

function tenure(held: readonly ResolvedCareer[], ofName: People['sightings']): readonly FactRow[] {
  const ids = new Set(held.map(({ id }) => id));
  const seen = ofName.filter(({ rows }) => rows.split(' ').some((id) => ids.has(id)));
  const [first] = held;
  if (first === undefined) return [];
  return [
    {
      from: first.official,
      to: first.post,
      firstSeen: seen.map((sighting) => sighting.first).sort()[0] ?? '',
      lastSeen:
        seen
          .map((sighting) => sighting.last)
          .sort()
          .at(-1) ?? '',
      articleCount: seen.reduce((sum, sighting) => sum + sighting.articleCount, 0),
      claims: [...ids].map((id) => claimId('HOLDS', 'Official', id, null)).sort(),
    },
  ];
}
