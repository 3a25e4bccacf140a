import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { OfficeClass } from '../lexicon/office.ts';
import type { Field } from '../model/article.ts';
import type { Span } from '../model/extraction.ts';
import { isCountry, isCountryInitial } from './countries.ts';
import { fusedTitle, isActingMark, readTitle } from './office-title.ts';
import { headKind, organisationShape } from './organisation-shape.ts';
import { stemsOf } from './particles.ts';
import { isForeignName, type NameReading, readName, readNameWithParticle } from './person-name.ts';
import type { AgencyIdentity } from './scan-agencies.ts';
import type { Token } from './tokenize.ts';

/** A place where a person is named with an office, or by surname and office. */
export interface PersonMention extends Span {
  /** Full name, or the surname (the last name of a foreigner) alone. */
  readonly name: string;
  readonly isFull: boolean;
  readonly isForeign: boolean;
  readonly title: string;
  readonly officeClass: OfficeClass;
  /** The organisation that the words themselves give, or null. */
  readonly agency: AgencyIdentity | null;
  /** Words in the place of the organisation that nobody knows as one (`계룡건설`), with where they stand. */
  readonly unknownOrganisation: Span | null;
  /** Where the organisation stands. */
  readonly agencySpan: Span | null;
  readonly rule: string;
  readonly confidence: number;
}

interface Office {
  readonly at: number;
  readonly title: string;
  readonly officeClass: OfficeClass;
  readonly particle: string;
  readonly group: string;
  /** Offset at which the office's words begin and end, the particle left out. */
  readonly start: number;
  readonly end: number;
  /** The organisation fused with it. */
  readonly agency: AgencyIdentity | null;
  readonly agencySpan: Span | null;
  /** Index of the first token that belongs to it. */
  readonly first: number;
}

const MODIFIERS = new Set(
  '총괄 수석 선임 공동 상임 비상임 명예 석좌 특임 초빙 책임 전문 상근 비상근 대표 연구 겸임 객원 아시아 글로벌 한국 명예이사 창업'.split(
    ' ',
  ),
);
const STATUS = new Set('전 현 신임 초대 전임 현직 전직 차기 당시 고 故 前 現 신'.split(' '));
const DIVISION =
  /(?:학과|학부|전공|학회|본부|부문|사업부|연구실|연구센터|센터|지부|지회|대표부|지점|지사|팀|과|부|국|실|단|반|처|계|원|소|관|캠퍼스|대학원|대학|사무소|담당|병원|클리닉|그룹|공대|의대|법대|상임위|특위)$/;
const GAP_LIMIT = 4;
const AFFILIATED = new Set<OfficeClass>(['LEGISLATIVE', 'PARTY', 'COMPANY', 'ACADEMIC', 'ASSOCIATION']);
/** Titles that are common words as well: they make an official only beside an organisation. */
const COMMON_WORDS = new Set(
  '감사 후보 담당 대표 간사 주석 수석 대사 총무 이사 위원 의원 대상 서기 반장 이장 통장 대장 상사 부장 소장'.split(
    ' ',
  ),
);

/** Every mention of a person with an office in the tokens of one paragraph. */
export function findPeople(
  tokens: readonly Token[],
  field: Field,
  lexicon: Lexicon,
  asOf: string,
): PersonMention[] {
  const found: PersonMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const office = officeAt(tokens, at, field, lexicon, asOf);
    if (office === null) continue;
    // `총괄 부사장` is one title, whatever `총괄` is alone.
    const next = officeAt(tokens, at + 1, field, lexicon, asOf);
    if (next !== null && next.first <= at && next.at > at) continue;
    const people = peopleOf(tokens, office, field, lexicon);
    found.push(...withSecondOffice(people, tokens, office, field, lexicon, asOf));
  }
  return found.map((person, index) => withSharedAgency(person, found[index - 1], tokens));
}

