import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { EngineKind } from '../../src/engine/engine.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What one phase of a bench took, in a process of its own. */
export const PhaseResult = z.object({
  seconds: z.number(),
  /** Nodes and relationships that were written. */
  rows: z.number(),
  /** The time that this process's threads worked; the server's comes on top of that. */
  cpuSeconds: z.number(),
  memoryMb: z.number(),
});
export type PhaseResult = z.infer<typeof PhaseResult>;

/** An address that is good for one phase: a new file, or `server` for a Neo4j that is started for the phase alone. */
export function emptyDatabase(engine: EngineKind): string {
  return engine === 'neo4j'
    ? 'server'
    : `file:${join(mkdtempSync(join(tmpdir(), 'malmoi-bench-')), 'graph')}`;
}

/**
 * Runs `phase.ts` on a database, beside a Neo4j of its own where the database is `server`, and gives the JSON that it
 * printed.
 */
export function runPhase(database: string, what: string, argument: string): unknown {
  const phase = ['--import', 'tsx', join(root, 'bench/load-kit/phase.ts'), what, database, argument];
  const server = [join(root, 'scripts/neo4j.mjs'), 'run', '--auth', 'malmoi-bench', '--', process.execPath];
  const { status, stdout } = spawnSync(
    process.execPath,
    database === 'server' ? [...server, ...phase] : phase,
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`the phase ${what} failed`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
