/**
 * A text as search compares it: lower case, full-width forms narrow, everything that is neither letter nor digit a space.
 * Each UTF-16 unit gives one unit, so offsets stay.
 */
export function foldSearchText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text.charCodeAt(at));
  return folded;
}

const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const TO_NARROW = 0xfee0;

function foldUnit(code: number): string {
  const narrow = code >= FULL_WIDTH_START && code <= FULL_WIDTH_END ? code - TO_NARROW : code;
  if (isHangul(narrow)) return String.fromCharCode(narrow);
  const character = String.fromCharCode(narrow);
  if (!/[\p{L}\p{N}]/u.test(character)) return ' ';
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

/** Whether a UTF-16 unit is a whole syllable of Hangul. */
export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
