import { wordList } from '../lexicon/word-list.ts';

/** Names of countries as news writes them, short forms included. */
const COUNTRIES = wordList('countries', 'country');

/** Whether a word is the name of a country other than the Republic of Korea. */
export function isCountry(word: string): boolean {
  return COUNTRIES.has(word);
}

const INITIALS = new Set('미 일 중 러 영 독 불 美 日 中 英 獨 佛 露'.split(' '));

/** Whether a word is a country's initial, as headlines and foreign news write it (`미 국무부`). */
export function isCountryInitial(word: string): boolean {
  return INITIALS.has(word);
}
