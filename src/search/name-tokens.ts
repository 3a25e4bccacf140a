import { initialForms, literalForms, soundForms } from './name-forms.ts';
import { searchTokens } from './search-tokens.ts';

/** The first so many characters of a form are indexed; what is typed beyond is compared with the name itself. */
export const LONGEST_PREFIX = 8;
/** Two sounds are the least that tells something. */
export const SHORTEST_SOUND = 2;

/**
 * The words that something is looked up by, separated by spaces: all beginnings of each of its names, of their initial
 * consonants and of how they sound in Latin letters, and what full-text search takes out of the names.
 */
export function nameTokens(names: readonly string[], isPerson: boolean): string {
  const tokens = new Set<string>();
  for (const name of names) {
    const literals = literalForms(name);
    for (const form of [...literals, ...initialForms(literals)]) addBeginnings(form, 1, tokens);
    for (const form of soundForms(name, isPerson)) addBeginnings(form, SHORTEST_SOUND, tokens);
    for (const token of searchTokens(name)) tokens.add(token);
  }
  return [...tokens].sort().join(' ');
}

function addBeginnings(form: string, shortest: number, tokens: Set<string>): void {
  for (let length = shortest; length <= Math.min(form.length, LONGEST_PREFIX); length += 1) {
    tokens.add(form.slice(0, length));
  }
}
