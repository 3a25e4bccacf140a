import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Config } from '../../config.ts';
import { KgError } from '../../errors.ts';
import { EXIT } from '../exit-code.ts';
import { withGraph } from '../open-graph.ts';
import { printNote } from '../output.ts';

/** `malmoi curate FILE`: puts a curator's decisions in place of those that the graph has. */
export async function curateCommand(file: string, config: Config): Promise<number> {
  const decisions = file === '-' ? await text(process.stdin) : readDecisions(file);
  const report = await withGraph(config, (graph) => graph.curate(decisions));
  printNote(
    `${report.decisions} decisions hold; ${report.rewritten.length} articles written again under them`,
  );
  return EXIT.done;
}

function readDecisions(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new KgError(
      'INPUT_NOT_FOUND',
      `${file} can't be read; give a file of decisions, one JSON object a line`,
      { cause },
    );
  }
}
