/** The code unit at a place of a text; 0 before its start and behind its end, where asking the text itself is slow. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** Whether a code unit is a whole Korean syllable. */
export function isSyllable(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** Whether a code unit is a Latin letter or a digit. */
export function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
}

/** Whether a code unit may join Latin letters to a word (`R&D`, `COVID-19`). */
export function isJoint(code: number): boolean {
  return code === 0x26 || code === 0x2d;
}

const RARE_SPACE = new Set(
  [
    ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ].map((space) => space.charCodeAt(0)),
);

/** Whether a code unit is white space, as a regular expression takes it. */
export function isSpace(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return true;
  return code >= 0xa0 && RARE_SPACE.has(code);
}
