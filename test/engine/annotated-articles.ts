import type { Article, Field } from '../../src/model/article.ts';
import { fieldText } from '../../src/model/article.ts';
import type { ExtractedArticle, Extraction, Span, Support } from '../../src/model/extraction.ts';

/**
 * Articles with everything that can be read out of one, so that each statement of the store has something to do
 * whatever the extractor finds in the examples: programs, events with hosts, guests and a place, short names that
 * one article introduces and others use, facts that two articles support, and a person who is one only by what another
 * article says.
 */
export function annotatedArticles(): readonly ExtractedArticle[] {
  return [
    briefing(),
    reprint(),
    firstMonth(),
    criticism(),
    viceMinister('2024-06-03', '2차관'),
    viceMinister('2024-06-04', '차관'),
  ];
}

const CORPORATION = '다온교통공사';
const INSTITUTE = '한새움연구원';
const PROGRAM = '탄소중립 새벽길 사업';
const EVENT = '탄소중립 설명회';

/** Introduces the short name of the corporation. */
function briefing(): ExtractedArticle {
  const article = draft(
    '2024-03-05',
    '다온교통공사, 새벽 전동차 늘린다',
    '다온교통공사(이하 다온공)는 5일 다온시청에서 ‘탄소중립 설명회’를 열고 탄소중립 새벽길 사업을 알렸다.\n' +
      '탄소중립 설명회에는 한새움연구원도 참여했다. 박노을 다온교통공사 사장은 “첫차를 30분 앞당기겠다”고 밝혔다.\n' +
      '한새움연구원은 첫차가 빨라지면 갈아타기가 쉬워진다고 설명했다. 박 사장은 설명회에서 시민의 물음에 답했다.',
  );
  const at = locator(article);
  return extracted(article, {
    officials: [
      {
        name: '박노을',
        title: '사장',
        agency: CORPORATION,
        support: at.support('박노을 다온교통공사 사장'),
        mentions: [at.span('박노을'), at.span('박 사장')],
      },
    ],
    agencies: [
      {
        name: CORPORATION,
        aliases: ['다온공'],
        kind: 'PUBLIC_INSTITUTION',
        key: null,
        introduced: [{ alias: '다온공', support: at.support('다온교통공사(이하 다온공)') }],
        support: at.support('다온교통공사', 'title'),
        mentions: [at.span('다온교통공사', 'title'), at.span('다온교통공사')],
      },
      {
        name: INSTITUTE,
        aliases: [],
        kind: 'RESEARCH_INSTITUTE',
        key: null,
        introduced: [],
        support: at.support('한새움연구원'),
        mentions: [at.span('한새움연구원')],
      },
    ],
    programs: [
      {
        name: PROGRAM,
        aliases: ['새벽길 사업'],
        agency: CORPORATION,
        agencySupport: at.support('탄소중립 새벽길 사업을 알렸다'),
        support: at.support(PROGRAM),
        mentions: [at.span(PROGRAM)],
      },
    ],
    events: [
      {
        name: EVENT,
        aliases: ['설명회'],
        date: '2024-03-05',
        place: '다온시청',
        hosts: [CORPORATION],
        hostSupports: [at.support('‘탄소중립 설명회’를 열고')],
        participants: [INSTITUTE],
        participantSupports: [at.support('한새움연구원도 참여했다')],
        attendees: ['박노을'],
        attendeeSupports: [at.support('박 사장은 설명회에서')],
        support: at.support(EVENT),
        mentions: [at.span(EVENT)],
      },
    ],
    topics: [
      { name: '탄소중립', support: at.support('탄소중립'), mentions: [at.span('탄소중립')] },
      { name: '교통물류', support: at.support('전동차', 'title'), mentions: [at.span('전동차', 'title')] },
    ],
    statements: [
      {
        ...at.words('첫차를 30분 앞당기겠다'),
        speaker: '박노을',
        speakerType: 'Official',
        direct: true,
        verb: '밝히',
        topics: ['교통물류'],
        event: EVENT,
        rule: 'annotated',
        confidence: 0.9,
      },
      {
        ...at.words('첫차가 빨라지면 갈아타기가 쉬워진다'),
        speaker: INSTITUTE,
        speakerType: 'Agency',
        direct: false,
        verb: '설명',
        topics: ['교통물류'],
        event: null,
        rule: 'annotated',
        confidence: 0.8,
      },
    ],
  });
}

/** The same in another outlet, so that every fact has two articles. */
function reprint(): ExtractedArticle {
  const original = briefing();
  return { ...original, article: { ...original.article, outlet: '한새움일보' } };
}

