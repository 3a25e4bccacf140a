/**
 * A text as search compares it: lower case, full-width forms narrow, everything that is neither letter nor digit a space.
 * Each UTF-16 unit gives one unit, so offsets stay.
 */
export function foldSearchText(text: string): string {
  const lower = text.replace(FULL_WIDTH, toNarrow).toLowerCase();
  // Some capitals have small letters of another length (İ): those texts keep theirs as they are.
  const folded = lower.length === text.length ? lower : text.replace(FULL_WIDTH, toNarrow);
  return folded.replace(NEITHER, (mark) => ' '.repeat(mark.length));
}

/** The words of a text, folded. */
export function foldedWords(text: string): readonly string[] {
  return foldSearchText(text.normalize('NFC'))
    .split(' ')
    .filter((word) => word !== '');
}

const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const TO_NARROW = 0xfee0;
/** `ㆍ` is a letter to Unicode and a middle dot to who types it. */
const NEITHER = /[^\p{L}\p{N} ]|ㆍ/gu;

function toNarrow(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - TO_NARROW);
}
