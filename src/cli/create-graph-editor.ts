import type { Config } from '../config.ts';
import { ingest, retract } from '../ingest.ts';
import type { ExtractedArticle } from '../model/extraction.ts';
import type { EditorInput, GraphEditor } from '../schema/graph-editor.ts';
import type { GraphAccess } from './graph-access.ts';
import { parseRaw } from './read-articles.ts';
import { extractInputs, type SkippedItem } from './read-extracted.ts';

/** Changes a graph as the commands of the same names do. */
export function createGraphEditor(graph: GraphAccess, config: Config): GraphEditor {
  return {
    ingest: async (inputs) => {
      const skipped: SkippedItem[] = [];
      const ids: string[] = [];
      let articles = 0;
      async function* extracted(): AsyncGenerator<ExtractedArticle> {
        for await (const item of extractInputs(parseAll(inputs), config)) {
          if ('reason' in item) {
            skipped.push(item);
            continue;
          }
          articles += 1;
          yield item.extracted;
        }
      }
      const counts = await ingest(graph, extracted(), ({ added, changed }) => ids.push(...added, ...changed));
      return { articles, ...counts, ids: [...new Set(ids)], skipped };
    },
    retract: (ids) => retract(graph, ids),
    curate: (text) => graph.curate(text),
  };
}

/** A stranger's feed must not make this machine fetch anything: its links are told as left out. */
async function* parseAll(inputs: readonly EditorInput[]) {
  for (const { name, bytes } of inputs) {
    yield await parseRaw(
      { name, stem: name, folder: null, bytes, contentType: null },
      { followsLinks: false },
    );
  }
}
