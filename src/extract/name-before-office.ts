import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { OfficeClass } from '../lexicon/office.ts';
import type { Field } from '../model/article.ts';
import { isCountry, isCountryInitial } from './countries.ts';
import { type ExpectedPeople, NOBODY_EXPECTED } from './expected-people.ts';
import { foreignBefore, foreignMention, hasCountry, isForeignBody } from './foreign-name.ts';
import { readTitle } from './office-title.ts';
import { DIVISION, MODIFIERS, STATUS } from './office-words.ts';
import { headKind } from './organisation-shape.ts';
import type { PersonMention } from './person-mention.ts';
import { foreignShare, type NameReading, readName } from './person-name.ts';
import { agencyBefore, openingOf, personMention, type Slots } from './person-slots.ts';
import type { Office } from './read-office.ts';
import type { Token } from './tokenize.ts';
import { formOf, isStopWord } from './word-form.ts';

const GAP_LIMIT = 4;
const AFFILIATED = new Set<OfficeClass>(['LEGISLATIVE', 'PARTY', 'COMPANY', 'ACADEMIC', 'ASSOCIATION']);
/** Titles that are common words as well: they make an official only beside an organisation. */
const COMMON_WORDS = new Set(
  '감사 후보 담당 대표 간사 주석 수석 대사 총무 이사 위원 의원 대상 서기 반장 이장 통장 대장 상사 부장 소장 대행'.split(
    ' ',
  ),
);

/** NAME TITLE, NAME ORG TITLE, ORG NAME TITLE, lists of names, and a surname with a title. */
export function nameBeforeOffice(
  tokens: readonly Token[],
  office: Office,
  field: Field,
  lexicon: Lexicon,
  expected: ExpectedPeople = NOBODY_EXPECTED,
): PersonMention[] {
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
    const isAbroad = hasCountry(slots) || isForeignBody(slots.agency);
    // `다니엘 하가리 이스라엘군 대변인`: the last word alone would be a Korean name.
    const whole =
      name !== null && (isAbroad || foreignShare(name.name) > 0)
        ? foreignBefore(tokens, at, isAbroad, slots.agency !== null, lexicon)
        : null;
    if (whole !== null && whole.words.length >= 2 && (isAbroad || foreignShare(whole.words.join('')) >= 0.4))
      return [foreignMention(tokens, whole, office, slots, field)];
    if (
      name !== null &&
      (acceptsName(tokens, at, name, office, slots, isAdjacent) ||
        (name.name.length > 2 && expected.has(name.surname, office.title) && !isVerb(tokens, at)))
    ) {
      return namesEndingAt(tokens, at, name, office, slots, field, lexicon);
    }
    const isShort = isAdjacent && expected.isShort(token.text, office.title);
    if (
      isAdjacent &&
      (isShort || (/^[가-힣]$/.test(token.text) && lexicon.surnames.has(token.text))) &&
      office.agency === null
    ) {
      // `피터 리 부사장` is a foreign name whose last word looks like a surname.
      const foreign = foreignBefore(tokens, at, hasCountry(slots), slots.agency !== null, lexicon);
      if (foreign !== null && foreign.words.length >= 2)
        return [foreignMention(tokens, foreign, office, slots, field)];
      return [
        personMention(
          tokens,
          at,
          at,
          token.text,
          false,
          false,
          office,
          slots,
          field,
          'person:surname-title',
          0.9,
        ),
      ];
    }
    const foreign = foreignBefore(tokens, at, isAbroad, slots.agency !== null, lexicon);
    if (foreign !== null && (slots.agency !== null || slots.gaps.length > 0 || isAdjacent)) {
      const last = foreignMention(tokens, foreign, office, slots, field);
      const mark = tokens[foreign.first - 1];
      const other = mark?.text === '·' ? tokens[foreign.first - 2] : undefined;
      const listed = other === undefined ? null : readName(other.text, lexicon);
      if (listed === null || listed.strength === 'odd') return [last];
      return [...namesEndingAt(tokens, foreign.first - 2, listed, office, slots, field, lexicon), last];
    }
    if (!/^[가-힣A-Za-z0-9&-]+$/.test(token.text) || slots.gaps.length >= GAP_LIMIT) break;
    if (!mayStandBetween(token.text)) break;
    if (token.text === '등' || isAnotherTitle(token.text, lexicon)) break;
    slots.gaps.unshift(token);
    at--;
  }
  return [];
}

/** `건축정책관과`: the office of somebody else; `담당` and the like may be part of this one. */
function isAnotherTitle(word: string, lexicon: Lexicon): boolean {
  const title = readTitle(word, lexicon);
  if (title === null) return false;
  return title.particle !== '' || (!MODIFIERS.has(word) && !DIVISION.test(word));
}