/** `추경호 부총리 겸 기획재정부 장관은`: one person, two offices, and the particle after the second. */
function withSecondOffice(
  people: readonly PersonMention[],
  tokens: readonly Token[],
  office: Office,
  field: Field,
  lexicon: Lexicon,
  asOf: string,
): readonly PersonMention[] {
  const [person] = people;
  if (person === undefined || people.length > 1 || tokens[office.at + 1]?.text !== '겸') return people;
  for (let at = office.at + 2; at < tokens.length && at <= office.at + 7; at++) {
    const second = officeAt(tokens, at, field, lexicon, asOf);
    if (second === null) continue;
    const slots: Slots = { agency: second.agency, agencySpan: second.agencySpan, gaps: [] };
    if (slots.agency === null) agencyBefore(tokens, second.first, slots, field);
    const { end } = second;
    return [
      { ...person, end },
      {
        ...person,
        end,
        title: second.title,
        officeClass: second.officeClass,
        agency: slots.agency,
        agencySpan: slots.agencySpan,
        rule: 'person:second-office',
        confidence: 0.9,
      },
    ];
  }
  return people;
}

/** `유치특위 김정호 위원장과 이덕춘 간사`: the second has the organisation of the first. */
function withSharedAgency(
  person: PersonMention,
  before: PersonMention | undefined,
  tokens: readonly Token[],
): PersonMention {
  if (
    person.agency !== null ||
    person.unknownOrganisation !== null ||
    before === undefined ||
    before.agency === null
  )
    return person;
  if (
    !person.isFull ||
    !before.isFull ||
    /(?:장관|차관|시장|지사|의원|대통령|총리|교수|대사)$/.test(person.title)
  )
    return person;
  const between = tokens.filter((token) => token.start >= before.end && token.end <= person.start);
  const isJoined = between.length <= 2 && between.some((token) => /^(?:과|와|,|·|및)$/.test(token.text));
  const fused = tokens.some(
    (token) => token.end > before.end && token.start < before.end && /[과와]$/.test(token.text),
  );
  if (!isJoined && !(fused && between.length === 0)) return person;
  return {
    ...person,
    agency: before.agency,
    agencySpan: before.agencySpan,
    rule: 'person:joined',
    confidence: 0.85,
  };
}

function officeAt(
  tokens: readonly Token[],
  at: number,
  field: Field,
  lexicon: Lexicon,
  asOf: string,
): Office | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const before = tokens[at - 1];
  const spanOf = (t: Token): Span => ({ field, start: t.start, end: t.end });
  if (token.glued && before?.kind === 'agency' && before.agency !== null) {
    const fused = fusedTitle(before.text, token.text, lexicon);
    if (fused === null) return null;
    return {
      at,
      ...fused,
      start: before.start,
      end: token.end - fused.particle.length - fused.group.length,
      agency: before.agency.identity,
      agencySpan: spanOf(before),
      first: at - 1,
    };
  }
  const joined = joinedOffice(tokens, at, lexicon);
  const title = joined?.reading ?? readTitle(token.text, lexicon);
  if (title === null) return null;
  const first = joined?.first ?? at;
  const start = tokens[first]?.start ?? token.start;
  const end = token.end - title.particle.length - title.group.length;
  const own = agencyInTitle(title.title, title.head, lexicon, asOf);
  return {
    at,
    title: own?.title ?? title.title,
    officeClass: title.officeClass,
    particle: title.particle,
    group: title.group,
    start,
    end,
    agency: own?.agency ?? null,
    agencySpan: own === null ? null : { field, start, end: start + own.length },
    first,
  };
}