/** Calls the corporation by its short name, and shortens that again. */
function firstMonth(): ExtractedArticle {
  const article = draft(
    '2024-04-10',
    '다온공, 탄소중립 새벽길 사업 첫 달 성과 공개',
    '다온공(다공)은 첫차 승객이 한 달 만에 늘었다고 밝혔다.\n박노을 다온공 사장은 “막차도 살피겠다”고 말했다.',
  );
  const at = locator(article);
  return extracted(article, {
    officials: [
      {
        name: '박노을',
        title: '사장',
        agency: '다온공',
        support: at.support('박노을 다온공 사장'),
        mentions: [at.span('박노을')],
      },
    ],
    agencies: [
      {
        name: '다온공',
        aliases: ['다공'],
        kind: 'COMPANY',
        key: null,
        introduced: [{ alias: '다공', support: at.support('다온공(다공)') }],
        support: at.support('다온공'),
        mentions: [at.span('다온공', 'title'), at.span('다온공')],
      },
    ],
    programs: [
      {
        name: PROGRAM,
        aliases: [],
        agency: null,
        agencySupport: null,
        support: at.support(PROGRAM, 'title'),
        mentions: [at.span(PROGRAM, 'title')],
      },
    ],
    events: [],
    topics: [],
    statements: [
      {
        ...at.words('막차도 살피겠다'),
        speaker: '박노을',
        speakerType: 'Official',
        direct: true,
        verb: '말하',
        topics: [],
        event: null,
        rule: 'annotated',
        confidence: 0.9,
      },
    ],
  });
}

/** Calls another organisation by the same short name, and the person without an organisation. */
function criticism(): ExtractedArticle {
  const article = draft(
    '2024-05-02',
    '다온공동주택관리단 “전동차 소음 줄여야”',
    '다온공동주택관리단은 2일 새벽 전동차 소음을 줄여 달라고 요구했다. 관리단은 줄여서 다온공으로도 불린다.\n' +
      '박노을 사장은 “소음을 다시 재겠다”고 답했다.',
  );
  const at = locator(article);
  return extracted(article, {
    officials: [
      {
        name: '박노을',
        title: '사장',
        agency: null,
        support: at.support('박노을 사장'),
        mentions: [at.span('박노을')],
      },
    ],
    agencies: [
      {
        name: '다온공동주택관리단',
        aliases: ['다온공'],
        kind: 'ASSOCIATION',
        key: null,
        introduced: [],
        support: at.support('다온공동주택관리단'),
        mentions: [at.span('다온공동주택관리단', 'title'), at.span('다온공동주택관리단')],
      },
    ],
    programs: [],
    events: [],
    topics: [],
    statements: [
      {
        ...at.words('소음을 다시 재겠다'),
        speaker: '박노을',
        speakerType: 'Official',
        direct: true,
        verb: '답하',
        topics: [],
        event: null,
        rule: 'annotated',
        confidence: 0.9,
      },
    ],
  });
}

/** Names one post, once by its number and once without. */
function viceMinister(publishedOn: string, title: string): ExtractedArticle {
  const words = `한누리 기획재정부 ${title}`;
  const article = draft(publishedOn, `${title}의 하루`, `${words}은 이날 새벽 전동차를 탔다.`);
  const at = locator(article);
  return extracted(article, {
    officials: [
      {
        name: '한누리',
        title,
        agency: '기획재정부',
        support: at.support(words),
        mentions: [at.span('한누리')],
      },
    ],
    agencies: [],
    programs: [],
    events: [],
    topics: [],
    statements: [],
  });
}

function draft(publishedOn: string, title: string, body: string): Article {
  return { title, subtitle: null, outlet: '다온새벽신문', publishedOn, url: null, language: 'ko', body };
}

function extracted(article: Article, extraction: Extraction): ExtractedArticle {
  return { article, extraction, extractorVersion: 'annotated' };
}

/** Finds words in an article, so that offsets are never counted by hand. */
function locator(article: Article) {
  const span = (words: string, field: Field = 'body'): Span => {
    const start = fieldText(article, field).indexOf(words);
    if (start === -1) throw new Error(`the ${field} of '${article.title}' has no '${words}'`);
    return { field, start, end: start + words.length };
  };
  const support = (words: string, field: Field = 'body'): Support => ({
    ...span(words, field),
    rule: 'annotated',
    confidence: 0.9,
  });
  const words = (text: string) => {
    const { start, end } = span(text);
    return { text, start, end };
  };
  return { span, support, words };
}
