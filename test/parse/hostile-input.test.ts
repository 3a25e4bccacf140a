import { describe, expect, it } from 'vitest';
import { parseInput } from '../../src/parse/parse-input.ts';

const SECONDS = 1000;
const read = (text: string) => parseInput(new TextEncoder().encode(text), { name: 'hostile' });
const ARTICLE = `마을도서관 새로 연다\n가람시\n[가온일보] 가람시는 도서관을 새로 연다고 밝혔다.\n${'책이 많다. '.repeat(60)}\n2024-05-06\n`;
// Counted in bytes, a Hangul syllable is three.
const millions = (text: string, bytes: number) => text.repeat(Math.ceil(bytes / (text.length * 2)));

describe('a very large input', () => {
  it('of 50 MB as a page of articles ends in seconds', { timeout: 20 * SECONDS }, () => {
    const { articles } = read(`MORE NEWS\n${millions(`-\n${ARTICLE}`, 50_000_000)}`);
    expect(articles.length).toBeGreaterThan(20_000);
  });

  it('of one 50 MB article ends in seconds', { timeout: 20 * SECONDS }, () => {
    const { articles } = read(`제목\n${millions('긴 문단이 이어진다. ', 50_000_000)}\n2024-05-06`);
    expect(articles).toHaveLength(1);
  });

  it('of 20 MB of HTML ends in seconds', { timeout: 30 * SECONDS }, () => {
    const { articles } = read(
      `<html><body><h1>제목</h1><time datetime="2024-05-06"></time><article>${millions('<p>긴 문단이 이어진다.</p>\n', 20_000_000)}</article></body></html>`,
    );
    expect(articles).toHaveLength(1);
  });
});

describe('a hostile input', () => {
  it.each([
    ['elements that never end', '<div>'.repeat(1_000_000)],
    ['articles in articles', `<html>${'<article>'.repeat(1900)}${'<p>긴 글이다.</p>'.repeat(100_000)}`],
    ['comments that never end', `<html>${'<!--'.repeat(500_000)}`],
    ['opening brackets', `<html><article>${'<'.repeat(2_000_000)}`],
    ['attributes without end', `<html><article ${'a="'.repeat(500_000)}`],
    ['XML that nests without end', `<?xml version="1.0"?><rss>${'<a>'.repeat(500_000)}`],
    ['a broken CDATA', `<rss>${'<![CDATA['.repeat(300_000)}`],
    ['hyphens and blanks', ' - \n'.repeat(1_000_000)],
    ['blanks in one line', `제목\n${' '.repeat(3_000_000)}x\n2024-05-06`],
    ['brackets in one line', `${'['.repeat(1_000_000)}\n본문이다.\n2024-05-06`],
    ['JSON that nests without end', '['.repeat(1_000_000)],
    ['JSON objects that nest without end', '{"a":'.repeat(500_000)],
    ['page numbers without end', `제목\n본문이다.\n2024-05-06\n${'1 '.repeat(500_000)}x`],
    ['quotation marks', `제목\n${'“'.repeat(1_000_000)}\n2024-05-06`],
  ])('of %s ends in seconds, read or refused', (_name, text) => {
    const start = performance.now();
    try {
      read(text);
    } catch (cause) {
      expect(cause).toMatchObject({ name: 'KgError' });
    }
    expect(performance.now() - start).toBeLessThan(60 * SECONDS);
  });
});
