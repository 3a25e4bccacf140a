import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { ExtractedAgency } from '../../src/model/extraction.ts';
import { articleOf } from './article-of.ts';

const extractor = createExtractor(loadLexicon());

function agenciesOf(body: string): readonly ExtractedAgency[] {
  return extractor.extract(articleOf(body)).agencies;
}

function namesIn(body: string): string[] {
  return agenciesOf(body).map(({ name }) => name);
}

describe('organisations that no registry knows', () => {
  it('are read whole where the text sets their name in marks', () => {
    expect(namesIn('환경부는 ‘녹조 안심 소통단’을 꾸렸다고 20일 밝혔다.')).toContain('녹조 안심 소통단');
  });

  it('are not read from a meeting that is named in marks', () => {
    expect(namesIn('환경부는 ‘제3차 녹조 대책 협의회’를 개최했다고 20일 밝혔다.')).not.toContain(
      '제3차 녹조 대책 협의회',
    );
  });

  it('are companies in a list that the text calls one of companies', () => {
    expect(namesIn('국세청은 설탕 제조업체(삼양사·가람당·누리제당)를 조사한다고 20일 밝혔다.')).toEqual(
      expect.arrayContaining(['삼양사', '가람당', '누리제당']),
    );
  });

  it('are not read from a list of goods', () => {
    expect(namesIn('가람농산은 비료 업체로 상토, 배지, 퇴비를 만든다고 20일 밝혔다.')).not.toContain('배지');
  });

  it('are bodies of other countries that stand behind the country', () => {
    const [agency] = agenciesOf('네덜란드 경제기후부는 협정에 서명했다고 20일 밝혔다.');
    expect(agency).toMatchObject({ name: '네덜란드 경제기후부', kind: 'OTHER' });
  });

  it('are schools, local cooperatives and numbered troops by the shape of their names', () => {
    expect(namesIn('가람고등학교와 누리수협, 제77보병사단은 협약을 맺었다.')).toEqual(
      expect.arrayContaining(['가람고등학교', '누리수협', '제77보병사단']),
    );
  });

  it('are not works', () => {
    expect(namesIn('여수시는 도로확장공사와 토목공사를 마쳤다고 20일 밝혔다.')).toEqual(['여수시']);
  });

  it('are not houses that are only planned', () => {
    expect(namesIn('여수시는 시민건강센터 건립을 추진한다고 20일 밝혔다.')).toEqual(['여수시']);
  });

  it('are the registered one whose name ends in theirs', () => {
    const agency = agenciesOf(
      '여수광양항만공사는 20일 협약을 맺었다. 이번 협약으로 항만공사는 배후단지를 넓힌다.',
    ).find(({ name }) => name === '여수광양항만공사');
    expect(agency?.mentions).toHaveLength(2);
  });
});

describe('civic groups, parties and local offices', () => {
  it('are read from a list of names in marks that ends as one of civic groups', () => {
    expect(namesIn('행진에는 ‘맑은 강 지킴 행동’ ‘누리 시민 모임’ 등 지역 시민단체가 참여했다.')).toEqual([
      '맑은 강 지킴 행동',
      '누리 시민 모임',
    ]);
  });

  it('name a branch of a party whole', () => {
    expect(namesIn('그는 20일 국민의힘 인천시당에서 기자회견을 열었다.')).toContain('국민의힘 인천시당');
  });

  it('are the party at home under a name that a party abroad bears too', () => {
    expect(namesIn('민주당은 20일 국회에서 개정안을 통과시켰다.')).toContain('더불어민주당');
    expect(namesIn('미국 상원에서 민주당은 20일 예산안에 반대했다.')).not.toContain('더불어민주당');
  });

  it('are offices of a place also where they do nothing there', () => {
    expect(namesIn('학부모들은 20일 인천시교육청 앞에 모였다.')).toContain('인천광역시교육청');
  });

  it('are a place whose officer comes without a name', () => {
    expect(namesIn('개소식에는 전남도 청년정책국장이 참석했다.')).toContain('전라남도');
  });

  it('are no places in which something is or happens', () => {
    expect(namesIn('그는 20일 성남·안산·화성시에 밭을 갖고 있다고 밝혔다.')).toEqual([]);
    expect(namesIn('의원들은 20일 인천 부평구의 한 공장을 찾았다.')).not.toContain('부평구');
  });

  it('are the education office where its head is named by the city', () => {
    expect(namesIn('그는 20일 인천시교육감 선거에 나선다고 밝혔다.')).not.toContain('인천광역시');
  });

  it('are no roads and no sizes of files', () => {
    expect(namesIn('회의는 20일 서울 중구 세종대로 한 건물에서 열렸다. 파일은 105 KB다.')).toEqual([]);
  });

  it('are no graveyards that somebody visits', () => {
    expect(namesIn('그는 20일 국립서울현충원을 참배했다.')).toEqual([]);
  });

  it('are no person behind a company whose mark is fused to its name', () => {
    expect(namesIn('새벽물산㈜ 한가람 본부장이 20일 기부금을 전했다.')).toEqual(['새벽물산']);
  });

  it('are no word that describes whoever follows', () => {
    expect(namesIn('위원으로 녹색연합 운영위원장을 지낸 한가람 누리대 교수를 위촉했다.')).not.toContain(
      '지낸',
    );
  });
});

describe('a name that is a common word as well', () => {
  it('is an organisation where it has staff', () => {
    expect(namesIn('기아 관계자는 “수출이 늘었다”고 말했다.')).toContain('기아');
  });

  it('is the word where nothing says otherwise', () => {
    expect(namesIn('세계식량계획은 20일 기아와 빈곤을 줄이겠다고 밝혔다.')).not.toContain('기아');
  });
});
