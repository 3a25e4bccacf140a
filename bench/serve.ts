import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { benchArguments } from './load-kit/bench-arguments.ts';
import { emptyDatabase, runPhase } from './load-kit/run-phase.ts';

// npm run bench -- serve [--articles 20000] [--engine embedded|neo4j]: how long `malmoi serve` takes until it is ready and
// until it has answered, on a graph of that size; of the embedded engine, also how long it takes to open alone.

const Start = z.object({ readyMs: z.number(), firstAnswerMs: z.number() });
const Opened = z.object({ openMs: z.number() });

const { articles, engines } = benchArguments(20_000, ['grafeo', 'neo4j']);
const root = fileURLToPath(new URL('../', import.meta.url));
spawnSync(process.execPath, [join(root, 'scripts/build-if-needed.mjs')], { stdio: 'inherit' });
for (const engine of engines) {
  const database = emptyDatabase(engine);
  if (engine === 'neo4j') {
    // The server lives as long as a phase, so filling is part of it.
    console.log(
      JSON.stringify({ engine, articles, ...Start.parse(runPhase(database, 'serve', String(articles))) }),
    );
    continue;
  }
  runPhase(database, 'store', String(articles));
  const { openMs } = Opened.parse(runPhase(database, 'open', ''));
  const start = Start.parse(runPhase(database, 'serve', ''));
  console.log(JSON.stringify({ engine, articles, openMs, ...start }));
  rmSync(dirname(database.replace('file:', '')), { recursive: true });
}
