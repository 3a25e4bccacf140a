import { initialForms, literalForms, soundForms } from './name-forms.ts';

/** The first so many characters of a form are indexed; what is typed beyond is compared with the name itself. */
export const LONGEST_PREFIX = 8;
/** Before a whole name; no name begins with it. */
const IS_WHOLE_NAME = 'ω';
const LONGEST_WHOLE = 40;
/** Two sounds are the least that tells something. */
export const SHORTEST_SOUND = 2;

/**
 * The words that something is looked up by, separated by spaces: all beginnings of each of its names, of their initial
 * consonants and of how they sound in Latin letters, its pairs of syllables, and the whole name, marked.
 */
export function nameTokens(names: readonly string[], isPerson: boolean): string {
  const tokens = new Set<string>();
  for (const name of names) {
    const literals = literalForms(name);
    for (const form of [...literals, ...initialForms(literals)]) addBeginnings(form, 1, tokens);
    for (const form of soundForms(name, isPerson)) addBeginnings(form, SHORTEST_SOUND, tokens);
    const [whole = ''] = literals;
    if (whole !== '') tokens.add(wholeNameToken(whole));
    for (let at = 0; at + 1 < whole.length; at += 1) addPair(whole.slice(at, at + 2), tokens);
  }
  return [...tokens].sort().join(' ');
}

/** The token of what bears a name as a whole, folded and without spaces. */
export function wholeNameToken(whole: string): string {
  return IS_WHOLE_NAME + whole.slice(0, LONGEST_WHOLE);
}

function addPair(pair: string, tokens: Set<string>): void {
  if (/^[가-힣]{2}$/u.test(pair)) tokens.add(pair);
}

function addBeginnings(form: string, shortest: number, tokens: Set<string>): void {
  for (let length = shortest; length <= Math.min(form.length, LONGEST_PREFIX); length += 1) {
    tokens.add(form.slice(0, length));
  }
}
