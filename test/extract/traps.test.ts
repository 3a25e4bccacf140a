import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { articleOf } from './article-of.ts';

const extractor = createExtractor(loadLexicon());

function read(body: string, options?: { title?: string; publishedOn?: string }): Extraction {
  return extractor.extract(articleOf(body, options));
}

const officials = (extraction: Extraction) =>
  extraction.officials.map(({ name, title, agency }) => `${name}/${title}/${agency}`);
const agencies = (extraction: Extraction) => extraction.agencies.map(({ name }) => name);
const statements = (extraction: Extraction) =>
  extraction.statements.map(({ speaker, direct, text }) => `${speaker} ${direct ? 'D' : 'R'} ${text}`);

describe('particles', () => {
  it('reads no ministry into a longer word', () => {
    expect(agencies(read('산업부문별 감축 목표를 새로 정했다.'))).toEqual([]);
  });

  it('takes the particle off a name, whichever it is', () => {
    for (const particle of ['는', '의', '와의', '에서도', '로부터']) {
      expect(agencies(read(`환경부${particle} 협의를 이어 갔다.`))).toEqual(['환경부']);
    }
  });
});

describe('order of name, title and organisation', () => {
  const orders: readonly (readonly [string, string, string])[] = [
    ['ORG NAME TITLE', '환경부 박서준 장관이 참석했다.', '박서준/장관/환경부'],
    ['NAME ORG TITLE', '박서준 환경부 장관이 참석했다.', '박서준/장관/환경부'],
    ['NAME ORG DIVISION TITLE', '정하윤 고려대 미디어학부 교수가 참석했다.', '정하윤/교수/고려대학교'],
    ['ORG(TITLE NAME)', '조달청(청장 오세진)은 새 창구를 운영한다.', '오세진/청장/조달청'],
    ['ORG TITLE NAME', '환경부 장관 박서준은 현장을 찾았다.', '박서준/장관/환경부'],
    ['NAME 전 ORG TITLE', '윤가온 전 환경부 차관이 참석했다.', '윤가온/차관/환경부'],
    ['fused ORG장', '오세진 조달청장이 참석했다.', '오세진/청장/조달청'],
    ['a city and its mayor', '한지훈 대전시장이 참석했다.', '한지훈/시장/대전광역시'],
    ['a division head', '환경부 박서준 물환경정책국장이 참석했다.', '박서준/물환경정책국장/환경부'],
    ['an assembly member by party', '김도형 국민의힘 의원이 질의했다.', '김도형/의원/국회'],
  ];
  it.each(orders)('reads %s', (_order, body, expected) => {
    expect(officials(read(body))).toEqual([expected]);
  });

  it('reads lists with dots and constituencies in brackets', () => {
    expect(officials(read('김현정(경기 평택병)·이소영(의왕·과천) 의원이 법안을 냈다.'))).toEqual([
      '김현정/의원/국회',
      '이소영/의원/국회',
    ]);
  });

  it('gives two entries to one person with two offices', () => {
    expect(officials(read('서도윤 부총리 겸 기획재정부 장관은 시장을 찾았다.')).sort()).toEqual([
      '서도윤/부총리/null',
      '서도윤/장관/기획재정부',
    ]);
  });

  it('reads foreign names, and no Korean ministry for a foreign minister', () => {
    expect(officials(read('리나 베르그(Lina Berg) 노르웨이 외교장관과 만났다.'))).toEqual([
      '리나 베르그/장관/null',
    ]);
  });
});

