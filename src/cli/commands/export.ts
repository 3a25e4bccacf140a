import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../../config.ts';
import { EXIT } from '../exit-code.ts';
import { withGraph } from '../open-graph.ts';
import { printLines, printNote, withNewlines } from '../output.ts';

/** `malmoi export`: the whole graph as canonical lines of JSON; equal graphs give equal bytes. */
export async function exportCommand(options: { readonly out?: string }, config: Config): Promise<number> {
  const { out } = options;
  await withGraph(config, async (graph) => {
    if (out === undefined) return printLines(graph.dump());
    const part = `${out}.part`;
    try {
      await pipeline(Readable.from(withNewlines(graph.dump())), createWriteStream(part));
      renameSync(part, out);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
    printNote(`the graph is in ${out}`);
  });
  return EXIT.done;
}
