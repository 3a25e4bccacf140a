import { KgError } from '../errors.ts';
import { foldName } from './fold-name.ts';
import { indexNames, type NameClaim, type NameIndex } from './name-index.ts';
import type { RegistryAgency } from './registry-agency.ts';

/** The organisations that are known beforehand, by key and by every name that they have or had. */
export interface AgencyRegistry {
  /** The organisation with this key, or null. */
  byKey(key: string): RegistryAgency | null;
  entries(): readonly RegistryAgency[];
  /** All names in folded form, with who bears each. */
  names(): NameIndex;
  /**
   * Who bears a name or alias, Korean or English, on a day: official names first, ambiguous names last. Where
   * nobody bears it on that day, whoever bore it nearest in time (articles look back at abolished bodies and
   * forward to planned ones). Without a day, all who ever bore it, latest first. Unknown names give none.
   */
  find(surface: string, asOf: string | null): readonly RegistryAgency[];
  /** Whether a name needs context to decide: several bear it on that day, or it is also a place or a word. */
  isAmbiguous(surface: string, asOf: string | null): boolean;
  /**
   * What an organisation belonged to on a day: the one of its parents that existed then, or that parent's predecessor
   * of the day (국세청 belonged to 기획재정부 until 2026-01-01, to 재정경제부 after). Without a day, the latest.
   */
  parentOf(key: string, asOf: string | null): RegistryAgency | null;
  successorsOf(key: string): readonly RegistryAgency[];
  predecessorsOf(key: string): readonly RegistryAgency[];
}

const NONE: readonly never[] = Object.freeze([]);

/** A registry over these organisations; unknown parents, unknown successors and keys used twice are faults. */
export function createAgencyRegistry(agencies: readonly RegistryAgency[]): AgencyRegistry {
  const byKey = indexByKey(agencies);
  const names = indexNames(agencies);
  const predecessors = indexPredecessors(agencies);
  const known = (key: string) => byKey.get(key) ?? null;
  const entries = Object.freeze([...agencies]);

  const bearersOn = rememberDay((surface, asOf): Bearers => {
    const claims = claimsOn(surface, asOf);
    const bearers = Object.freeze([...new Set(claims.map((claim) => claim.agency))]);
    const isAmbiguous = bearers.length > 1 || claims.some((claim) => claim.weight === 2);
    return { bearers, isAmbiguous };
  });

  function claimsOn(surface: string, asOf: string | null): readonly NameClaim[] {
    const exact = names.claims(foldName(surface));
    const all = exact.length > 0 ? exact : names.claims(foldName(withoutCompanyMark(surface)));
    if (asOf === null) return [...all].sort(byLatest);
    const held = all.filter((claim) => holdsOn(claim, asOf));
    return (held.length > 0 ? held : nearest(all, asOf)).toSorted((a, b) => a.weight - b.weight);
  }

  return Object.freeze({
    byKey: known,
    entries: () => entries,
    names: () => names,
    find: (surface: string, asOf: string | null) => bearersOn(surface, asOf).bearers,
    isAmbiguous: (surface: string, asOf: string | null) => bearersOn(surface, asOf).isAmbiguous,
    parentOf: (key: string, asOf: string | null) => {
      const agency = known(key);
      if (agency?.parent == null) return null;
      if (asOf === null) return known(agency.parent);
      const tied = agency.parents.filter((tie) => holdsOn(tie, asOf)).flatMap((tie) => known(tie.key) ?? []);
      const lineage = [
        ...tied,
        ...tied.toReversed().flatMap((parent) => allBefore(parent.key, predecessors)),
      ];
      return lineage.find((parent) => holdsOn(parent, asOf)) ?? known(agency.parent);
    },
    successorsOf: (key: string) => (known(key)?.successors ?? NONE).flatMap((next) => known(next) ?? []),
    predecessorsOf: (key: string) => predecessors.get(key) ?? NONE,
  });
}

