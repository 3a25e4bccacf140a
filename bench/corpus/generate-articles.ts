import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { ExtractedArticle } from '../../src/model/extraction.ts';
import { createWorld, DAYS, type World } from './create-world.ts';
import { createRandom } from './random.ts';
import { WORDS } from './words.ts';
import { writeArticle } from './write-article.ts';

/** The sizes that benches know by name, in articles. */
export const CORPUS_SIZES = { S: 1_000, M: 20_000, L: 200_000 } as const;

/** Which corpus, and which part of it. */
export interface CorpusOptions {
  readonly articles: number;
  readonly seed?: number;
  /** The first article to make, counted from 0. */
  readonly from?: number;
  /** The article to stop before. */
  readonly to?: number;
}

// Outlets run the same release in other places, some days apart at most.
const RERUN_SHARE = 0.04;
const RERUN_DISTANCE = 20;

/**
 * The articles of a corpus, oldest first, with all that they say: what an extractor would hand to the store. Equal
 * options give equal articles; each is made when it is asked for, so any number of them takes the same memory.
 */
export async function* generateArticles(options: CorpusOptions): AsyncGenerator<ExtractedArticle> {
  const { articles, seed = 1, from = 0, to = articles } = options;
  const world = createWorld(articles, seed, loadLexicon());
  for (let index = from; index < Math.min(to, articles); index++) yield articleAt(index, articles, world);
}

/** The same articles as text alone: JSON Lines that `malmoi ingest` reads, extracts and resolves. */
export async function* generateTexts(options: CorpusOptions): AsyncGenerator<string> {
  for await (const { article } of generateArticles(options)) {
    const { title, subtitle, body, publishedOn, outlet, url } = article;
    yield `${JSON.stringify({ title, subtitle, body, publishedOn, outlet, url })}\n`;
  }
}

function articleAt(index: number, articles: number, world: World): ExtractedArticle {
  const random = createRandom(world.seed, 'article', index);
  const url = `https://news.example/${world.seed}/${index}`;
  if (index > 0 && random.chance(RERUN_SHARE)) {
    const original = articleAt(Math.max(0, index - 1 - random.below(RERUN_DISTANCE)), articles, world);
    return { ...original, article: { ...original.article, url, outlet: random.pick(WORDS.outlets) } };
  }
  // More news from later years, and not quite in order.
  const day = Math.floor(DAYS * Math.sqrt((index + 0.5) / articles)) + random.below(14) - 7;
  return writeArticle({ url, day: Math.min(DAYS - 1, Math.max(0, day)) }, world, random);
}
