const FOLDED = new Map<string, string>();

function fold(characters: string, to: string): void {
  for (const character of characters) FOLDED.set(character, to);
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

const FOLDABLE = new RegExp(
  `[${[...FOLDED.keys()].map((c) => c.replace(/[\\\]^-]/g, '\\$&')).join('')}]`,
  'g',
);
// Office programs print bullets and dots with glyphs of their own; the later planes take two code units.
const PRIVATE_USE = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu;

/**
 * The text with look-alike quotation marks, middle dots, dashes and spaces made one, code unit by code unit,
 * so that every offset stays what it was.
 */
export function foldText(text: string): string {
  return text
    .replace(PRIVATE_USE, (glyph) => ' '.repeat(glyph.length))
    .replace(FOLDABLE, (character) => FOLDED.get(character) ?? character);
}