describe('look-alikes', () => {
  it.each([
    '오후 장관이 현장을 찾았다.',
    '이에 위원들이 뜻을 모았다.',
    '산업부 소속 주무관이 안내했다.',
    '운영에 담당 부서가 나섰다.',
  ])('finds no person in %s', (body) => {
    expect(officials(read(body))).toEqual([]);
  });

  it('keeps 한전KDN apart from 한전', () => {
    expect(agencies(read('한전KDN이 새 시스템을 선보였다.'))).toEqual(['한전KDN']);
  });

  it('keeps a foreign regulator apart from its Korean namesake', () => {
    expect(agencies(read('캐나다 원자력안전위원회가 방문했다.'))).toEqual(['캐나다 원자력안전위원회']);
  });

  it('moves a name with the date of the article', () => {
    const body = '산업부는 새 계획을 내놓았다.';
    expect(agencies(read(body, { publishedOn: '2025-09-01' }))).toEqual(['산업통상자원부']);
    expect(agencies(read(body, { publishedOn: '2025-11-01' }))).toEqual(['산업통상부']);
  });
});

describe('quotation marks', () => {
  it.each([
    ['never closed', '박서준 환경부 장관은 “하천을 되살리겠다고 말했다.', '하천을 되살리겠다'],
    ['closed by the wrong one', '박서준 환경부 장관은 “하천을 되살릴 것‘이라고 말했다.', '하천을 되살릴 것'],
    [
      'with a date before the verb',
      '박서준 환경부 장관은 “하천을 되살렸다”고 13일 말했다.',
      '하천을 되살렸다',
    ],
    [
      'with a year inside',
      '박서준 환경부 장관은 “’34년까지 하천을 되살리겠다”고 말했다.',
      '’34년까지 하천을 되살리겠다',
    ],
  ])('reads a quote that is %s', (_how, body, text) => {
    expect(statements(read(body))).toEqual([`박서준 D ${text}`]);
  });

  it('takes a quoted name and a scare quote for no speech', () => {
    expect(
      statements(read('환경부는 “푸른 하천 가꾸기 사업”을 시작한다. 이른바 ‘깜깜이 예산’도 손본다.')),
    ).toEqual([]);
  });

  it('goes on with a quote in the next paragraph', () => {
    expect(
      statements(
        read('박서준 환경부 장관은 “하천은 모두의 것”이라며,\n“이를 위해 둑부터 손보겠다”고 밝혔다.'),
      ),
    ).toEqual(['박서준 D 하천은 모두의 것', '박서준 D 이를 위해 둑부터 손보겠다']);
  });
});

describe('speakers', () => {
  it('leaves a decoy subject inside the clause alone', () => {
    expect(
      statements(
        read('정하윤 고려대 교수는 여러 나라가 제도를 바꾸고 있다고 평가하며 준비할 필요가 있음을 강조했다.'),
      ),
    ).toEqual(['정하윤 R 여러 나라가 제도를 바꾸고 있다', '정하윤 R 준비할 필요가 있음']);
  });

  it('finds a subject that stands after the clause', () => {
    expect(statements(read('올해 안에 도로를 넓힐 계획이라고 인천시는 설명했다.'))).toEqual([
      '인천광역시 R 올해 안에 도로를 넓힐 계획이라',
    ]);
    expect(statements(read('예산이 모자라 공사를 미뤘다는 게 인천시의 설명이다.'))).toEqual([
      '인천광역시 R 예산이 모자라 공사를 미뤘다',
    ]);
  });

  it('keeps question and answer apart', () => {
    expect(
      statements(
        read(
          '김도형 국민의힘 의원이 “왜 늦어지느냐”고 묻자 박서준 환경부 장관은 “이달 안에 끝내겠다”고 답했다. 박 장관은 ‘예산이 모자란다’는 김 의원의 지적에 “더 늘리겠다”고 했다.',
        ),
      ),
    ).toEqual([
      '김도형 D 왜 늦어지느냐',
      '박서준 D 이달 안에 끝내겠다',
      '김도형 D 예산이 모자란다',
      '박서준 D 더 늘리겠다',
    ]);
  });

  it('repeats a statement for each of several speakers', () => {
    expect(
      statements(read('조달청(청장 오세진)과 관세청(청장 유다온)은 창구를 함께 운영한다고 밝혔다.')),
    ).toEqual(['조달청 R 창구를 함께 운영한다', '관세청 R 창구를 함께 운영한다']);
  });

  it('gives a relayed quote to the one quoted and goes on with the speaker', () => {
    expect(
      statements(
        read(
          '박서준 환경부 장관은 “둑을 손보겠다”고 말했다. 이어 “물은 길을 기억한다”는 정하윤 고려대 교수의 말을 인용해 “물길부터 살피겠다”고 강조했다.',
        ),
      ),
    ).toEqual(['박서준 D 둑을 손보겠다', '정하윤 D 물은 길을 기억한다', '박서준 D 물길부터 살피겠다']);
  });

  it('lets an unnamed official speak for the organisation, and goes on with 이 관계자', () => {
    expect(
      statements(
        read('한국은행 관계자는 “물가가 내렸다”고 말했다. 이 관계자는 “연말엔 더 내릴 것”이라고 했다.'),
      ),
    ).toEqual(['한국은행 D 물가가 내렸다', '한국은행 D 연말엔 더 내릴 것']);
  });

  it('prints none rather than a wrong one where somebody unknown speaks', () => {
    expect(
      statements(
        read('박서준 환경부 장관은 “둑을 손보겠다”고 말했다. 주민 김모씨는 “늦어도 너무 늦었다”고 했다.'),
      ),
    ).toEqual(['박서준 D 둑을 손보겠다']);
  });
});