/** `장관 후보자`, `대통령 권한대행`: titles of two words that the lexicon has, or a modifier and a title. */
function joinedOffice(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || before.kind !== 'word' || token.glued) return null;
  const acting = stemsOf(token.text).find(({ stem }) => isActingMark(stem));
  const acted = acting === undefined ? null : readTitle(before.text, lexicon);
  if (acting !== undefined && acted !== null && acted.particle === '') {
    return {
      reading: { ...acted, title: `${acted.title} ${acting.stem}`, particle: acting.particle },
      first: at - 1,
    };
  }
  const reading = readTitle(token.text, lexicon);
  if (reading === null) {
    const stem = /^(.+?)(은|는|이|가|을|를|의|에게|도|과|와)?$/.exec(token.text);
    const office = lexicon.offices.get(`${before.text} ${stem?.[1] ?? token.text}`);
    if (office === undefined) return null;
    return {
      reading: {
        title: office.title,
        head: office.title,
        officeClass: office.class,
        particle: stem?.[2] ?? '',
        group: '',
      },
      first: at - 1,
    };
  }
  const office = lexicon.offices.get(`${before.text} ${reading.title}`);
  if (office !== undefined)
    return { reading: { ...reading, title: office.title, officeClass: office.class }, first: at - 1 };
  if (!MODIFIERS.has(before.text)) return null;
  return { reading: { ...reading, title: `${before.text} ${reading.title}` }, first: at - 1 };
}

/** `외교장관` and `방송통신심의위원장` hold their organisation, shortened by its last syllable. */
function agencyInTitle(title: string, head: string, lexicon: Lexicon, asOf: string) {
  const prefix = title.slice(0, -head.length);
  const known = (name: string) => {
    const agency = lexicon.agencies.find(name, asOf)[0];
    return agency === undefined ? null : { name: agency.name, kind: agency.kind, key: agency.key };
  };
  if (prefix.length >= 2 && /^(?:제?[12])?[장차]관$/.test(head)) {
    const agency = known(`${prefix}부`) ?? known(`${prefix}처`);
    if (agency !== null) return { agency, title: head, length: prefix.length };
  }
  const numbered = /^([가-힣]{2,})(제?[12]차관)$/.exec(title);
  if (numbered?.[1] !== undefined && numbered[2] !== undefined) {
    const agency = known(`${numbered[1]}부`);
    if (agency !== null) return { agency, title: numbered[2], length: numbered[1].length };
  }
  if (title.length > 4 && /위원장$/.test(title)) {
    const deputy = title.endsWith('부위원장') ? '부위원장' : '위원장';
    const body = title.slice(0, -deputy.length);
    const agency = known(`${body}위원회`);
    if (agency !== null) return { agency, title: deputy, length: body.length };
  }
  return null;
}

function peopleOf(tokens: readonly Token[], office: Office, field: Field, lexicon: Lexicon): PersonMention[] {
  const left = walkLeft(tokens, office, field, lexicon);
  if (left.length > 0) return left;
  const right = nameAfter(tokens, office, field, lexicon) ?? foreignNameAfter(tokens, office, field, lexicon);
  return right === null ? [] : [right];
}

/** `이준석 전 대표`: a word of time between a name or an organisation and a title, which alone might be a surname. */
function isStatus(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !STATUS.has(token.text)) return false;
  return (
    before.kind === 'agency' ||
    before.text === ')' ||
    readName(before.text, lexicon) !== null ||
    token.text.length > 1
  );
}

interface Slots {
  agency: AgencyIdentity | null;
  agencySpan: Span | null;
  gaps: Token[];
}

