import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Article } from '../../src/model/article.ts';
import { fromExtractionDocument, toExtractionDocument } from '../../src/model/extraction-document.ts';

const article: Article = {
  title: '환경부, 하천 되살린다',
  subtitle: null,
  outlet: '새벽신문',
  publishedOn: '2024-05-20',
  url: null,
  language: 'ko',
  body: '박서준 환경부 장관은 “하천을 되살리겠다”고 말했다.',
};
const extractor = createExtractor(loadLexicon());
const extracted = {
  article,
  extraction: extractor.extract(article),
  extractorVersion: extractor.version,
};

describe('extraction document', () => {
  it('gives back what it was made of, through JSON', () => {
    const json: unknown = JSON.parse(JSON.stringify(toExtractionDocument(extracted, 'rivers')));
    expect(fromExtractionDocument(json)).toEqual(extracted);
  });

  it('refuses a statement whose offsets point at other words, and names the article', () => {
    const document = toExtractionDocument(extracted, 'rivers');
    const moved = document.statements.map((statement) => ({ ...statement, start: statement.start + 1 }));
    expect(() => fromExtractionDocument({ ...document, statements: moved })).toThrow(/rivers.*되살리겠다/);
  });

  it('refuses a document that lacks a field, and says which', () => {
    const { publishedOn: _, ...rest } = toExtractionDocument(extracted, 'rivers');
    expect(() => fromExtractionDocument(rest)).toThrow(/publishedOn/);
  });
});
