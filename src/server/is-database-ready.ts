import { z } from 'zod';
import type { Engine } from '../engine/engine.ts';
import { statement } from '../engine/statement.ts';

/** How long a database may take that counts as ready. */
const PATIENCE_MS = 2_000;

export const ready = statement({
  file: 'server/ready',
  params: z.object({}),
  row: z.object({ one: z.literal(1) }),
});

/** Whether the database answers now. */
export async function isDatabaseReady(engine: Engine): Promise<boolean> {
  try {
    const rows = await engine.read(
      ready,
      {},
      { signal: AbortSignal.timeout(PATIENCE_MS), timeoutMs: PATIENCE_MS },
    );
    return rows.length === 1;
  } catch {
    // Why it doesn't answer is told wherever it is asked something; here yes or no is the answer.
    return false;
  }
}
