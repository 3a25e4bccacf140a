// Zero-width characters, joiners, direction marks, soft hyphens, variation selectors and control characters.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\u034F|[\uFE00-\uFE0F]/g;
// Every space that isn't the plain one, the Hangul fillers that pages use as spaces among them.
const SPACES = /[\t\u00A0\u115F\u1160\u1680\u2000-\u200A\u202F\u205F\u3000\u3164\uFFA0]/g;
const LINE_BREAKS = /\r\n?|\u0085|\u2028|\u2029/g;

/**
 * Text as articles store it: NFC, `\n` between lines, plain spaces, nothing invisible. Bullets and private-use
 * glyphs stay, and so does the number of spaces between words.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');
}

/** The lines of a text that hold anything, cleaned and trimmed. */
export function cleanLines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A text as one line, with single spaces: for titles and names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
