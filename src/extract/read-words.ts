import { codeAt, isLatin, isSyllable } from '../lexicon/letters.ts';
import { type FormedWord, readWord } from './word-form.ts';

/** A run of letters and digits in a field. */
export interface Word extends FormedWord {
  readonly start: number;
  readonly end: number;
}

// Where a middle dot stands between two whole names (`산업안전보건법·중대재해처벌법`).
const LISTED_NAMES =
  /(?<=[가-힣A-Z]{2})(?:법|제도|계획|사업|지역|시스템|플랫폼|지원금|장려금|전략|대책)·(?=[가-힣A-Z]{4})/g;

/** The words of a folded text in order. */
export function readWords(folded: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < folded.length) {
    const length = letterLength(folded, at);
    if (length === 0) {
      at++;
      continue;
    }
    const { end, hasDot } = wordFrom(folded, at + length);
    let start = at;
    if (hasDot) {
      for (const joint of folded.slice(at, end).matchAll(LISTED_NAMES)) {
        const stop = at + joint.index + joint[0].length - 1;
        push(start, stop);
        start = stop + 1;
      }
    }
    push(start, end);
    at = end;
  }
  return words;

  function push(start: number, end: number): void {
    const { text, form, noun, particle, names } = readWord(folded, start, end);
    words.push({ start, end, text, form, noun, particle, names });
  }
}

/** Where the word ends whose first letter ends at `at`: `탄소중립·녹색성장`, `R&D`, `3.5%`. */
function wordFrom(text: string, at: number): { readonly end: number; readonly hasDot: boolean } {
  let hasDot = false;
  for (let length = 1; length > 0; ) {
    at = endOfLetters(text, at);
    const code = codeAt(text, at);
    const joins = isJoiner(code)
      ? letterLength(text, at + 1) > 0
      : isInNumber(code) && isLatin(codeAt(text, at - 1)) && isLatin(codeAt(text, at + 1));
    if (joins && code === MIDDLE_DOT) hasDot = true;
    length = joins ? 1 : 0;
    at += length;
  }
  return { end: codeAt(text, at) === PERCENT ? at + 1 : at, hasDot };
}

function endOfLetters(text: string, at: number): number {
  for (let length = letterLength(text, at); length > 0; length = letterLength(text, at)) at += length;
  return at;
}

const MIDDLE_DOT = 0xb7;
const PERCENT = 0x25;

/** `·`, `-`, `&`, `+` and `/`, which join words. */
function isJoiner(code: number): boolean {
  return code === MIDDLE_DOT || code === 0x2d || code === 0x26 || code === 0x2b || code === 0x2f;
}

/** `.`, `,` and `%`, which stand inside of numbers. */
function isInNumber(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === PERCENT;
}

/** How many code units the letter or digit at a place takes; 0 where there is none. */
function letterLength(text: string, at: number): number {
  const code = codeAt(text, at);
  if (isSyllable(code) || isLatin(code)) return 1;
  if (code < 0x80) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return RARE_LETTER.test(character) ? character.length : 0;
}

const RARE_LETTER = /[\p{L}\p{N}]/u;
