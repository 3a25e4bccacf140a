import type { Transaction } from '../engine/engine.ts';
import { AGENCY_KINDS, type AgencyKind } from '../model/agency-kind.ts';
import { usualSector } from '../model/agency-sector.ts';
import { groupBy } from '../model/group-by.ts';
import type { IdentityResolver } from '../model/identity.ts';
import { claimId } from '../model/ids.ts';
import type { People } from './resolve-people.ts';
import { byClaims, byIds, runChunked, writeChunked } from './run-chunked.ts';
import {
  agencyKindsGrouped,
  claimsGrouped,
  eventPlacesGrouped,
  type FactRow,
  facts,
  formsGrouped,
  setAgencyKinds,
  setAliases,
  setEventPlaces,
} from './statements.ts';
import type { Touched, TouchedFact } from './touched.ts';

/** A name has at most this many other forms, so that none of its lists grows with the corpus. */
const MOST_ALIASES = 12;

/** Counts anew what evidence supports: derived facts, other forms of names, kinds of agencies, places of events. */
export async function regroup(
  transaction: Transaction,
  touched: Touched,
  people: People,
  resolver: IdentityResolver,
): Promise<void> {
  await regroupFacts(transaction, touched, people);
  for (const label of ['Agency', 'Program', 'Event'] as const) {
    await regroupAliases(transaction, label, touched.mentioned[label], resolver);
  }
  await regroupKinds(transaction, touched.mentioned.Agency, resolver);
  const places = await mostFrequent(transaction, eventPlacesGrouped, touched.mentioned.Event);
  await writeChunked(
    transaction,
    setEventPlaces,
    [...touched.mentioned.Event].map((id) => ({ id, place: places.get(id) ?? null })),
  );
}

/** One derived relationship: its ends, and every claim that supports it. */
interface Fact {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly string[];
}

async function regroupFacts(transaction: Transaction, touched: Touched, people: People): Promise<void> {
  const byKind = groupBy(touched.facts.values(), ({ kind }) => kind);
  for (const kind of ['RUNS', 'HOSTS', 'TOOK_PART_IN'] as const) {
    await regroupFactsOf(transaction, kind, (byKind.get(kind) ?? []).map(simpleFact));
  }
  for (const label of ['Program', 'Event'] as const) {
    const ofLabel = (byKind.get('ABOUT') ?? []).filter(({ subject }) =>
      touched.mentioned[label].has(subject),
    );
    await regroupFactsOf(transaction, `${label} ABOUT`, ofLabel.map(simpleFact));
  }
  await regroupFactsOf(transaction, 'ATTENDED', attendances(byKind.get('ATTENDED') ?? [], people));
}

function simpleFact({ subject, object, claim }: TouchedFact): Fact {
  return { from: subject, to: object, claims: [claim] };
}

/** Whoever bears the name of someone touched may be who attended, so all of that name are counted anew. */
function attendances(touchedFacts: readonly TouchedFact[], people: People): readonly Fact[] {
  const nameByCareer = new Map(
    [...people.stored, ...people.careers.values()].map(({ id, name }) => [id, name]),
  );
  const careersByName = groupBy(people.careers.values(), ({ name }) => name);
  const found = new Map<string, Fact>();
  for (const { subject, object } of touchedFacts) {
    const ofName = careersByName.get(nameByCareer.get(subject) ?? '') ?? [];
    for (const [official, careers] of groupBy(ofName, (career) => career.official)) {
      const claims = careers.map(({ id }) => claimId('ATTENDED', 'Official', id, object)).sort();
      found.set(`${official} ${object}`, { from: official, to: object, claims });
    }
  }
  return [...found.values()];
}

async function regroupFactsOf(
  transaction: Transaction,
  kind: keyof typeof facts,
  touchedFacts: readonly Fact[],
): Promise<void> {
  if (touchedFacts.length === 0) return;
  const [remove, create] = facts[kind];
  await writeChunked(transaction, remove, touchedFacts);
  const claims = touchedFacts.flatMap((fact) => fact.claims);
  const grouped = new Map(
    (await runChunked(transaction, claimsGrouped, claims, byClaims)).map((row) => [row.claim, row]),
  );
  const rows = touchedFacts.flatMap((fact): FactRow[] => {
    const support = fact.claims.flatMap((claim) => grouped.get(claim) ?? []);
    if (support.length === 0) return [];
    return [
      {
        ...fact,
        firstSeen: support.map(({ firstSeen }) => firstSeen).sort()[0] ?? '',
        lastSeen:
          support
            .map(({ lastSeen }) => lastSeen)
            .sort()
            .at(-1) ?? '',
        articleCount: support.reduce((sum, { articleCount }) => sum + articleCount, 0),
        claims: support.map(({ claim }) => claim).sort(),
      },
    ];
  });
  await writeChunked(transaction, create, rows);
}

async function regroupAliases(
  transaction: Transaction,
  label: 'Agency' | 'Program' | 'Event',
  ids: ReadonlySet<string>,
  resolver: IdentityResolver,
): Promise<void> {
  const idByClaim = new Map([...ids].map((id) => [claimId('ALIAS', label, id, null), id]));
  const forms = groupBy(
    await runChunked(transaction, formsGrouped, idByClaim.keys(), byClaims),
    ({ claim }) => claim,
  );
  const rows = [...idByClaim].map(([claim, id]) => {
    const registered = (label === 'Agency' ? resolver.registeredAliases(id) : null) ?? [];
    const seen = (forms.get(claim) ?? []).sort(mostFirst).map(({ text }) => text);
    return { id, aliases: [...registered, ...seen.slice(0, Math.max(0, MOST_ALIASES - registered.length))] };
  });
  await writeChunked(transaction, setAliases[label], rows);
}

async function regroupKinds(
  transaction: Transaction,
  ids: ReadonlySet<string>,
  resolver: IdentityResolver,
): Promise<void> {
  const unregistered = [...ids].filter((id) => resolver.registeredAliases(id) === null);
  const kinds = await mostFrequent(transaction, agencyKindsGrouped, unregistered);
  const rows = unregistered.map((id) => {
    const kind = kindNamed(kinds.get(id));
    return { id, kind, sector: usualSector(kind) };
  });
  await writeChunked(transaction, setAgencyKinds, rows);
}

function kindNamed(text: string | undefined): AgencyKind {
  return AGENCY_KINDS.find((kind) => kind === text) ?? 'OTHER';
}

/** What most articles say of each id; of equals, the least. */
async function mostFrequent(
  transaction: Transaction,
  statement: typeof agencyKindsGrouped,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const groups = groupBy(await runChunked(transaction, statement, ids, byIds), ({ id }) => id);
  return new Map(
    [...groups].flatMap(([id, group]) => (group.sort(mostFirst)[0] ? [[id, group[0]?.text ?? '']] : [])),
  );
}

function mostFirst(
  a: { readonly text: string; readonly articleCount: number },
  b: { readonly text: string; readonly articleCount: number },
): number {
  return b.articleCount - a.articleCount || (a.text < b.text ? -1 : 1);
}
