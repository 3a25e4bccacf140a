import { describe, expect, it } from 'vitest';
import { readField } from '../../src/extract/read-field.ts';

function quotesOf(text: string): string[] {
  return readField('body', text).quotes.map((quote) => text.slice(quote.start, quote.end));
}

describe('findQuotes', () => {
  it('reads curly and straight marks alike', () => {
    expect(quotesOf('시장은 “버스를 늘리겠다”며 "내년까지 끝내겠다"고 말했다.')).toEqual([
      '버스를 늘리겠다',
      '내년까지 끝내겠다',
    ]);
  });

  it('ends a quote that is never closed before the particle of the reporting verb', () => {
    expect(quotesOf('장관은 “감사를 표한다고 말했다.')).toEqual(['감사를 표한다']);
  });

  it('ends an unclosed quote before a date that stands between particle and verb', () => {
    expect(quotesOf('구청은 “담당 국장을 새로 발탁했다고 13일 밝혔다.')).toEqual([
      '담당 국장을 새로 발탁했다',
    ]);
  });

  it('takes a single mark for the closing one where only that fits', () => {
    expect(quotesOf('군수는 “농가 부담을 덜어 줄 것‘이라고 밝혔다.')).toEqual(['농가 부담을 덜어 줄 것']);
  });

  it('reads reversed marks by their place', () => {
    expect(quotesOf('위원장은 ”새 기준안을 의결“했다고 설명했다.')).toEqual(['새 기준안을 의결']);
  });

  it('takes an apostrophe before a year for no quote', () => {
    expect(quotesOf('’69년 단지를 지정했고 ‘34년까지 이어 간다.')).toEqual([]);
  });

  it('keeps a name in single marks inside a quote as an inner quote', () => {
    expect(quotesOf('그는 “‘안심 귀가’ 사업을 넓히겠다”고 했다.')).toEqual([
      '‘안심 귀가’ 사업을 넓히겠다',
      '안심 귀가',
    ]);
  });

  it('lets a quote run on in the next paragraph that opens with a mark again', () => {
    expect(quotesOf('도지사는 “첫째 길을 넓힌다.\n“둘째 다리를 놓는다”고 말했다.')).toEqual([
      '첫째 길을 넓힌다.',
      '둘째 다리를 놓는다',
    ]);
  });

  it('ends in seconds on a hundred thousand marks', () => {
    const started = performance.now();
    readField('body', '“'.repeat(50_000) + '"가 '.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});
