import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { EngineKind } from '../src/engine/engine.ts';
import { benchArguments } from './load-kit/bench-arguments.ts';
import { emptyDatabase, PhaseResult, runPhase } from './load-kit/run-phase.ts';

// npm run bench -- load [--articles 20000] [--engine embedded|neo4j] [--rounds 1]: the product's store against plain
// UNWIND batches of the same rows, each in a process of its own on an empty database with the product's indexes.

const { articles, engines, rounds } = benchArguments(20_000, ['grafeo', 'neo4j']);
const folder = mkdtempSync(join(tmpdir(), 'malmoi-bench-rows-'));
try {
  const graph = emptyDatabase('grafeo');
  console.error(`making the rows of ${articles} articles`);
  runPhase(graph, 'store', String(articles));
  const { rows } = PhaseResult.parse(runPhase(graph, 'rows', folder));
  rmSync(dirname(graph.replace('file:', '')), { recursive: true });
  for (const engine of engines) {
    for (let round = 1; round <= rounds; round += 1) compare(engine, rows);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function compare(engine: EngineKind, rows: number): void {
  const raw = PhaseResult.parse(measure(engine, 'raw', folder));
  const store = PhaseResult.parse(measure(engine, 'store', String(articles)));
  console.log(
    JSON.stringify({
      engine,
      articles,
      rows,
      rawSeconds: raw.seconds,
      storeSeconds: store.seconds,
      ratio: raw.seconds / store.seconds,
      rawCpuSeconds: raw.cpuSeconds,
      storeCpuSeconds: store.cpuSeconds,
      storeMemoryMb: store.memoryMb,
    }),
  );
}

function measure(engine: EngineKind, what: string, argument: string): unknown {
  const database = emptyDatabase(engine);
  const result = runPhase(database, what, argument);
  if (engine === 'grafeo') rmSync(dirname(database.replace('file:', '')), { recursive: true });
  return result;
}
