import { expect, it } from 'vitest';
import { type CorpusOptions, generateArticles } from '../../bench/corpus/generate-articles.ts';
import { fieldText } from '../../src/model/article.ts';
import type { ExtractedArticle } from '../../src/model/extraction.ts';

async function articlesOf(options: CorpusOptions): Promise<ExtractedArticle[]> {
  const articles: ExtractedArticle[] = [];
  for await (const article of generateArticles(options)) articles.push(article);
  return articles;
}

it('generates the same corpus again, whole or in parts, and another one for another seed', async () => {
  const whole = await articlesOf({ articles: 60, seed: 7 });
  expect(await articlesOf({ articles: 60, seed: 7 })).toEqual(whole);
  expect([
    ...(await articlesOf({ articles: 60, seed: 7, to: 25 })),
    ...(await articlesOf({ articles: 60, seed: 7, from: 25 })),
  ]).toEqual(whole);
  expect(await articlesOf({ articles: 60, seed: 8 })).not.toEqual(whole);
});

it('says what it says with the exact words of the generated article', async () => {
  const names = (await articlesOf({ articles: 200 })).flatMap(({ article, extraction }) => [
    ...extraction.statements.map(({ text, start, end }) => [text, article.body.slice(start, end)]),
    ...[...extraction.officials, ...extraction.programs, ...extraction.events, ...extraction.topics].flatMap(
      ({ name, mentions }) =>
        mentions.map(({ field, start, end }) => [name, fieldText(article, field).slice(start, end)]),
    ),
  ]);
  expect(names.length).toBeGreaterThan(1_000);
  expect(names.filter(([said, found]) => said !== found)).toEqual([]);
});

it('has a few who speak often and many who speak once', async () => {
  const counts = new Map<string, number>();
  for (const { extraction } of await articlesOf({ articles: 1_000 })) {
    for (const { speaker, speakerType } of extraction.statements) {
      if (speakerType === 'Official') counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    }
  }
  const sorted = [...counts.values()].sort((a, b) => b - a);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  const topTenth = sorted.slice(0, sorted.length / 10).reduce((sum, count) => sum + count, 0);
  expect(topTenth / total).toBeGreaterThan(0.3);
  expect(sorted.length).toBeGreaterThan(100);
});
