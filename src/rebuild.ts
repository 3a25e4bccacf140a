import type { Engine } from './engine/engine.ts';
import type { Extractor } from './extract/create-extractor.ts';
import type { GraphWriter } from './store/create-writer.ts';
import { readStoredArticles } from './store/read-stored-articles.ts';

/** What a rebuild did. */
export interface RebuildReport {
  /** Articles that an older extractor had read and that were read again. */
  readonly articles: number;
  /** Those of them in which something else was found. */
  readonly changed: number;
}

/**
 * Reads again, in place, the articles that another version of the extractor read. Each batch is whole or not at all and
 * leaves its articles at the current version, so a rebuild that was broken off goes on where it stopped.
 */
export async function rebuild(
  engine: Engine,
  writer: GraphWriter,
  extractor: Extractor,
  onProgress: (articles: number) => void = () => {},
): Promise<RebuildReport> {
  let report: RebuildReport = { articles: 0, changed: 0 };
  const isOld = ({ extractorVersion }: { readonly extractorVersion: string }) =>
    extractorVersion !== extractor.version;
  for await (const stored of readStoredArticles(engine, isOld)) {
    const put = stored.map(({ id: _, record: __, extractorVersion: ___, ...article }) => ({
      article,
      extraction: extractor.extract(article),
      extractorVersion: extractor.version,
    }));
    const { changed } = await writer.apply({ put, remove: [] });
    report = { articles: report.articles + stored.length, changed: report.changed + changed.length };
    onProgress(report.articles);
  }
  return report;
}
