import type { Transaction } from '../engine/engine.ts';
import { AGENCY_KINDS, type AgencyKind } from '../model/agency-kind.ts';
import { usualSector } from '../model/agency-sector.ts';
import type { ArticleRows } from '../model/graph-rows.ts';
import { groupBy } from '../model/group-by.ts';
import type { IdentityResolver } from '../model/identity.ts';
import { claimId } from '../model/ids.ts';
import {
  agencyKinds,
  agencyKindsGrouped,
  eventPlaces,
  eventPlacesGrouped,
  formsGrouped,
  setAgencyKinds,
  setAliases,
  setEventPlaces,
} from './fact-statements.ts';
import { byClaims, byIds, runChunked, writeChunked } from './run-chunked.ts';
import type { Touched } from './touched.ts';

/** A name has at most this many other forms, so that none of its lists grows with the corpus. */
const MOST_ALIASES = 12;

/** Counts anew what articles say of things: other forms of names, kinds of agencies, places of events. */
export async function regroup(
  transaction: Transaction,
  articles: readonly ArticleRows[],
  touched: Touched,
  resolver: IdentityResolver,
): Promise<void> {
  for (const label of ['Agency', 'Program', 'Event'] as const) {
    const ids = [...touched.gained[label], ...touched.lost[label]].filter((id) => touched.aliased.has(id));
    await regroupAliases(transaction, label, new Set(ids), resolver);
  }
  await regroupKinds(transaction, articles, touched, resolver);
  await regroupPlaces(transaction, articles, touched);
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
  articles: readonly ArticleRows[],
  touched: Touched,
  resolver: IdentityResolver,
): Promise<void> {
  const isOpen = (id: string) => resolver.registeredAliases(id) === null;
  const said = articles.flatMap(({ mentions }) =>
    mentions.flatMap(({ label, target, kind }) =>
      label === 'Agency' && isOpen(target) ? { id: target, text: kind } : [],
    ),
  );
  const lost = [...touched.lost.Agency].filter(isOpen);
  const stored = await textsOf(transaction, agencyKinds, said);
  // An agency is of some kind even where no article tells which: one without was written just now.
  const open = [...stored].filter(([, kind]) => kind === null).map(([id]) => id);
  const disputed = disputedIds(stored, said, [...lost, ...open]);
  const kinds = await mostFrequent(transaction, agencyKindsGrouped, disputed);
  const rows = [...disputed].map((id) => {
    const kind = kindNamed(kinds.get(id));
    return { id, kind, sector: usualSector(kind) };
  });
  await writeChunked(transaction, setAgencyKinds, rows);
}

async function regroupPlaces(
  transaction: Transaction,
  articles: readonly ArticleRows[],
  touched: Touched,
): Promise<void> {
  const said = articles.flatMap(({ mentions }) =>
    mentions.flatMap(({ label, target, place }) => (label === 'Event' ? { id: target, text: place } : [])),
  );
  const disputed = disputedIds(await textsOf(transaction, eventPlaces, said), said, touched.lost.Event);
  const places = await mostFrequent(transaction, eventPlacesGrouped, disputed);
  await writeChunked(
    transaction,
    setEventPlaces,
    [...disputed].map((id) => ({ id, place: places.get(id) ?? null })),
  );
}

function kindNamed(text: string | undefined): AgencyKind {
  return AGENCY_KINDS.find((kind) => kind === text) ?? 'OTHER';
}

/** What articles say of something. */
interface Said {
  readonly id: string;
  readonly text: string | null;
}

/** What is written of the things that articles say something of. */
async function textsOf(
  transaction: Transaction,
  written: typeof agencyKinds,
  said: readonly Said[],
): Promise<ReadonlyMap<string, string | null>> {
  const ids = said.map(({ id }) => id);
  const stored = await runChunked(transaction, written, ids, byIds);
  return new Map(stored.map(({ id, text }) => [id, text]));
}

/**
 * The ids of which most articles may now say something else than is written, `sure` ones among them. What most said
 * stays so while more say the same and none is removed, which spares counting all that a large corpus says.
 */
function disputedIds(
  written: ReadonlyMap<string, string | null>,
  said: readonly Said[],
  sure: Iterable<string>,
): ReadonlySet<string> {
  const other = said.filter(({ id, text }) => text !== null && text !== written.get(id));
  return new Set([...sure, ...other.map(({ id }) => id)]);
}

/** What most articles say of each id; of equals, the least. */
async function mostFrequent(
  transaction: Transaction,
  statement: typeof agencyKindsGrouped,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const groups = groupBy(await runChunked(transaction, statement, ids, byIds), ({ id }) => id);
  return new Map(
    [...groups].flatMap(([id, group]) =>
      group
        .sort(mostFirst)
        .slice(0, 1)
        .map(({ text }) => [id, text]),
    ),
  );
}

function mostFirst(
  a: { readonly text: string; readonly articleCount: number },
  b: { readonly text: string; readonly articleCount: number },
): number {
  return b.articleCount - a.articleCount || (a.text < b.text ? -1 : 1);
}
