import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseInput } from '../../src/parse/parse-input.ts';
import { INPUT_FORMATS } from '../../src/parse/parsed-input.ts';

const FOLDER = new URL('../../examples/articles/', import.meta.url);
const inputs = readdirSync(FOLDER).map((name) => ({
  name,
  parsed: parseInput(readFileSync(new URL(name, FOLDER)), { name }),
}));
const articles = inputs.flatMap(({ parsed }) => parsed.articles.map(({ article }) => article));

describe('the example articles', () => {
  it('show every input format', () => {
    expect(new Set(inputs.map(({ parsed }) => parsed.format))).toEqual(new Set(INPUT_FORMATS));
  });

  it.each(inputs)('all go in: $name', ({ parsed }) => {
    expect(parsed.problems).toEqual([]);
    expect(parsed.links).toEqual([]);
  });

  it('are at least 14 Korean articles from 2021 to 2026', () => {
    expect(articles.length).toBeGreaterThanOrEqual(14);
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(['ko']));
    const years = new Set(articles.map(({ publishedOn }) => publishedOn.slice(0, 4)));
    expect([...years].sort()).toEqual(['2021', '2022', '2023', '2024', '2025', '2026']);
  });

  it('hold nothing of the pages around them', () => {
    for (const { body } of articles) {
      expect(body).not.toMatch(/ 기자$|저작권자|무단|관련기사|MORE NEWS|광고|^담당/m);
      expect(body).not.toMatch(/ {2}|\n\n|^\s|\s$/);
    }
  });
});
