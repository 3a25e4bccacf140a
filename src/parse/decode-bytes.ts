import iconv from 'iconv-lite';
import { KgError } from '../errors.ts';
import type { InputHint } from './parsed-input.ts';

type Charset = 'utf-8' | 'euc-kr' | 'utf-16le' | 'utf-16be';

const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF; export it as text or HWPX first'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an HWP 5 or old Office document; save it as HWPX first'],
  [[0x1f, 0x8b], 'is gzip-compressed; unpack it first'],
  [[0x89, 0x50, 0x4e, 0x47], 'is a PNG image'],
  [[0xff, 0xd8, 0xff], 'is a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'is a GIF image'],
  [[0x7f, 0x45, 0x4c, 0x46], 'is a program'],
];
// Charsets that pages on Korean servers declare; the web's `euc-kr` is CP949, a superset.
const CHARSETS: ReadonlyMap<string, Charset> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['euc-kr', 'euc-kr'],
  ['euckr', 'euc-kr'],
  ['cp949', 'euc-kr'],
  ['ms949', 'euc-kr'],
  ['x-windows-949', 'euc-kr'],
  ['windows-949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['ks_c_5601-1987', 'euc-kr'],
  ['ksc5601', 'euc-kr'],
  ['korean', 'euc-kr'],
  ['utf-16', 'utf-16le'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
]);
const HEAD_BYTES = 4096;

/**
 * The text of an input: by its byte order mark, the charset it declares (header, XML declaration, `<meta>`), else
 * UTF-8; undeclared markup may also be CP949. Throws for a binary file and for bytes that the charset doesn't have.
 */
export function decodeBytes(bytes: Uint8Array, hint: InputHint): string {
  for (const [magic, advice] of MAGIC) {
    if (magic.every((byte, index) => bytes[index] === byte)) {
      throw new KgError('INPUT_UNREADABLE', `${hint.name} ${advice}`);
    }
  }
  const marked = markedCharset(bytes);
  if (marked !== null) return decode(bytes, marked, hint);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  if (head.includes('\0')) {
    throw new KgError(
      'INPUT_UNREADABLE',
      `${hint.name} is a binary file; articles are text, HTML, XML, JSON or HWPX`,
    );
  }
  const isMarkup = /^\s*<[!?A-Za-z]/.test(head);
  const declared = charsetIn(hint.contentType ?? '') ?? (isMarkup ? declaredCharset(head) : null);
  if (declared !== null) {
    const charset = CHARSETS.get(declared);
    if (charset !== undefined) return decode(bytes, charset, hint);
    throw new KgError(
      'INPUT_UNREADABLE',
      `${hint.name} declares the unknown charset ${declared}; save it as UTF-8`,
    );
  }
  const text = decodeStrictly(bytes, 'utf-8') ?? (isMarkup ? decodeStrictly(bytes, 'euc-kr') : null);
  return text ?? decode(bytes, 'utf-8', hint);
}

function markedCharset(bytes: Uint8Array): Charset | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function declaredCharset(head: string): string | null {
  const declaration = /^\s*<\?xml[^>]*>/.exec(head)?.[0] ?? /<meta[^>]+charset[^>]*>/i.exec(head)?.[0];
  return declaration === undefined ? null : charsetIn(declaration);
}

function charsetIn(head: string): string | null {
  const declared = /(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:-]+)/i.exec(head)?.[1];
  return declared?.toLowerCase() ?? null;
}

function decode(bytes: Uint8Array, charset: Charset, hint: InputHint): string {
  const text = decodeStrictly(bytes, charset);
  if (text !== null) return text;
  throw new KgError('INPUT_UNREADABLE', `${hint.name} ${badBytesAdvice(bytes, charset)}`);
}

/** The text, or null where the bytes aren't text of the charset. */
function decodeStrictly(bytes: Uint8Array, charset: Charset): string | null {
  if (charset === 'euc-kr') {
    // The runtime's own `euc-kr` lacks the 8,822 syllables that CP949 adds.
    const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'cp949');
    return text.includes('\uFFFD') ? null : text;
  }
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function badBytesAdvice(bytes: Uint8Array, charset: Charset): string {
  if (charset !== 'utf-8') return `isn't valid ${charset.toUpperCase()}, as it declares; save it as UTF-8`;
  const at = firstBadByte(bytes);
  let line = 1;
  for (let index = 0; index < at; index += 1) if (bytes[index] === 0x0a) line += 1;
  const where = `isn't valid UTF-8 (byte ${at + 1}, line ${line})`;
  return decodeStrictly(bytes, 'euc-kr') !== null
    ? `${where}; it looks like EUC-KR/CP949: convert it, e.g. iconv -f cp949 -t utf-8`
    : `${where}; save it as UTF-8`;
}

/** Where the first byte stands that isn't UTF-8, from 0: the decoder only says that there is one. */
function firstBadByte(bytes: Uint8Array): number {
  let from = 0;
  while (from < bytes.length) {
    const lead = bytes[from] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    const second = bytes[from + 1] ?? 0;
    // Overlong forms, surrogates and what lies past U+10FFFF show in the second byte.
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (length === 0 || (length > 1 && (second < low || second > high))) return from;
    for (let index = 2; index < length; index += 1) {
      if (((bytes[from + index] ?? 0) & 0xc0) !== 0x80) return from;
    }
    from += length;
  }
  return from;
}
