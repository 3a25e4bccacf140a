import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { HeadFinder } from './find-head.ts';
import type { Quote } from './find-quotes.ts';
import type { KnownSpan } from './name-candidate.ts';
import type { FieldReading } from './read-field.ts';
import type { Word } from './read-words.ts';
import type { WordNames } from './word-form.ts';
import { namesWith } from './word-names.ts';

/** A field with all that decides how far a name reaches: phrases, marks, organisations and people. */
export interface PhraseReading
  extends Pick<FieldReading, 'field' | 'text' | 'folded' | 'words' | 'sentences'> {
  /** Index of the word right before each word in the same phrase; null where something stands between. */
  readonly links: readonly (number | null)[];
  readonly agencyAt: ReadonlyMap<number, KnownSpan>;
  readonly agencyEnd: ReadonlyMap<number, KnownSpan>;
  /** Quotes that may hold a name, by the offset of their first letter and by the one after their closing mark. */
  readonly nameByStart: ReadonlyMap<number, Quote>;
  readonly nameByClose: ReadonlyMap<number, Quote>;
  isPerson(offset: number): boolean;
  isSpeech(offset: number): boolean;
  isInName(offset: number): boolean;
  /** Index of the last word of a name that the lexicon knows and that begins at a word, or null. */
  knownAt(index: number): number | null;
}

/** Prepares a field for finding names. */
export function createPhraseReading(
  reading: FieldReading,
  agencies: readonly KnownSpan[],
  people: readonly KnownSpan[],
  lexicon: Lexicon,
  findHead: HeadFinder,
): PhraseReading {
  const { field, text, folded, words, sentences, quotes } = reading;
  const names = quotes.filter((quote) => isNameQuote(folded, quote));
  const speeches = quotes.filter(({ kind, start, end }) => kind === 'double' && end - start > LONGEST_QUOTED);
  const links = linkWords(folded, words);
  return {
    field,
    text,
    folded,
    words,
    sentences,
    links,
    agencyAt: new Map(agencies.map((span) => [span.start, span])),
    agencyEnd: new Map(agencies.map((span) => [span.end, span])),
    nameByStart: new Map(names.map((quote) => [quote.start, quote])),
    nameByClose: new Map(names.map((quote) => [quote.close, quote])),
    isPerson: cover(people),
    isSpeech: cover(speeches),
    isInName: cover(names),
    knownAt: (index) => {
      const word = words[index];
      return word === undefined ? null : knownAt(words, links, namesWith(word, lexicon, findHead), index);
    },
  };
}

const LONGEST_QUOTED = 60;

function knownAt(
  words: readonly Word[],
  links: readonly (number | null)[],
  { programs }: WordNames,
  index: number,
): number | null {
  for (const name of programs) {
    const fits = name.every((part, offset) => {
      const found = words[index + offset];
      if (found === undefined || (offset > 0 && links[index + offset] !== index + offset - 1)) return false;
      return found.text === part || (offset === name.length - 1 && found.noun === part);
    });
    if (fits) return index + name.length - 1;
  }
  return null;
}

function linkWords(folded: string, words: readonly Word[]): (number | null)[] {
  const links: (number | null)[] = [null];
  for (let index = 1; index < words.length; index++) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined || before === undefined) continue;
    const gap = folded.slice(before.end, word.start);
    if (gap === ' ' || gap === '  ') {
      links.push(index - 1);
      continue;
    }
    links.push(gap === ')' || gap === ') ' ? beforeParenthesis(folded, words, index) : null);
  }
  return links;
}

function beforeParenthesis(folded: string, words: readonly Word[], index: number): number | null {
  const close = words[index - 1]?.end ?? 0;
  const from = Math.max(0, close - 24);
  const offset = folded.slice(from, close + 1).lastIndexOf('(');
  if (offset < 0) return null;
  const open = from + offset;
  let before = index - 1;
  while (before >= 0 && (words[before]?.start ?? 0) > open) before--;
  const word = words[before];
  return word !== undefined && word.end === open && index - before <= 4 ? before : null;
}

function isNameQuote(folded: string, quote: Quote): boolean {
  const length = quote.end - quote.start;
  if (length < 2 || length > LONGEST_QUOTED || quote.runsOn) return false;
  const inner = folded.slice(quote.start, quote.end);
  if (quote.kind === 'double' && (length > 40 || /(?:다|요|까|자|라)[.?!]?$/.test(inner))) return false;
  if (/[.?]$/.test(inner) || inner.includes('\n')) return false;
  if (
    /^(?:이?라고|이?라며|이?라는|고\s|며\s)/.test(folded.slice(quote.close, quote.close + 4)) &&
    length > 20
  )
    return false;
  return true;
}

/** Whether an offset lies in one of some spans. */
function cover(
  spans: readonly { readonly start: number; readonly end: number }[],
): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= 0 && index >= low - 4; index--) {
      if (offset < (sorted[index]?.end ?? 0)) return true;
    }
    return false;
  };
}
