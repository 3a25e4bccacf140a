import { expect, it } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { readOffice } from '../../src/resolve/read-office.ts';

const { offices } = loadLexicon();

it.each([
  ['국토도시실장', '국토도시', '실장', 'HELD'],
  ['제2차관', '', '2차관', 'HELD'],
  ['경제학부 교수', '경제학부', '교수', 'HELD'],
  ['전 국토도시실장', '국토도시', '실장', 'FORMER'],
  ['전장관', '', '장관', 'FORMER'],
  ['전무', '', '전무', 'HELD'],
  ['장관 직무대행', '', '장관', 'ACTING'],
  ['대리', '', '대리', 'HELD'],
  ['시장 당선인', '', '시장', 'COMING'],
  ['시장 예비후보', '', '시장', 'COMING'],
  ['솜씨장이', '', '솜씨장이', 'HELD'],
])('takes %s apart', (title, modifier, head, tense) => {
  expect(readOffice(title, offices)).toMatchObject({ modifier, head, tense });
});
