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
const PLACE = { whole: 1, beginning: 0.7, ending: 0.55, inside: 0.45, pairInside: 0.2 } as const;
/** What another name of a thing is worth of the one that was asked for. */
const OTHER_NAME = 0.95;
/** What two halves of a long word, apart in a text, are worth of the word. */
const SPLIT = 0.6;

/** All places where terms of a query stand in a text, whatever spaces either has, by start. */
export function findTerms(text: string, terms: readonly SearchTerm[]): readonly TermMatch[] {
  const folded = foldSearchText(text);
  const matches = terms.flatMap((term, index) =>
    findTerm(folded, term).map((match) => ({ term: index, ...match })),
  );
  return matches.sort((a, b) => a.start - b.start || b.end - a.end || a.term - b.term);
}

type Match = Omit<TermMatch, 'term'>;

function findTerm(folded: string, { forms, splits }: SearchTerm): readonly Match[] {
  const found = forms.flatMap((form, index) => findForm(folded, form, index === 0 ? 1 : OTHER_NAME));
  if (found.length > 0) return found;
  for (const [first, second] of splits) {
    const firsts = findForm(folded, first, SPLIT);
    const seconds = firsts.length === 0 ? [] : findForm(folded, second, SPLIT);
    if (seconds.length > 0) return [...firsts, ...seconds];
  }
  return [];
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
  if (startsWord) return endsWord ? PLACE.whole : PLACE.beginning;
  if (endsWord) return PLACE.ending;
  return length <= 2 ? PLACE.pairInside : PLACE.inside;
}
