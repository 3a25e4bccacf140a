import { isSyllable } from '../lexicon/letters.ts';

// What a code unit becomes, 0 where it stays.
const FOLDS = new Uint16Array(0x10000);

function fold(characters: string, to: string): void {
  for (const character of characters) FOLDS[character.charCodeAt(0)] = to.charCodeAt(0);
}

fold('“”„‟＂″〝〞', '"');
fold('‘’‚‛＇′`´', "'");
fold('ㆍ・･•‧∙⋅・ᆞ', '·');
fold('‐‑‒–—―−－', '-');
fold('∼〜～', '~');
fold('（', '(');
fold('）', ')');
fold('［', '[');
fold('］', ']');
fold('，', ',');
fold('｢', '「');
fold('｣', '」');
fold('\t\u00a0\u2002\u2003\u2007\u2009\u200a\u200b\u202f\u3000\ufeff', ' ');

// Office programs print bullets and dots with glyphs of their own; the later planes take two code units.
FOLDS.fill(0x20, 0xe000, 0xf900);
const FIRST_PRIVATE_PLANE = 0xdb80;
const BEHIND_PRIVATE_PLANES = 0xdc00;

/**
 * The text with look-alike quotation marks, middle dots, dashes and spaces made one, code unit by code unit,
 * so that every offset stays what it was.
 */
export function foldText(text: string): string {
  let folded = '';
  let copiedUpTo = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSyllable(code)) continue;
    const to = FOLDS[code] ?? 0;
    if (to !== 0) {
      folded += text.slice(copiedUpTo, at) + String.fromCharCode(to);
      copiedUpTo = at + 1;
    } else if (isPrivatePair(text, at)) {
      folded += `${text.slice(copiedUpTo, at)}  `;
      copiedUpTo = at + 2;
      at++;
    }
  }
  return copiedUpTo === 0 ? text : folded + text.slice(copiedUpTo);
}

function isPrivatePair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < FIRST_PRIVATE_PLANE || code >= BEHIND_PRIVATE_PLANES) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}
