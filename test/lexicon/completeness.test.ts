import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { RegistryAgency } from '../../src/lexicon/registry-agency.ts';

const { agencies } = loadLexicon();

const existsOn = (day: string) => (agency: RegistryAgency) =>
  (agency.from === null || agency.from <= day) && (agency.to === null || day <= agency.to);
const on = (day: string) => agencies.entries().filter(existsOn(day));
const isGovernment = (agency: RegistryAgency) =>
  agency.kind === 'LOCAL_GOVERNMENT' && /(?:시|도|군|구)$/u.test(agency.name);
const isAdministrativeTown = (agency: RegistryAgency) => ['jeju-si', 'seogwipo'].includes(agency.key);
const metropolitan = (day: string) =>
  on(day).filter((agency) => isGovernment(agency) && agency.parent === null);
const basic = (day: string) =>
  on(day).filter((agency) => isGovernment(agency) && agency.parent !== null && !isAdministrativeTown(agency));
const ministriesOn = (day: string) =>
  on(day).filter((agency) => agency.source.startsWith('정부조직법') && /^\S+(?<!본)부$/u.test(agency.name));

describe('local governments', () => {
  it('are 17 and 226, and 16 and 227 after the mergers and divisions of July 2026', () => {
    expect([metropolitan('2024-02-01').length, basic('2024-02-01').length]).toEqual([17, 226]);
    expect([metropolitan('2016-01-01').length, basic('2016-01-01').length]).toEqual([17, 226]);
    expect([metropolitan('2026-07-01').length, basic('2026-07-01').length]).toEqual([16, 227]);
  });

  it('have a council each', () => {
    for (const government of [...metropolitan('2024-02-01'), ...basic('2024-02-01')]) {
      const council = agencies.byKey(`${government.key}-council`);
      expect([council?.name, council?.kind]).toEqual([`${government.name}의회`, 'LEGISLATURE']);
    }
    expect(agencies.byKey('seogwipo-council')).toBeNull();
    expect(agencies.byKey('seoul-education-council')).toBeNull();
  });

  it('have an education office each, in the regions', () => {
    const offices = on('2024-02-01').filter((agency) => agency.name.endsWith('교육청'));
    expect(offices.map((agency) => agency.parent).sort()).toEqual(
      metropolitan('2024-02-01')
        .map((agency) => agency.key)
        .sort(),
    );
  });

  it('share short names that need context, and are plain with their region in front', () => {
    expect(agencies.find('중구', '2024-02-01').map((agency) => agency.name)).toEqual([
      '서울특별시 중구',
      '부산광역시 중구',
      '대구광역시 중구',
      '인천광역시 중구',
      '대전광역시 중구',
      '울산광역시 중구',
    ]);
    expect(agencies.isAmbiguous('고성군', '2024-02-01')).toBe(true);
    expect(agencies.find('경남 고성군', '2024-02-01').map((agency) => agency.key)).toEqual([
      'gyeongnam-goseong',
    ]);
    expect(agencies.find('부산시 중구', '2024-02-01').map((agency) => agency.key)).toEqual(['busan-jung']);
    expect(agencies.isAmbiguous('수원시', '2024-02-01')).toBe(false);
    expect(agencies.isAmbiguous('서울', '2024-02-01')).toBe(true);
  });

  it('change hands on the day that the law says', () => {
    expect(agencies.parentOf('gunwi', '2023-06-30')?.name).toBe('경상북도');
    expect(agencies.parentOf('gunwi', '2023-07-01')?.name).toBe('대구광역시');
    expect(agencies.find('강원도', '2023-06-10').map((agency) => agency.name)).toEqual(['강원도']);
    expect(agencies.find('강원도', '2023-06-11').map((agency) => agency.name)).toEqual(['강원특별자치도']);
    expect(agencies.successorsOf('incheon-jung').map((agency) => agency.name)).toEqual([
      '제물포구',
      '영종구',
    ]);
  });
});

describe('central bodies', () => {
  it('count the ministries of each government', () => {
    expect(ministriesOn('2008-03-01')).toHaveLength(15);
    expect(ministriesOn('2013-04-01')).toHaveLength(17);
    expect(ministriesOn('2018-01-01')).toHaveLength(18);
    expect(ministriesOn('2023-07-01')).toHaveLength(19);
    expect(ministriesOn('2026-02-01')).toHaveLength(19);
  });

  it('follow one another without a gap', () => {
    for (const agency of agencies.entries()) {
      if (agency.to === null || !agency.source.startsWith('정부조직법')) continue;
      const next = new Date(Date.parse(agency.to) + 86_400_000).toISOString().slice(0, 10);
      const heirs = agencies.successorsOf(agency.key);
      expect([agency.key, heirs.every((heir) => existsOn(next)(heir))]).toEqual([agency.key, true]);
    }
  });

  it('have English names', () => {
    expect(ministriesOn('2026-02-01').filter((agency) => agency.nameEn === null)).toEqual([]);
  });
});

describe('the other kinds', () => {
  const count = (kind: RegistryAgency['kind']) =>
    agencies.entries().filter((agency) => agency.kind === kind).length;

  it('hold at least what is official', () => {
    const designated = agencies.entries().filter((agency) => agency.source.startsWith('공공기관의 운영'));
    expect(designated.length).toBeGreaterThan(330);
    const institutes = agencies.entries().filter((agency) => agency.source.includes('정부출연연구기관'));
    expect(institutes.length).toBeGreaterThanOrEqual(26 + 23);
    expect(count('UNIVERSITY')).toBeGreaterThan(190 + 130);
    expect(count('COURT')).toBeGreaterThan(60);
    expect(count('COMPANY')).toBeGreaterThan(600);
    expect(count('ASSOCIATION')).toBeGreaterThan(350);
    expect(count('INTERNATIONAL')).toBeGreaterThan(100);
  });

  it('name all standing committees of the National Assembly on a day', () => {
    const standing = (day: string) =>
      on(day).filter(
        ({ kind, parent, name }) =>
          kind === 'LEGISLATURE' && parent === 'national-assembly' && /^(?!.*특별).*위원회$/u.test(name),
      );
    expect(standing('2020-07-01')).toHaveLength(17);
    expect(standing('2026-02-01')).toHaveLength(17);
    expect(agencies.find('과방위', '2018-01-01').map((agency) => agency.name)).toEqual([
      '과학기술정보방송통신위원회',
    ]);
    expect(agencies.find('기재위', '2026-02-01').map((agency) => agency.name)).toEqual(['기획재정위원회']);
  });

  it('tell a foreign body from its Korean namesake', () => {
    expect(agencies.find('중국 외교부', '2024-01-01').map((agency) => agency.kind)).toEqual(['OTHER']);
    expect(agencies.find('외교부', '2024-01-01').map((agency) => agency.key)).toEqual(['mofa-2013']);
  });
});
