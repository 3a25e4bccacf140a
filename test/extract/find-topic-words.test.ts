import { describe, expect, it } from 'vitest';
import { createTopicWordFinder } from '../../src/extract/find-topic-words.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';

const find = createTopicWordFinder(loadLexicon().topicWords);
const words = (text: string) => find(text).map(({ word }) => word);

describe('createTopicWordFinder', () => {
  it('takes the longest word at a place', () => {
    expect(words('퇴직연금을 고르는 근로자')).toEqual(['퇴직연금', '근로자']);
  });

  it('finds no short word in the middle of another', () => {
    expect(words('가수소문을 들었다')).not.toContain('수소');
  });

  it('finds no word in a longer one that means something else', () => {
    expect(words('부산 해운대에 모였다')).not.toContain('해운');
    expect(words('500m 해상도의 지도')).not.toContain('해상');
    for (const { word, topics } of find('해운업계와 부산 해운대'))
      expect([word, topics.length > 0]).toEqual([word, word !== '해운대']);
  });

  it('finds Latin words whole, whatever their case', () => {
    expect(words('AI로 돕는다')).toEqual(['ai']);
    expect(words('MAIL로 보낸다')).toEqual([]);
  });

  it('names every topic that a word speaks for', () => {
    const [hit] = find('딥페이크');
    expect(hit?.topics.length).toBeGreaterThan(1);
  });
});
