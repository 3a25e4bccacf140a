import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { articleOf } from './article-of.ts';

const extractor = createExtractor(loadLexicon());

function read(body: string) {
  const { officials, statements } = extractor.extract(articleOf(body));
  return {
    officials: officials.map(({ name, title, agency }) => `${name}/${title}/${agency}`),
    said: statements.map(({ speaker, direct, text }) => `${speaker} ${direct ? 'D' : 'R'} ${text}`),
  };
}

describe('who speaks in a sentence', () => {
  it('is its topic, not a subject of what is said or told', () => {
    expect(read('환경부는 자료에서 박서준 차관이 “댐 열 곳을 모두 돌아봤다”고 밝혔다.').said).toEqual([
      '환경부 D 댐 열 곳을 모두 돌아봤다',
    ]);
    expect(
      read('박서준 환경부 장관은 “비용을 나눠 지자”며 조달청이 창구를 연다는 사실을 공개했다.').said,
    ).toEqual(['박서준 D 비용을 나눠 지자', '박서준 R 조달청이 창구를 연다']);
  });

  it('is the second subject where the first has had its verb', () => {
    expect(
      read(
        '박서준 환경부 장관이 물값이 싸다고 말한 데 대해 한지훈 대전시장은 시민이 더 낼 수는 없다고 밝혔다.',
      ).said,
    ).toEqual(['한지훈 R 시민이 더 낼 수는 없다']);
  });

  it('is nobody where words arise or a group says them', () => {
    const before = '박서준 환경부 장관은 “예산을 지키겠다”고 말했다.';
    for (const body of [
      `${before} 그러나 “말뿐인 약속이 될 수 있다”는 지적도 나온다.`,
      `${before} 일부 전공의들은 이 상황에 대해 “말뿐인 약속이라 허탈하다”고 했다.`,
      `${before} 이들은 “말뿐인 약속은 듣지 않겠다”고 외쳤다.`,
    ]) {
      expect(read(body).said).toEqual(['박서준 D 예산을 지키겠다']);
    }
  });

  it('is nobody known where a camp, a quoted body or a title that nobody was named with speaks', () => {
    const before = '박서준 환경부 장관은 “예산을 지키겠다”고 말했다.';
    for (const body of [
      `${before} 이에 대해 야당에선 “말뿐인 약속”이라고 지적했다.`,
      `${before} 청년 단체인 ‘맑은물청년행동’이 회견을 열고 “말뿐인 약속”이라고 했다.`,
      `${before} 청년들 역시 말뿐인 약속이라며 반발하고 있다.`,
      `${before} 야마다 총리는 지난달 취임 회견에서 “물값을 내리겠다”고 밝혔다.`,
    ]) {
      expect(read(body).said).toEqual(['박서준 D 예산을 지키겠다']);
    }
  });

  it('is no body of whose kind some other one is meant', () => {
    const said = read('새벽건설은 공사를 맡는다. 한 설계 업체 관계자는 “기한이 짧다”고 했다.').said;
    expect(said).toEqual([]);
  });

  it('is the body that a bare head means behind a word of time, and no meeting', () => {
    const before = '대전시는 물관리위원회를 두고 있다.';
    expect(read(`${before} 이날 위원회는 “댐을 더 본다”고 밝혔다.`).said).toHaveLength(1);
    expect(read(`${before} 이번 위원회는 댐을 더 보자는 자리임을 밝혔다.`).said).toEqual([]);
  });

  it('is the court whose bench speaks, and the team of a special prosecutor', () => {
    expect(
      read('대전지법 형사3부는 시공사에 벌금을 선고했다. 재판부는 “피해가 크다”고 밝혔다.').said,
    ).toEqual(['대전지방법원 D 피해가 크다']);
    const said = read('윤가온 전 환경부 차관은 출석하지 않았다. 특검은 17일에 나오라고 통보했다.').said;
    expect(said).toEqual([]);
  });

  it('is nobody to whom words were sent', () => {
    expect(read('박서준 환경부 장관은 조달청에 “창구를 빨리 연다”는 입장을 밝혔다.').said).toEqual([
      '박서준 D 창구를 빨리 연다',
    ]);
  });

  it('says what a verb before `것으로 전해졌다` or `바 있다` reports', () => {
    expect(
      read(
        '박서준 환경부 장관은 댐을 더 짓자고 말한 것으로 전해졌다. 박 장관은 앞서 물값이 비싸지 않냐며 반박했고, 값을 올리겠다고 밝힌 바 있다.',
      ).said,
    ).toEqual(['박서준 R 댐을 더 짓자', '박서준 R 물값이 비싸지 않냐', '박서준 R 값을 올리겠다']);
  });

  it('are those who have just spoken together', () => {
    expect(read('환경부와 조달청은 “댐을 본다”고 밝혔다. 이들은 “강도 본다”고 했다.').said.slice(2)).toEqual([
      '환경부 D 강도 본다',
      '조달청 D 강도 본다',
    ]);
  });

  it('is not whom a reproach was made to, nor somebody before those who say so', () => {
    const before = '박서준 환경부 장관은 “예산을 지키겠다”고 말했다.';
    for (const body of [
      `${before} 박 장관은 위원장에게 “말뿐인 약속”이라는 지적을 받았다.`,
      `${before} “말뿐인 약속이다”고 얘기하는 사람들이 많다.`,
    ]) {
      expect(read(body).said).toEqual(['박서준 D 예산을 지키겠다']);
    }
  });

  it('takes no title of a text for words', () => {
    expect(read('박서준 환경부 장관은 ‘강은 우리가 지킨다’라는 제목의 글을 올렸다.').said).toEqual([]);
  });

  it('takes no word of a question for a speaker', () => {
    expect(
      read(
        '박서준 환경부 장관은 이날 물값이 더 오를 수 있느냐는 질문에 “그럴 계획은 없다”고 했다. 댐을 더 지어야 한다는 말을 두고는 “검토하겠다”고 했다.',
      ).said,
    ).toEqual(['박서준 D 그럴 계획은 없다', '박서준 D 검토하겠다']);
  });

  it('answers a question that somebody else put', () => {
    expect(
      read(
        '박서준 환경부 장관은 “예산을 지키겠다”고 말했다. 이번 결정이 물값에 영향을 주느냐는 질문에는 “그렇지 않다”고 답했다.',
      ).said,
    ).toEqual(['박서준 D 예산을 지키겠다', '박서준 D 그렇지 않다']);
  });

  it('addresses others without their becoming its speaker', () => {
    expect(
      read('박서준 환경부 장관은 오세진 조달청장에게는 “창구를 빨리 열어 달라”고 주문했다.').said,
    ).toEqual(['박서준 D 창구를 빨리 열어 달라']);
  });

  it('goes on after a line of narrative', () => {
    expect(
      read(
        '박서준 환경부 장관은 “예산을 지키겠다”고 말했다. 주민이 손해를 본다는 뜻이었다. 그러면서 “약속은 지킨다”고 했다.',
      ).said,
    ).toEqual(['박서준 D 예산을 지키겠다', '박서준 D 약속은 지킨다']);
  });

  it('is a body whose division or unnamed staff speaks', () => {
    expect(read('대전시 물관리과 관계자는 “내년 봄에 문을 연다”고 말했다.').said).toEqual([
      '대전광역시 D 내년 봄에 문을 연다',
    ]);
    expect(read('서울경찰청 공공범죄수사대는 현장을 다시 살피고 있다고 밝혔다.').said).toEqual([
      '서울특별시경찰청 R 현장을 다시 살피고 있다',
    ]);
  });

  it('is the organisation of its kind that was spoken of last', () => {
    expect(read('삼성전자가 공장을 짓는다. 회사 측은 “내년 봄에 문을 연다”고 말했다.').said).toEqual([
      '삼성전자 D 내년 봄에 문을 연다',
    ]);
  });

  it('are all who are joined', () => {
    expect(read('정하윤·김도형 의원은 “법안이 시급하다”고 강조했다.').said).toEqual([
      '정하윤 D 법안이 시급하다',
      '김도형 D 법안이 시급하다',
    ]);
    expect(read('환경부, 조달청 등은 새 기준을 함께 쓴다고 밝혔다.').said).toEqual([
      '환경부 R 새 기준을 함께 쓴다',
      '조달청 R 새 기준을 함께 쓴다',
    ]);
  });
});

