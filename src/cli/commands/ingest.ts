import type { Config } from '../../config.ts';
import { type IngestCounts, ingest } from '../../ingest.ts';
import type { ExtractedArticle } from '../../model/extraction.ts';
import { EXIT, exitCodeFor } from '../exit-code.ts';
import { withGraph } from '../open-graph.ts';
import { printData, printNote } from '../output.ts';
import { createProgress } from '../progress.ts';
import { readExtracted, type SkippedItem } from '../read-extracted.ts';
import { watchInterrupt } from '../watch-interrupt.ts';

/** What one run of ingest did. */
export interface IngestReport extends IngestCounts {
  readonly articles: number;
  readonly skipped: readonly SkippedItem[];
  readonly seconds: number;
  readonly articlesPerSecond: number;
  /** Nodes and relationships for each article that was written. */
  readonly rowsPerArticle: number;
  /** The most memory that this process had, in megabytes. */
  readonly memoryMb: number;
  /** Whether it ended before all was read, as its user wanted. */
  readonly stopped: boolean;
}

/** `malmoi ingest PATH…`: articles into the graph. */
export async function ingestCommand(
  paths: readonly string[],
  options: { readonly json?: boolean },
  config: Config,
): Promise<number> {
  const report = await withGraph(config, async (graph) => {
    if (graph.servedAt !== null) printNote(`working through the server at ${graph.servedAt}`);
    const progress = createProgress('articles');
    const interrupt = watchInterrupt(() =>
      printNote('stopping behind the article that is being read; Ctrl-C again ends it at once'),
    );
    try {
      return await ingestPaths(
        paths,
        config,
        graph,
        (done) => progress.update(done),
        () => interrupt.isAsked,
      );
    } finally {
      interrupt.release();
      progress.stop();
    }
  });
  if (options.json) printData(JSON.stringify(report));
  else printReport(report);
  return report.stopped ? EXIT.interrupted : exitCodeFor(report.articles, report.skipped.length);
}

/** Reads, extracts and writes the articles of some paths. */
export async function ingestPaths(
  paths: readonly string[],
  config: Config,
  writer: Parameters<typeof ingest>[0],
  onProgress: (articles: number) => void = () => {},
  isStopAsked: () => boolean = () => false,
): Promise<IngestReport> {
  const started = performance.now();
  const skipped: SkippedItem[] = [];
  let articles = 0;
  let stopped = false;
  async function* extracted(): AsyncGenerator<ExtractedArticle> {
    for await (const item of readExtracted(paths, config)) {
      if (isStopAsked()) {
        stopped = true;
        return;
      }
      if ('reason' in item) {
        skipped.push(item);
        continue;
      }
      articles += 1;
      yield item.extracted;
      onProgress(articles);
    }
  }
  const counts = await ingest(writer, extracted());
  const seconds = (performance.now() - started) / 1_000;
  const written = counts.added + counts.changed + counts.rewritten;
  return {
    articles,
    ...counts,
    skipped,
    stopped,
    seconds: Math.round(seconds * 100) / 100,
    articlesPerSecond: Math.round((articles / seconds) * 10) / 10,
    rowsPerArticle: written === 0 ? 0 : Math.round(counts.rows / written),
    memoryMb: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
}

function printReport(report: IngestReport): void {
  for (const { where, reason } of report.skipped) printNote(`skipped ${where}: ${reason}`);
  const { articles, added, changed, unchanged, rewritten, seconds } = report;
  const again =
    rewritten === 0 ? '' : `; ${rewritten} others written again, since these tell who is who in them`;
  printNote(
    `${articles} articles in ${seconds} s: ${added} new, ${changed} changed, ${unchanged} as before, ${report.skipped.length} skipped${again}`,
  );
  const { articlesPerSecond, rowsPerArticle, memoryMb } = report;
  printNote(`${articlesPerSecond} articles a second, ${rowsPerArticle} rows each, ${memoryMb} MB of memory`);
  if (report.stopped) printNote('it was stopped before all was read; run it again for the rest');
}
