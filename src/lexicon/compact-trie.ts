import { isSyllable } from './letters.ts';

/**
 * A set of words in a few arrays. The children of a node stand side by side, those of node N from `firstChild[N]` up to
 * `firstChild[N + 1]`, in the order of their characters. Node 0 is the root; as a child it says that there is none.
 */
export interface CompactTrie {
  /** The words in order. */
  readonly words: readonly string[];
  readonly characters: Uint16Array;
  readonly firstChild: Uint32Array;
  /** The place in `words` of the word that ends at a node, plus one; 0 where none does. */
  readonly wordAt: Uint32Array;
  /** The nodes of words' first characters that are Korean syllables, by syllable. */
  readonly syllableRoots: Uint16Array;
}

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 0xd7a4 - FIRST_SYLLABLE;

/** A trie of these words. */
export function createTrie(given: Iterable<string>): CompactTrie {
  const words = [...new Set(given)].sort();
  const most = 2 + words.reduce((sum, word) => sum + word.length, 0);
  const characters = new Uint16Array(most);
  const firstChild = new Uint32Array(most);
  const wordAt = new Uint32Array(most);
  const syllableRoots = new Uint16Array(SYLLABLES);
  // The words of a node are those from its first on that share its letters; a level of nodes is laid out after another.
  const firstWord = new Uint32Array(most);
  const lastWord = new Uint32Array(most);
  lastWord[0] = words.length;
  let count = 1;
  let level = { from: 0, to: 1 };
  for (let depth = 0; level.from < level.to; depth++) {
    for (let node = level.from; node < level.to; node++) layOut(node, depth);
    level = { from: level.to, to: count };
  }
  firstChild[count] = count;
  return {
    words,
    characters: characters.slice(0, count),
    firstChild: firstChild.slice(0, count + 1),
    wordAt: wordAt.slice(0, count),
    syllableRoots,
  };

  /** Appends the children of a node whose words share this many letters. */
  function layOut(node: number, depth: number): void {
    firstChild[node] = count;
    const end = lastWord[node] ?? 0;
    let place = firstWord[node] ?? 0;
    if (words[place]?.length === depth) wordAt[node] = ++place;
    while (place < end) {
      const child = count++;
      const character = words[place]?.charCodeAt(depth) ?? 0;
      characters[child] = character;
      firstWord[child] = place;
      while (place < end && words[place]?.charCodeAt(depth) === character) place++;
      lastWord[child] = place;
      if (depth === 0 && isSyllable(character)) syllableRoots[character - FIRST_SYLLABLE] = child;
    }
  }
}

/** The node of a first character, or 0. */
export function rootOf(trie: CompactTrie, character: number): number {
  if (isSyllable(character)) return trie.syllableRoots[character - FIRST_SYLLABLE] ?? 0;
  return childOf(trie, 0, character);
}

/** The child of a node by its character, or 0. */
export function childOf(trie: CompactTrie, parent: number, character: number): number {
  const { characters, firstChild } = trie;
  const end = firstChild[parent + 1] ?? 0;
  let low = firstChild[parent] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((characters[middle] ?? 0) < character) low = middle + 1;
    else high = middle;
  }
  return low < end && characters[low] === character ? low : 0;
}
