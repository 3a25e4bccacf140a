import { expect, it } from 'vitest';
import { parseCuration } from '../../src/resolve/parse-curation.ts';

const SIGNED = '"who":"김편집","why":"인사 발령문으로 확인"';

it('reads every decision with the number of its line, and skips empty lines', () => {
  const text = [
    `{"decision":"same","ids":["a","b"],${SIGNED}}`,
    '',
    `{"decision":"different","ids":["c","d","e"],${SIGNED}}`,
    `{"decision":"rename","id":"f","name":"한국산업기술진흥원",${SIGNED}}\r`,
    `{"decision":"ignore","id":"g",${SIGNED}}`,
    `{"decision":"speaker","statement":"s1","speaker":"a",${SIGNED}}`,
    `{"decision":"reject","statement":"s2",${SIGNED}}`,
    '',
  ].join('\n');
  const { lines, problems } = parseCuration(text);
  expect(problems).toEqual([]);
  expect(lines.map(({ line, decision }) => [line, decision.decision])).toEqual([
    [1, 'same'],
    [3, 'different'],
    [4, 'rename'],
    [5, 'ignore'],
    [6, 'speaker'],
    [7, 'reject'],
  ]);
  expect(lines[0]?.decision).toMatchObject({ ids: ['a', 'b'], who: '김편집', why: '인사 발령문으로 확인' });
});

it.each([
  ['{"decision":"same"', /no JSON/u],
  [`{"decision":"join","ids":["a","b"],${SIGNED}}`, /must be one of same, different/u],
  [`{"decision":"same","ids":["a"],${SIGNED}}`, /"ids"/u],
  [`{"decision":"different","ids":["a","a"],${SIGNED}}`, /twice/u],
  [`{"decision":"ignore","id":"a","name":"b",${SIGNED}}`, /name/u],
  ['{"decision":"ignore","id":"a","who":"김편집"}', /"why"/u],
  [`{"decision":"rename","id":"a","name":"  ",${SIGNED}}`, /"name"/u],
  ['[]', /decision|object/u],
])('reports the malformed line %s', (written, message) => {
  const { lines, problems } = parseCuration(`\n${written}`);
  expect(lines).toEqual([]);
  expect(problems).toEqual([{ lines: [2], message: expect.stringMatching(message) }]);
});
