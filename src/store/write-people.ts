import type { Transaction } from '../engine/engine.ts';
import { groupBy } from '../model/group-by.ts';
import type { ResolvedCareer } from '../model/identity.ts';
import { claimId, sortKey } from '../model/ids.ts';
import { nameTokens } from '../search/name-tokens.ts';
import type { People } from './resolve-people.ts';
import { byIds, runChunked, writeChunked } from './run-chunked.ts';
import {
  createCareers,
  createHolds,
  deleteCareers,
  deleteHolds,
  deleteOfficials,
  type FactRow,
  mergeOfficials,
  mergePostAgencies,
  mergePosts,
  renameOfficials,
} from './statements.ts';

/** Writes who is who: officials, careers, posts and tenures of some names. Agencies of posts must be there. */
export async function writePeople(transaction: Transaction, people: People): Promise<void> {
  const careers = [...people.careers.values()];
  await runChunked(
    transaction,
    deleteCareers,
    people.stored.map(({ id }) => id),
    byIds,
  );
  await runChunked(transaction, deleteOfficials, people.vanished, byIds);
  await renameInSteps(transaction, people.renamed);
  const officials = new Map(careers.map(({ official, officialName }) => [official, officialName]));
  await runChunked(transaction, deleteHolds, officials.keys(), byIds);
  await writeChunked(
    transaction,
    mergeOfficials,
    [...officials].map(([id, name]) => ({
      id,
      name,
      sortKey: sortKey(name, id),
      nameTokens: nameTokens([name], true),
    })),
  );
  const posts = new Map(careers.map(({ post, postTitle, postAgency }) => [post, { postTitle, postAgency }]));
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
  await writeChunked(
    transaction,
    createCareers,
    careers.map(({ id, name, agency, title, official, post }) => ({
      id,
      name,
      agency,
      title,
      official,
      post,
    })),
  );
  await writeChunked(transaction, createHolds, tenures(people));
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