/** Whether a word may stand between a name and the title: a noun without a particle, which no clause goes over. */
function mayStandBetween(word: string): boolean {
  if (/(?:정부|정권|행정부|사건|의혹|특검법|생가)(?:서)?$/.test(word)) return false;
  if (DIVISION.test(word) || MODIFIERS.has(word) || word === '소속' || word === '당시' || isCountry(word))
    return true;
  return formOf(word).form === 'bare';
}

/** `이준석 전 대표`: a word of time between a name or an organisation and a title, which alone might be a surname. */
function isStatus(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !STATUS.has(token.text)) return false;
  return (
    before.kind === 'agency' ||
    before.text === ')' ||
    (before.text.length === 1 && lexicon.surnames.has(before.text)) ||
    headKind(before.text) !== null ||
    /[가-힣]{2}위$/.test(before.text) ||
    readName(before.text, lexicon) !== null ||
    token.text.length > 1
  );
}

/** `장소를 여러 차례 변경해 … 의원들이`, `이를 방관한 위원장의`: a verb, unless a name may follow what stands before. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    !STATUS.has(before.text) &&
    /[한해된될할]$/.test(tokens[at]?.text ?? '') &&
    /verbal|adnominal/.test(formOf(tokens[at]?.text ?? '').form)
  );
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
  if (isVerb(tokens, at)) return false;
  if (name.strength === 'odd') {
    // `윤증현 전 기획재정부 장관`: nothing but a word of time between name and organisation.
    const isDated = slots.agency !== null && STATUS.has(tokens[at + 1]?.text ?? '');
    return (
      isDated ||
      (isAdjacent && (slots.agency !== null || before?.kind === 'agency')) ||
      (opensClause(before) &&
        tokens[at + 1]?.kind === 'agency' &&
        !isStopWord(name.name) &&
        !/[은이의]$/.test(name.name))
    );
  }
  if (name.strength === 'weak') {
    const clear =
      before === undefined || before.kind !== 'word' || STATUS.has(before.text) || before.text.length <= 2;
    if (
      !(
        clear &&
        (slots.agency !== null || before?.kind === 'agency') &&
        slots.gaps.every(({ text }) => PAST.test(text))
      )
    )
      return false;
    // `권모 전 비서관`: the surname of somebody whose name isn't given.
    if (name.name.endsWith('모')) return false;
  }
  if (isAdjacent && COMMON_WORDS.has(office.title) && !/^(?:대표|위원|의원|이사|간사)$/.test(office.title)) {
    return slots.agency !== null || before?.kind === 'agency';
  }
  if (isAdjacent) return !(bracketed && office.officeClass === 'STAFF');
  if (slots.agency !== null || slots.gaps.every((gap) => DIVISION.test(gap.text))) return true;
  if (name.strength !== 'usual') return false;
  // `대전지법 박서준 영장 전담 부장판사`, `박서준 법무법인 새벽 변호사`, `박서준 새벽통일당 정책국장`
  if (before?.kind === 'agency' && slots.gaps.length <= 2) return true;
  const [first] = slots.gaps;
  if (first !== undefined && /^(?:법무|회계|세무|노무|특허)법인$/.test(first.text)) return true;
  if (slots.gaps.length === 1 && opensClause(before) && UNKNOWN_BODY.test(first?.text ?? '')) return true;
  return (
    slots.gaps.length === 1 &&
    !/[가이도로은는을를의에]$/.test(slots.gaps[0]?.text ?? '') &&
    AFFILIATED.has(office.officeClass)
  );
}

const PAST = /^(?:전|현|신임|前|現)$/;
const UNKNOWN_BODY =
  /[가-힣A-Za-z]{2}(?:당|협회|연맹|연대|연합|재단|연구소|연구원|그룹|은행|센터|위원회|학교|노조|시당|도당)$/;

/** Whether a word that follows this token opens a clause. */
function opensClause(before: Token | undefined): boolean {
  if (before === undefined || before.glued) return before === undefined;
  if (before.kind === 'mark') return /^[.,"'!?]$/.test(before.text);
  return /^(?:이날|또|또한|이에|한편|반면|앞서|다만|하지만|그러나|이어|특히)$/.test(before.text);
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
  while (people.length < 40) {
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
  const hasOwn = slots.gaps.some((gap) => headKind(gap.text) !== null && !DIVISION.test(gap.text));
  if (slots.agency === null && !hasOwn) agencyBefore(tokens, first, slots, field);
  return people.map((person) =>
    personMention(
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
