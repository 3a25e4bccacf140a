import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KgError } from '../../src/errors.ts';
import { parseInput } from '../../src/parse/parse-input.ts';

const read = (name: string) =>
  parseInput(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)), { name });
const faultOf = (name: string): { code: string; message: string } | null => {
  try {
    read(name);
    return null;
  } catch (cause) {
    if (cause instanceof KgError) return { code: cause.code, message: cause.message };
    throw cause;
  }
};

describe('an input that cannot be read', () => {
  it.each([
    ['empty.txt', 'INPUT_EMPTY', 'empty.txt is empty'],
    ['blank.txt', 'INPUT_EMPTY', 'blank.txt is empty'],
    ['no-articles.txt', 'INPUT_EMPTY', 'holds no article; an article is a title line'],
    ['no-article.html', 'INPUT_EMPTY', 'save the page of one article'],
    ['unknown.xml', 'INPUT_EMPTY', 'XML of an unknown kind (<books>)'],
    ['portal-error.xml', 'INPUT_EMPTY', 'the portal answered “SERVICE_KEY_IS_NOT_REGISTERED_ERROR”'],
    ['binary.txt', 'INPUT_UNREADABLE', 'is a binary file'],
    ['document.pdf', 'INPUT_UNREADABLE', 'is a PDF; export it'],
    ['old-document.hwp', 'INPUT_UNREADABLE', 'save it as HWPX'],
    ['archive.zip', 'INPUT_UNREADABLE', 'is a zip but no HWPX document'],
    ['broken.zip', 'INPUT_UNREADABLE', 'broken.zip'],
    ['invalid-utf8.txt', 'INPUT_UNREADABLE', "isn't valid UTF-8 (byte 67, line 2); save it as UTF-8"],
    ['euc-kr.txt', 'INPUT_UNREADABLE', 'it looks like EUC-KR/CP949: convert it'],
    ['unknown-charset.html', 'INPUT_UNREADABLE', 'declares the unknown charset klingon-1'],
    ['broken.xml', 'INPUT_UNREADABLE', 'broken.xml, line 6: the XML is broken'],
  ])('says what is wrong and what to do: %s', (name, code, message) => {
    const fault = faultOf(name);
    expect(fault?.code).toBe(code);
    expect(fault?.message).toContain(message);
    expect(fault?.message).toContain(name);
  });
});

describe('an article that is malformed', () => {
  it.each([
    ['no-date.txt', 'no date line: end the article with a line such as 2026-01-31'],
    ['no-date.html', 'no date: the page has no JSON-LD datePublished'],
    ['broken.json', 'the JSON array is broken'],
  ])('is one problem of an input without articles: %s', (name, reason) => {
    const { articles, problems } = read(name);
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.reason).toContain(reason);
  });

  it('does not keep the others on its page from going in', () => {
    const { articles, problems } = read('some-dates-missing.txt');
    expect(articles.map(({ position, line }) => [position, line])).toEqual([
      [1, 3],
      [4, 17],
    ]);
    expect(problems.map(({ position, line }) => [position, line])).toEqual([
      [2, 8],
      [3, 12],
    ]);
  });
});
