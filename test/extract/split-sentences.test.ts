import { expect, it } from 'vitest';
import { readField } from '../../src/extract/read-field.ts';

function sentencesOf(text: string): string[] {
  return readField('body', text).sentences.map(({ start, end }) => text.slice(start, end));
}

it('ends a sentence at its full stop and at the end of a line', () => {
  expect(sentencesOf('시는 길을 넓혔다. 구는 다리를 놓았다.\n담당 부서가 점검한다')).toEqual([
    '시는 길을 넓혔다.',
    '구는 다리를 놓았다.',
    '담당 부서가 점검한다',
  ]);
});

it('ends none at a full stop inside a quote, nor inside a date or a number', () => {
  expect(sentencesOf('시장은 10.7일 “길을 넓힌다. 다리도 놓는다”고 말했다. 예산은 2.5억 원이다.')).toEqual([
    '시장은 10.7일 “길을 넓힌다. 다리도 놓는다”고 말했다.',
    '예산은 2.5억 원이다.',
  ]);
});
