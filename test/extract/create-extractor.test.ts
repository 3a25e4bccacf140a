import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Article } from '../../src/model/article.ts';

const extractor = createExtractor(loadLexicon());

function article(body: string, title = '제목', publishedOn = '2024-05-20'): Article {
  return { title, subtitle: null, outlet: null, publishedOn, url: null, language: 'ko', body };
}

function statementsOf(body: string): string[] {
  return extractor
    .extract(article(body))
    .statements.map(({ speaker, direct, verb, text }) => `${speaker} ${direct ? 'D' : 'R'} ${verb}: ${text}`);
}

describe('createExtractor', () => {
  it('names the person, the office and the organisation, and whose words are quoted', () => {
    const extraction = extractor.extract(
      article('국토교통부 김가람 주택정책관은 “전세 사기를 막을 장치를 서둘러 만들겠다”고 밝혔다.'),
    );
    expect(extraction.officials.map(({ name, title, agency }) => ({ name, title, agency }))).toEqual([
      { name: '김가람', title: '주택정책관', agency: '국토교통부' },
    ]);
    expect(extraction.statements).toMatchObject([
      {
        speaker: '김가람',
        speakerType: 'Official',
        direct: true,
        text: '전세 사기를 막을 장치를 서둘러 만들겠다',
      },
    ]);
  });

  it('gives a surname with an office, a pronoun and a dropped subject to the person before', () => {
    expect(
      statementsOf(
        '박서준 환경부 장관은 20일 “하천을 되살리겠다”고 말했다.\n박 장관은 “둑을 먼저 손보겠다”고 강조했다. 그는 “주민 뜻을 듣겠다”고 덧붙였다.\n이어 “예산도 늘리겠다”고 했다.',
      ),
    ).toEqual([
      '박서준 D 말: 하천을 되살리겠다',
      '박서준 D 강조: 둑을 먼저 손보겠다',
      '박서준 D 덧붙이: 주민 뜻을 듣겠다',
      '박서준 D 하: 예산도 늘리겠다',
    ]);
  });

  it('gives the words to the agency whose head is named in brackets', () => {
    expect(statementsOf('고용노동부(장관 김하늘)는 새 상담 창구를 다음 달부터 운영한다고 밝혔다.')).toEqual([
      '고용노동부 R 밝히: 새 상담 창구를 다음 달부터 운영한다',
    ]);
  });

  it('prints no statement of a group without a name', () => {
    expect(statementsOf('주민들은 “길이 너무 좁다”고 말했다. 정부는 길을 넓힐 계획이라고 밝혔다.')).toEqual(
      [],
    );
  });

  it('says the same of the same article, and every text is a slice of the body', () => {
    const body = '오세진 관세청장은 “통관을 앞당기겠다”며 “기업 부담을 덜겠다”고 밝혔다.';
    const first = extractor.extract(article(body));
    expect(extractor.extract(article(body))).toEqual(first);
    for (const { text, start, end } of first.statements) expect(body.slice(start, end)).toBe(text);
    expect(first.statements).toHaveLength(2);
  });
});
