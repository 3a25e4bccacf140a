import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { RegistryAgency } from '../lexicon/registry-agency.ts';
import type { AgencyKind } from '../model/agency-kind.ts';
import type { Field } from '../model/article.ts';
import type { Span } from '../model/extraction.ts';
import { isCountry } from './countries.ts';
import { isOfficeTail } from './office-title.ts';
import { organisationShape } from './organisation-shape.ts';
import { isParticleTail, stemsOf } from './particles.ts';
import type { FieldReading } from './read-field.ts';

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

interface ScanState {
  readonly lexicon: Lexicon;
  readonly asOf: string;
  /** Names of regional governments in the article, by which a shared name (`중구`) is decided. */
  readonly regions: Set<string>;
  readonly identities: Map<string, AgencyIdentity>;
}

const LETTER = /[가-힣A-Za-z0-9]/;
const REST = /[가-힣A-Za-z0-9]*/y;

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
  for (const reading of fields) {
    const known = registryMentions(reading, matches.get(reading.field) ?? [], state);
    byField.set(reading.field, withShapes(reading, known, state));
  }
  const introduced = fields.flatMap((reading) =>
    introducedAliases(reading, byField.get(reading.field) ?? [], state),
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
): AgencyMention[] {
  const { folded } = reading;
  const mentions: AgencyMention[] = [];
  let free = 0;
  for (const match of matches) {
    if (match.start < free) continue;
    if (match.start > 0 && LETTER.test(folded.charAt(match.start - 1))) continue;
    const rest = restOfWord(folded, match.end);
    const inOffice = rest !== '' && isOfficeTail(rest, state.lexicon);
    if (!inOffice && !isParticleTail(rest)) continue;
    const known = chooseBearer(match.surface, inOffice, state);
    if (known === null) continue;
    const mention = foreignOr(reading, match.start, match.end, known, inOffice, state);
    mentions.push(mention);
    free = match.end;
    mentions.push(...ellipticalBefore(reading, mention, state));
  }
  return mentions.sort((a, b) => a.start - b.start);
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
  const span = { field: reading.field, start, end, inOffice };
  const before = wordBefore(reading.folded, start);
  const isState = agency.kind === 'MINISTRY' || agency.kind === 'COMMITTEE' || agency.kind === 'MILITARY';
  if (before !== null && isState && isCountry(before.word)) {
    const surface = reading.text.slice(before.start, end);
    const identity = identityOf(state, surface.replace(/\s+/g, ' '), 'OTHER', null);
    return { ...span, start: before.start, surface, identity, rule: 'agency:foreign-body', confidence: 0.8 };
  }
  return {
    ...span,
    surface: reading.text.slice(start, end),
    identity: identityOf(state, agency.name, agency.kind, agency.key),
    rule: 'agency:registry',
    confidence: 0.97,
  };
}

function identityOf(state: ScanState, name: string, kind: AgencyKind, key: string | null): AgencyIdentity {
  const known = state.identities.get(name);
  if (known !== undefined) return known;
  const identity = { name, kind, key };
  state.identities.set(name, identity);
  return identity;
}

/** `교육·법무·행정안전부` names three ministries: the words before the dots share the last one's ending. */
function ellipticalBefore(reading: FieldReading, mention: AgencyMention, state: ScanState): AgencyMention[] {
  const ending = mention.surface.slice(-1);
  if (!/[부처청]/.test(ending)) return [];
  const found: AgencyMention[] = [];
  let at = mention.start;
  while (at > 1 && reading.folded.charAt(at - 1) === '·') {
    let start = at - 1;
    while (start > 0 && /[가-힣]/.test(reading.folded.charAt(start - 1))) start--;
    const word = reading.folded.slice(start, at - 1);
    const agency = word === '' ? undefined : state.lexicon.agencies.find(word + ending, state.asOf)[0];
    if (agency === undefined || state.lexicon.agencies.find(word, state.asOf).length > 0) break;
    found.push({
      field: reading.field,
      start,
      end: at - 1,
      surface: reading.text.slice(start, at - 1),
      identity: identityOf(state, agency.name, agency.kind, agency.key),
      rule: 'agency:elliptical-list',
      confidence: 0.9,
      inOffice: false,
    });
    at = start;
  }
  return found;
}

