import { wordList } from '../lexicon/word-list.ts';

// Syllables that Korean given names are made of, by place. Common nouns with a particle (`산업의`, `신속한`) have others.
const FIRST = wordList('given-name-first', 'syllable');
const SECOND = wordList('given-name-last', 'syllable');

/** Whether two syllables (one, or three after a surname of two) may be a given name. */
export function isGivenName(given: string): boolean {
  if (given.length === 1) return SECOND.has(given) || FIRST.has(given);
  return [...given].every((syllable, index) => (index === 0 ? FIRST : SECOND).has(syllable));
}

/** Whether a name's last syllable is one that particles and endings have and given names don't. */
export function endsLikeNoName(word: string): boolean {
  return /[는가을를에와과로도만한된할될히적게며고서써든들께라지기함됨임각째씩쯤등및또것점중]$/.test(word);
}
