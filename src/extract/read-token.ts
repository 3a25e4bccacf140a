import type { Lexicon } from '../lexicon/load-lexicon.ts';
import { isActingMark, readTitle, type TitleReading } from './office-title.ts';
import { stemsOf } from './particles.ts';
import { createWordStore, type WordStore } from './word-store.ts';

/** What the letters of a token say for finding offices; undefined where nobody has asked yet. */
export interface TokenEntry {
  readonly text: string;
  acting: ActingMark | null | undefined;
  /** What it says with this reference data. */
  lexicon: Lexicon | null;
  title: TitleReading | null;
  isFirstOfTitle: boolean;
}

/** `직무대행은`: what makes the title before it an acting one. */
export interface ActingMark {
  readonly stem: string;
  readonly particle: string;
}

/** Reads a token; equal ones are read once. */
export const readToken: WordStore<TokenEntry> = createWordStore(
  (text): TokenEntry => ({ text, acting: undefined, lexicon: null, title: null, isFirstOfTitle: false }),
);

/** The mark of an acting or coming office that a token is, or null. */
export function actingMarkOf(entry: TokenEntry): ActingMark | null {
  if (entry.acting === undefined)
    entry.acting = stemsOf(entry.text).find(({ stem }) => isActingMark(stem)) ?? null;
  return entry.acting;
}

/** The title that a token is or ends with, or null. */
export function titleOf(entry: TokenEntry, lexicon: Lexicon): TitleReading | null {
  return withLexicon(entry, lexicon).title;
}

/** Whether a title of two words begins with this one. */
export function isFirstOfTitle(entry: TokenEntry, lexicon: Lexicon): boolean {
  return withLexicon(entry, lexicon).isFirstOfTitle;
}

function withLexicon(entry: TokenEntry, lexicon: Lexicon): TokenEntry {
  if (entry.lexicon !== lexicon) {
    entry.lexicon = lexicon;
    entry.title = readTitle(entry.text, lexicon);
    entry.isFirstOfTitle = firstWords(lexicon).has(entry.text);
  }
  return entry;
}

const firstWordsByLexicon = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The first words of titles of two words. */
function firstWords(lexicon: Lexicon): ReadonlySet<string> {
  let words = firstWordsByLexicon.get(lexicon);
  if (words === undefined) {
    words = new Set(
      [...lexicon.offices.keys()]
        .filter((title) => title.includes(' '))
        .map((title) => title.slice(0, title.indexOf(' '))),
    );
    firstWordsByLexicon.set(lexicon, words);
  }
  return words;
}