/** Adds organisations that no registry knows, by the shape of their names, in the stretches between known ones. */
function withShapes(
  reading: FieldReading,
  known: readonly AgencyMention[],
  state: ScanState,
): AgencyMention[] {
  const { folded, text, field } = reading;
  const found: AgencyMention[] = [];
  const words = /[가-힣A-Za-z0-9]+(?:·[가-힣A-Za-z0-9]+)*/g;
  let next = 0;
  for (let match = words.exec(folded); match !== null; match = words.exec(folded)) {
    const start = match.index;
    while (next < known.length && (known[next]?.end ?? 0) <= start) next++;
    const other = known[next];
    if (other !== undefined && other.start < start + match[0].length) continue;
    const company = companyMark(folded, start, start + match[0].length);
    for (const { stem, particle } of stemsOf(match[0])) {
      const end = start + stem.length;
      const shape = company && particle === '' ? null : organisationShape(stem);
      const isCompany = company && particle === '' && /^[가-힣A-Za-z0-9]{2,}$/.test(stem);
      const university = shape === null ? universityShape(folded, stem, end) : null;
      if (shape === null && !isCompany && university === null) continue;
      const previous = known[next - 1] ?? found.at(-1);
      const parent =
        previous !== undefined && previous.end === start - 1 && folded.charAt(start - 1) === ' '
          ? previous
          : null;
      const name = university ?? stem;
      const kind = isCompany ? 'COMPANY' : university !== null ? 'UNIVERSITY' : (shape?.kind ?? 'OTHER');
      const isNested = parent !== null && shape !== null && stem.length <= 8 && !parent.inOffice;
      const from = isNested ? parent.start : start;
      found.push({
        field,
        start: from,
        end,
        surface: text.slice(from, end),
        identity: identityOf(state, isNested ? text.slice(from, end) : name, kind, null),
        rule: isCompany
          ? 'agency:company-mark'
          : university !== null
            ? 'agency:university-shape'
            : 'agency:shape',
        confidence: isCompany ? 0.9 : 0.75,
        inOffice: false,
      });
      break;
    }
  }
  return [...known, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

function companyMark(folded: string, start: number, end: number): boolean {
  return (
    /(?:㈜|\(주\))\s?$/.test(folded.slice(Math.max(0, start - 4), start)) ||
    /^(?:㈜|\(주\))/.test(folded.slice(end, end + 3))
  );
}

const UNIVERSITY_CONTEXT =
  /^(?:의|와|과|·|,)?\s?(?:[가-힣A-Za-z]{2,12}(?:과|부|학과|학부|대학원)\s)?(?:교수|명예교수|석좌교수|총장|부총장|학장|연구팀|연구진|박사|공동연구|대학원)/;

/** `멜버른대` before a professor, a president or a team is a university by its place; other words end in 대 as well. */
function universityShape(folded: string, stem: string, end: number): string | null {
  if (!/^[가-힣]{2,7}대$/.test(stem)) return null;
  if (!UNIVERSITY_CONTEXT.test(folded.slice(end, end + 30).trimStart())) return null;
  return `${stem}학교`;
}

const INTRODUCTION = /^\s?\(([^()]{2,80})\)/;
const HEREAFTER = /^(?:이하|약칭|아래)\s?/;

/** `한국전력공사(한전)`, `방송미디어통신위원회(이하 방미통위)`: aliases that hold in this article. */
function introducedAliases(
  reading: FieldReading,
  mentions: readonly AgencyMention[],
  state: ScanState,
): IntroducedAlias[] {
  const introduced: IntroducedAlias[] = [];
  for (const mention of mentions) {
    const after = reading.folded.slice(mention.end, mention.end + 90);
    const found = INTRODUCTION.exec(after);
    if (found === null) continue;
    for (const part of (found[1] ?? '').split(/[,;/]/)) {
      const isHereafter = HEREAFTER.test(part.trim());
      const alias = part
        .trim()
        .replace(HEREAFTER, '')
        .replace(/^['"]|['"]$/g, '');
      if (!isAliasOf(alias, mention, isHereafter)) continue;
      const known = state.lexicon.agencies.find(alias, state.asOf);
      if (known.some((agency) => agency.key === mention.identity.key)) continue;
      const at = mention.end + after.indexOf(alias);
      introduced.push({
        alias,
        identity: mention.identity,
        span: { field: reading.field, start: at, end: at + alias.length },
        rule: isHereafter ? 'alias:hereafter' : 'alias:bracket',
      });
    }
  }
  return introduced;
}

function isAliasOf(alias: string, mention: AgencyMention, isHereafter: boolean): boolean {
  if (isHereafter) return /^[가-힣A-Za-z0-9·&\- ]{2,20}$/.test(alias);
  if (/^[A-Z][A-Za-z&.\- ]{1,60}$/.test(alias)) return true;
  if (!/^[가-힣A-Za-z]{2,12}$/.test(alias)) return false;
  let at = 0;
  for (const character of alias) {
    const next = mention.surface.indexOf(character, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return alias.length < mention.surface.length;
}

/** Adds the places where the article uses an alias that it introduced. */
function withIntroduced(
  reading: FieldReading,
  mentions: readonly AgencyMention[],
  introduced: readonly IntroducedAlias[],
): AgencyMention[] {
  const found: AgencyMention[] = [];
  for (const { alias, identity } of introduced) {
    for (
      let at = reading.folded.indexOf(alias);
      at >= 0;
      at = reading.folded.indexOf(alias, at + alias.length)
    ) {
      const end = at + alias.length;
      if (at > 0 && LETTER.test(reading.folded.charAt(at - 1))) continue;
      if (!isParticleTail(restOfWord(reading.folded, end).replace(/^장/, ''))) continue;
      if (mentions.some((mention) => mention.start < end && at < mention.end)) continue;
      const inOffice = reading.folded.charAt(end) === '장';
      const surface = reading.text.slice(at, end);
      found.push({
        field: reading.field,
        start: at,
        end,
        surface,
        identity,
        rule: 'agency:introduced',
        confidence: 0.95,
        inOffice,
      });
    }
  }
  return [...mentions, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

function restOfWord(folded: string, at: number): string {
  REST.lastIndex = at;
  return (REST.exec(folded)?.[0] ?? '').slice(0, 24);
}

function wordBefore(folded: string, at: number): { readonly word: string; readonly start: number } | null {
  if (folded.charAt(at - 1) !== ' ') return null;
  let start = at - 1;
  while (start > 0 && /[가-힣A-Za-z]/.test(folded.charAt(start - 1))) start--;
  return start < at - 1 ? { word: folded.slice(start, at - 1), start } : null;
}