/** NAME TITLE, NAME ORG TITLE, ORG NAME TITLE, lists of names, and a surname with a title. */
function walkLeft(tokens: readonly Token[], office: Office, field: Field, lexicon: Lexicon): PersonMention[] {
  const slots: Slots = { agency: office.agency, agencySpan: office.agencySpan, gaps: [] };
  let at = office.first - 1;
  let adjacent = at;
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      if (token.text !== ')') break;
      const open = openingOf(tokens, at);
      if (open === null) break;
      if (at === adjacent) adjacent = open - 1;
      at = open - 1;
      continue;
    }
    if (token.kind === 'agency' && token.agency !== null) {
      const next = tokens[at + 1];
      if (
        next?.glued &&
        next.kind === 'word' &&
        next.text !== '의' &&
        next.start >= token.end &&
        at + 1 < office.first
      )
        break;
      if (slots.agency === null) {
        slots.agency = token.agency.identity;
        slots.agencySpan = { field, start: token.start, end: token.end };
      }
      at--;
      continue;
    }
    if (token.glued && tokens[at - 1]?.kind === 'agency') {
      if (token.text !== '의') break;
      at--;
      continue;
    }
    if (isStatus(tokens, at, lexicon) || isCountryInitial(token.text)) {
      slots.gaps.unshift(token);
      if (at === adjacent) adjacent--;
      at--;
      continue;
    }
    const name = readName(token.text, lexicon);
    const isAdjacent = at === adjacent;
    if (name !== null && acceptsName(tokens, at, name, office, slots, isAdjacent)) {
      return namesEndingAt(tokens, at, name, office, slots, field, lexicon);
    }
    if (
      isAdjacent &&
      /^[가-힣]$/.test(token.text) &&
      lexicon.surnames.has(token.text) &&
      office.agency === null
    ) {
      // `피터 리 부사장` is a foreign name whose last word looks like a surname.
      const foreign = foreignBefore(tokens, at, hasCountry(slots), slots.agency !== null, lexicon);
      if (foreign !== null && foreign.words.length >= 2)
        return [foreignMention(tokens, foreign, office, slots, field)];
      return [
        mention(tokens, at, at, token.text, false, false, office, slots, field, 'person:surname-title', 0.9),
      ];
    }
    const foreign = foreignBefore(tokens, at, hasCountry(slots), slots.agency !== null, lexicon);
    if (foreign !== null && (slots.agency !== null || slots.gaps.length > 0 || isAdjacent)) {
      const last = foreignMention(tokens, foreign, office, slots, field);
      const mark = tokens[foreign.first - 1];
      const other = mark?.text === '·' ? tokens[foreign.first - 2] : undefined;
      const listed = other === undefined ? null : readName(other.text, lexicon);
      if (listed === null || listed.strength === 'odd') return [last];
      return [...namesEndingAt(tokens, foreign.first - 2, listed, office, slots, field, lexicon), last];
    }
    if (!/^[가-힣A-Za-z0-9&-]+$/.test(token.text) || slots.gaps.length >= GAP_LIMIT) break;
    if (/[은는을를]$/.test(token.text) && token.text.length > 1) break;
    if (
      token.text === '등' ||
      (!MODIFIERS.has(token.text) && !DIVISION.test(token.text) && readTitle(token.text, lexicon) !== null)
    )
      break;
    slots.gaps.unshift(token);
    at--;
  }
  return [];
}

function hasCountry(slots: Slots): boolean {
  return slots.gaps.some((gap) => isCountry(gap.text) || isCountryInitial(gap.text));
}

function acceptsName(
  tokens: readonly Token[],
  at: number,
  name: NameReading,
  office: Office,
  slots: Slots,
  isAdjacent: boolean,
): boolean {
  if (/[대]$/.test(name.name) && office.officeClass === 'ACADEMIC' && slots.agency === null) return false;
  const before = tokens[at - 1];
  const bracketed = before?.kind === 'mark' && before.text === '(';
  if (name.strength === 'odd') return isAdjacent && (slots.agency !== null || before?.kind === 'agency');
  if (name.strength === 'weak') {
    const clear =
      before === undefined || before.kind !== 'word' || STATUS.has(before.text) || before.text.length <= 2;
    if (!(clear && (slots.agency !== null || before?.kind === 'agency') && slots.gaps.length === 0))
      return false;
  }
  if (isAdjacent && COMMON_WORDS.has(office.title) && !/^(?:대표|위원|의원|이사|간사)$/.test(office.title)) {
    return slots.agency !== null || before?.kind === 'agency';
  }
  if (isAdjacent) return !(bracketed && office.officeClass === 'STAFF');
  if (slots.agency !== null || slots.gaps.every((gap) => DIVISION.test(gap.text))) return true;
  return (
    slots.gaps.length === 1 &&
    name.strength === 'usual' &&
    !/[가이도로은는을를의에]$/.test(slots.gaps[0]?.text ?? '') &&
    AFFILIATED.has(office.officeClass)
  );
}

