import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { fieldText } from '../../src/model/article.ts';
import { confidentExtraction } from '../../src/model/confident-extraction.ts';
import { explainExtraction } from '../../src/model/explain-extraction.ts';
import type { ExtractedArticle } from '../../src/model/extraction.ts';
import { parseInput } from '../../src/parse/parse-input.ts';

const extractor = createExtractor(loadLexicon());
const read: ExtractedArticle[] = parseInput(readFileSync('examples/articles/gaon-2021.txt'), {
  name: 'gaon-2021.txt',
}).articles.map(({ article }) => ({
  article,
  extraction: extractor.extract(article),
  extractorVersion: extractor.version,
}));

describe('the confident part of an extraction', () => {
  it('is all of it from 0 on', () => {
    for (const { extraction } of read) {
      expect(confidentExtraction(extraction, 0).statements).toEqual(extraction.statements);
      expect(confidentExtraction(extraction, 0).events).toEqual(extraction.events);
    }
  });

  it('has nothing less sure, and names only what is in it', () => {
    for (const { extraction } of read) {
      const part = confidentExtraction(extraction, 0.9);
      const { officials, agencies, events, topics, programs, statements } = part;
      const agencyNames = new Set<string | null>([null, ...agencies.map(({ name }) => name)]);
      const officialNames = new Set(officials.map(({ name }) => name));
      const topicNames = new Set(topics.map(({ name }) => name));
      for (const { support } of [...officials, ...agencies, ...events, ...topics, ...programs])
        expect(support.confidence).toBeGreaterThanOrEqual(0.9);
      for (const { agency } of [...officials, ...programs]) expect(agencyNames).toContain(agency);
      for (const event of events) {
        expect(event.hosts.length).toBe(event.hostSupports.length);
        for (const host of event.hosts) expect(agencyNames).toContain(host);
        for (const guest of event.attendees) expect(officialNames).toContain(guest);
      }
      for (const { speaker, speakerType, confidence, topics: about } of statements) {
        expect(confidence).toBeGreaterThanOrEqual(0.9);
        expect(speakerType === 'Official' ? officialNames : agencyNames).toContain(speaker);
        for (const topic of about) expect(topicNames).toContain(topic);
      }
    }
    const counts = (least: number) =>
      read.reduce((sum, { extraction }) => sum + confidentExtraction(extraction, least).topics.length, 0);
    expect(counts(0.99)).toBeLessThan(counts(0));
  });
});

describe('the explanation of an extraction', () => {
  it('gives each item its rule and the words of the article that it was read from', () => {
    for (const extracted of read) {
      const claims = explainExtraction(extracted);
      const { officials, agencies, statements } = extracted.extraction;
      expect(claims.filter(({ kind }) => kind === 'official')).toHaveLength(officials.length);
      expect(claims.filter(({ kind }) => kind === 'agency')).toHaveLength(agencies.length);
      expect(claims.filter(({ kind }) => kind === 'statement').map(({ words }) => words)).toEqual(
        statements.map(({ text }) => text),
      );
      for (const { field, start, end, words, before, after, rule } of claims) {
        expect(rule).not.toBe('');
        expect(fieldText(extracted.article, field).slice(start, end)).toBe(words);
        expect(fieldText(extracted.article, field)).toContain(`${before}${words}${after}`);
      }
    }
  });
});
