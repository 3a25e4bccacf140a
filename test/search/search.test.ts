import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/search/find-terms.ts';
import { foldSearchText } from '../../src/search/fold-search-text.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { rankTexts } from '../../src/search/rank-text.ts';
import { readForm } from '../../src/search/search-form.ts';
import { indexedTokens, tokensOf } from '../../src/search/search-tokens.ts';

const none = () => [];

/** Whether the index would find a text by a form. */
function isIndexed(text: string, form: string): boolean {
  const tokens = indexedTokens(text);
  return (readForm(form, true)?.phrases ?? []).some((phrase) => tokens.includes(` ${phrase.join(' ')} `));
}

/** Whether a form stands in a text. */
function stands(text: string, form: string): boolean {
  const pattern = readForm(form, true)?.pattern;
  return pattern !== undefined && new RegExp(pattern, 'u').test(foldSearchText(text));
}

describe('tokensOf', () => {
  it('gives pairs of syllables in their order, marked where they reach over a space', () => {
    expect(tokensOf('탄소 중립을').slice(0, 4)).toEqual(['탄소', '소χ중', '중립', '립을']);
  });

  it('keeps Latin words and numbers whole, and what hangs on them beside', () => {
    expect(tokensOf('KT의 5G망, 2050년')).toEqual(
      expect.arrayContaining(['kt', '5g', '5g망', '2050', '2050년']),
    );
  });

  it('gives a noun of one syllable apart from its particle', () => {
    expect(tokensOf('물을 아끼는 건물')).toContain('물');
    expect(tokensOf('건물을 아끼는 사람')).not.toContain('물');
  });

  it('lets nothing be a neighbour across a mark', () => {
    expect(isIndexed('산업부, 환경부', '산업부 환경부')).toBe(false);
    expect(isIndexed('산업부·환경부', '산업부 환경부')).toBe(true);
  });
});

describe('a form', () => {
  it.each([
    ['탄소중립을 앞당긴다', '탄소중립'],
    ['탄소 중립을 앞당긴다', '탄소중립'],
    ['탄소중립을 앞당긴다', '탄소 중립'],
    ['2050탄소중립녹색성장위원회가', '탄소중립'],
    ['먹는 물 관리에', '물관리'],
    ['물을 아낀다', '물'],
    ['산업 통상 자원부', '산업 통상 자원부'],
    ['코로나 19를 이겨', '코로나19'],
    ['2050년까지 줄인다', '2050년'],
    ['the Carbon-Neutrality act', 'carbon neutrality'],
    ['송ㆍ변전 설비', '송변전'],
    ['ＡＩ 반도체를', 'AI 반도체'],
  ])('stands in %s: %s', (text, form) => {
    expect([isIndexed(text, form), stands(text, form)]).toEqual([true, true]);
  });

  it.each([
    ['안전한 전기를 쓴다', '한전'],
    ['건물을 짓는다', '물'],
    ['환경 부문의 투자', '환경부'],
    ['한 전문가는', '한전'],
    ['물가가 오른다', '물'],
    ['MAIN 전시관', 'AI'],
    ['15GW를 짓는다', '5G'],
    ['중립국의 탄소 배출', '탄소중립'],
    ['탄소, 중립', '탄소중립'],
    ['12050년', '2050년'],
    ['carbon, neutrality', 'carbonneutrality'],
  ])('does not stand in %s: %s', (text, form) => {
    expect([isIndexed(text, form), stands(text, form)]).toEqual([false, false]);
  });

  it('is found in the index exactly where it stands in the text', () => {
    const letters = fc.array(fc.constantFrom(...'가나다의을 ,·ab12'), { maxLength: 14 });
    const texts = letters.map((list) => list.join(''));
    const forms = fc
      .array(fc.constantFrom(...'가나다의 '), { minLength: 1, maxLength: 6 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(texts, fc.oneof(forms, texts), (text, form) => {
        expect([text, form, isIndexed(text, form)]).toEqual([text, form, stands(text, form)]);
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('parseQuery', () => {
  const ownForms = (query: string) => parseQuery(query, none).terms.map(({ forms: [own] }) => own.text);

  it('takes particles off', () => {
    expect(ownForms('탄소중립을 검색팀의')).toEqual(['탄소중립', '검색팀']);
  });

  it('leaves nouns whole that only end like one with a particle', () => {
    expect(ownForms('평가 제도 회의')).toEqual(['평가', '제도', '회의']);
  });

  it('counts a run of words that has other names as one term', () => {
    const names = (words: string) => (words === 'carbon neutrality' ? ['탄소중립'] : []);
    expect(
      parseQuery('Carbon Neutrality 목표', names).terms.map(({ forms }) => forms.map(({ text }) => text)),
    ).toEqual([['carbon neutrality', '탄소중립'], ['목표']]);
  });

  it('leaves out how it is asked, unless nothing else is', () => {
    expect(ownForms('요소수에 대해 누가 말했나')).toEqual(['요소수']);
    expect(ownForms('누가')).toEqual(['누가']);
  });
});

describe('findTerms', () => {
  const find = (text: string, query: string) =>
    findTerms(text, parseQuery(query, none).terms).map(({ start, end }) => text.slice(start, end));

  it('sees through spaces and particles on either side', () => {
    expect(find('정부는 탄소 중립을 앞당긴다.', '탄소중립')).toEqual(['탄소 중립']);
    expect(find('정부는 탄소중립을 앞당긴다.', '탄소 중립은')).toEqual(['탄소', '중립']);
  });

  it('finds the halves of a long word only where the word itself is not there', () => {
    expect(find('예산을 제때 집행하자', '예산집행')).toEqual(['예산', '집행']);
    expect(find('예산집행은 예산 가운데', '예산집행')).toEqual(['예산집행']);
  });
});

describe('rankTexts', () => {
  const rank = (query: string, ...texts: readonly string[]) => {
    const { terms } = parseQuery(query, none);
    return rankTexts(
      texts.map((text, index) => ({ id: text, heading: '', text, sortKey: String(index) })),
      terms,
      terms.map(() => 1),
    ).map(({ id }) => id);
  };

  it('puts texts with every term first and leaves out those with none', () => {
    const both = '수소 버스에 보조금을 준다';
    const one = '보조금을 늘리고 또 보조금을 늘린다';
    expect(rank('수소 보조금', one, '항만을 고친다', both)).toEqual([both, one]);
  });

  it('puts a whole word before the beginning, the end and the inside of one', () => {
    const texts = ['재생하는 중립 의견', '중립국 외교를 편다', '탄소중립 길을 연다', '탄소중립법을 고친다'];
    expect(rank('중립', ...texts.toReversed())).toEqual(texts);
  });

  it('puts words that stand together before the same words apart', () => {
    const together = '항만에서 물류 비용을 줄인다고 그가 말했다';
    const apart = '비용을 걱정하던 항만이 이제는 물류를 늘린다';
    expect(rank('물류 비용', apart, together)).toEqual([together, apart]);
  });
});