function namesEndingAt(
  tokens: readonly Token[],
  at: number,
  name: NameReading,
  office: Office,
  slots: Slots,
  field: Field,
  lexicon: Lexicon,
): PersonMention[] {
  const people: { readonly name: string; readonly at: number }[] = [{ name: name.name, at }];
  let first = at;
  for (;;) {
    const mark = tokens[first - 1];
    const closes = tokens[first - 2]?.text === ')' ? openingOf(tokens, first - 2) : null;
    const index = closes === null ? first - 2 : closes - 1;
    const other = tokens[index];
    if (mark?.kind !== 'mark' || other?.kind !== 'word' || !(mark.text === '·' || mark.text === ',')) break;
    const listed = readName(other.text, lexicon);
    if (listed === null || listed.strength !== 'usual') break;
    if (mark.text === ',' && people.length === 1 && tokens[first - 3]?.kind === 'agency') break;
    people.unshift({ name: listed.name, at: index });
    first = index;
  }
  if (slots.agency === null) agencyBefore(tokens, first, slots, field);
  return people.map((person) =>
    mention(
      tokens,
      person.at,
      office.at,
      person.name,
      true,
      false,
      office,
      slots,
      field,
      people.length > 1
        ? 'person:list'
        : slots.agency !== null
          ? 'person:name-title-agency'
          : 'person:name-title',
      name.strength === 'weak' ? 0.8 : slots.agency !== null ? 0.97 : 0.92,
    ),
  );
}

/** The organisation that stands before a name, over division words: `KAIST 물리학과 양찬호 교수`. */
function agencyBefore(tokens: readonly Token[], first: number, slots: Slots, field: Field): void {
  const gaps: Token[] = [];
  for (let at = first - 1; at >= 0 && gaps.length <= 3; at--) {
    const token = tokens[at];
    if (token === undefined) return;
    if (token.kind === 'mark') {
      if (token.text !== ')') return;
      const open = openingOf(tokens, at);
      if (open === null) return;
      at = open;
      continue;
    }
    if (token.kind === 'agency' && token.agency !== null) {
      const next = tokens[at + 1];
      const glued = next?.kind === 'word' && next.glued && at + 1 < first;
      if (glued && !/^(?:의|측|산하|소속)$/.test(next.text)) return;
      if (gaps.some((gap) => !DIVISION.test(gap.text) && !STATUS.has(gap.text))) return;
      slots.agency = token.agency.identity;
      slots.agencySpan = { field, start: token.start, end: token.end };
      return;
    }
    if (token.glued && token.text === '의') continue;
    gaps.unshift(token);
    if (!token.glued && !DIVISION.test(token.text) && !STATUS.has(token.text)) {
      if (gaps.length === 1 && slots.gaps.length === 0) slots.gaps = gaps.slice();
      return;
    }
  }
}

