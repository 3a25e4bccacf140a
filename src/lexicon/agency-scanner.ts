import { type CompactTrie, childOf, createTrie, rootOf } from './compact-trie.ts';
import { foldCharacter, foldName, isIgnoredInNames } from './fold-name.ts';
import { codeAt, isLatin } from './letters.ts';
import type { NameIndex } from './name-index.ts';

/** A stretch of a text that spells a name of some organisation; `end` is exclusive, in UTF-16 code units. */
export interface AgencyMatch {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

/** Finds names of organisations in a text. */
export type AgencyScanner = (text: string) => AgencyMatch[];

/** A name needs at least this many characters to be found with spaces that its own spelling doesn't have. */
const LEAST_LENGTH_FOR_FOREIGN_SPACES = 6;
/** Up to this length a Latin name is an acronym, found only in its own capitals (`aT` is not `at`). */
const LONGEST_ACRONYM = 6;

/**
 * A scanner for every name of an index. It gives all matches, by start, longest first, and leaves it to
 * the reader whether a particle follows and which match to take. Latin names end where Latin words do. Spaces and
 * middle dots may differ from the name's spelling, but a short name isn't put together from two words.
 */
export function createAgencyScanner(names: NameIndex): AgencyScanner {
  const trie = createTrie(names.keys());
  return (text) => {
    const matches: AgencyMatch[] = [];
    for (let start = 0; start < text.length; start += 1) scanFrom(trie, names, text, start, matches);
    return matches;
  };
}

function scanFrom(
  trie: CompactTrie,
  names: NameIndex,
  text: string,
  start: number,
  matches: AgencyMatch[],
): void {
  let node = rootOf(trie, foldCharacter(text, start));
  if (node === 0 || (isLatin(codeAt(text, start)) && isLatin(codeAt(text, start - 1)))) return;
  const before = matches.length;
  for (let at = start + 1; node !== 0; at += 1) {
    const place = trie.wordAt[node] ?? 0;
    if (place > 0 && !(isLatin(codeAt(text, at - 1)) && isLatin(codeAt(text, at)))) {
      const surface = text.slice(start, at);
      const claims = names.claims(trie.words[place - 1] ?? '');
      if (claims.some((claim) => isSpelling(claim.spelling, surface))) {
        matches.splice(before, 0, { start, end: at, surface });
      }
    }
    while (at < text.length && isSkipped(text, at)) at += 1;
    node = at < text.length ? childOf(trie, node, foldCharacter(text, at)) : 0;
  }
}

/** Whether a stretch of text may be read as a name with this spelling: capitals and spaces are where they may be. */
function isSpelling(spelling: string, surface: string): boolean {
  if (spelling === surface) return true;
  if (spelling.length <= LONGEST_ACRONYM && /^[\x21-\x7e]+$/u.test(spelling)) return false;
  if (!/\s/u.test(surface)) return true;
  const parts = surface.split(/\s/u);
  const ownParts = new Set(endsOfWords(spelling));
  const foreign = endsOfWords(surface).filter((end) => !ownParts.has(end));
  if (foreign.length === 0) return true;
  const letters = foldName(surface);
  return foreign.every(
    (end) =>
      /[a-z0-9]/u.test(letters[end - 1] ?? '') !== /[a-z0-9]/u.test(letters[end] ?? '') ||
      (letters.length >= LEAST_LENGTH_FOR_FOREIGN_SPACES && parts.every((part) => part.length >= 2)),
  );
}

/** Where the words of a name end, the last one aside, counted in characters of its folded form. */
function endsOfWords(name: string): number[] {
  const ends: number[] = [];
  let length = 0;
  for (const word of name.split(/\s/u)) {
    length += foldName(word).length;
    ends.push(length);
  }
  return ends.slice(0, -1);
}

/** One space or middle dot may stand inside a name; a line's end may not. */
function isSkipped(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code >= 0xac00 && code <= 0xd7a3) || code === 10 || code === 13) return false;
  return isIgnoredInNames(text, at) && !isIgnoredInNames(text, at - 1);
}
