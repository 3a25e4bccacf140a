import type { Config } from '../../config.ts';
import { EXIT } from '../exit-code.ts';
import { printData, printNote } from '../output.ts';
import { openServedGraph, serveUntilStopped } from '../serve-graph.ts';

/** `malmoi serve`: GraphQL over HTTP until the process is stopped. */
export async function serveCommand(config: Config): Promise<number> {
  const served = await openServedGraph(config);
  await serveUntilStopped(served, () => {
    printData(served.url);
    printNote(
      `GraphQL and GraphiQL: ${served.url}/graphql    feeds: /feeds/  health: /health  ready: /ready  metrics: /metrics`,
    );
  });
  return EXIT.done;
}
