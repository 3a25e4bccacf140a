import { foldSearchText } from './fold-search-text.ts';
import type { SearchTerm } from './parse-query.ts';

/** Where a term stands in a text: UTF-16 offsets, `end` exclusive, spaces inside included. */
export interface TermMatch {
  readonly term: number;
  readonly start: number;
  readonly end: number;
  /** Whether the match starts where a word does: 중립 in 탄소중립 doesn't. */
  readonly startsWord: boolean;
}

/** A text without its spaces, and where each of its characters stood. */
interface Squeezed {
  readonly characters: string;
  readonly offsets: readonly number[];
}

/** All places where terms of a query stand in a text, whatever spaces either has, by start. */
export function findTerms(text: string, terms: readonly SearchTerm[]): readonly TermMatch[] {
  const folded = foldSearchText(text);
  const squeezed = squeeze(folded);
  const matches = terms.flatMap(({ forms }, term) =>
    forms.flatMap((form) => findForm(folded, squeezed, form).map((match) => ({ term, ...match }))),
  );
  return matches.sort((a, b) => a.start - b.start || b.end - a.end || a.term - b.term);
}

function squeeze(folded: string): Squeezed {
  const offsets: number[] = [];
  let characters = '';
  for (let at = 0; at < folded.length; at += 1) {
    if (folded[at] === ' ') continue;
    characters += folded[at];
    offsets.push(at);
  }
  return { characters, offsets };
}

function findForm(
  folded: string,
  { characters, offsets }: Squeezed,
  form: string,
): Omit<TermMatch, 'term'>[] {
  const found: Omit<TermMatch, 'term'>[] = [];
  const isLatin = /^[\p{Script=Latin}\p{N}]+$/u.test(form);
  for (let at = characters.indexOf(form); at >= 0; at = characters.indexOf(form, at + form.length)) {
    const start = offsets[at] ?? 0;
    const end = (offsets[at + form.length - 1] ?? start) + 1;
    const startsWord = !isSameScript(folded[start - 1], folded[start]);
    // A Latin word is whole or it is another word: AI is not in MAIN, 5G not in 15GW.
    if (isLatin && (!startsWord || isSameScript(folded[end - 1], folded[end]))) continue;
    found.push({ start, end, startsWord });
  }
  return found;
}

function isSameScript(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === ' ' || other === ' ') return false;
  return /[가-힣]/u.test(one) === /[가-힣]/u.test(other);
}
