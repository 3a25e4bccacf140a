import { readArticles } from '../src/cli/read-articles.ts';
import type { Engine } from '../src/engine/engine.ts';
import { createExtractor } from '../src/extract/create-extractor.ts';
import { extractParsed, ingest } from '../src/ingest.ts';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import type { ExtractedArticle } from '../src/model/extraction.ts';
import { createResolver } from '../src/resolve/create-resolver.ts';
import { createWriter } from '../src/store/create-writer.ts';

let extracted: Promise<ExtractedArticle[]> | null = null;

/** The example articles with what is read out of them; extracted once per process. */
export function exampleArticles(): Promise<ExtractedArticle[]> {
  extracted ??= extractAll(['examples/articles']);
  return extracted;
}

/** Articles of some inputs with what is read out of them. */
export async function extractAll(paths: readonly string[]): Promise<ExtractedArticle[]> {
  const extractor = createExtractor(loadLexicon());
  const articles: ExtractedArticle[] = [];
  for await (const input of readArticles(paths)) {
    if ('problem' in input) throw input.problem;
    for (const parsed of input.parsed.articles) articles.push(extractParsed(parsed, extractor));
  }
  return articles;
}

/** Puts articles into a migrated graph. */
export async function fillGraph(engine: Engine, articles: readonly ExtractedArticle[]): Promise<void> {
  await ingest(createWriter(engine, createResolver(loadLexicon())), articles);
}
