import { expect, it } from 'vitest';
import { agencyId } from '../../src/model/ids.ts';
import { type CurationGraph, checkCuration } from '../../src/resolve/check-curation.ts';
import { parseCuration } from '../../src/resolve/parse-curation.ts';

const KNOWN = new Set(['a', 'b', 'c', 'd', 's1', 's2']);
const GRAPH: CurationGraph = { isKnown: (id) => KNOWN.has(id) };

function check(decisions: readonly object[], graph = GRAPH) {
  const text = decisions
    .map((decision) => JSON.stringify({ ...decision, who: '김편집', why: '동명이인 확인' }))
    .join('\n');
  const { lines, problems } = parseCuration(text);
  expect(problems).toEqual([]);
  return checkCuration(lines, graph);
}

const same = (...ids: readonly string[]) => ({ decision: 'same', ids });
const different = (...ids: readonly string[]) => ({ decision: 'different', ids });

it('finds nothing wrong with decisions that go together', () => {
  expect(
    check([
      same('a', 'b'),
      different('a', 'c'),
      { decision: 'rename', id: 'd', name: '한국산업기술진흥원' },
      { decision: 'rename', id: 'd', name: '한국산업기술진흥원' },
      { decision: 'speaker', statement: 's1', speaker: 'a' },
      { decision: 'reject', statement: 's2' },
    ]),
  ).toEqual([]);
});

it('names the lines that make two careers the same and different', () => {
  expect(check([different('a', 'b'), same('b', 'a')])).toEqual([
    { lines: [1, 2], message: '"a" and "b" cannot be both the same and different' },
  ]);
});

it('follows "same" through other lines, and names only the lines on the way', () => {
  expect(check([same('a', 'b'), same('d', 's1'), same('b', 'c'), different('c', 'a')])).toEqual([
    { lines: [1, 3, 4], message: '"c" and "a" cannot be both the same and different' },
  ]);
});

it('refuses a circle of "same"', () => {
  expect(check([same('a', 'b'), same('b', 'c'), same('c', 'a')])).toEqual([
    { lines: [1, 2, 3], message: expect.stringMatching(/circle/u) },
  ]);
  expect(check([same('a', 'b', 'c'), same('d', 'b')])).toEqual([]);
});

it('names every id that the graph does not know', () => {
  expect(check([same('a', 'x'), { decision: 'speaker', statement: 's9', speaker: 'a' }])).toEqual([
    { lines: [1], message: 'the id "x" is not in the graph' },
    { lines: [2], message: 'the id "s9" is not in the graph' },
  ]);
});

it('refuses to make people of two names one', () => {
  const nameOf = (id: string) => (id === 'a' ? '김하늘' : '김한울');
  expect(check([same('a', 'b')], { ...GRAPH, nameOf })).toEqual([
    { lines: [1], message: 'the ids are of people with different names (김하늘, 김한울)' },
  ]);
});

it.each([
  [
    { decision: 'rename', id: 'a', name: '가람' },
    { decision: 'rename', id: 'a', name: '나래' },
  ],
  [
    { decision: 'rename', id: 'a', name: '가람' },
    { decision: 'ignore', id: 'a' },
  ],
  [
    { decision: 'speaker', statement: 's1', speaker: 'a' },
    { decision: 'speaker', statement: 's1', speaker: 'b' },
  ],
  [
    { decision: 'speaker', statement: 's1', speaker: 'a' },
    { decision: 'reject', statement: 's1' },
  ],
])('refuses %o beside %o', (one, other) => {
  expect(check([same('a', 'b'), one, other])).toEqual([
    { lines: [2, 3], message: expect.stringMatching(/cannot both/u) },
  ]);
});

it('refuses renames that go round in a circle', () => {
  const [gaon, narae] = ['가온협회', '나래협회'].map((name) => agencyId({ key: null, name }));
  const graph = { isKnown: () => true };
  expect(
    check(
      [
        { decision: 'rename', id: gaon, name: '나래협회' },
        { decision: 'rename', id: 'd', name: '가온협회' },
        { decision: 'rename', id: narae, name: '가온협회' },
      ],
      graph,
    ),
  ).toEqual([{ lines: [1, 3], message: expect.stringMatching(/circle/u) }]);
});
