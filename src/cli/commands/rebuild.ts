import type { Config } from '../../config.ts';
import { EXIT } from '../exit-code.ts';
import { withGraph } from '../open-graph.ts';
import { printNote } from '../output.ts';

/** `malmoi rebuild`: reads again what an older extractor had read, in place. */
export async function rebuildCommand(config: Config): Promise<number> {
  const { articles, changed } = await withGraph(config, (graph) => graph.rebuild());
  printNote(`${articles} articles read again, ${changed} of them say something else now`);
  return EXIT.done;
}
