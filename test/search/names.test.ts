import { describe, expect, it } from 'vitest';
import { matchName, readTypedName } from '../../src/search/match-name.ts';
import { nameTokens } from '../../src/search/name-tokens.ts';

/** Whether the index finds a person by what was typed, and whether the name then fits. */
function finds(typed: string, name: string): readonly [inIndex: boolean, fits: boolean] {
  const read = readTypedName(typed);
  const indexed = new Set(nameTokens([name], true).split(' '));
  return [read.tokens.some((token) => indexed.has(token)), matchName(read, [name], true) !== null];
}
const YES = [true, true];

describe('looking up a person', () => {
  it.each([
    '박기영',
    '박기',
    '박',
    'ㅂㄱㅇ',
    'ㅂㄱ',
    '박기ㅇ',
    '박기여',
    '박깅',
    '박 기영',
    'Park Ki-young',
    'Bak Giyeong',
    'ki young park',
    'parkkiyoung',
    'PARK',
    'pak gi',
    '박기영'.normalize('NFD'),
  ])('finds 박기영 by %s', (typed) => {
    expect(finds(typed, '박기영')).toEqual(YES);
  });

  it.each([
    ['Lee Sang-jun', '이상준'],
    ['Rhee Sangjoon', '이상준'],
    ['Yi Sang Joon', '이상준'],
    ['Choi Yun-seo', '최윤서'],
    ['Kang Haneul', '강하늘'],
    ['Yoon Bo-ra', '윤보라'],
    ['Roh Min-su', '노민수'],
    ['Suh Wook-jin', '서욱진'],
    ['Ahn Cheol-min', '안철민'],
    ['Lim Hye-rim', '임혜림'],
    ['Paik Un-sol', '백운솔'],
    ['Namgoong Sun', '남궁선'],
    ['Sunwoo Jin', '선우진'],
    ['Han Gi-ha', '한기하'],
    ['Hangiha', '한기하'],
    ['ㄴㄱㅅ', '남궁선'],
    ['ㅂㄳ', '박기수'],
  ])('takes %s for %s', (typed, name) => {
    expect(finds(typed, name)).toEqual(YES);
  });

  it.each([
    ['Park Ki-young', '박지영'],
    ['Kim', '박기영'],
    ['ㅂㄱㅅ', '박기영'],
    ['기영', '박기영'],
    ['박기영호', '박기영'],
    ['Lee', '김상준'],
  ])('does not take %s for %s', (typed, name) => {
    expect(matchName(readTypedName(typed), [name], true)).toBeNull();
  });

  it('puts the whole name before its beginning, and Hangul before sounds', () => {
    const rank = (typed: string, name: string) =>
      matchName(readTypedName(typed), [name], true)?.rank ?? Number.NaN;
    expect(rank('김민', '김민')).toBeLessThan(rank('김민', '김민수'));
    expect(rank('김민', '김민수')).toBeLessThan(rank('ㄱㅁ', '김민수'));
    expect(rank('kim minsu', '김민수')).toBeLessThan(rank('kim', '김민수'));
  });
});

describe('looking up a thing', () => {
  const names = ['산업통상자원부', 'Ministry of Trade, Industry and Energy', '산업부', 'MOTIE'];
  it.each([
    ['산업', '산업통상자원부'],
    ['산업부', '산업부'],
    ['motie', 'MOTIE'],
    ['trade', 'Ministry of Trade, Industry and Energy'],
    ['ㅅㅇㅂ', '산업부'],
  ])('finds it by %s, which begins %s', (typed, name) => {
    const read = readTypedName(typed);
    const indexed = new Set(nameTokens(names, false).split(' '));
    expect(read.tokens.some((token) => indexed.has(token))).toBe(true);
    expect(matchName(read, names, false)?.name).toBe(name);
  });
});
