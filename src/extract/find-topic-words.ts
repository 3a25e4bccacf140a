import { type CompactTrie, childOf, createTrie, rootOf } from '../lexicon/compact-trie.ts';
import { codeAt } from '../lexicon/letters.ts';
import type { TopicWord, TopicWords } from '../lexicon/topic-words.ts';

/** A word of the topics' vocabulary in a text. */
export interface TopicHit {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly topics: readonly TopicWord[];
}

/** Finds the topics' words in a folded text, longest first, none inside another. */
export type TopicWordFinder = (folded: string) => TopicHit[];

/** A finder over a vocabulary: one pass over the text, by a trie. */
export function createTopicWordFinder(words: TopicWords): TopicWordFinder {
  const trie = createTrie(words.byWord.keys());
  const topicsOf = trie.words.map((word) => words.byWord.get(word) ?? []);
  return (folded) => {
    const text = folded.toLowerCase();
    const hits: TopicHit[] = [];
    let at = 0;
    while (at < text.length) {
      const found = longestFrom(trie, text, at);
      const word = found === 0 ? undefined : trie.words[found - 1];
      if (word === undefined) {
        at++;
        continue;
      }
      hits.push({ start: at, end: at + word.length, word, topics: topicsOf[found - 1] ?? [] });
      at += word.length;
    }
    return hits;
  };
}

/** The place in the trie's words of the longest one that begins here, plus one; 0 where none does. */
function longestFrom(trie: CompactTrie, text: string, at: number): number {
  let node = rootOf(trie, text.charCodeAt(at));
  if (node === 0) return 0;
  const before = kindOf(codeAt(text, at - 1));
  if (before === 'latin' && kindOf(text.charCodeAt(at)) === 'latin') return 0;
  let best = 0;
  for (let end = at + 1; node !== 0; end++) {
    const place = trie.wordAt[node] ?? 0;
    if (place > 0 && fits(end - at, text, at, end, before)) best = place;
    node = childOf(trie, node, codeAt(text, end));
  }
  return best;
}

/** Short Korean words begin a word; Latin ones end where the letters end. */
function fits(
  length: number,
  text: string,
  at: number,
  end: number,
  before: 'korean' | 'latin' | 'other',
): boolean {
  if (kindOf(codeAt(text, end - 1)) === 'latin' && kindOf(codeAt(text, end)) === 'latin') return false;
  if (before === 'korean' && kindOf(text.charCodeAt(at)) === 'korean') {
    if (length === 1) return false;
    if (length === 2)
      return kindOf(codeAt(text, at - 2)) === 'korean' && kindOf(codeAt(text, at - 3)) !== 'korean';
  }
  return true;
}

function kindOf(code: number): 'korean' | 'latin' | 'other' {
  if (code >= 0xac00 && code <= 0xd7a3) return 'korean';
  if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122)) return 'latin';
  return 'other';
}
