/** Spaces, middle dots and invisible characters, which Korean writers put into names or leave out at will. */
const IGNORED = /[\s·ㆍ‧•・･∙⋅\u200b\u2060\ufeff]/u;
const ALL_IGNORED = new RegExp(IGNORED, 'gu');
const DASHES = /[‐‑‒–—―−]/gu;

/** The form under which names are compared: NFC, lower case, without spaces and middle dots, one sort of dash. */
export function foldName(name: string): string {
  let folded = '';
  let copiedUpTo = 0;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (isPlain(code)) continue;
    if (code > 0x7e) return foldSlowly(name);
    folded += name.slice(copiedUpTo, index);
    if (code > 0x20) folded += name.charAt(index).toLowerCase();
    copiedUpTo = index + 1;
  }
  return copiedUpTo === 0 ? name : folded + name.slice(copiedUpTo);
}

/** Whether a name's folding leaves out the character at a place of a text. */
export function isIgnoredInNames(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !isPlain(code) && (readCharacter(text, at) & IGNORED_FLAG) !== 0;
}

/** What the character at a place of a text folds to: its first code unit, or NaN where it is left out. */
export function foldCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isPlain(code)) return code;
  const known = readCharacter(text, at);
  return (known & FOLDS_FLAG) === 0 ? Number.NaN : known & 0xffff;
}

// One number per code unit, worked out when it first comes up: what it folds to, and the flags.
const characters = new Int32Array(0x10000);
const KNOWN_FLAG = 1 << 16;
const FOLDS_FLAG = 1 << 17;
const IGNORED_FLAG = 1 << 18;

function readCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = characters[code] ?? 0;
  if (known !== 0) return known;
  const character = text.charAt(at);
  const folded = foldName(character);
  let read = KNOWN_FLAG;
  if (folded !== '') read |= FOLDS_FLAG | folded.charCodeAt(0);
  if (IGNORED.test(character)) read |= IGNORED_FLAG;
  characters[code] = read;
  return read;
}

/** Syllables, small letters and digits, of which nearly all names consist, fold to themselves. */
function isPlain(code: number): boolean {
  return (
    (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  );
}

function foldSlowly(name: string): string {
  return name.normalize('NFC').replace(ALL_IGNORED, '').replace(DASHES, '-').toLowerCase();
}
