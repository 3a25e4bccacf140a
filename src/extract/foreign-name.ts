import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { Field } from '../model/article.ts';
import { isCountry, isCountryInitial } from './countries.ts';
import { stemsOf } from './particles.ts';
import type { PersonMention } from './person-mention.ts';
import { isForeignName } from './person-name.ts';
import { agencyBefore, personMention, type Slots } from './person-slots.ts';
import type { Office } from './read-office.ts';
import type { AgencyIdentity } from './scan-agencies.ts';
import type { Token } from './tokenize.ts';

/** A foreign name over some tokens. */
export interface ForeignReading {
  readonly words: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** The longest run of words that ends at a token and may be a foreign name. */
export function foreignBefore(
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
  return best ?? (hasCountry ? singleName(tokens, at, lexicon) : null);
}

/** `시진핑 중국 국가주석`: one word that a country follows, where a clause begins. */
function singleName(tokens: readonly Token[], at: number, lexicon: Lexicon): ForeignReading | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || token.glued || !/^[가-힣]{2,4}$/.test(token.text)) return null;
  if (before !== undefined && before.kind !== 'mark') return null;
  if (!isForeignName([token.text], 0, lexicon)) return null;
  return { words: [token.text], first: at, last: at };
}

/** Whether an organisation is one of another country or of several, so that its people are foreigners. */
export function isForeignBody(agency: AgencyIdentity | null): boolean {
  return agency !== null && (agency.kind === 'INTERNATIONAL' || startsWithCountry(agency.name));
}

function startsWithCountry(name: string): boolean {
  for (let length = Math.min(7, name.length); length >= 2; length--)
    if (isCountry(name.slice(0, length))) return true;
  return false;
}

function latinWordsAfter(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.text !== '(') return 0;
  let words = 0;
  for (let index = at + 2; words < 6 && /^[A-Z][A-Za-z.-]*$/.test(tokens[index]?.text ?? ''); index++)
    words++;
  return words;
}

/** The mention of a foreigner whose name stands before the office. */
export function foreignMention(
  tokens: readonly Token[],
  foreign: ForeignReading,
  office: Office,
  slots: Slots,
  field: Field,
): PersonMention {
  const isBeside =
    foreign.last ===
    office.first -
      1 -
      slots.gaps.length -
      Number(slots.agencySpan !== null && slots.agency !== office.agency);
  const isFull = foreign.words.length > 1 || (isBeside && (hasCountry(slots) || isForeignBody(slots.agency)));
  if (hasCountry(slots) && slots.agency === office.agency) {
    // `캐나다 외교장관` is no minister of the Korean 외교부.
    slots.agency = null;
    slots.agencySpan = null;
    slots.gaps = [];
  } else if (slots.agency === null) agencyBefore(tokens, foreign.first, slots, field);
  const name = foreign.words.join(' ');
  const confidence = isFull ? (slots.agency !== null ? 0.88 : 0.75) : 0.6;
  return personMention(
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

/** `최고경영자(CEO) 샘 올트먼은`: a foreign name after an organisation and a title. */
export function foreignNameAfter(
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

/** Whether a country stands between name and office. */
export function hasCountry(slots: Slots): boolean {
  return slots.gaps.some((gap) => isCountry(gap.text) || isCountryInitial(gap.text));
}
