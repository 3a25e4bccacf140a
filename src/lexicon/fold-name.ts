/** Spaces, middle dots and invisible characters, which Korean writers put into names or leave out at will. */
const IGNORED = /[\s·ㆍ‧•・･∙⋅\u200b\u2060\ufeff]/gu;
const DASHES = /[‐‑‒–—―−]/gu;

/** The form under which names are compared: NFC, lower case, without spaces and middle dots, one sort of dash. */
export function foldName(name: string): string {
  return name.normalize('NFC').replace(IGNORED, '').replace(DASHES, '-').toLowerCase();
}

/** Whether a name's folding leaves this character out. */
export function isIgnoredInNames(character: string): boolean {
  IGNORED.lastIndex = 0;
  return IGNORED.test(character);
}
