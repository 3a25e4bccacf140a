import type { TopicVocabulary } from '../lexicon/topic-vocabulary.ts';

const cache = new WeakMap<TopicVocabulary, readonly (readonly [string, readonly string[]])[]>();

/** Topics whose name or alias stands in one of these names, in the vocabulary's order. */
export function namedTopics(names: readonly string[], topics: TopicVocabulary): readonly string[] {
  let forms = cache.get(topics);
  if (forms === undefined) {
    forms = topics.entries().map((topic) => [topic.name, [topic.name, ...topic.aliases].map(fold)] as const);
    cache.set(topics, forms);
  }
  const folded = names.map(fold);
  return forms.flatMap(([topic, words]) =>
    words.some((word) => folded.some((name) => contains(name, word))) ? topic : [],
  );
}

/** A Latin word (`AI`) must stand alone, since it is also a part of other words. */
function contains(name: string, word: string): boolean {
  if (!/^[a-z0-9&]+$/.test(word)) return name.includes(word);
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (!/[a-z0-9]/.test(`${name[at - 1] ?? ''}${name[at + word.length] ?? ''}`)) return true;
  }
  return false;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s·ㆍ・]/g, '');
}
