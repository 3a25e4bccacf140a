import { foldName, isIgnoredInNames } from './fold-name.ts';
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
  const trie = buildTrie(names);
  return (text) => {
    const matches: AgencyMatch[] = [];
    for (let start = 0; start < text.length; start += 1) scanFrom(trie, text, start, matches);
    return matches;
  };
}

/** Children of a node are a chain of siblings; node 0 is the root, whose children `roots` finds at once. */
interface Trie {
  readonly characters: Uint16Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly roots: ReadonlyMap<number, number>;
  /** The place in `names` of the name that ends at a node, plus one; 0 where none does. */
  readonly nameAt: Int32Array;
  readonly folded: readonly string[];
  readonly names: NameIndex;
}

/** Sorting lets every node be appended to the chain of its latest sibling. */
function buildTrie(names: NameIndex): Trie {
  const folded = [...names.keys()].sort();
  const size = 1 + folded.reduce((sum, name) => sum + name.length, 0);
  const characters = new Uint16Array(size);
  const firstChild = new Int32Array(size);
  const nextSibling = new Int32Array(size);
  const roots = new Map<number, number>();
  const nameAt = new Int32Array(size);
  const path: number[] = [0];
  let count = 1;
  let previous = '';
  for (const [place, name] of folded.entries()) {
    let shared = 0;
    while (shared < previous.length && previous.charCodeAt(shared) === name.charCodeAt(shared)) shared += 1;
    let sibling = path[shared + 1] ?? 0;
    path.length = shared + 1;
    for (let depth = shared; depth < name.length; depth += 1) {
      const node = count++;
      const parent = path[depth] ?? 0;
      const character = name.charCodeAt(depth);
      characters[node] = character;
      if (parent === 0) roots.set(character, node);
      else if (sibling !== 0) nextSibling[sibling] = node;
      else firstChild[parent] = node;
      sibling = 0;
      path.push(node);
    }
    nameAt[path[name.length] ?? 0] = place + 1;
    previous = name;
  }
  return {
    characters: characters.slice(0, count),
    firstChild: firstChild.slice(0, count),
    nextSibling: nextSibling.slice(0, count),
    roots,
    nameAt: nameAt.slice(0, count),
    folded,
    names,
  };
}

function scanFrom(trie: Trie, text: string, start: number, matches: AgencyMatch[]): void {
  let node = trie.roots.get(foldCharacter(text, start)) ?? 0;
  if (node === 0 || (isLatin(text, start) && isLatin(text, start - 1))) return;
  const before = matches.length;
  for (let at = start + 1; node !== 0; at += 1) {
    const place = trie.nameAt[node] ?? 0;
    if (place > 0 && !(isLatin(text, at - 1) && isLatin(text, at))) {
      const surface = text.slice(start, at);
      const claims = trie.names.claims(trie.folded[place - 1] ?? '');
      if (claims.some((claim) => isSpelling(claim.spelling, surface))) {
        matches.splice(before, 0, { start, end: at, surface });
      }
    }
    while (at < text.length && isSkipped(text, at)) at += 1;
    node = at < text.length ? childOf(trie, node, foldCharacter(text, at)) : 0;
  }
}

function childOf(trie: Trie, parent: number, character: number): number {
  let child = trie.firstChild[parent] ?? 0;
  while (child !== 0 && trie.characters[child] !== character) child = trie.nextSibling[child] ?? 0;
  return child;
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

function foldCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xac00 && code <= 0xd7a3) return code;
  return foldName(text[at] ?? '').charCodeAt(0);
}

/** One space or middle dot may stand inside a name; a line's end may not. */
function isSkipped(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code >= 0xac00 && code <= 0xd7a3) || code === 10 || code === 13) return false;
  return isIgnoredInNames(text[at] ?? '') && !isIgnoredInNames(text[at - 1] ?? '');
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
