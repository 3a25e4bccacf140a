import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { HeadFinder } from './find-head.ts';
import type { FormedWord, WordNames } from './word-form.ts';

const NO_PROGRAMS: WordNames['programs'] = [];

/** What names a word may end or begin; looked up once for equal words. */
export function namesWith(word: FormedWord, lexicon: Lexicon, findHead: HeadFinder): WordNames {
  const { names, text, noun, form } = word;
  if (names.lexicon !== lexicon) {
    names.lexicon = lexicon;
    names.head = form === 'bare' || form === 'marked' ? findHead(noun) : null;
    names.programs = lexicon.knownPrograms.get(text) ?? lexicon.knownPrograms.get(noun) ?? NO_PROGRAMS;
  }
  return names;
}
