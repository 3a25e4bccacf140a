import { describe, expect, it } from 'vitest';
import { createExtractor, createExtractorByRules } from '../../src/extract/create-extractor.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { articleOf } from './article-of.ts';

const lexicon = loadLexicon();
const extractor = createExtractor(lexicon);
const byRules = createExtractorByRules(lexicon);
const SURE = 0.9;

describe('confidence', () => {
  it('is less where a statement runs over the marks of two quotes', () => {
    const article = articleOf(
      '가온시는 20일 시민 간담회를 열었다. 한도윤 가온시장은“버스를 늘려야 한다”며“내년 예산에 담겠다”고 말했다.',
    );
    for (const { text, confidence } of extractor.extract(article).statements) {
      if (/[”"“]/.test(text)) expect(confidence).toBeLessThan(SURE);
    }
    const whole = extractor.extract(
      articleOf(
        '가온시는 20일 시민 간담회를 열었다. 한도윤 가온시장은 “버스를 늘려야 한다. 내년 예산에 담겠다”고 말했다.',
      ),
    );
    expect(whole.statements).toHaveLength(1);
    expect(whole.statements[0]?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it('of a statement is never more than its rule states', () => {
    const article = articleOf(
      '산림청은 20일 봄철 산불을 막으려고 순찰을 두 배로 늘렸다고 밝혔다. 한도윤 산림청장은 “산에서는 불을 쓰지 말아 달라”고 당부했다.',
    );
    const stated = byRules.extract(article).statements;
    const assessed = extractor.extract(article).statements;
    expect(assessed).toHaveLength(stated.length);
    expect(assessed.length).toBeGreaterThan(1);
    for (const [at, { confidence }] of assessed.entries())
      expect(confidence).toBeLessThanOrEqual(stated[at]?.confidence ?? 0);
  });

  it('is more for an organisation that speaks and has an officer than for one that is named in passing', () => {
    const { agencies } = extractor.extract(
      articleOf(
        '산림청은 20일 봄철 산불을 막으려고 순찰을 두 배로 늘렸다고 밝혔다. 한도윤 산림청장은 “산에서는 불을 쓰지 말아 달라”고 당부했다. 순찰 경로는 한전KDN 사거리에서 시작한다.',
      ),
    );
    const sure = new Map(agencies.map(({ name, support }) => [name, support.confidence]));
    expect(sure.get('산림청')).toBeGreaterThanOrEqual(SURE);
    expect(sure.get('한전KDN') ?? 0).toBeLessThan(SURE);
  });

  it('is less for an official whose title nobody knows', () => {
    const [known] = extractor.extract(articleOf('이날 한도윤 산림청 차장이 인사했다.')).officials;
    const [unknown] = extractor.extract(articleOf('이날 한도윤 산림청 숲길누리장이 인사했다.')).officials;
    expect(known?.support.confidence ?? 0).toBeGreaterThan(unknown?.support.confidence ?? 0);
  });
});
