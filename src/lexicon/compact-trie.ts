/**
 * A set of words in a few arrays. Node 0 is none; the children of a node are a chain of siblings, and the nodes of
 * first characters are found at once.
 */
export interface CompactTrie {
  /** The words in order. */
  readonly words: readonly string[];
  readonly characters: Uint16Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** The place in `words` of the word that ends at a node, plus one; 0 where none does. */
  readonly wordAt: Int32Array;
  readonly syllableRoots: Int32Array;
  readonly otherRoots: ReadonlyMap<number, number>;
}

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 0xd7a4 - FIRST_SYLLABLE;

/** A trie of these words. */
export function createTrie(given: Iterable<string>): CompactTrie {
  // Sorting lets every node be appended to the chain of its latest sibling.
  const words = [...given].sort();
  const size = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const characters = new Uint16Array(size);
  const firstChild = new Int32Array(size);
  const nextSibling = new Int32Array(size);
  const wordAt = new Int32Array(size);
  const syllableRoots = new Int32Array(SYLLABLES);
  const otherRoots = new Map<number, number>();
  const path: number[] = [0];
  let count = 1;
  let previous = '';
  for (const [place, word] of words.entries()) {
    let shared = 0;
    while (shared < previous.length && previous.charCodeAt(shared) === word.charCodeAt(shared)) shared += 1;
    let sibling = path[shared + 1] ?? 0;
    path.length = shared + 1;
    for (let depth = shared; depth < word.length; depth += 1) {
      const node = count++;
      const parent = path[depth] ?? 0;
      const character = word.charCodeAt(depth);
      characters[node] = character;
      if (parent !== 0 && sibling !== 0) nextSibling[sibling] = node;
      else if (parent !== 0) firstChild[parent] = node;
      else if (isSyllable(character)) syllableRoots[character - FIRST_SYLLABLE] = node;
      else otherRoots.set(character, node);
      sibling = 0;
      path.push(node);
    }
    wordAt[path[word.length] ?? 0] = place + 1;
    previous = word;
  }
  return {
    words,
    characters: characters.slice(0, count),
    firstChild: firstChild.slice(0, count),
    nextSibling: nextSibling.slice(0, count),
    wordAt: wordAt.slice(0, count),
    syllableRoots,
    otherRoots,
  };
}

/** The node of a first character, or 0. */
export function rootOf(trie: CompactTrie, character: number): number {
  if (isSyllable(character)) return trie.syllableRoots[character - FIRST_SYLLABLE] ?? 0;
  return trie.otherRoots.get(character) ?? 0;
}

/** The child of a node by its character, or 0. */
export function childOf(trie: CompactTrie, parent: number, character: number): number {
  let child = trie.firstChild[parent] ?? 0;
  while (child !== 0 && trie.characters[child] !== character) child = trie.nextSibling[child] ?? 0;
  return child;
}

function isSyllable(character: number): boolean {
  return character >= FIRST_SYLLABLE && character < FIRST_SYLLABLE + SYLLABLES;
}
