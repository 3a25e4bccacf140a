import { surnameSpellings } from '../lexicon/surname-spellings.ts';
import { foldedWords } from './fold-search-text.ts';
import { initialsOf } from './hangul-syllable.ts';
import { latinSkeleton, mergeConsonants } from './latin-skeleton.ts';
import { romaniseSyllables } from './romanise.ts';

/** A name can be found from its first words on, not from its last ones. */
const MOST_WORDS = 6;

/** A name without spaces from each of its words on, the whole name first. */
export function literalForms(name: string): readonly string[] {
  const words = foldedWords(name);
  return words.slice(0, MOST_WORDS).map((_, at) => words.slice(at).join(''));
}

/** The initial consonants of what has some (ㅂㄱㅇ of 박기영). */
export function initialForms(literals: readonly string[]): readonly string[] {
  return literals.filter((literal) => /[가-힣]/u.test(literal)).map(initialsOf);
}

/**
 * How a name in Hangul sounds when it is written in Latin letters, in each way in which that may be done. Only people
 * have a surname, which is spelled by custom and comes first or last.
 */
export function soundForms(name: string, isPerson: boolean): readonly string[] {
  const [whole = ''] = literalForms(name);
  if (!/^[가-힣]{2,}$/u.test(whole)) return [];
  if (!isPerson) return readings(whole);
  const spellings = surnameSpellings();
  const length = whole.length > 2 && spellings.has(whole.slice(0, 2)) ? 2 : 1;
  const surname = whole.slice(0, length);
  const surnames = [...readings(surname), ...(spellings.get(surname) ?? []).map(latinSkeleton)];
  const found = readings(whole.slice(length)).flatMap((given) =>
    surnames.flatMap((first) => [mergeConsonants(first + given), mergeConsonants(given + first)]),
  );
  return [...new Set([...readings(whole), ...found])];
}

/** Syllable by syllable, and as one word, where 한기 may be read as 항이. */
function readings(text: string): readonly string[] {
  const syllables = romaniseSyllables(text);
  return [
    ...new Set([mergeConsonants(syllables.map(latinSkeleton).join('')), latinSkeleton(syllables.join(''))]),
  ];
}
