import { expect, it } from 'vitest';
import { agencyLineage } from '../../src/lexicon/agency-lineage.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';

const registry = loadLexicon().agencies;

function lineageOf(name: string, day: string): string {
  const agency = registry.find(name, day)[0];
  if (agency === undefined) throw new Error(`the registry has no ${name}`);
  return agencyLineage(agency.key, registry);
}

it.each([
  ['산업통상자원부', '2025-09-01', '산업통상부', '2025-11-01'],
  ['환경부', '2025-09-01', '기후에너지환경부', '2025-11-01'],
  ['미래창조과학부', '2016-01-01', '과학기술정보통신부', '2019-01-01'],
  ['기획재정부', '2025-09-01', '재정경제부', '2026-02-01'],
  ['특허청', '2025-09-01', '지식재산처', '2025-11-01'],
  ['여성가족부', '2025-09-01', '성평등가족부', '2025-11-01'],
  ['지식경제부', '2010-01-01', '산업통상자원부', '2014-01-01'],
  ['산업자원부', '2005-01-01', '산업통상부', '2025-11-01'],
  ['건설교통부', '2005-01-01', '국토해양부', '2010-01-01'],
  ['국토해양부', '2010-01-01', '국토교통부', '2014-01-01'],
  ['교육인적자원부', '2005-01-01', '교육부', '2014-01-01'],
  ['새정치민주연합', '2015-01-01', '더불어민주당', '2022-01-01'],
  ['미래통합당', '2020-05-01', '국민의힘', '2022-01-01'],
])('takes %s (%s) and %s (%s) for one body', (old, before, renamed, after) => {
  expect(lineageOf(renamed, after)).toBe(lineageOf(old, before));
});

it.each([
  ['해양수산부', '2005-01-01', '국토해양부', '2010-01-01'],
  ['해양수산부', '2005-01-01', '해양수산부', '2014-01-01'],
  ['국토해양부', '2010-01-01', '해양수산부', '2014-01-01'],
  ['지식경제부', '2010-01-01', '미래창조과학부', '2014-01-01'],
  ['정보통신부', '2005-01-01', '지식경제부', '2010-01-01'],
  ['열린민주당', '2021-01-01', '더불어민주당', '2022-02-01'],
])('takes %s (%s) and %s (%s) for two bodies', (one, before, other, after) => {
  expect(lineageOf(other, after)).not.toBe(lineageOf(one, before));
});

it('keeps ministries apart that only passed parts on to one another', () => {
  const names = [
    '교육부',
    '과학기술정보통신부',
    '외교부',
    '산업통상부',
    '기후에너지환경부',
    '국토교통부',
    '해양수산부',
    '행정안전부',
    '소방청',
    '해양경찰청',
    '보건복지부',
    '성평등가족부',
    '재정경제부',
    '기획예산처',
  ];
  expect(new Set(names.map((name) => lineageOf(name, '2026-02-01'))).size).toBe(names.length);
});
