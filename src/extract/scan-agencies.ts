import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { RegistryAgency } from '../lexicon/registry-agency.ts';
import type { AgencyKind } from '../model/agency-kind.ts';
import type { Field } from '../model/article.ts';
import type { Span } from '../model/extraction.ts';
import { byPlace } from './by-place.ts';
import { isCountry, isCountryInitial } from './countries.ts';
import { type DoubtfulName, decideDoubtful } from './doubtful-agencies.ts';
import { ellipticalBefore } from './elliptical-agencies.ts';
import { introducedAliases, withIntroduced } from './introduced-aliases.ts';
import { listedAgencies } from './listed-agencies.ts';
import { withListedCompanies } from './listed-companies.ts';
import { isOfficeTail } from './office-title.ts';
import { organisationShape } from './organisation-shape.ts';
import { createTaken } from './overlap.ts';
import { isParticleTail, restOfWord, stemsOf } from './particles.ts';
import { withQuoted } from './quoted-agencies.ts';
import type { FieldReading } from './read-field.ts';
import { shapedAgencies } from './shaped-agencies.ts';

/** An organisation as the article knows it. */
export interface AgencyIdentity {
  readonly name: string;
  readonly kind: AgencyKind;
  /** The registry's key, or null. */
  readonly key: string | null;
}

/** A place where an organisation is named. */
export interface AgencyMention extends Span {
  readonly surface: string;
  readonly identity: AgencyIdentity;
  readonly rule: string;
  readonly confidence: number;
  /** True where an office is fused to the name (`조달청장`) or follows in the same word. */
  readonly inOffice: boolean;
}

/** An alias that the article itself gives to an organisation. */
export interface IntroducedAlias {
  readonly alias: string;
  readonly identity: AgencyIdentity;
  readonly span: Span;
  readonly rule: string;
}

/** Every organisation named in an article. */
export interface AgencyScan {
  readonly byField: ReadonlyMap<Field, readonly AgencyMention[]>;
  readonly introduced: readonly IntroducedAlias[];
}

/** Makes one identity per name. */
export type Identify = (name: string, kind: AgencyKind, key: string | null) => AgencyIdentity;

interface ScanState {
  readonly lexicon: Lexicon;
  readonly asOf: string;
  /** Names of regional governments in the article, by which a shared name (`중구`) is decided. */
  readonly regions: Set<string>;
  readonly identities: Map<string, AgencyIdentity>;
}

/** Offices of a place that its bare name may stand before (`전북지사`, `경남도의원`); a bank's `대전본부장` is none. */
const LOCAL_OFFICE =
  /^(?:특별시장|광역시장|시장|도?지사|교육감|[시도군구]?의원|[시도군구]의회|군수|구청장|부시장|부지사|경찰청장|소방본부장|장)/;
/** An article names no more doubtful words than this; whatever does is no article. */
const MOST = 500;
const LETTER = /[가-힣A-Za-z0-9]/;

/** Finds the organisations named in the fields of an article, through the registry, the article's own aliases and their shape. */
export function scanAgencies(fields: readonly FieldReading[], lexicon: Lexicon, asOf: string): AgencyScan {
  const state: ScanState = { lexicon, asOf, regions: new Set(), identities: new Map() };
  const matches = new Map(fields.map((field) => [field.field, lexicon.scanAgencies(field.folded)]));
  for (const found of matches.values()) {
    for (const { surface } of found) {
      const agency = lexicon.agencies.find(surface, asOf)[0];
      if (agency?.kind === 'LOCAL_GOVERNMENT' && agency.parent === null) state.regions.add(agency.key);
    }
  }
  const byField = new Map<Field, AgencyMention[]>();
  const named = new Map(
    fields.map((reading) => [
      reading.field,
      registryMentions(reading, matches.get(reading.field) ?? [], state),
    ]),
  );
  const namedKeys = new Set(
    [...named.values()].flatMap(({ sure }) => sure.flatMap(({ identity }) => identity.key ?? [])),
  );
  for (const reading of fields) {
    const own = named.get(reading.field) ?? { sure: [], doubtful: [] };
    const known = withListed(reading, withDecided(reading, own, namedKeys, state), state);
    const identify = identifyIn(state);
    const shaped = [...known, ...shapedAgencies(reading, known, identify)].sort(byPlace);
    const quoted = withQuoted(reading, shaped, identify);
    byField.set(reading.field, withListedCompanies(reading, quoted, lexicon, identify));
  }
  const introduced = fields.flatMap((reading) =>
    introducedAliases(reading, byField.get(reading.field) ?? [], lexicon, asOf),
  );
  for (const reading of fields) {
    const mentions = byField.get(reading.field) ?? [];
    byField.set(reading.field, withIntroduced(reading, mentions, introduced));
  }
  return { byField, introduced };
}