describe('what is said', () => {
  it('is reported where the words in marks are told in short', () => {
    expect(read('박서준 환경부 장관은 “물값은 그대로 둔다”는 취지로 말했다.').said).toEqual([
      '박서준 R 물값은 그대로 둔다',
    ]);
  });

  it('may end in marked words that are no quote', () => {
    expect(read('환경부는 이번 일이 ‘미룰 수 없는 숙제’라고 강조했다.').said).toEqual([
      '환경부 R 이번 일이 ‘미룰 수 없는 숙제’라',
    ]);
  });

  it('is a quote after two opening marks as after one', () => {
    expect(read('박서준 환경부 장관은 ““물값은 그대로 둔다”고 밝혔다.').said).toEqual([
      '박서준 D 물값은 그대로 둔다',
    ]);
  });
});

describe('people', () => {
  it('are former officials by their surname too', () => {
    expect(read('한가람 전 환경부 장관이 대전을 찾았다. 한 전 장관은 “물이 먼저”라고 말했다.').said).toEqual([
      '한가람 D 물이 먼저',
    ]);
  });

  it('are found by the surname and title that the article calls them by', () => {
    expect(
      read('모임에서 김내영 새벽글기념사업회 이사가 인사했다. 김 이사는 “글이 남았다”고 말했다.').said,
    ).toEqual(['김내영 D 글이 남았다']);
  });

  it('are foreigners by their country, in full, by the last name and by a Chinese surname', () => {
    expect(
      read(
        '안드레 코발첸코 우크라이나 대통령은 “곡물을 보낸다”고 말했다. 코발첸코 대통령은 “밀도 보낸다”고 했다.',
      ).said,
    ).toEqual(['안드레 코발첸코 D 곡물을 보낸다', '안드레 코발첸코 D 밀도 보낸다']);
    expect(
      read('겅위안 중국 외교부 대변인은 “환영한다”고 말했다. 겅 대변인은 “대화를 이어 간다”고 했다.').said,
    ).toEqual(['겅위안 D 환영한다', '겅위안 D 대화를 이어 간다']);
  });

  it('are people whom a part of a foreign name and their title mean', () => {
    expect(
      read(
        '모리타 게이스케 일본 재무상은 “변동을 살핀다”고 말했다. 모리타 재무상은 “수단은 많다”고 했다. 올가 페트로 러시아 대통령은 “곡물을 사겠다”고 했다. 페트로 대통령은 “값도 내겠다”고 했다.',
      ).said,
    ).toEqual([
      '모리타 게이스케 D 변동을 살핀다',
      '모리타 게이스케 D 수단은 많다',
      '올가 페트로 D 곡물을 사겠다',
      '올가 페트로 D 값도 내겠다',
    ]);
  });

  it('are no words of a clause before a title', () => {
    expect(
      read(
        '표결 장소를 여러 차례 변경해 국민의힘 의원들이 오지 못했다. 이를 방관한 위원장의 책임이다. 문재인 정부 초대 국세청장을 지냈다.',
      ).officials,
    ).toEqual([]);
  });

  it('leave the next one to whom nobody can read', () => {
    expect(read('오하늘 환경부 물정책관과 한국수자원공사 쁘띠든 녹색수질처장이 참석한다.').officials).toEqual(
      ['오하늘/물정책관/환경부'],
    );
  });

  it('are no letters of `소부장 성능평가`', () => {
    expect(read('환경부는 소부장 성능평가를 새로 연다.').officials).toEqual([]);
  });

  it('read an odd name that opens a clause before a known body, and several titles as one', () => {
    expect(
      read(
        '남샤요 고려대 미디어학부 교수는 웃었다. 박단 전 환경부 차관이 왔다. 대전지법 박서준 영장 전담 부장판사는 쉬었다. 한지훈 법무법인 새벽 대표 변호사는 졌다.',
      ).officials.map((office) => office.split('/').slice(0, 2).join('/')),
    ).toEqual(['남샤요/교수', '박단/차관', '박서준/부장판사', '한지훈/대표 변호사']);
    expect(
      read('최가온 대통령 권한대행 부총리 겸 환경부 장관은 “댐을 본다”고 했다. 최 대행은 “강도 본다”고 했다.')
        .said,
    ).toEqual(['최가온 D 댐을 본다', '최가온 D 강도 본다']);
    expect(read('권모 전 환경부 차관이 왔다. 당샤은 국회 의장이 정한다.').officials).toEqual([]);
  });

  it('hold the offices that the brackets behind the first tell of', () => {
    expect(
      read(
        '박서준 연세대 교수(한국행정학회장·전 환경부 차관)는 “절차를 줄이자”고 말했다. 국장(과장급)이 왔다.',
      ).officials,
    ).toEqual(['박서준/교수/연세대학교', '박서준/회장/한국행정학회', '박서준/차관/환경부']);
    expect(read('박서준 환경부 과장(서기관)이 연세대에 갔다.').officials).toEqual(['박서준/과장/환경부']);
  });

  it.each([
    ['환경부 차관을 지낸 박서준 연세대 교수가 왔다.', '박서준/차관/환경부'],
    ['환경부 차관 출신인 박서준 연세대 교수가 왔다.', '박서준/차관/환경부'],
    ['부산시장을 맡고 있는 박서준이 연세대에 왔다.', '박서준/시장/부산광역시'],
  ])('held the office that a clause before the name tells of: %s', (text, office) => {
    expect(read(text).officials).toContain(office);
  });

  it('lead the office of education where they are its superintendent', () => {
    expect(read('오세진 부산시교육감이 학교를 찾았다.').officials).toEqual([
      '오세진/교육감/부산광역시교육청',
    ]);
  });

  it('are no deputies where the head is called by surname', () => {
    expect(
      read('이한결 새벽전자 회장과 이두루 새벽오토 부회장이 참석했다. 이 회장은 “땅을 내놓겠다”고 말했다.')
        .said,
    ).toEqual(['이한결 D 땅을 내놓겠다']);
  });
});
