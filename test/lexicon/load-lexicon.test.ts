import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';

const { agencies, topics, surnames, nameStops, offices, scanAgencies } = loadLexicon();

const namesOf = (surface: string, asOf: string | null) =>
  agencies.find(surface, asOf).map((agency) => agency.name);

describe('the agency registry', () => {
  it('gives a short name to whoever bears it on the day', () => {
    expect(namesOf('산업부', '2025-09-30')).toEqual(['산업통상자원부']);
    expect(namesOf('산업부', '2025-10-01')).toEqual(['산업통상부']);
    expect(namesOf('과기부', '2007-05-01')).toEqual(['과학기술부']);
    expect(namesOf('과기부', '2021-05-01')).toEqual(['과학기술정보통신부']);
    expect(namesOf('해수부', '2012-01-01')).toEqual(['해양수산부']);
    expect(agencies.find('행정안전부', '2010-01-01').map((agency) => agency.key)).toEqual(['mopas-2008']);
    expect(agencies.find('행정안전부', '2020-01-01').map((agency) => agency.key)).toEqual(['mois-2017']);
  });

  it('finds a body after its end, when articles look back at it', () => {
    expect(namesOf('기획재정부', '2026-05-01')).toEqual(['기획재정부']);
    expect(namesOf('국민안전처', '2024-05-01')).toEqual(['국민안전처']);
    expect(agencies.find('재정경제부', '2020-01-01').map((agency) => agency.key)).toEqual(['mofe-1998']);
  });

  it('gives every bearer, the latest first, when no day is asked for', () => {
    expect(agencies.find('산업부', null).map((agency) => agency.key)).toEqual(['motir-2025', 'motie-2013']);
  });

  it('knows English names and acronyms in any case, spaces and middle dots as they come', () => {
    expect(namesOf('ministry of trade, industry and energy', '2021-01-01')).toEqual(['산업통상자원부']);
    expect(namesOf('motie', '2021-01-01')).toEqual(['산업통상자원부']);
    expect(namesOf('과학기술 정보통신부', '2021-01-01')).toEqual(['과학기술정보통신부']);
    expect(namesOf('없는부', '2021-01-01')).toEqual([]);
  });

  it('walks from a body to what came of it and back', () => {
    expect(agencies.successorsOf('moef-2008').map((agency) => agency.name)).toEqual([
      '재정경제부',
      '기획예산처',
    ]);
    expect(agencies.predecessorsOf('mss-2017').map((agency) => agency.name)).toEqual(['중소기업청']);
    expect(agencies.successorsOf('unheard-of')).toEqual([]);
  });

  it('tells the parent of the day', () => {
    expect(agencies.parentOf('nts', '2021-01-01')?.name).toBe('기획재정부');
    expect(agencies.parentOf('nts', '2026-02-01')?.name).toBe('재정경제부');
    expect(agencies.parentOf('kma', '2024-02-01')?.name).toBe('환경부');
    expect(agencies.parentOf('moj', null)).toBeNull();
  });
});

describe('the agency scanner', () => {
  const surfaces = (text: string) => scanAgencies(text).map((match) => match.surface);

  it('gives all matches with their places, longest first', () => {
    const text = '어제 산업통상자원부가 대책을 냈다.';
    const [first] = scanAgencies(text);
    expect(first).toEqual({ start: 3, end: 10, surface: '산업통상자원부' });
    expect(text.slice(3, 10)).toBe('산업통상자원부');
    expect(surfaces(text)).toEqual(['산업통상자원부']);
  });

  it('bridges a space within a long name, not one between two words', () => {
    expect(surfaces('개인정보 보호위원회가 답했다')).toContain('개인정보 보호위원회');
    expect(surfaces('그 중소기업은 행사에 갔다')).toEqual([]);
  });

  it('takes acronyms in their own capitals and as whole words', () => {
    expect(surfaces('MOTIES and motie')).toEqual([]);
    expect(surfaces('MOTIE는 말했다')).toEqual(['MOTIE']);
    expect(surfaces('the Ministry of Education said')).toEqual(['Ministry of Education']);
  });
});

describe('the topic vocabulary', () => {
  it('finds a topic by Korean and English names and aliases', () => {
    expect(topics.find('탄소 중립')?.name).toBe('탄소중립');
    expect(topics.find('Carbon Neutrality')?.name).toBe('탄소중립');
    expect(topics.find('net zero')?.name).toBe('탄소중립');
    expect(topics.find('없는 주제')).toBeNull();
  });

  it('is extended by a file of the user', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'malmoi-topics-')), 'topics.tsv');
    writeFileSync(
      file,
      'name\tnameEn\taliases\n양자기술\tquantum technology\t양자컴퓨터\n탄소중립\t\t기후중립\n',
    );
    const extended = loadLexicon({ topicsFile: file }).topics;
    expect(extended.find('quantum technology')?.name).toBe('양자기술');
    expect(extended.find('기후중립')?.nameEn).toBe('carbon neutrality');
    expect(topics.find('기후중립')).toBeNull();
  });

  it('names file and line of a faulty row', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'malmoi-topics-')), 'topics.tsv');
    writeFileSync(file, '# 내 주제\nname\tnameEn\taliases\n기후\t\t탄소중립\n');
    expect(() => loadLexicon({ topicsFile: file })).toThrow(/topics\.tsv:3: .*탄소중립/u);
    expect(() => loadLexicon({ topicsFile: `${file}.gone` })).toThrow(/cannot read/u);
  });
});

describe('the word lists', () => {
  it('holds surnames, offices and words that are no names', () => {
    expect(['김', '이', '제갈', '남궁'].every((surname) => surnames.has(surname))).toBe(true);
    expect(nameStops.has('오후')).toBe(true);
    expect(offices.get('차관')).toEqual({
      title: '차관',
      nameEn: 'Vice Minister',
      class: 'DEPUTY',
      isSuffix: true,
    });
  });
});
