import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openExtractionPool } from '../../src/cli/extraction-pool.ts';
import { readExtracted } from '../../src/cli/read-extracted.ts';
import { readConfig } from '../../src/config.ts';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Article } from '../../src/model/article.ts';
import { parseInput } from '../../src/parse/parse-input.ts';

const { extract } = createExtractor(loadLexicon());
const articles = parseInput(readFileSync('examples/articles/gaon-2021.txt'), {
  name: 'gaon-2021.txt',
}).articles.map(({ article }) => article);

const folder = mkdtempSync(join(tmpdir(), 'malmoi-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('answers each article with what one thread reads, in whatever order they end', async () => {
  const pool = openExtractionPool(2, { topicsFile: null });
  try {
    const many = [...articles, ...articles].flatMap((article): Article[] => [
      article,
      { ...article, body: `${article.body}\n${article.body}` },
    ]);
    expect(await Promise.all(many.map(pool.extract))).toEqual(many.map(extract));
  } finally {
    await pool.close();
  }
});

it('tells those who wait when its threads end', async () => {
  const pool = openExtractionPool(1, { topicsFile: null });
  const waiting = Promise.all(articles.map(pool.extract));
  const told = expect(waiting).rejects.toThrow(/ended/);
  await pool.close();
  await told;
});

it('reads many articles by threads as by one, in order, the bad ones among them', async () => {
  const lines = Array.from({ length: 260 }, (_, number) => {
    const { title, publishedOn, body } = articles[number % articles.length] ?? {};
    return JSON.stringify({
      title: `${title} ${number}`,
      publishedOn: number === 230 ? 'soon' : publishedOn,
      body: body?.slice(0, 90),
    });
  });
  const file = join(folder, 'many.jsonl');
  writeFileSync(file, lines.join('\n'));
  const readBy = async (threads: string) => {
    const items = [];
    for await (const item of readExtracted([file], readConfig({ MALMOI_THREADS: threads }))) items.push(item);
    return items;
  };
  const byThreads = await readBy('2');
  expect(byThreads).toEqual(await readBy('1'));
  expect(byThreads.flatMap((item) => ('reason' in item ? [] : item.position))).toEqual(
    lines.map((_, number) => number + 1).filter((position) => position !== 231),
  );
});
