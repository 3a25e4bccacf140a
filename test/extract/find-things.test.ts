import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Article } from '../../src/model/article.ts';
import { fieldText } from '../../src/model/article.ts';

const extractor = createExtractor(loadLexicon());

function article(title: string, body: string, publishedOn = '2024-05-20'): Article {
  return { title, subtitle: null, body, publishedOn, outlet: null, url: null, language: 'ko' };
}

const forum = article(
  '환경부, ‘제4회 강변 습지 포럼’ 개최',
  [
    '환경부는 20일 국립생태원과 함께 서울 코엑스에서 ‘제4회 강변 습지 포럼’을 개최했다고 밝혔다.',
    '이번 포럼에는 한가람 환경부 차관과 윤새봄 국립생태원장이 참석했다.',
    '환경부는 올해 안에 ‘강변 습지 지킴이 사업’을 추진한다. 강변 습지 지킴이 사업은 주민이 습지를 돌보도록 돕는 사업이다.',
    '한가람 차관은 이날 포럼에서 “습지는 기후위기를 늦추는 생태계의 보고”라고 말했다.',
  ].join('\n'),
);

describe('events of an article', () => {
  it('are named by their fullest form and dated by the day that the text gives', () => {
    const { events } = extractor.extract(forum);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ name: '제4회 강변 습지 포럼', date: '2024-05-20' });
  });

  it('are hosted by those who hold them, partners with 과 함께 too', () => {
    expect(extractor.extract(forum).events[0]?.hosts).toEqual(['환경부', '국립생태원']);
  });

  it('are attended by officials whose presence is stated', () => {
    expect(extractor.extract(forum).events[0]?.attendees).toEqual(['한가람', '윤새봄']);
  });

  it('have the place that their sentence gives', () => {
    expect(extractor.extract(forum).events[0]?.place).toBe('서울 코엑스');
  });

  it('do not take the head of a body in brackets for someone who was there', () => {
    const { events } = extractor.extract(
      article(
        '해양수산부, ‘갯벌 보전 토론회’ 개최',
        '해양수산부(장관 민도현)는 20일 부산에서 ‘갯벌 보전 토론회’를 개최했다. 이날 토론회에는 어민과 전문가 100명이 참석했다.',
      ),
    );
    expect(events.map(({ name }) => name)).toEqual(['갯벌 보전 토론회']);
    expect(events[0]?.attendees).toEqual([]);
  });
});

describe('programs of an article', () => {
  it('are found in marks and again without them', () => {
    const { programs } = extractor.extract(forum);
    expect(programs.map(({ name }) => name)).toEqual(['강변 습지 지킴이 사업']);
    expect(programs[0]?.mentions).toHaveLength(2);
    expect(programs[0]?.agency).toBe('환경부');
  });

  it('are known by name where the text gives no sign of one', () => {
    const { programs } = extractor.extract(
      article(
        '근로자 안전 강화',
        '고용노동부는 산업안전보건법을 어긴 사업장 세 곳을 적발했다고 20일 밝혔다.',
      ),
    );
    expect(programs.map(({ name }) => name)).toEqual(['산업안전보건법']);
  });

  it('are no goals that a slogan in marks names', () => {
    const { programs } = extractor.extract(
      article('주민과의 대화', '김노을 가온시장은 20일 ‘누구나 살고 싶어하는 도시’를 주제로 주민과 만났다.'),
    );
    expect(programs).toEqual([]);
  });
});

describe('topics', () => {
  it('of an article are what its words are about, the most central first', () => {
    const { topics } = extractor.extract(forum);
    expect(topics[0]?.name).toBe('환경');
  });

  it('of a statement are topics of its article', () => {
    const { statements, topics } = extractor.extract(forum);
    const names = topics.map(({ name }) => name);
    for (const statement of statements) {
      expect(statement.topics.length).toBeGreaterThan(0);
      for (const topic of statement.topics) expect(names).toContain(topic);
    }
  });

  it('are not read out of an organisation’s name', () => {
    const { topics } = extractor.extract(
      article(
        '바다숲 조성',
        '고용노동부 앞에서 열린 행사에서 해양수산부는 수산자원을 늘리고 어촌을 살리는 어업 대책을 밝혔다.',
      ),
    );
    expect(topics.map(({ name }) => name)).not.toContain('일자리');
  });

  it('are not read out of a person’s name', () => {
    const { officials, topics } = extractor.extract(
      article(
        '고용선 교장, 학생들과 텃밭 가꿔',
        '가온초등학교 고용선 교장은 20일 학생들과 함께 학교 텃밭을 가꿨다. 고용선 교장은 “학생들이 흙을 만지며 배우길 바란다”고 말했다.',
      ),
    );
    expect(officials.map(({ name }) => name)).toEqual(['고용선']);
    expect(topics.map(({ name }) => name)).toEqual(['교육']);
  });

  it('are those of the field of the organisation that acts, where no word names any', () => {
    const { topics } = extractor.extract(
      article(
        '병무청, 봄맞이 가족 걷기 행사 참가자 모집',
        '병무청은 4월 첫째 주 토요일에 여는 가족 걷기 행사의 참가자를 모집한다고 2일 밝혔다.\n신청은 누리집에서 받으며 선착순으로 마감한다.',
      ),
    );
    expect(topics).toMatchObject([
      { name: '국방외교', support: { field: 'body', start: 0, end: 3, rule: 'topic-agency' } },
    ]);
  });
});

