import { foldSearchText } from './fold-search-text.ts';
import { particlesOf } from './particles.ts';
import { ACROSS_SPACE, ACROSS_SPACE_FROM_LONE, isHangul } from './search-tokens.ts';

/** One way to write what is searched for: how the index is asked for it, and how a text is. */
export interface SearchForm {
  readonly text: string;
  /** Tokens that stand side by side in what holds the form; any one of the lists will do. */
  readonly phrases: readonly (readonly string[])[];
  /** Matches exactly where one of the phrases stands, in a folded text. */
  readonly pattern: RegExp;
  /** How many syllables or letters it has. */
  readonly length: number;
}

/** One way to write some part of a form, as tokens and as a pattern. */
interface Writing {
  readonly tokens: readonly string[];
  readonly pattern: string;
}

/** In longer words a space at a single place is not looked for. */
const MOST_SYLLABLES = 12;
/** One syllable behind a space is the beginning of another word: 환경 부문 has no 환경부. */
const LEAST_REST = 2;
const MOST_WRITINGS = 16;
const NOT_BEHIND_LATIN = '(?<![^가-힣 ])';
const NOT_BEFORE_LATIN = '(?![^가-힣 ])';

/**
 * Reads a name or a word of a query, or null if it holds nothing to search for. Its own spaces may be left out;
 * with `isSpacedAnywhere` it may have one at any place besides.
 */
export function readForm(name: string, isSpacedAnywhere: boolean): SearchForm | null {
  const text = foldSearchText(name.normalize('NFC')).replace(/ +/gu, ' ').trim();
  const writings = writingsOf(text, isSpacedAnywhere);
  if (writings.length === 0) return null;
  return {
    text,
    phrases: writings.map(({ tokens }) => tokens),
    pattern: new RegExp(writings.map(({ pattern }) => pattern).join('|'), 'gu'),
    length: text.replaceAll(' ', '').length,
  };
}

function writingsOf(text: string, isSpacedAnywhere: boolean): readonly Writing[] {
  const parts = [...text.matchAll(/[가-힣]+(?: [가-힣]+)*|[^가-힣 ]+/gu)];
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && isHangul(only[0])) {
    return only[0].length === 1 ? [loneNoun(only[0])] : hangulWritings(only[0], isSpacedAnywhere);
  }
  let writings: readonly Writing[] = [{ tokens: [], pattern: '' }];
  for (const [index, { 0: part, index: start }] of parts.entries()) {
    const before = parts[index - 1];
    const isAttached = before !== undefined && before.index + before[0].length === start;
    if (part.length === 1 && isHangul(part)) {
      // 2050년 is one token; a syllable that stands apart between words of other scripts has none.
      if (isAttached && index === parts.length - 1) writings = writings.map((one) => withHanging(one, part));
      continue;
    }
    const all = isHangul(part) ? hangulWritings(part, isSpacedAnywhere) : [latinWriting(part)];
    writings = writings.flatMap((one) => all.map((other) => joined(one, other))).slice(0, MOST_WRITINGS);
  }
  return writings.filter(({ tokens }) => tokens.length > 0);
}

function loneNoun(syllable: string): Writing {
  const particles = particlesOf(syllable).join('|');
  return { tokens: [syllable], pattern: `(?<![가-힣])${syllable}(?=(?:${particles})?(?![가-힣]))` };
}

function latinWriting(word: string): Writing {
  return { tokens: [word], pattern: `${NOT_BEHIND_LATIN}${word}${NOT_BEFORE_LATIN}` };
}

function withHanging({ tokens, pattern }: Writing, syllable: string): Writing {
  const word = tokens.at(-1) ?? '';
  return { tokens: [...tokens.slice(0, -1), word + syllable], pattern: pattern + syllable };
}

function joined(one: Writing, other: Writing): Writing {
  if (one.tokens.length === 0) return other;
  return { tokens: [...one.tokens, ...other.tokens], pattern: `${one.pattern} ?${other.pattern}` };
}

/** Hangul without spaces, with those that it came with, and perhaps with a single one at each place. */
function hangulWritings(spaced: string, isSpacedAnywhere: boolean): readonly Writing[] {
  const whole = spaced.replaceAll(' ', '');
  const written = new Map<string, Writing>();
  const add = (spaces: readonly number[]) => {
    const writing = hangulWriting(whole, spaces);
    written.set(writing.pattern, writing);
  };
  add([]);
  const own = [...spaced.matchAll(/ /gu)].map(({ index }, before) => index - before);
  if (own.length > 0) add(own);
  if (isSpacedAnywhere && whole.length <= MOST_SYLLABLES)
    for (let at = 1; at + LEAST_REST <= whole.length; at += 1) add([at]);
  return [...written.values()];
}

/**
 * Only a word that is one syllable as a whole is looked for before a space: 안전한 전기 has no 한전, and 먹는 물 관리 has
 * 물관리.
 */
function hangulWriting(whole: string, spaces: readonly number[]): Writing {
  const isSpaceAt = new Set(spaces);
  const tokens: string[] = [];
  let pattern = isSpaceAt.has(1) ? '(?<![가-힣])' : '';
  let wordLength = 0;
  for (const [at, syllable] of [...whole].entries()) {
    if (isSpaceAt.has(at)) {
      const mark = wordLength === 1 ? ACROSS_SPACE_FROM_LONE : ACROSS_SPACE;
      tokens.push(`${whole[at - 1]}${mark}${syllable}`);
      pattern += ' ';
      wordLength = 0;
    } else if (at > 0) tokens.push(`${whole[at - 1]}${syllable}`);
    pattern += syllable;
    wordLength += 1;
  }
  return { tokens, pattern };
}
