import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { AgencyKind } from '../model/agency-kind.ts';
import { byPlace } from './by-place.ts';
import { isCountry } from './countries.ts';
import { createTaken } from './overlap.ts';
import { stemsOf } from './particles.ts';
import type { FieldReading } from './read-field.ts';
import type { AgencyMention, Identify } from './scan-agencies.ts';

const ITEM = '[가-힣A-Za-z0-9&]{2,14}';
/** Lists by what separates their members; without a member between two others there is no list, and that is found at once. */
const LISTS = [
  {
    separator: '·',
    list: new RegExp(`${ITEM}(?:·${ITEM}){2,30}`, 'g'),
    between: new RegExp(`·${ITEM}·`),
  },
  {
    separator: ', ',
    list: new RegExp(String.raw`${ITEM}(?:,\s${ITEM}){2,30}`, 'g'),
    between: new RegExp(String.raw`,\s${ITEM},\s`),
  },
];
/** What stands before a list of companies: `7개 제조 사업자들(`, `참여기업: `. */
const DESCRIBED =
  /(?:업체|기업|회사|사업자|제조사|건설사|증권사|보험사|카드사|정유사|통신사|유통사|제약사|조선사|항공사|해운사|은행|개사|\d사|계열사|투자사|스타트업|제작사|협력사|판매사|운용사)(?:들)?(?:인\s|\s?[:：]\s?|\s?\()$/;
/** What a list of companies is called behind it: `삼성·LG·SK 등 대기업`. */
const CALLED =
  /^(?:\s?등)?\s?(?:국내|글로벌|주요|대형|\d+개|\d+)?\s?(?:사(?=[\s가의는은와])|업체|기업|회사|개사|제조사|건설사|증권사|보험사|카드사|정유사|통신사|제약사|은행|투자사|운용사|스타트업|유통사|게임사|플랫폼사|항공사|조선사)/;
const NO_NAME =
  /(?:하는|되는|된|한|할|및|등|위한|대한|통한|에서|으로|에게|까지|부터|하고|하며|했다|산업|기술|분야|제품|지역|시장|교육|문화|환경|안전|복지|경제|사회|정치|관광|서비스|시설|장비|사업|정책|제도|관련|연구|개발|관리|지원)$/;
const LONGEST_LIST = 400;
/** An article lists no more companies than this; whatever does is no article. */
const MOST = 500;

/** Companies that stand in one list with known ones, or in a list that the text calls one of companies. */
export function withListedCompanies(
  reading: FieldReading,
  known: readonly AgencyMention[],
  lexicon: Lexicon,
  identify: Identify,
): AgencyMention[] {
  const { folded, text, field } = reading;
  const lists = LISTS.filter(({ between }) => between.test(folded));
  if (lists.length === 0) return [...known];
  const byStart = new Map(known.map((mention) => [mention.start, mention]));
  const found: AgencyMention[] = [];
  const isTaken = createTaken(folded.length, known);
  for (const { separator, list: pattern } of lists) {
    for (const { 0: list, index } of folded.matchAll(pattern)) {
      if (list.length > LONGEST_LIST) continue;
      const items = readItems(list, index, separator);
      const kinds = items.map(({ start }) => byStart.get(start)?.identity.kind ?? null);
      const companies = kinds.filter((kind) => kind === 'COMPANY').length;
      const others = kinds.filter((kind) => kind !== null && kind !== 'COMPANY').length;
      const isCalled =
        DESCRIBED.test(folded.slice(Math.max(0, index - 14), index)) ||
        CALLED.test(folded.slice(index + list.length, index + list.length + 20));
      if (others > 0 || !(companies * 3 >= items.length || isCalled)) continue;
      const names = items.filter(({ start }) => !byStart.has(start));
      if (!names.every(({ name }) => mayBeCompany(name, lexicon))) continue;
      for (const { start, name } of names) {
        const end = start + name.length;
        if (isTaken(start, end) || found.length >= MOST) continue;
        found.push({
          field,
          start,
          end,
          surface: text.slice(start, end),
          identity: identify(text.slice(start, end), KIND, null),
          rule: 'agency:listed-with-companies',
          confidence: 0.75,
          inOffice: false,
        });
      }
    }
  }
  if (found.length === 0) return [...known];
  return [...known, ...found].sort(byPlace);
}

const KIND: AgencyKind = 'COMPANY';

/** The members of a list with their places; the last without its particle. */
function readItems(list: string, index: number, separator: string): { start: number; name: string }[] {
  const words = list.split(separator);
  let start = index;
  return words.map((word, at) => {
    const item = { start, name: at === words.length - 1 ? withoutParticle(word) : word };
    start += word.length + separator.length;
    return item;
  });
}

function withoutParticle(word: string): string {
  const stems = stemsOf(word).filter(
    ({ stem, particle }) =>
      stem.length >= 2 && /^(?:은|는|이|가|을|를|과|와|에|의|에서|에게)$/.test(particle),
  );
  return stems.at(-1)?.stem ?? word;
}

function mayBeCompany(name: string, lexicon: Lexicon): boolean {
  if (name.length < 2 || /^\d/.test(name) || isCountry(name) || NO_NAME.test(name)) return false;
  return !lexicon.nameStops.has(name) && !lexicon.offices.has(name);
}