/** Who bears a name on a day. */
interface Bearers {
  readonly bearers: readonly RegistryAgency[];
  readonly isAmbiguous: boolean;
}

// More names than any article asks for.
const MOST_REMEMBERED = 5_000;

/** The same answers, remembered for the day last asked about: an article asks for the same names many times. */
function rememberDay(
  answer: (surface: string, asOf: string | null) => Bearers,
): (surface: string, asOf: string | null) => Bearers {
  const known = new Map<string, Bearers>();
  let day: string | null = null;
  return (surface, asOf) => {
    if (asOf !== day || known.size >= MOST_REMEMBERED) known.clear();
    day = asOf;
    let found = known.get(surface);
    if (found === undefined) {
      found = answer(surface, asOf);
      known.set(surface, found);
    }
    return found;
  };
}

function indexByKey(agencies: readonly RegistryAgency[]): Map<string, RegistryAgency> {
  const byKey = new Map<string, RegistryAgency>();
  for (const agency of agencies) {
    const other = byKey.get(agency.key);
    if (other !== undefined) {
      throw invalid(`"${agency.name}" and "${other.name}" share the key "${agency.key}"; rename one`);
    }
    byKey.set(agency.key, agency);
  }
  for (const { key, parents, successors } of agencies) {
    for (const parent of parents) checkKnown(byKey, key, parent.key);
    for (const successor of successors) checkKnown(byKey, key, successor);
  }
  return byKey;
}

function checkKnown(byKey: ReadonlyMap<string, RegistryAgency>, key: string, other: string): void {
  if (!byKey.has(other)) throw invalid(`"${key}" names "${other}" as parent or successor; add that entry`);
}

function indexPredecessors(agencies: readonly RegistryAgency[]): Map<string, RegistryAgency[]> {
  const predecessors = new Map<string, RegistryAgency[]>();
  for (const agency of agencies) {
    for (const successor of agency.successors) {
      predecessors.set(successor, [...(predecessors.get(successor) ?? []), agency]);
    }
  }
  return predecessors;
}

/** Predecessors and theirs in turn, nearest first. */
function allBefore(
  key: string,
  predecessors: ReadonlyMap<string, readonly RegistryAgency[]>,
): RegistryAgency[] {
  const before = [...(predecessors.get(key) ?? [])];
  for (const agency of before) {
    before.push(...(predecessors.get(agency.key) ?? []).filter((next) => !before.includes(next)));
  }
  return before;
}

function holdsOn(held: { readonly from: string | null; readonly to: string | null }, day: string): boolean {
  return (held.from === null || held.from <= day) && (held.to === null || day <= held.to);
}

/** The last to have held a name before a day, else the first to hold it after. */
function nearest(claims: readonly NameClaim[], day: string): readonly NameClaim[] {
  const lastEnd = claims.reduce(
    (latest, { to }) => (to !== null && to < day && to > latest ? to : latest),
    '',
  );
  if (lastEnd !== '') return claims.filter((claim) => claim.to === lastEnd);
  const starts = claims.flatMap(({ from }) => (from !== null && from > day ? [from] : [])).sort();
  return claims.filter((claim) => claim.from === starts[0]);
}

function byLatest(a: NameClaim, b: NameClaim): number {
  const [endA, endB] = [a.to ?? '9999', b.to ?? '9999'];
  return endA === endB ? a.weight - b.weight : endA < endB ? 1 : -1;
}

/** `㈜농심`, `롯데칠성음료(주)` and `대상 주식회사` are looked up without the mark of their legal form. */
function withoutCompanyMark(surface: string): string {
  return surface.replace(/㈜|\(주\)|\(재\)|\(사\)|㈔|주식회사|재단법인|사단법인/gu, '');
}

function invalid(problem: string): KgError {
  return new KgError('LEXICON_INVALID', `src/lexicon/data: ${problem}`);
}
