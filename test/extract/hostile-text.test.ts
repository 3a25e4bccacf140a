import { expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Article } from '../../src/model/article.ts';

const { extract } = createExtractor(loadLexicon());
const articleOf = (body: string): Article => ({
  title: '가람시 소식',
  subtitle: null,
  outlet: null,
  publishedOn: '2026-04-13',
  url: null,
  language: 'ko',
  body,
});
const LENGTH = 100_000;
const filled = (unit: string, length = LENGTH) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const listed = (unit: (number: number) => string) => {
  const parts: string[] = [];
  for (let length = 0; length < LENGTH; length += parts.at(-1)?.length ?? 0) parts.push(unit(parts.length));
  return parts.join('');
};
const syllable = (number: number) => String.fromCharCode(0xac00 + ((number * 7919) % 11_172));
const word = (number: number) => syllable(number) + syllable(number * 3 + 1) + syllable(number * 7 + 2);
const SENTENCE =
  '도서린 해양수산부 장관은 21일 부산에서 열린 ‘무인항만 착공식’에서 “탄소중립 부두로 만들겠다”고 말했다. ';

// A rule that looks from each place of a text over the rest of it takes minutes for these; the time limit of a test is
// all that they are measured by.
const TEXTS: Readonly<Record<string, string>> = {
  'opening marks': filled('“'),
  'closing marks': filled('”'),
  'straight marks': filled('"'),
  'marks that open others': filled('“‘「『'),
  'marks in marks without an end': filled('“‘가’라고 '),
  'a mark on each line': filled('“가나다\n'),
  'short lines': filled('가나다\n'),
  'opening brackets': filled('('),
  'nested brackets': '('.repeat(LENGTH / 2) + ')'.repeat(LENGTH / 2),
  'nested corners': '「'.repeat(LENGTH / 2) + '」'.repeat(LENGTH / 2),
  'offices in brackets': filled('(장관 김한별) '),
  titles: filled('장관 '),
  'joined titles': filled('차관 겸 '),
  'a title without an end': filled('장관'),
  'surnames with titles': filled('김 장관은 '),
  dates: filled('2026년 4월 13일 '),
  'days of ranges': filled('1일~'),
  'one number': filled('1'),
  names: listed((number) => `김${word(number).slice(1)} 가람시장은 `),
  organisations: listed((number) => `${word(number)}위원회, `),
  'introduced aliases': listed((number) => `${word(number)}연구원(이하 ${word(number)}연) `),
  'a list of middle dots': filled('교육·법무·'),
  programs: listed((number) => `‘${word(number)} 지원사업’ `),
  events: listed((number) => `${word(number)} 간담회 `),
  'one event': filled('간담회 '),
  'clauses that wait for a verb': filled('한다고 밝혔다고 전했다며 '),
  'subjects without a verb': filled('관계자는 '),
  'words of one topic': filled('탄소중립 '),
  'ends of sentences': filled('! ', 4 * LENGTH),
  'one syllable': filled('가'),
  'characters of two code units': filled('😀'),
  'ordinary sentences on one line': filled(SENTENCE),
  'ordinary sentences without spaces': filled(SENTENCE.replaceAll(' ', '')),
};

it.each(Object.entries(TEXTS))('ends in time for %s', (_, body) => {
  const { statements, agencies } = extract(articleOf(body));
  for (const { text, start, end } of statements) expect(body.slice(start, end)).toBe(text);
  for (const { support } of agencies) expect(support.end).toBeLessThanOrEqual(body.length);
});

it('reads a line of five million characters', () => {
  const body = filled('해양수산부는 “물을 아껴 쓰자”고 밝혔다 ', 5_000_000);
  expect(extract(articleOf(body)).agencies.map(({ name }) => name)).toContain('해양수산부');
}, 600_000);
