import type { NameHead } from '../lexicon/name-head.ts';
import type { Quote } from './find-quotes.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { PhraseReading } from './phrase-reading.ts';
import type { Word } from './read-words.ts';

/** Where a candidate stands. */
export interface CandidatePlace {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly head: NameHead | null;
  /** The marks around exactly these words, or null. */
  readonly quote: Quote | null;
  /** True where it begins with a quoted name. */
  readonly isAcross: boolean;
}

/** A candidate with what stands around it; `sentence` is the index of its sentence. */
export function describeCandidate(
  reading: PhraseReading,
  place: CandidatePlace,
  sentence: number,
): NameCandidate {
  const { folded, words, sentences, field } = reading;
  const { first, last, start, end, head, quote } = place;
  const nouns: string[] = [];
  let isClause = false;
  for (let index = first; index <= last; index++) {
    const word = words[index];
    if (word === undefined) continue;
    isClause ||=
      word.form === 'verbal' ||
      word.form === 'adnominal' ||
      (index < last && CLAUSE_PARTICLES.has(word.particle));
    nouns.push(index === last && quote === null ? word.noun : word.text);
  }
  const close = quote?.close ?? end;
  const parenthesis = readParenthesis(folded, reading.text, close);
  const resume = parenthesis === null ? close : parenthesis.end + 1;
  const next = firstWordFrom(words, last, resume);
  const attached = words[next];
  let particle = quote === null ? (words[last]?.particle ?? '') : '';
  let after = next;
  if (attached !== undefined && attached.start === resume && resume > end) {
    particle = ATTACHED_PARTICLE.exec(attached.text)?.[0] ?? '';
    if (particle === attached.text) after++;
  }
  const sentenceStart = sentences[sentence]?.start ?? 0;
  const sentenceEnd = sentences[sentence]?.end ?? folded.length;
  const previous = words[first - 1];
  return {
    field,
    start,
    end,
    text: reading.text.slice(start, end),
    nouns,
    head,
    quoted: quote?.kind ?? null,
    insideName: quote === null && (place.isAcross || reading.isInName(start) || reading.isInName(end - 1)),
    insideSpeech: reading.isSpeech(start),
    sentence,
    before: previous !== undefined && previous.start >= sentenceStart ? previous.text : '',
    particle,
    after: wordsBefore(sentenceEnd, words, after),
    parenthesis,
    owner: ownerBefore(reading, quote === null ? start : quote.open),
    isKnown: reading.knownAt(first) === last,
    isClause,
    isAgency: reading.agencyEnd.has(end) && (quote !== null || !/\d(?:차|회)/.test(folded.slice(start, end))),
  };
}

const CLAUSE_PARTICLES = new Set('은 는 이 가 을 를 에 로 으로 도 만 부터 까지'.split(' '));
const ATTACHED_PARTICLE =
  /^(?:에서는|에서|으로|이란|이라는|라는|에는|에도|은|는|이|가|을|를|의|에|와|과|로|도|란)(?=$)/;

function ownerBefore({ agencyEnd, folded }: PhraseReading, start: number): string | null {
  for (const gap of [1, 2, 0]) {
    const found = agencyEnd.get(start - gap);
    if (found === undefined) continue;
    const between = folded.slice(found.end, start);
    if (between === ' ' || between === '의 ' || between === '') return found.name;
  }
  return null;
}

function readParenthesis(folded: string, text: string, at: number): NameCandidate['parenthesis'] {
  if (folded.charAt(at) === '*') at++;
  if (folded.charAt(at) !== '(') return null;
  const near = folded.slice(at + 1, at + 61);
  const length = near.indexOf(')');
  if (length < 0) return null;
  const close = at + 1 + length;
  const inner = near.slice(0, length);
  if (inner.includes('\n') || inner.includes('(')) return null;
  return { text: text.slice(at + 1, close), start: at + 1, end: close };
}

/** Three words at most from an index on that begin before an offset. */
function wordsBefore(end: number, words: readonly Word[], from: number): string[] {
  const found: string[] = [];
  for (let index = from; index < from + 3; index++) {
    const word = words[index];
    if (word !== undefined && word.start < end) found.push(word.text);
  }
  return found;
}

function firstWordFrom(words: readonly Word[], from: number, offset: number): number {
  let index = from;
  while (index < words.length && (words[index]?.start ?? 0) < offset) index++;
  return index;
}
