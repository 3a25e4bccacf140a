import type { Config } from '../../config.ts';
import { openEngine } from '../../engine/open-engine.ts';
import { EXIT } from '../exit-code.ts';
import { printNote } from '../output.ts';
import { openRemoteGraph } from '../remote-graph.ts';
import { socketPath } from '../socket-path.ts';

/** `malmoi migrate`: constraints, indexes and numbered migrations. */
export async function migrateCommand(config: Config): Promise<number> {
  const { url, user, password } = config.database;
  const socket = socketPath(url);
  const owner = socket === null ? null : await openRemoteGraph(socket);
  if (owner !== null) {
    printNote(`the server at ${owner.servedAt} has the graph open, and so has brought it up to date`);
    return EXIT.done;
  }
  const engine = await openEngine(url, { user, password });
  try {
    const applied = await engine.migrate();
    printNote(
      applied.length === 0
        ? `${engine.address} is up to date`
        : `${engine.address} has had ${applied.join(', ')}`,
    );
  } finally {
    await engine.close();
  }
  return EXIT.done;
}
