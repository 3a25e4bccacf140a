import { expect, it } from 'vitest';
import { readQuestion } from '../../src/cli/ask/read-question.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';

const lexicon = loadLexicon();

it.each([
  ['탄소중립에 대해 누가 말했나', '탄소중립', 'everyone'],
  ['누가 탄소 중립을 말했나?', '탄소중립', 'everyone'],
  ['who spoke on carbon neutrality', '탄소중립', 'everyone'],
  ['Which agencies spoke on carbon neutrality?', '탄소중립', 'agencies'],
  ['어떤 기관이 수소경제에 대해 말했나', '수소경제', 'agencies'],
])('%s asks for a topic', (text, topic, who) => {
  expect(readQuestion(text, lexicon)).toEqual({ kind: 'topic', topic, who });
});

it.each([
  ['한도윤은 탄소중립에 대해 뭐라고 말했나', '한도윤', '탄소중립'],
  ['what did 한도윤 say about carbon neutrality', '한도윤', '탄소중립'],
  ['한도윤이 뭐라고 했나', '한도윤', null],
])('%s asks for a speaker', (text, name, topic) => {
  expect(readQuestion(text, lexicon)).toEqual({ kind: 'speaker', name, topic });
});

it('takes what it does not know as words to look for', () => {
  expect(readQuestion('보조금에 대해 누가 말했나', lexicon)).toEqual({ kind: 'words', words: '보조금' });
});
