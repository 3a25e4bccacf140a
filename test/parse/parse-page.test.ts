import { describe, expect, it } from 'vitest';
import { parseInput } from '../../src/parse/parse-input.ts';

const read = (text: string) => parseInput(new TextEncoder().encode(text), { name: 'page.txt' });

const FIRST =
  '청년 어업인 정착 지원 늘린다\n해양수산부\n[가온일보] 해양수산부는 4일 지원 계획을 발표했다.\n어촌에 산다.\n2024-03-04';
const SECOND = '마을버스 노선 개편\n[가온일보] 가람시는 노선을 고친다고 밝혔다.\n2024-03-05';

describe('a page dump', () => {
  it('is split at lines of a single hyphen, and the head of the page is no article', () => {
    const parsed = read(`MORE NEWS\n-\n${FIRST}\n-\n${SECOND}\n`);
    expect(parsed.format).toBe('page-dump');
    expect(parsed.problems).toEqual([]);
    expect(parsed.articles.map(({ position, line }) => [position, line])).toEqual([
      [1, 3],
      [2, 9],
    ]);
    expect(parsed.articles[0]?.article).toEqual({
      title: '청년 어업인 정착 지원 늘린다',
      subtitle: '해양수산부',
      outlet: '가온일보',
      publishedOn: '2024-03-04',
      url: null,
      language: 'ko',
      body: '[가온일보] 해양수산부는 4일 지원 계획을 발표했다.\n어촌에 산다.',
    });
    expect(parsed.articles[1]?.article.subtitle).toBeNull();
  });

  it('numbers a skipped block, says what it lacks and goes on', () => {
    const parsed = read(`-\n${FIRST}\n-\n날짜 없는 기사\n본문만 있다고 알렸다.\n-\n${SECOND}`);
    expect(parsed.articles.map(({ position }) => position)).toEqual([1, 3]);
    expect(parsed.problems).toEqual([
      {
        position: 2,
        line: 8,
        reason: '“날짜 없는 기사”: no date line: end the article with a line such as 2026-01-31',
      },
    ]);
  });

  it('takes an article above the first hyphen as the first one', () => {
    const parsed = read(`${FIRST}\n-\n${SECOND}`);
    expect(parsed.articles.map(({ position, article }) => [position, article.publishedOn])).toEqual([
      [1, '2024-03-04'],
      [2, '2024-03-05'],
    ]);
  });

  it('leaves out furniture around articles and blocks that hold nothing else', () => {
    const parsed = read(`-\n${FIRST}\n목록\n-\nMORE NEWS\n-\n\n-\n${SECOND}\n더보기\n1 2 3\n`);
    expect(parsed.problems).toEqual([]);
    expect(parsed.articles.map(({ position }) => position)).toEqual([1, 2]);
    expect(parsed.articles[0]?.article.body).toMatch(/어촌에 산다\.$/);
  });

  it('refuses two articles that were not parted, rather than mixing them', () => {
    const parsed = read(`-\n${FIRST}\n${SECOND}\n`);
    expect(parsed.articles).toEqual([]);
    expect(parsed.problems[0]?.reason).toContain('two different date lines (lines 6 and 9)');
  });

  it('refuses a day that the calendar does not have', () => {
    const parsed = read(`-\n${FIRST.replace('2024-03-04', '2024-02-30')}\n`);
    expect(parsed.problems[0]?.reason).toContain('line 6: 2024-02-30 is no day of the calendar');
  });

  it('refuses text that goes on after the date line', () => {
    const parsed = read(`-\n${FIRST}\n이어지는 문장이 날짜 뒤에 있다.\n`);
    expect(parsed.problems[0]?.reason).toContain('text goes on after the date line 6');
  });

  it('keeps lines with carriage returns and a byte order mark apart', () => {
    const parsed = read(`\uFEFFMORE NEWS\r\n-\r\n${FIRST.replaceAll('\n', '\r\n')}\r\n`);
    expect(parsed.articles[0]?.article.body.split('\n')).toHaveLength(2);
  });
});

describe('a text of one article', () => {
  it('has no subtitle where the second line is a sentence or a bullet', () => {
    const sentence = read(
      '수소버스 늘린다\n가람도는 9일 수소버스를 늘린다고 밝혔다.\n내년에 끝난다.\n2025-05-09',
    );
    expect(sentence.format).toBe('article-text');
    expect(sentence.articles[0]?.article.subtitle).toBeNull();
    const bullet = read('수소버스 늘린다\n□ 가람도, 수소버스 확대\nㅇ 내년에 끝난다.\n2025-05-09');
    expect(bullet.articles[0]?.article.subtitle).toBeNull();
  });

  it('keeps a date among the paragraphs when an ISO date closes the article', () => {
    const { articles } = read(
      '전시 개막\n박물관은 전시를 연다고 알렸다.\n2025.05.08\n사진은 전시실이다.\n2025-05-09',
    );
    expect(articles[0]?.article.publishedOn).toBe('2025-05-09');
    expect(articles[0]?.article.body).toContain('2025.05.08');
  });

  it('accepts a labelled date under the title', () => {
    const { articles } = read(
      '전시 개막\n입력 2025. 5. 8.(목) 09:30\n박물관은 전시를 연다고 알렸다.\n관람은 무료다.',
    );
    expect(articles[0]?.article).toMatchObject({ publishedOn: '2025-05-08', subtitle: null });
    expect(articles[0]?.article.body).toBe('박물관은 전시를 연다고 알렸다.\n관람은 무료다.');
  });

  it('is told apart from JSON although it begins with a bracket', () => {
    const { format, articles } = read('[보도참고자료] 회의 결과\n차관은 회의를 열었다.\n2025-05-09');
    expect(format).toBe('article-text');
    expect(articles[0]?.article.title).toBe('[보도참고자료] 회의 결과');
    expect(articles[0]?.article.outlet).toBeNull();
  });
});
