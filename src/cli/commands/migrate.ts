import type { Config } from '../../config.ts';
import { openEngine } from '../../engine/open-engine.ts';
import { EXIT } from '../exit-code.ts';
import { printNote } from '../output.ts';

/** `malmoi migrate`: constraints, indexes and numbered migrations. */
export async function migrateCommand(config: Config): Promise<number> {
  const { url, user, password } = config.database;
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