interface ForeignReading {
  readonly words: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** The longest run of words that ends at a token and may be a foreign name. */
function foreignBefore(
  tokens: readonly Token[],
  at: number,
  hasCountry: boolean,
  hasAgency: boolean,
  lexicon: Lexicon,
): ForeignReading | null {
  const spelled = latinWordsAfter(tokens, at);
  const most = spelled > 0 ? Math.min(spelled, 4) : 4;
  const words: string[] = [];
  let best: ForeignReading | null = null;
  for (let index = at; index >= 0 && words.length < most; index--) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || !/^[가-힣]{1,7}$/.test(token.text)) break;
    const glue = token.glued ? (tokens[index - 1]?.text ?? '') : '';
    if (glue !== '' && !/^[·,("'=]$/.test(glue)) break;
    if (isCountryInitial(token.text)) break;
    words.unshift(token.text);
    const least =
      spelled > 0 || (hasCountry && words.length >= 2) ? 0 : hasAgency && words.length === 2 ? 0.2 : 0.34;
    if (isForeignName(words, least, lexicon)) best = { words: [...words], first: index, last: at };
    else if (words.length >= 3) break;
    if (token.glued) break;
  }
  return best;
}

function latinWordsAfter(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.text !== '(') return 0;
  let words = 0;
  for (let index = at + 2; words < 6 && /^[A-Z][A-Za-z.-]*$/.test(tokens[index]?.text ?? ''); index++)
    words++;
  return words;
}

function foreignMention(
  tokens: readonly Token[],
  foreign: ForeignReading,
  office: Office,
  slots: Slots,
  field: Field,
): PersonMention {
  if (hasCountry(slots) && slots.agency === office.agency) {
    // `캐나다 외교장관` is no minister of the Korean 외교부.
    slots.agency = null;
    slots.agencySpan = null;
    slots.gaps = [];
  } else if (slots.agency === null) agencyBefore(tokens, foreign.first, slots, field);
  const isFull = foreign.words.length > 1;
  const name = foreign.words.join(' ');
  const confidence = isFull ? (slots.agency !== null ? 0.88 : 0.75) : 0.6;
  return mention(
    tokens,
    foreign.first,
    office.at,
    name,
    isFull,
    true,
    office,
    slots,
    field,
    'person:foreign-name',
    confidence,
  );
}

function mention(
  tokens: readonly Token[],
  first: number,
  last: number,
  name: string,
  isFull: boolean,
  isForeign: boolean,
  office: Office,
  slots: Slots,
  field: Field,
  rule: string,
  confidence: number,
): PersonMention {
  const start = tokens[first]?.start ?? office.start;
  const end = last >= office.at ? office.end : (tokens[last]?.end ?? office.end);
  const unknown = slots.agency === null ? unknownIn(slots.gaps, office) : null;
  return {
    field,
    start: Math.min(start, office.start),
    end: Math.max(end, office.end),
    name,
    isFull,
    isForeign,
    title: office.title,
    officeClass: office.officeClass,
    agency: slots.agency,
    agencySpan: slots.agencySpan,
    unknownOrganisation: unknown === null ? null : { field, start: unknown.start, end: unknown.end },
    rule,
    confidence,
  };
}

/** The word in the organisation's place that looks like a name of its own, not like a division or a modifier. */
function unknownIn(gaps: readonly Token[], office: Office): Token | null {
  const candidates = gaps.filter((gap) => !gap.glued && !MODIFIERS.has(gap.text) && !STATUS.has(gap.text));
  const [only] = candidates;
  if (only === undefined || candidates.length > 1 || only.text.length < 2 || isCountry(only.text))
    return null;
  if (/(?:[한는된인할온던]|하는|에서|으로)$/.test(only.text)) return null;
  const isPrivate = office.officeClass === 'COMPANY' || office.officeClass === 'ASSOCIATION';
  if (organisationShape(only.text) !== null || headKind(only.text) !== null) return only;
  if (!isPrivate || DIVISION.test(only.text)) return null;
  return only;
}

/** TITLE NAME: `(장관 김영훈)`, `산업부 장관 문승욱은`, `위원장인 유재준`. */
function nameAfter(
  tokens: readonly Token[],
  office: Office,
  field: Field,
  lexicon: Lexicon,
): PersonMention | null {
  if (office.group !== '' || !/^(?:인|이자)?$/.test(office.particle)) return null;
  const token = tokens[office.at + 1];
  if (token === undefined || token.kind !== 'word' || token.glued) return null;
  const isBracketed = tokens[office.first - 1]?.text === '(';
  const acting =
    isBracketed && isActingMark(office.title) ? officeBefore(tokens, office.first - 2, lexicon) : null;
  const name =
    readNameWithParticle(token.text, lexicon) ??
    (isBracketed ? readBracketedName(token.text, lexicon) : null);
  const closes = /^[),]$/.test(tokens[office.at + 2]?.text ?? '');
  if (name === null || (name.strength !== 'usual' && !closes)) return null;
  const slots: Slots = { agency: office.agency, agencySpan: office.agencySpan, gaps: [] };
  const before = tokens[office.first - 1];
  const bracketed = before?.text === '(';
  const next = tokens[office.at + 2];
  if (
    !bracketed &&
    office.particle === '' &&
    next !== undefined &&
    next.kind === 'word' &&
    readTitle(next.text, lexicon) !== null
  )
    return null;
  if (slots.agency === null) {
    const first = acting !== null ? office.first - 2 : bracketed ? office.first - 1 : office.first;
    agencyBefore(tokens, first, slots, field);
  }
  if (!bracketed && slots.agency === null && office.particle === '' && name.particle === '') return null;
  const rule = bracketed
    ? 'person:bracketed-office'
    : office.particle === ''
      ? 'person:title-name'
      : 'person:title-in-name';
  const end = token.end - name.particle.length;
  const start = acting?.start ?? (bracketed ? office.start : (slots.agencySpan?.start ?? office.start));
  return {
    field,
    start: Math.min(office.start, start),
    end: acting === null ? end : end + 1,
    name: name.name,
    isFull: true,
    isForeign: false,
    title: acting?.title ?? office.title,
    officeClass: acting?.officeClass ?? office.officeClass,
    agency: slots.agency,
    agencySpan: slots.agencySpan,
    unknownOrganisation: null,
    rule,
    confidence: bracketed ? 0.97 : 0.9,
  };
}