function registryMentions(
  reading: FieldReading,
  matches: readonly { readonly start: number; readonly end: number; readonly surface: string }[],
  state: ScanState,
): { readonly sure: readonly AgencyMention[]; readonly doubtful: readonly DoubtfulName[] } {
  const { folded } = reading;
  const mentions: AgencyMention[] = [];
  const doubtful: DoubtfulName[] = [];
  let free = 0;
  for (const match of matches) {
    if (match.start < free) continue;
    if (match.start > 0 && LETTER.test(folded.charAt(match.start - 1))) continue;
    // `(울산=연합뉴스)`, `[세종타임즈]`: who publishes isn't part of the news.
    if (
      /[=[]\s?$/.test(folded.slice(Math.max(0, match.start - 2), match.start)) &&
      /^\s?[\])]/.test(folded.slice(match.end, match.end + 2))
    )
      continue;
    const rest = restOfWord(folded, match.end);
    if (isOtherWord(folded, match.start, match.surface, rest)) continue;
    const inOffice = rest !== '' && isOfficeTail(rest, state.lexicon);
    if (!inOffice && !isParticleTail(rest)) continue;
    if (inOffice && isLongerName(match.surface + rest)) continue;
    const place = chooseBearer(match.surface, inOffice && LOCAL_OFFICE.test(rest), state);
    const known = inOffice && place !== null ? (educationOffice(place, rest, state) ?? place) : place;
    if (known === null) {
      const bearers = state.lexicon.agencies.find(match.surface, state.asOf);
      doubtful.push({ start: match.start, end: match.end, surface: match.surface, bearers });
      continue;
    }
    const mention = foreignOr(reading, match.start, match.end, known, inOffice, state);
    mentions.push(mention, ...ownerIn(mention, state));
    free = match.end;
    mentions.push(
      ...ellipticalBefore(reading, mention, state.lexicon.agencies, state.asOf, identifyIn(state)),
    );
  }
  return { sure: mentions.sort(byPlace), doubtful };
}

/** Adds the doubtful names that the article decides. */
function withDecided(
  reading: FieldReading,
  named: { readonly sure: readonly AgencyMention[]; readonly doubtful: readonly DoubtfulName[] },
  namedKeys: ReadonlySet<string>,
  state: ScanState,
): AgencyMention[] {
  const { sure, doubtful } = named;
  if (doubtful.length === 0) return [...sure];
  const isTaken = createTaken(reading.folded.length, sure);
  const decided = decideDoubtful(reading, doubtful.slice(0, MOST), sure, namedKeys).flatMap(
    ({ start, end, agency }): AgencyMention[] =>
      isTaken(start, end)
        ? []
        : [
            {
              field: reading.field,
              start,
              end,
              surface: reading.text.slice(start, end),
              identity: identityOf(state, agency.name, agency.kind, agency.key),
              rule: 'agency:decided-by-article',
              confidence: 0.8,
              inOffice: false,
            },
          ],
  );
  return [...sure, ...decided].sort(byPlace);
}

/** Adds the members of lists whose head stands outside; they are read before a group or a place of the same name. */
function withListed(
  reading: FieldReading,
  named: readonly AgencyMention[],
  state: ScanState,
): AgencyMention[] {
  const listed = listedAgencies(reading.folded, state.lexicon, state.asOf);
  if (listed.length === 0) return [...named];
  const isTaken = createTaken(reading.folded.length, listed);
  const members = listed.map(
    ({ start, end, agency }): AgencyMention => ({
      field: reading.field,
      start,
      end,
      surface: reading.text.slice(start, end),
      identity: identityOf(state, agency.name, agency.kind, agency.key),
      rule: 'agency:listed-under-head',
      confidence: 0.92,
      inOffice: false,
    }),
  );
  return [...named.filter(({ start, end }) => !isTaken(start, end)), ...members].sort(byPlace);
}

