import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { generateTexts } from './corpus/generate-articles.ts';
import { benchArguments } from './load-kit/bench-arguments.ts';
import { emptyDatabase, PhaseResult, runPhase } from './load-kit/run-phase.ts';

// npm run bench -- ingest [--articles 20000] [--engine embedded|neo4j]: `malmoi ingest` from text to graph against a raw
// load of the rows that come of it.

const IngestReport = z.object({
  articles: z.number(),
  seconds: z.number(),
  articlesPerSecond: z.number(),
  rowsPerArticle: z.number(),
  memoryMb: z.number(),
});

const { articles, engines } = benchArguments(20_000, ['neo4j']);
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'malmoi-bench-ingest-'));
try {
  spawnSync(process.execPath, [join(root, 'scripts/build-if-needed.mjs')], { stdio: 'inherit' });
  const texts = join(folder, 'articles.jsonl');
  await writeFile(texts, generateTexts({ articles }));
  const graph = `file:${join(folder, 'graph')}`;
  ingest(graph, texts);
  runPhase(graph, 'rows', join(folder, 'rows'));
  for (const engine of engines) {
    const database = engine === 'neo4j' ? emptyDatabase(engine) : `file:${join(folder, 'again')}`;
    const raw = PhaseResult.parse(
      runPhase(engine === 'neo4j' ? database : `file:${join(folder, 'raw')}`, 'raw', join(folder, 'rows')),
    );
    const report = ingest(database, texts);
    console.log(
      JSON.stringify({ engine, ...report, rawSeconds: raw.seconds, ratio: raw.seconds / report.seconds }),
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

function ingest(database: string, texts: string): z.infer<typeof IngestReport> {
  return IngestReport.parse(runPhase(database, 'ingest', texts));
}
