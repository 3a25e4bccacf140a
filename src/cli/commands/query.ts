import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import { KgError } from '../../errors.ts';
import { EXIT } from '../exit-code.ts';
import { withGraph } from '../open-graph.ts';
import { printData } from '../output.ts';

/** `malmoi query FILE or TEXT`: the answer to a GraphQL document, as JSON. */
export async function queryCommand(
  document: string,
  options: { readonly variables?: string; readonly operation?: string },
  config: Config,
): Promise<number> {
  const variables = options.variables === undefined ? null : readVariables(options.variables);
  const query = existsSync(document) ? readFileSync(document, 'utf8') : document;
  const result = await withGraph(config, (graph) =>
    graph.query({
      query,
      ...(variables && { variables }),
      ...(options.operation !== undefined && { operationName: options.operation }),
    }),
  );
  printData(JSON.stringify(result, null, 2));
  return result.errors === undefined || result.errors.length === 0 ? EXIT.done : EXIT.failed;
}

function readVariables(text: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch (cause) {
    throw new KgError('USAGE', `--variables must be a JSON object, such as '{"topic": "탄소중립"}'`, {
      cause,
    });
  }
}