describe('whatever is found', () => {
  it('stands at its offsets, word for word', () => {
    const { programs, events, topics } = extractor.extract(forum);
    for (const { support, mentions } of [...programs, ...events, ...topics]) {
      for (const { field, start, end } of [support, ...mentions]) {
        expect(fieldText(forum, field).slice(start, end)).not.toBe('');
      }
    }
    for (const { name, support } of [...programs, ...events]) {
      expect(fieldText(forum, support.field).slice(support.start, support.end)).toBe(name);
    }
  });

  it('ties a statement to the event that its sentence names', () => {
    const { statements } = extractor.extract(forum);
    const said = statements.find(({ text }) => text.startsWith('습지는'));
    expect(said?.event).toBe('제4회 강변 습지 포럼');
  });
});

describe('hostile input', () => {
  const seconds = (body: string) => {
    const start = process.cpuUsage();
    extractor.extract(article('제목', body));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };

  it.each([
    [
      'tens of thousands of different names',
      (count: number) =>
        Array.from({ length: count }, (_, i) => `‘가${i}나 지원사업’을 추진한다.`).join('\n'),
    ],
    [
      'one sentence without an end',
      (count: number) =>
        Array.from({ length: count }, (_, i) => `${(i % 28) + 1}일 나래${i} 포럼을 개최했고`).join(' '),
    ],
    ['parentheses that never close', (count: number) => '사업('.repeat(count * 5)],
  ])('takes time in proportion to its length: %s', (_, text) => {
    seconds(text(500));
    const short = Math.max(seconds(text(2000)), 0.05);
    expect(seconds(text(16_000))).toBeLessThan(short * 8 * 3);
  });
});

describe('what stands around an event', () => {
  const { events, statements } = extractor.extract(
    article(
      '습지 포럼',
      [
        '환경부는 5월 20일(월) 국립생태원에서 ‘2024년 강변 습지 포럼’을 개최했다.',
        'ㅇ 성과공유회에서는 우수사례를 발표한다.',
        '울산시는 이날 울산 북구 가람지구에서 ‘강변길 착공식’을 열었다.',
        '포럼에 참석한 한가람 환경부 장관은 “습지를 지키겠다”고 말했다.',
      ].join('\n'),
    ),
  );

  it('leaves the day out of its place', () => {
    expect(events.find(({ name }) => name === '강변길 착공식')?.place).toBe('울산 북구 가람지구');
  });

  it('leaves the bullet out of its name', () => {
    expect(events.map(({ name }) => name).filter((name) => name.startsWith('ㅇ'))).toEqual([]);
  });

  it('makes no host of the body in whose house it is held', () => {
    expect(events.find(({ name }) => name === '2024년 강변 습지 포럼')?.hosts).toEqual(['환경부']);
  });

  it('ties what somebody says to the event that they came to', () => {
    expect(statements.map(({ event }) => event)).toEqual(['2024년 강변 습지 포럼']);
  });
});

it('ends a program’s name in marks where a particle follows the marks', () => {
  const { programs } = extractor.extract(
    article('지원', '여수시는 ‘가람 안정자금’이란 2024년도 최저임금 인상에 대비한 지원이라고 밝혔다.'),
  );
  expect(programs.map(({ name }) => name).filter((name) => name.includes('이란'))).toEqual([]);
});

describe('the day of an event', () => {
  const dayOf = (body: string, name: string) =>
    extractor.extract(article('', body)).events.find((event) => event.name === name)?.date;

  it('is open where it will be held some day', () => {
    expect(dayOf('환경부는 올가을 한강에서 ‘강변 습지 음악제’를 연다.', '강변 습지 음악제')).toBeNull();
  });

  it('is not the day on which somebody says that it will be held', () => {
    expect(dayOf('환경부는 ‘강변 습지 음악제’를 개최한다고 17일 밝혔다.', '강변 습지 음악제')).toBeNull();
  });

  it('is the first of two days', () => {
    expect(dayOf('여수시는 지난 7일과 9일 ‘강변 습지 음악제’를 열었다.', '강변 습지 음악제')).toBe(
      '2024-05-07',
    );
  });

  it('is no other than the one that an incident is called by', () => {
    expect(
      dayOf('국토교통부는 20일 12·29 여객기 참사 유가족과 간담회를 열었다.', '12·29 여객기 참사'),
    ).toBeNull();
  });
});

describe('laws', () => {
  it('are one program under their full and their shortened name', () => {
    const { programs } = extractor.extract(
      article(
        '국회, 양자기술산업법 개정안 의결',
        '국회는 20일 양자과학기술산업법 개정안을 의결했다. 양자기술산업법 개정안은 연구자를 돕는 내용이다.',
      ),
    );
    expect(programs.map(({ name }) => name)).toEqual(['양자과학기술산업법 개정안']);
  });
});
