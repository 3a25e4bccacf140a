import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { benchArguments } from './load-kit/bench-arguments.ts';
import { emptyDatabase, runPhase } from './load-kit/run-phase.ts';

// npm run bench -- scale [--articles 100000] [--engine embedded|neo4j]: what ingesting a hundred articles costs in a graph
// of that size against the same hundred in an empty one.

const Scale = z.object({
  emptyMs: z.number(),
  fullMs: z.number(),
  emptyCpuMs: z.number(),
  fullCpuMs: z.number(),
  statements: z.array(z.object({ name: z.string(), emptyMs: z.number(), fullMs: z.number() })),
});

const { articles, engines } = benchArguments(100_000, ['grafeo', 'neo4j']);
for (const engine of engines) {
  const database = emptyDatabase(engine);
  const { emptyMs, fullMs, emptyCpuMs, fullCpuMs, statements } = Scale.parse(
    runPhase(database, 'scale', String(articles)),
  );
  if (engine === 'grafeo') rmSync(dirname(database.replace('file:', '')), { recursive: true });
  const ratio = (fullMs / emptyMs).toFixed(2);
  console.log(
    `${engine}: 100 articles into none ${emptyMs.toFixed(0)} ms, into ${articles} ${fullMs.toFixed(0)} ms: ${ratio}×`,
  );
  const cpu = (fullCpuMs / emptyCpuMs).toFixed(2);
  console.log(
    `  of that this process worked ${emptyCpuMs.toFixed(0)} and ${fullCpuMs.toFixed(0)} ms: ${cpu}×`,
  );
  for (const { name, ...ms } of statements)
    console.log(
      `  ${name.padEnd(40)} ${ms.emptyMs.toFixed(1).padStart(8)} ${ms.fullMs.toFixed(1).padStart(8)} ms`,
    );
}
