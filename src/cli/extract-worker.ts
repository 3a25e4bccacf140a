import { parentPort, workerData } from 'node:worker_threads';
import { createExtractor } from '../extract/create-extractor.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import type { Article } from '../model/article.ts';
import type { ExtractionReply, WorkerOptions } from './extraction-pool.ts';

// A thread of the pool: reads the articles that it is sent, in order, and answers each with what is in it.

const options: WorkerOptions = workerData;
const { topicsFile } = options;
const extractor = createExtractor(loadLexicon(topicsFile === null ? {} : { topicsFile }));

parentPort?.on('message', (article: Article) => {
  parentPort?.postMessage(replyTo(article));
});

function replyTo(article: Article): ExtractionReply {
  try {
    return { extraction: extractor.extract(article), fault: null };
  } catch (error) {
    return {
      extraction: null,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
