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

/** Whether a name's folding leaves this character out. */
export function isIgnoredInNames(character: string): boolean {
  return IGNORED.test(character);
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
