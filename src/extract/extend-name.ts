import type { NameHead } from '../lexicon/name-head.ts';
import type { HeadFinder } from './find-head.ts';
import type { Quote } from './find-quotes.ts';
import type { PhraseReading } from './phrase-reading.ts';
import type { Word } from './read-words.ts';

/** How far a name reaches to the left of its typed word. */
export interface NameReach {
  /** Index of its first word. */
  readonly first: number;
  readonly start: number;
  /** The quoted name that it begins with (`‘길 위의 그림’ 전시회`), or null. */
  readonly opening: Quote | null;
}

const MOST_WORDS = 9;

/** Follows a phrase from its typed word to the left as far as it can be one name; null where it can be none. */
export function extendName(
  reading: PhraseReading,
  last: number,
  head: NameHead,
  findHead: HeadFinder,
): NameReach | null {
  const { words, links, folded } = reading;
  const word = words[last];
  if (word === undefined) return null;
  const end = word.start + word.noun.length;
  let first = last;
  let start = word.start;
  let opening: Quote | null = null;
  let reach = 0;
  while (first > 0 && reach < MOST_WORDS) {
    const link = links[first] ?? null;
    if (link !== null) {
      const before = words[link];
      if (before === undefined || before.form !== 'bare') {
        const joined = before === undefined ? null : joinedBefore(reading, link, head);
        if (joined === null) break;
        first = joined;
        start = words[joined]?.start ?? start;
        reach++;
        continue;
      }
      if (reading.isPerson(before.start) || (endsAgency(reading, before) && !KEEPS_AGENCY.has(head.text)))
        break;
      // `‘…’이란 …`: what follows a closing mark at once is a particle, and the name in marks has ended.
      if (reading.nameByClose.has(before.start) && AFTER_MARK.test(before.text)) break;
      first = link;
      start = before.start;
      reach++;
      continue;
    }
    const closed = quoteBefore(reading, words[first]?.start ?? 0);
    if (closed !== null) {
      opening = closed;
      start = closed.open;
      while (first > 0 && (words[first - 1]?.start ?? 0) >= closed.start) first--;
    }
    break;
  }
  if (SITES.has(head.text) && first < last && findHead(words[last - 1]?.text ?? '')?.program != null) {
    return null;
  }
  // An organisation at the front owns the name; it is no part of it.
  if (head.text === '날' && reach === 0) return null;
  const agency = reading.agencyAt.get(start);
  if (
    agency !== undefined &&
    agency.end < end &&
    !/^[A-Z0-9]+$/.test(folded.slice(start, agency.end)) &&
    !KEEPS_AGENCY.has(head.text) &&
    opening === null
  ) {
    let next = first;
    while (next <= last && (words[next]?.start ?? 0) < agency.end) next++;
    if (next <= last) {
      first = next;
      start = words[next]?.start ?? start;
    }
  }
  if (/^\d\d년?$/.test(words[first]?.text ?? '') && folded.charAt(start - 1) === "'") start--;
  return { first, start, opening };
}

/** An abbreviation is part of a name (`NATO 정상회의`), a full name owns it. */
function endsAgency({ agencyEnd }: PhraseReading, word: Word): boolean {
  return agencyEnd.has(word.start + word.noun.length) && !/^[A-Z0-9]+$/.test(word.noun);
}

/** First word of what `에 관한`, `을 위한` or `및` joins to the name, or null. */
function joinedBefore(reading: PhraseReading, at: number, head: NameHead): number | null {
  const { words, links } = reading;
  const word = words[at];
  if (word === undefined) return null;
  if (head.text === '날') return word.particle === '의' ? at : null;
  if (
    head.event !== null &&
    (word.text === '관련' || word.text === '대비') &&
    links[at] !== null &&
    words[at - 1]?.form === 'bare'
  )
    return at;
  const isLaw = head.program?.class === 'law';
  if (isLaw && word.text === '관한') return joinsFrom(reading, at - 1, 6);
  if (head.event?.class === 'agreement' && word.text === '위한') return joinsFrom(reading, at - 1, 4);
  return null;
}

function joinsFrom({ words, links, isPerson }: PhraseReading, at: number, most: number): number | null {
  const marked = words[at];
  if (marked === undefined || marked.form !== 'marked') return null;
  let first = at;
  for (let count = 0; count < most; count++) {
    const link = links[first] ?? null;
    const before = link === null ? undefined : words[link];
    if (link === null || before === undefined) break;
    const goesOn =
      before.form === 'bare' ||
      before.text === '및' ||
      (before.noun !== '' && /^[의과와]$/.test(before.particle));
    if (!goesOn || isPerson(before.start)) break;
    first = link;
  }
  return first;
}

function quoteBefore({ nameByClose, folded }: PhraseReading, start: number): Quote | null {
  const direct = nameByClose.get(start) ?? nameByClose.get(start - 1);
  if (direct === undefined || (nameByClose.get(start) === undefined && folded.charAt(start - 1) !== ' '))
    return null;
  return direct;
}

const AFTER_MARK = /^(?:이?란|이?라는|은|는|이|가|을|를|의|에|와|과|로|으로|도|에서|인|및|등)$/;

// Sessions are named after the body that holds them (`국회 행정안전위원회 전체회의`).
const KEEPS_AGENCY = new Set([
  '전체회의',
  '국정감사',
  '국감',
  '임시회',
  '본회의',
  '업무보고',
  '정례회',
  '총회',
  '행정사무감사',
]);
// `스마트도시 종합포털 누리집` is the portal's site, and the portal is the name.
const SITES = new Set(['누리집', '홈페이지']);
