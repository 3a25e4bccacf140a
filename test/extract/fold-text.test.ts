import { expect, it } from 'vitest';
import { foldText } from '../../src/extract/fold-text.ts';

it('folds look-alike characters one to one, so that offsets stay', () => {
  const text = '“교육ㆍ복지” ‘가’ 3∼5월 \u{f02eb}연구';
  const folded = foldText(text);
  expect(folded).toBe('"교육·복지" \'가\' 3~5월   연구');
  expect(folded.length).toBe(text.length);
});
