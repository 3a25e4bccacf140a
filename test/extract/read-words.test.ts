import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/extract/read-words.ts';

const parts = (text: string) =>
  readWords(text).map(({ noun, particle, form }) => `${noun}|${particle}|${form}`);

describe('readWords', () => {
  it('parts a particle from a noun where the sound before it allows one', () => {
    expect(parts('제도를 시민이 국가')).toEqual(['제도|를|marked', '시민|이|marked', '국가||bare']);
  });

  it('keeps the last syllable of nouns that end like a particle', () => {
    expect(parts('회의 제도 평가 효과 도로')).toEqual([
      '회의||bare',
      '제도||bare',
      '평가||bare',
      '효과||bare',
      '도로||bare',
    ]);
  });

  it('tells verbs and what describes a noun from nouns', () => {
    expect(parts('추진하는 개최했다 다양한 권한').map((part) => part.split('|')[2])).toEqual([
      'adnominal',
      'verbal',
      'adnominal',
      'bare',
    ]);
    expect(parts('담긴 선정돼 내려 시장에선').map((part) => part.split('|')[2])).toEqual([
      'adnominal',
      'verbal',
      'verbal',
      'marked',
    ]);
  });

  it('stops a name at amounts and dates and lets an ordinal or a year begin one', () => {
    expect(parts('12일 300억원 제3차 2026년').map((part) => part.split('|')[2])).toEqual([
      'stop',
      'stop',
      'bare',
      'bare',
    ]);
  });
});
