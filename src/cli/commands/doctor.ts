import type { Config } from '../../config.ts';
import { EXIT } from '../exit-code.ts';
import { withGraph } from '../open-graph.ts';
import { printData, printNote } from '../output.ts';

/** `malmoi doctor`: whether a graph is what its articles say; exit code 1 and a list if not. */
export async function doctorCommand(
  options: { readonly rebuild?: boolean; readonly json?: boolean },
  config: Config,
): Promise<number> {
  const findings = await withGraph(config, (graph) => graph.examine(options.rebuild === true));
  if (options.json) printData(JSON.stringify(findings));
  else for (const { check, where, what } of findings) printData(`${check}: ${where}: ${what}`);
  printNote(
    findings.length === 0
      ? 'nothing is wrong with the graph'
      : `${findings.length} things are wrong with the graph`,
  );
  return findings.length === 0 ? EXIT.done : EXIT.failed;
}
