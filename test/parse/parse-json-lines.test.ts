import { describe, expect, it } from 'vitest';
import { parseInput } from '../../src/parse/parse-input.ts';

const read = (text: string) => parseInput(new TextEncoder().encode(text), { name: 'articles.jsonl' });
const RECORD = {
  title: '갯벌 복원 예산 두 배로',
  subtitle: '2030년까지 열 곳',
  outlet: '가온일보',
  publishedOn: '2024-06-03',
  url: 'https://gaon.example/news/1',
  body: '해양수산부는 갯벌을 되살리겠다고 밝혔다.\n예산은 두 배다.',
};

describe('JSON Lines', () => {
  it('gives one article a line, with the line and the position', () => {
    const { format, articles } = read(
      `${JSON.stringify(RECORD)}\n\n${JSON.stringify({ ...RECORD, subtitle: null })}\n`,
    );
    expect(format).toBe('json-lines');
    expect(articles.map(({ position, line }) => [position, line])).toEqual([
      [1, 1],
      [2, 3],
    ]);
    expect(articles[0]?.article).toEqual({ ...RECORD, language: 'ko' });
    expect(articles[0]?.document).toBeNull();
  });

  it('reports a broken line and one without a date, and goes on', () => {
    const { publishedOn: _, ...undated } = RECORD;
    const { articles, problems } = read(
      `${JSON.stringify(RECORD)}\n{"title": \n${JSON.stringify(undated)}\n${JSON.stringify(RECORD)}`,
    );
    expect(articles.map(({ position }) => position)).toEqual([1, 4]);
    expect(problems.map(({ position, line }) => [position, line])).toEqual([
      [2, 2],
      [3, 3],
    ]);
    expect(problems[0]?.reason).toContain('write one object a line');
    expect(problems[1]?.reason).toContain('no "publishedOn"');
  });

  it('says which field has the wrong type or an impossible date', () => {
    const { problems } = read(
      `${JSON.stringify({ ...RECORD, body: 3 })}\n${JSON.stringify({ ...RECORD, publishedOn: '3 June' })}`,
    );
    expect(problems[0]?.reason).toMatch(/^"body": /);
    expect(problems[1]?.reason).toContain('"3 June" is no day');
  });

  it('takes the Seoul day of a time with a zone', () => {
    const { articles } = read(JSON.stringify({ ...RECORD, publishedOn: '2024-06-03T20:00:00Z' }));
    expect(articles[0]?.article.publishedOn).toBe('2024-06-04');
  });

  it('hands on a record that is an extraction itself, its text unchanged', () => {
    const record = {
      ...RECORD,
      officials: [],
      agencies: [],
      statements: [{ speaker: '해양수산부', start: 0, end: 4 }],
    };
    const { articles } = read(JSON.stringify(record));
    expect(articles[0]?.document).toEqual(record);
    expect(articles[0]?.article.body).toBe(record.body);
  });

  it('reads an indented object and an array as well', () => {
    expect(read(JSON.stringify(RECORD, null, 2)).articles).toHaveLength(1);
    expect(
      read(JSON.stringify([RECORD, { title: '빈 기사' }, RECORD])).articles.map(({ position }) => position),
    ).toEqual([1, 3]);
  });
});
