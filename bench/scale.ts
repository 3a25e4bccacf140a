import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { benchArguments } from './load-kit/bench-arguments.ts';
import { emptyDatabase, runPhase } from './load-kit/run-phase.ts';

// npm run bench -- scale [--articles 100000] [--engine embedded|neo4j]: what ingesting a hundred articles costs in a graph
// of that size against the same hundred in an empty one, in turns.

const Cost = z.object({ ms: z.number(), cpuMs: z.number() });
const Scale = z.object({
  fillSeconds: z.number(),
  memoryMb: z.number(),
  empty: Cost,
  full: Cost,
  statements: z.array(z.object({ name: z.string(), emptyMs: z.number(), fullMs: z.number() })),
});

const { articles, engines } = benchArguments(100_000, ['grafeo', 'neo4j']);
for (const engine of engines) {
  const databases = [emptyDatabase(engine), emptyDatabase(engine)] as const;
  const { empty, full, fillSeconds, memoryMb, statements } = Scale.parse(
    runPhase(databases[0], 'scale', `${articles} ${databases[1]}`),
  );
  if (engine === 'grafeo')
    for (const path of databases) rmSync(dirname(path.replace('file:', '')), { recursive: true });
  console.log(
    `${engine}: 100 articles into none ${empty.ms.toFixed(0)} ms, into ${articles} ${full.ms.toFixed(0)} ms: ${(full.ms / empty.ms).toFixed(2)}×`,
  );
  console.log(
    `  processors worked ${empty.cpuMs.toFixed(0)} and ${full.cpuMs.toFixed(0)} ms: ${(full.cpuMs / empty.cpuMs).toFixed(2)}×`,
  );
  console.log(`  filling took ${fillSeconds.toFixed(0)} s, with ${memoryMb} MB here`);
  for (const { name, ...ms } of statements)
    console.log(
      `  ${name.padEnd(40)} ${ms.emptyMs.toFixed(1).padStart(8)} ${ms.fullMs.toFixed(1).padStart(8)} ms`,
    );
}
