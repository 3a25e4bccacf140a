import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines, cleanText } from '../../src/parse/clean-text.ts';

const Messy = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'가나□ㅇ※ \t\n\r“”\u00A0\u200B\uFEFF\u3164\u1112\u1161\u11AB\u0301\u034F\uFE0F\u2028'),
    fc.constantFrom('󰊱', '\u{1F600}', '\uD800'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('clean text', () => {
  it('has plain spaces and line breaks, nothing invisible, and composed Hangul', () => {
    expect(cleanText('\uFEFF한\u200B글\u00A0맞춤\u3000법\r\n둘째\u2028셋째\u0000')).toBe(
      '한글 맞춤 법\n둘째\n셋째',
    );
    expect(cleanText('한글'.normalize('NFD'))).toBe('한글');
  });

  it('keeps bullets, compatibility letters, private-use glyphs and the spaces between words', () => {
    const text = '□ 첫째  ㅇ 둘째 ※ 참고 󰊱 ⃞ ① ㎡ ｢제도｣';
    expect(cleanText(text)).toBe(text);
  });

  it('replaces half a character, which no database takes', () => {
    expect(cleanText('가\uD800나')).toBe('가\uFFFD나');
  });

  it('is clean already when it is cleaned again, so that offsets into it stay true', () => {
    fc.assert(
      fc.property(Messy, (text) => {
        const lines = cleanLines(text);
        expect(cleanLines(lines.join('\n'))).toEqual(lines);
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
        for (const line of lines) expect(line).toBe(line.trim());
      }),
      { numRuns: 2000 },
    );
  });
});
