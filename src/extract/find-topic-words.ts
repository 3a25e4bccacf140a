import type { TopicWord, TopicWords } from '../lexicon/topic-words.ts';

/** A word of the topics' vocabulary in a text. */
export interface TopicHit {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly topics: readonly TopicWord[];
}

interface Node {
  readonly next: Map<number, Node>;
  word: string | null;
  topics: readonly TopicWord[];
}

/** Finds the topics' words in a folded text, longest first, none inside another. */
export type TopicWordFinder = (folded: string) => TopicHit[];

/** A finder over a vocabulary: one pass over the text, by a trie. */
export function createTopicWordFinder(words: TopicWords): TopicWordFinder {
  const root: Node = { next: new Map(), word: null, topics: [] };
  for (const [word, topics] of words.byWord) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), word: null, topics: [] };
        node.next.set(code, next);
      }
      node = next;
    }
    node.word = word;
    node.topics = topics;
  }
  return (folded) => {
    const text = folded.toLowerCase();
    const hits: TopicHit[] = [];
    let at = 0;
    while (at < text.length) {
      const found = longestFrom(root, text, at);
      if (found === null) {
        at++;
        continue;
      }
      hits.push({ start: at, end: at + found.word.length, word: found.word, topics: found.topics });
      at += found.word.length;
    }
    return hits;
  };
}

function longestFrom(
  root: Node,
  text: string,
  at: number,
): { word: string; topics: readonly TopicWord[] } | null {
  let node: Node | undefined = root.next.get(text.charCodeAt(at));
  if (node === undefined) return null;
  const before = kindOf(text.charCodeAt(at - 1));
  const first = kindOf(text.charCodeAt(at));
  if (first === 'latin' && before === 'latin') return null;
  let best: { word: string; topics: readonly TopicWord[] } | null = null;
  for (let end = at + 1; node !== undefined; end++) {
    if (node.word !== null && fits(node.word, text, at, end, before))
      best = { word: node.word, topics: node.topics };
    node = node.next.get(text.charCodeAt(end));
  }
  return best;
}

/** Short Korean words begin a word; Latin ones end where the letters end. */
function fits(
  word: string,
  text: string,
  at: number,
  end: number,
  before: 'korean' | 'latin' | 'other',
): boolean {
  if (kindOf(text.charCodeAt(end - 1)) === 'latin' && kindOf(text.charCodeAt(end)) === 'latin') return false;
  if (before === 'korean' && kindOf(text.charCodeAt(at)) === 'korean') {
    if (word.length === 1) return false;
    if (word.length === 2)
      return kindOf(text.charCodeAt(at - 2)) === 'korean' && kindOf(text.charCodeAt(at - 3)) !== 'korean';
  }
  return true;
}

function kindOf(code: number): 'korean' | 'latin' | 'other' {
  if (code >= 0xac00 && code <= 0xd7a3) return 'korean';
  if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122)) return 'latin';
  return 'other';
}