/** `세종대로`, `105 KB`, `군 체육회`: a road, a unit and a county's own body. */
function isOtherWord(folded: string, start: number, surface: string, rest: string): boolean {
  if (surface.endsWith('대') && rest === '로') return true;
  const before = folded.slice(Math.max(0, start - 3), start);
  if (/^[A-Z]{2}$/.test(surface) && /\d\s?$/.test(before)) return true;
  return surface === '체육회' && /(?:^|[^가-힣])[시군구도]\s$/.test(before);
}

/** `서울연구원과` is no researcher of 서울: the whole word is the name of an organisation. */
function isLongerName(word: string): boolean {
  return stemsOf(word).some(({ stem }) => organisationShape(stem) !== null);
}

/** `서울시교육감` heads the city's education office, not the city. */
function educationOffice(place: RegistryAgency, rest: string, state: ScanState): RegistryAgency | null {
  if (place.kind !== 'LOCAL_GOVERNMENT' || !rest.startsWith('교육감')) return null;
  return state.lexicon.agencies.find(`${place.name}교육청`, state.asOf)[0] ?? null;
}

/** Who bears a surface on the article's day; null where it may as well be a place or a word. */
function chooseBearer(surface: string, inOffice: boolean, state: ScanState): RegistryAgency | null {
  const { agencies } = state.lexicon;
  const bearers = agencies.find(surface, state.asOf);
  const [first] = bearers;
  if (first === undefined) return null;
  if (!agencies.isAmbiguous(surface, state.asOf)) return first;
  if (bearers.length > 1) {
    const near = bearers.filter((agency) => agency.parent !== null && state.regions.has(agency.parent));
    return near.length === 1 ? (near[0] ?? null) : null;
  }
  return inOffice ? first : null;
}

/** A body of another country (`캐나다 원자력안전위원회`) isn't its Korean namesake. */
function foreignOr(
  reading: FieldReading,
  start: number,
  end: number,
  agency: RegistryAgency,
  inOffice: boolean,
  state: ScanState,
): AgencyMention {
  const { field } = reading;
  const before = wordBefore(reading.folded, start);
  const isState = agency.kind === 'MINISTRY' || agency.kind === 'COMMITTEE' || agency.kind === 'MILITARY';
  if (before !== null && isState && (isCountry(before.word) || isCountryInitial(before.word))) {
    const surface = reading.text.slice(before.start, end);
    const identity = identityOf(state, surface.replace(/\s+/g, ' '), 'OTHER', null);
    return {
      field,
      start: before.start,
      end,
      surface,
      identity,
      rule: 'agency:foreign-body',
      confidence: 0.8,
      inOffice,
    };
  }
  return {
    field,
    start,
    end,
    surface: reading.text.slice(start, end),
    identity: identityOf(state, agency.name, agency.kind, agency.key),
    rule: 'agency:registry',
    confidence: 0.97,
    inOffice,
  };
}

function identityOf(state: ScanState, name: string, kind: AgencyKind, key: string | null): AgencyIdentity {
  const known = state.identities.get(name);
  if (known !== undefined) return known;
  const identity = { name, kind, key };
  state.identities.set(name, identity);
  return identity;
}

function identifyIn(state: ScanState): Identify {
  return (name, kind, key) => identityOf(state, name, kind, key);
}

/** `국회 행정안전위원회` names the assembly as well as its committee. */
function ownerIn(mention: AgencyMention, state: ScanState): AgencyMention[] {
  if (!/^(?:LEGISLATURE|INTERNATIONAL|UNIVERSITY)$/.test(mention.identity.kind)) return [];
  const space = mention.surface.indexOf(' ');
  const prefix = space < 0 ? '' : mention.surface.slice(0, space);
  const owner = prefix === '' ? undefined : state.lexicon.agencies.find(prefix, state.asOf)[0];
  if (owner === undefined || owner.kind !== mention.identity.kind) return [];
  const identity = identityOf(state, owner.name, owner.kind, owner.key);
  return [{ ...mention, end: mention.start + space, surface: prefix, identity, inOffice: false }];
}

function wordBefore(folded: string, at: number): { readonly word: string; readonly start: number } | null {
  if (folded.charAt(at - 1) !== ' ') return null;
  let start = at - 1;
  while (start > 0 && /[가-힣A-Za-z]/.test(folded.charAt(start - 1))) start--;
  if (/[0-9]/.test(folded.charAt(start - 1))) return null;
  return start < at - 1 ? { word: folded.slice(start, at - 1), start } : null;
}
