import type { Extractor } from './extract/create-extractor.ts';
import type { ExtractedArticle } from './model/extraction.ts';
import { fromExtractionDocument } from './model/extraction-document.ts';
import { articleId } from './model/ids.ts';
import type { ParsedArticle } from './parse/parsed-input.ts';
import type { BatchReport } from './store/apply-batch.ts';
import type { GraphWriter } from './store/create-writer.ts';

/** So many articles go into the graph at a time: all of them or, if something breaks, none. */
export const ARTICLES_IN_BATCH = 1_000;

/** What became of the articles that were ingested, by number. */
export interface IngestCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Articles written again because others changed who or what their names are. */
  readonly rewritten: number;
  /** Nodes and relationships that were written for the articles. */
  readonly rows: number;
}

/** What was read out of a parsed article; a record that was extracted before is taken as it is. */
export function extractParsed({ article, document }: ParsedArticle, extractor: Extractor): ExtractedArticle {
  return document === null
    ? { article, extraction: extractor.extract(article), extractorVersion: extractor.version }
    : fromExtractionDocument(document);
}

/**
 * Writes articles in bounded batches as they come; `onBatch` hears of each once it is committed. While the database
 * writes one batch, the articles of the next are read, extracted and prepared.
 */
export async function ingest(
  writer: GraphWriter,
  articles: AsyncIterable<ExtractedArticle> | Iterable<ExtractedArticle>,
  onBatch: (report: BatchReport, total: IngestCounts) => void = () => {},
): Promise<IngestCounts> {
  let total: IngestCounts = { added: 0, changed: 0, unchanged: 0, rewritten: 0, rows: 0 };
  let waiting = new Map<string, ExtractedArticle>();
  let writing: Promise<void> | null = null;
  const write = async (put: readonly ExtractedArticle[]) => {
    const report = await writer.apply({ put, remove: [] });
    total = {
      added: total.added + report.added.length,
      changed: total.changed + report.changed.length,
      unchanged: total.unchanged + report.unchanged.length,
      rewritten: total.rewritten + report.rewritten.length,
      rows: total.rows + report.rows,
    };
    onBatch(report, total);
  };
  const flush = async () => {
    await writing;
    writing = null;
    if (waiting.size === 0) return;
    writing = write([...waiting.values()]);
    // Its fault is thrown where it is waited for, which may be some articles later.
    writing.catch(() => {});
    waiting = new Map();
  };
  try {
    for await (const extracted of articles) {
      const id = articleId(extracted.article);
      // A second version of an article waits for the first, so that each is counted.
      if (waiting.has(id)) await flush();
      waiting.set(id, extracted);
      writer.prepare?.(extracted);
      if (waiting.size >= ARTICLES_IN_BATCH) await flush();
      else if (writing !== null) await otherWork();
    }
    await flush();
  } finally {
    // Whatever broke the source, a batch that is under way ends before the caller goes on.
    await writing;
  }
  return total;
}

/** Lets the answers of the database come in, for which no time would be left between articles that are at hand. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Removes articles by id with all that only they support. */
export function retract(writer: GraphWriter, ids: readonly string[]): Promise<BatchReport> {
  return writer.apply({ put: [], remove: ids });
}
