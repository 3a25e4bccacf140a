import { foldSearchText } from './fold-search-text.ts';
import type { SearchTerm } from './parse-query.ts';
import { isEnding } from './particles.ts';
import type { SearchForm } from './search-form.ts';
import { isHangul } from './search-tokens.ts';

/** Where a term stands in a text: UTF-16 offsets, `end` exclusive, spaces inside included. */
export interface TermMatch {
  readonly term: number;
  readonly start: number;
  readonly end: number;
  /** How much the place says, 1 at most: 중립 is a whole word in `중립을` and the end of one in `탄소중립`. */
  readonly weight: number;
}

/** What a match is worth by the part of its word that it takes up. */
const PLACE = { whole: 1, beginning: 0.85, ending: 0.55, inside: 0.45 } as const;
/** Two syllables often begin another word (중립국) and stand in words that have nothing to do with them (안전기준). */
const PAIR_PLACE = { ...PLACE, beginning: 0.7, inside: 0.2 } as const;
/** What another name of a thing is worth of the one that was asked for. */
const OTHER_NAME = 0.95;
/** What two halves of a long word, apart in a text, are worth of the word. */
const SPLIT = 0.6;

/** All places where terms of a query stand in a text, whatever spaces either has, by start. */
export function findTerms(text: string, terms: readonly SearchTerm[]): readonly TermMatch[] {
  return findTermsIn([text], terms)[0] ?? [];
}

/** The same for several texts that belong together; the halves of a long word may stand in different ones. */
export function findTermsIn(
  texts: readonly string[],
  terms: readonly SearchTerm[],
): readonly (readonly TermMatch[])[] {
  const folded = texts.map(foldSearchText);
  const found: TermMatch[][] = texts.map(() => []);
  for (const [index, term] of terms.entries()) {
    for (const [at, matches] of findTerm(folded, term).entries()) {
      found[at]?.push(...matches.map((match) => ({ term: index, ...match })));
    }
  }
  return found.map((matches) =>
    matches.sort((a, b) => a.start - b.start || b.end - a.end || a.term - b.term),
  );
}

type Match = Omit<TermMatch, 'term'>;

function findTerm(texts: readonly string[], { forms, splits }: SearchTerm): readonly (readonly Match[])[] {
  const found = texts.map((text) =>
    forms.flatMap((form, index) => findForm(text, form, index === 0 ? 1 : OTHER_NAME)),
  );
  if (found.some(isSome)) return found;
  for (const [first, second] of splits) {
    const firsts = texts.map((text) => findForm(text, first, SPLIT));
    if (!firsts.some(isSome)) continue;
    const seconds = texts.map((text) => findForm(text, second, SPLIT));
    if (seconds.some(isSome)) return texts.map((_, at) => [...(firsts[at] ?? []), ...(seconds[at] ?? [])]);
  }
  return found;
}

function isSome(matches: readonly Match[]): boolean {
  return matches.length > 0;
}

function findForm(folded: string, { pattern, length }: SearchForm, worth: number): readonly Match[] {
  const found: Match[] = [];
  for (const { 0: words, index: start } of folded.matchAll(pattern)) {
    const end = start + words.length;
    found.push({ start, end, weight: worth * placeOf(folded, start, end, length) });
  }
  return found;
}

function placeOf(folded: string, start: number, end: number, length: number): number {
  const startsWord = !isHangul(folded.charAt(start)) || !isHangul(folded.charAt(start - 1));
  let wordEnd = end;
  if (isHangul(folded.charAt(end - 1))) while (isHangul(folded.charAt(wordEnd))) wordEnd += 1;
  const endsWord = isEnding(folded.slice(end, wordEnd));
  const place = length <= 2 ? PAIR_PLACE : PLACE;
  if (startsWord) return endsWord ? place.whole : place.beginning;
  return endsWord ? place.ending : place.inside;
}
