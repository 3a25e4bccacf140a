import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { NameHead } from '../lexicon/name-head.ts';
import { byPlace } from './by-place.ts';
import { type CandidatePlace, describeCandidate } from './describe-candidate.ts';
import { extendName } from './extend-name.ts';
import type { HeadFinder } from './find-head.ts';
import type { Quote } from './find-quotes.ts';
import type { KnownSpan, NameCandidate } from './name-candidate.ts';
import { createPhraseReading } from './phrase-reading.ts';
import type { FieldReading } from './read-field.ts';
import { namesWith } from './word-names.ts';

const MOST_QUOTED_WORDS = 12;

/** Every stretch of a field that is shaped like a name: in marks, known to the lexicon, or ending in a typed word. */
export function findNames(
  field: FieldReading,
  agencies: readonly KnownSpan[],
  people: readonly KnownSpan[],
  lexicon: Lexicon,
  findHead: HeadFinder,
): NameCandidate[] {
  const reading = createPhraseReading(field, agencies, people, lexicon, findHead);
  const { words, sentences, nameByStart } = reading;
  const candidates = new Map<number, NameCandidate>();
  let sentence = 0;

  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const quote = nameByStart.get(word.start);
    if (quote !== undefined) addQuoted(index, quote);
    const last = reading.knownAt(index);
    if (last !== null) addKnown(index, last);
    const { head } = namesWith(word, lexicon, findHead);
    if (head !== null) addPhrase(index, head);
  }
  return [...candidates.values()].sort(byPlace);

  function addQuoted(first: number, quote: Quote): void {
    let last = first;
    while (last + 1 < words.length && (words[last + 1]?.start ?? 0) < quote.end) last++;
    const word = words[last];
    if (word === undefined || last - first >= MOST_QUOTED_WORDS) return;
    const head = word.form === 'bare' || word.form === 'marked' ? findHead(word.text) : null;
    add({ first, last, start: quote.start, end: quote.end, head, quote, isAcross: false });
  }

  function addKnown(first: number, last: number): void {
    const word = words[last];
    if (word === undefined) return;
    const start = words[first]?.start ?? 0;
    const end = word.start + word.noun.length;
    add({
      first,
      last,
      start,
      end,
      head: findHead(word.noun),
      quote: quoteAround(start, end),
      isAcross: false,
    });
  }

  function addPhrase(last: number, head: NameHead): void {
    const word = words[last];
    const reach = extendName(reading, last, head, findHead);
    if (word === undefined || reach === null) return;
    const { first, start, opening } = reach;
    const end = word.start + word.noun.length;
    const quote = opening === null ? quoteAround(start, end) : null;
    add({ first, last, start, end, head, quote, isAcross: opening !== null });
  }

  function quoteAround(start: number, end: number): Quote | null {
    const quote = nameByStart.get(start);
    return quote !== undefined && quote.end === end ? quote : null;
  }

  function add(place: CandidatePlace): void {
    const key = place.start * LONGER_THAN_ANY_TEXT + place.end;
    const found = candidates.get(key);
    if (found !== undefined && (found.quoted !== null || place.quote === null)) return;
    while (sentence > 0 && (sentences[sentence]?.start ?? 0) > place.start) sentence--;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= place.start) sentence++;
    candidates.set(key, describeCandidate(reading, place, sentence));
  }
}

// Two offsets below this make one exact number.
const LONGER_THAN_ANY_TEXT = 2 ** 26;
