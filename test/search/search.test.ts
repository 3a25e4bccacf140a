import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/search/find-terms.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { rankTexts } from '../../src/search/rank-text.ts';
import { searchTokens } from '../../src/search/search-tokens.ts';

const none = () => [];

describe('searchTokens', () => {
  it('gives the same pairs for a compound with and without its space', () => {
    expect(searchTokens('탄소 중립')).toEqual(searchTokens('탄소중립'));
  });

  it('keeps Latin words, numbers and lone syllables whole', () => {
    expect(searchTokens('KT의 5G, 2050년 물')).toEqual(['kt', '의', '5g', '2050', '년물']);
  });

  it('makes no pair across a mark', () => {
    expect(searchTokens('산업부, 환경부')).not.toContain('부환');
  });
});

describe('parseQuery', () => {
  it('takes particles off', () => {
    expect(parseQuery('탄소중립을 검색팀의', none).terms).toEqual([
      { forms: ['탄소중립'] },
      { forms: ['검색팀'] },
    ]);
  });

  it('leaves nouns whole that only end like one with a particle', () => {
    expect(parseQuery('평가 제도 회의', none).terms.flatMap(({ forms }) => forms)).toEqual([
      '평가',
      '제도',
      '회의',
    ]);
  });

  it('counts a run of words that has other names as one term', () => {
    const names = (words: string) => (words === 'carbon neutrality' ? ['탄소중립'] : []);
    expect(parseQuery('Carbon Neutrality 계획', names).terms).toEqual([
      { forms: ['carbonneutrality', '탄소중립'] },
      { forms: ['계획'] },
    ]);
  });
});

describe('findTerms', () => {
  const find = (text: string, query: string) =>
    findTerms(text, parseQuery(query, none).terms).map(({ start, end }) => text.slice(start, end));

  it('sees through spaces and particles on either side', () => {
    expect(find('정부는 탄소 중립을 앞당긴다.', '탄소중립')).toEqual(['탄소 중립']);
    expect(find('정부는 탄소중립을 앞당긴다.', '탄소 중립은')).toEqual(['탄소', '중립']);
  });

  it('finds Latin words only whole', () => {
    expect(find('MAIN 전시관에서 AI를 보였다', 'ai')).toEqual(['AI']);
  });
});

describe('rankTexts', () => {
  const rank = (query: string, ...texts: readonly string[]) =>
    rankTexts(
      texts.map((text, index) => ({ id: text, heading: '', text, sortKey: String(index) })),
      parseQuery(query, none).terms,
    ).map(({ id }) => id);

  it('puts texts with every term first and leaves out those with none', () => {
    const both = '수소 버스에 보조금을 준다';
    const one = '보조금을 늘리고 또 보조금을 늘린다';
    expect(rank('수소 보조금', one, '항만을 고친다', both)).toEqual([both, one]);
  });

  it('puts a whole word before a part of one', () => {
    expect(rank('중립', '탄소중립 계획을 세운다', '중립 의견을 내었다')).toEqual([
      '중립 의견을 내었다',
      '탄소중립 계획을 세운다',
    ]);
  });
});
