import type { Config } from '../../config.ts';
import { retract } from '../../ingest.ts';
import { storedIdOf } from '../../model/global-id.ts';
import { exitCodeFor } from '../exit-code.ts';
import { withGraph } from '../open-graph.ts';
import { printData, printNote } from '../output.ts';

/** `malmoi retract ID…`: removes articles with all that only they support. */
export async function retractCommand(
  ids: readonly string[],
  options: { readonly json?: boolean },
  config: Config,
): Promise<number> {
  const report = await withGraph(config, (graph) => retract(graph, ids.map(storedIdOf)));
  if (options.json) printData(JSON.stringify({ removed: report.removed, unknown: report.unknown }));
  else {
    for (const id of report.unknown) printNote(`no article has the id ${id}`);
    printNote(`${report.removed.length} articles removed`);
  }
  return exitCodeFor(report.removed.length, report.unknown.length);
}
