import { foldSearchText } from './fold-search-text.ts';
import { searchTokens } from './search-tokens.ts';
import { stripParticles } from './strip-particles.ts';

/** One thing that is searched for: any of its forms will do. Forms are folded and hold no space. */
export interface SearchTerm {
  readonly forms: readonly string[];
}

/** A query as it is looked up and ranked. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
  /** Words to ask the full-text index for; any of them may be in a hit. */
  readonly tokens: readonly string[];
}

/** A query is cut here, so that a pasted article costs no more than a question. */
const MOST_TERMS = 12;

/**
 * Reads a query. `otherNames` tells which other names there are for words of it (탄중위 is 탄소중립위원회, carbon
 * neutrality is 탄소중립); a run of words that has some counts as one term.
 */
export function parseQuery(text: string, otherNames: (words: string) => readonly string[]): SearchQuery {
  const words = foldSearchText(text)
    .split(' ')
    .filter((word) => word !== '');
  const terms: SearchTerm[] = [];
  for (let at = 0; at < words.length && terms.length < MOST_TERMS; ) {
    const { term, used } = nextTerm(words, at, otherNames);
    terms.push(term);
    at += used;
  }
  return {
    terms,
    tokens: [...new Set(terms.flatMap(({ forms }) => forms.flatMap((form) => searchTokens(form))))],
  };
}

/** The longest run of words that has other names, else one word. */
function nextTerm(
  words: readonly string[],
  at: number,
  otherNames: (words: string) => readonly string[],
): { readonly term: SearchTerm; readonly used: number } {
  for (let used = Math.min(4, words.length - at); used > 0; used -= 1) {
    const run = words.slice(at, at + used);
    const last = stripParticles(run.at(-1) ?? '');
    for (const name of new Set([run.join(' '), [...run.slice(0, -1), last].join(' ')])) {
      const others = otherNames(name);
      if (others.length > 0) return { term: { forms: distinctForms([name, ...others]) }, used };
    }
  }
  const word = words[at] ?? '';
  return { term: { forms: distinctForms([stripParticles(word)]) }, used: 1 };
}

function distinctForms(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => foldSearchText(name).replaceAll(' ', '')))].filter(
    (form) => form !== '',
  );
}
