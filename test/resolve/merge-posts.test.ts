import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Career } from '../../src/resolve/career.ts';
import { mergePosts } from '../../src/resolve/merge-posts.ts';
import { createAgency, createCareer, createSighting } from './create-career.ts';

const MOTIE = createAgency('산업통상자원부', 'MINISTRY');
const MOTIR = createAgency('산업통상부', 'MINISTRY', '산업통상자원부');
const MOE = createAgency('환경부', 'MINISTRY');
const SEOUL = createAgency('서울특별시', 'LOCAL_GOVERNMENT');

type Seen = readonly [career: Career, first: string, last?: string];

/** The title to use for each of the careers, each seen alone in its days. */
function titlesOf(...seen: readonly Seen[]): readonly (string | undefined)[] {
  const titles = mergePosts(
    seen.map(([career]) => career),
    seen.map(([career, first, last]) => createSighting([career], first, last)),
  );
  return seen.map(([career]) => titles.get(career.id));
}

/** The title to use for each of two titles of one ministry, seen in the same days. */
function pair(short: string, long: string) {
  return titlesOf([createCareer(MOTIE, short), '2021-10-01'], [createCareer(MOTIE, long), '2021-10-13']);
}

it.each([
  ['차관', '2차관'],
  ['부시장', '행정1부시장'],
  ['실장', '국토도시실장'],
  ['팀장', '기후변화연구팀장'],
  ['위원', '상임위원'],
  ['위원장', '공동위원장'],
  ['교수', '경제학부 교수'],
])('gives %s and %s one post, the fuller', (short, long) => {
  expect(pair(short, long)).toEqual([long, long]);
});

it.each([
  ['시장', '부시장'],
  ['시장', '행정부시장'],
  ['원장', '위원장'],
  ['사장', '이사장'],
  ['부장', '사업본부장'],
  ['총장', '사무총장'],
  ['교수', '조교수'],
  ['이사', '대표이사'],
  ['대표', '원내대표'],
  ['상임위원', '비상임위원'],
  ['차관', '전 차관'],
  ['장관', '장관 후보자'],
  ['국장', '실장'],
])('leaves %s and %s two posts', (short, long) => {
  expect(pair(short, long)).toEqual([short, long]);
});

it('takes spellings of one title for one', () => {
  expect(pair('2차관', '제2차관')).toEqual(['2차관', '2차관']);
  expect(pair('기획조정실장', '기획조정 실장')).toEqual(['기획조정실장', '기획조정실장']);
});

it('goes through several steps to the fullest', () => {
  expect(
    titlesOf(
      [createCareer(SEOUL, '부시장'), '2021-10-01'],
      [createCareer(SEOUL, '1부시장'), '2021-10-02'],
      [createCareer(SEOUL, '행정1부시장'), '2021-10-03'],
    ),
  ).toEqual(['행정1부시장', '행정1부시장', '행정1부시장']);
});

it('lets the days decide between two fuller titles, and leaves the short one where they do not', () => {
  const first: Seen = [createCareer(MOTIE, '1차관'), '2021-01-04', '2021-06-30'];
  const second: Seen = [createCareer(MOTIE, '2차관'), '2021-07-05', '2021-12-30'];
  const bare = createCareer(MOTIE, '차관');
  expect(titlesOf(first, second, [bare, '2021-03-02'])[2]).toBe('1차관');
  expect(titlesOf(first, second, [bare, '2021-08-02', '2021-10-02'])[2]).toBe('2차관');
  expect(titlesOf(first, second, [bare, '2021-03-02', '2021-10-02'])[2]).toBe('차관');
});

it('leaves a short title that was seen long before or long beyond the fuller one', () => {
  const second: Seen = [createCareer(MOTIE, '2차관'), '2021-07-05', '2021-12-30'];
  const bare = createCareer(MOTIE, '차관');
  expect(titlesOf(second, [bare, '2020-03-02'])[1]).toBe('차관');
  expect(titlesOf(second, [bare, '2018-03-02', '2021-08-01'])[1]).toBe('차관');
});

it('looks beyond a new name of the ministry, and never at another agency', () => {
  const second: Seen = [createCareer(MOTIE, '2차관'), '2025-07-05', '2025-09-30'];
  expect(titlesOf(second, [createCareer(MOTIR, '차관'), '2025-10-02'])[1]).toBe('2차관');
  expect(titlesOf(second, [createCareer(MOE, '차관'), '2025-10-02'])[1]).toBe('차관');
});

it('gives every career a title that one of its agency’s careers has, whatever the order', () => {
  const titles = [
    '차관',
    '2차관',
    '1차관',
    '제2차관',
    '부시장',
    '1부시장',
    '행정1부시장',
    '시장',
    '팀장',
    '기획 팀장',
  ];
  const pool = [MOTIE, MOTIR, null].flatMap((agency) => titles.map((title) => createCareer(agency, title)));
  const seen = fc.uniqueArray(
    fc.record({
      career: fc.constantFrom(...pool),
      month: fc.integer({ min: 1, max: 12 }),
      length: fc.nat(3),
    }),
    { selector: ({ career }) => career.id, maxLength: 10 },
  );
  fc.assert(
    fc.property(seen, (items) => {
      const careers = items.map(({ career }) => career);
      const sightings = items.map(({ career, month, length }) =>
        createSighting([career], `2021-${String(month).padStart(2, '0')}-01`, `202${1 + length}-12-28`),
      );
      const merged = mergePosts(careers, sightings);
      const reversed = mergePosts(careers.toReversed(), sightings.toReversed());
      expect([...reversed].sort()).toEqual([...merged].sort());
      for (const career of careers) {
        const house = careers.filter(({ lineage }) => lineage === career.lineage);
        expect(house.map(({ title }) => title)).toContain(merged.get(career.id));
      }
    }),
    { numRuns: 300 },
  );
});
