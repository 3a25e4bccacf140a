import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { statement } from '../../src/engine/statement.ts';
import { ingest } from '../../src/ingest.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { ExtractedArticle } from '../../src/model/extraction.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { createWriter } from '../../src/store/create-writer.ts';
import { CORPUS_SIZES, generateArticles } from './generate-articles.ts';

/** The name of a size. */
export type CorpusSize = keyof typeof CORPUS_SIZES;

const BENCH_CYPHER = new URL('../cypher/', import.meta.url);

const corpusState = statement({
  file: 'corpus-state',
  directory: BENCH_CYPHER,
  params: z.object({ prefix: z.string() }),
  row: z.object({ articles: z.number(), generated: z.number() }),
});

/**
 * Brings a database to hold exactly the corpus of a size, through the product's own store; one that holds it already
 * is left alone, and one that holds anything else is refused, never emptied.
 */
export async function loadCorpus(
  database: string,
  size: CorpusSize,
  tell: (line: string) => void,
): Promise<void> {
  const engine = await openEngine(database);
  try {
    await engine.migrate();
    const articles = CORPUS_SIZES[size];
    const [state = { articles: 0, generated: 0 }] = await engine.read(corpusState, {
      prefix: 'https://news.example/1/',
    });
    if (state.articles === articles && state.generated === articles) return;
    if (state.articles > 0) {
      throw new Error(
        `${engine.address} holds ${state.articles} articles that aren't the corpus ${size}; give the bench an empty database`,
      );
    }
    await load(engine, size, tell);
  } finally {
    await engine.close();
  }
}

async function load(engine: Engine, size: CorpusSize, tell: (line: string) => void): Promise<void> {
  const articles = CORPUS_SIZES[size];
  const started = performance.now();
  const writer = createWriter(engine, createResolver(loadLexicon()));
  let told = started;
  const tellProgress = (added: number) => {
    const seconds = (performance.now() - started) / 1_000;
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    tell(
      `${added} of ${articles} articles into ${engine.kind}, ${Math.round(added / seconds)} a second, ${memory} MB`,
    );
    told = performance.now();
  };
  const source: AsyncIterable<ExtractedArticle> = generateArticles({ articles });
  const total = await ingest(writer, source, (_report, { added }) => {
    if (performance.now() - told > 10_000) tellProgress(added);
  });
  await engine.checkpoint();
  tellProgress(total.added);
}