describe('reported speech that ends in a noun', () => {
  it.each([
    ['한지훈 대전시장은 재정이 가장 큰 과제임을 강조했다.', '재정이 가장 큰 과제임'],
    ['한지훈 대전시장은 공사를 제때 끝내 줄 것을 당부했다.', '공사를 제때 끝내 줄 것'],
    ['한지훈 대전시장은 내년에는 나아질 것으로 전망했다.', '내년에는 나아질 것'],
    ['한지훈 대전시장은 사실과 다르다는 취지로 해명했다.', '사실과 다르다'],
  ])('reads %s', (body, text) => {
    expect(statements(read(body))).toEqual([`한지훈 R ${text}`]);
  });

  it('takes a bare noun for no statement', () => {
    expect(
      statements(read('한지훈 대전시장은 국비 지원을 건의했다. 한 시장은 협력의 필요성을 강조했다.')),
    ).toEqual([]);
  });
});

describe('layout noise', () => {
  it('reads through bullets and stretched lists', () => {
    const extraction = read(
      '□ 교육·법무·행정안전부 장관이 참석했다.\nㅇ 박서준 환경부 장관은 “둑을 손보겠다”고 밝혔다.',
    );
    expect(agencies(extraction).sort()).toEqual(['교육부', '법무부', '행정안전부', '환경부']);
    expect(statements(extraction)).toEqual(['박서준 D 둑을 손보겠다']);
  });

  it('reads the members of a list whose head stands outside it', () => {
    const extraction = read('시중은행 네 곳(국민·신한·하나·우리)이 이자를 낮췄다.');
    expect(agencies(extraction).sort()).toEqual(['KB국민은행', '신한은행', '우리은행', '하나은행']);
  });

  it('takes an alias that the article introduces', () => {
    const extraction = read(
      '푸른하천연구원(이하 하천연)은 조사를 마쳤다.\n하천연은 물길이 바뀌었다고 밝혔다.',
    );
    expect(extraction.agencies).toMatchObject([{ name: '푸른하천연구원', aliases: ['하천연'] }]);
    expect(statements(extraction)).toEqual(['푸른하천연구원 R 물길이 바뀌었다']);
  });
});

describe('hostile texts', () => {
  it.each([
    ['quotation marks', '"'.repeat(40_000)],
    ['opened quotes', '“가나다라고 말했다 '.repeat(8_000)],
    ['nested brackets', `${'('.repeat(40_000)}${')'.repeat(40_000)}`],
    ['titles', '장관 '.repeat(30_000)],
    ['a list of names', `${'김가람·'.repeat(15_000)} 의원은 “가”라고 말했다.`],
    ['one word', '가'.repeat(200_000)],
  ])('ends in seconds on %s', (_what, body) => {
    const started = performance.now();
    read(body);
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});