/** `최고경영자(CEO) 샘 올트먼은`: a foreign name after an organisation and a title. */
function foreignNameAfter(
  tokens: readonly Token[],
  office: Office,
  field: Field,
  lexicon: Lexicon,
): PersonMention | null {
  if (office.group !== '' || !/^(?:인)?$/.test(office.particle)) return null;
  const slots: Slots = { agency: office.agency, agencySpan: office.agencySpan, gaps: [] };
  if (slots.agency === null) agencyBefore(tokens, office.first, slots, field);
  if (slots.agency === null) return null;
  let at = office.at + 1;
  if (tokens[at]?.text === '(') {
    while (at < tokens.length && at < office.at + 6 && tokens[at]?.text !== ')') at++;
    at++;
  }
  const words: string[] = [];
  for (const first = at; at < tokens.length && at < first + 3; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.glued) return null;
    for (const { stem, particle } of stemsOf(token.text)) {
      const isEnd =
        /^(?:은|는|이|가|도|의|과|와|을|를)$/.test(particle) ||
        (particle === '' && tokens[at + 1]?.kind === 'mark');
      if (!isEnd || !isForeignName([...words, stem], 0.2, lexicon)) continue;
      const name = [...words, stem].join(' ');
      return {
        field,
        start: slots.agencySpan?.start ?? office.start,
        end: token.start + stem.length,
        name,
        isFull: name.includes(' '),
        isForeign: true,
        title: office.title,
        officeClass: office.officeClass,
        agency: slots.agency,
        agencySpan: slots.agencySpan,
        unknownOrganisation: null,
        rule: 'person:title-foreign-name',
        confidence: 0.8,
      };
    }
    words.push(token.text);
  }
  return null;
}

/** `생활안전교통국장(직무대리 이서영)`: the title that the one in brackets acts in. */
function officeBefore(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const token = tokens[at];
  const title = token?.kind === 'word' ? readTitle(token.text, lexicon) : null;
  return token === undefined || title === null || title.particle !== ''
    ? null
    : { title: title.title, officeClass: title.officeClass, start: token.start };
}

/** After a title in brackets any word with a surname is a name, whatever else it may mean. */
function readBracketedName(word: string, lexicon: Lexicon): NameReading | null {
  const surname = word.slice(0, 1);
  if (!/^[가-힣]{3}$/.test(word) || !lexicon.surnames.has(surname)) return null;
  return { name: word, surname, particle: '', strength: 'odd' };
}

function openingOf(tokens: readonly Token[], close: number): number | null {
  for (let at = close - 1; at >= 0 && close - at < 30; at--) {
    if (tokens[at]?.text === '(') return at;
    if (tokens[at]?.text === ')') return null;
  }
  return null;
}
