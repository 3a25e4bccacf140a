import { fileURLToPath } from 'node:url';
import type { Config } from '../../config.ts';
import { EXIT } from '../exit-code.ts';
import { printData, printNote } from '../output.ts';
import { openServedGraph, serveUntilStopped } from '../serve-graph.ts';
import { ingestPaths } from './ingest.ts';

const EXAMPLES = fileURLToPath(new URL('../../../examples/articles', import.meta.url));

/** `npm start`: fills an empty graph from the example articles and serves it. */
export async function startCommand(config: Config): Promise<number> {
  let filled: string | null = null;
  const served = await openServedGraph(config, async (graph) => {
    if (!(await isEmpty(graph))) return;
    const { articles } = await ingestPaths([EXAMPLES], config, graph);
    filled = `${articles} example articles are in the graph`;
  });
  await serveUntilStopped(served, () => {
    printData(served.url);
    if (filled !== null) printNote(filled);
    printNote(`Try in GraphiQL at ${served.url}/graphql:\n  ${QUESTION}`);
    printNote('or in another terminal: npx malmoi ask "탄소중립에 대해 누가 말했나"');
  });
  return EXIT.done;
}

const QUESTION = '{ topic(name: "탄소중립") { officials { edges { statementCount node { name } } } } }';

async function isEmpty(graph: {
  query(request: { readonly query: string }): Promise<{ readonly data?: unknown }>;
}) {
  const { data } = await graph.query({ query: '{ articles(first: 1) { nodes { id } } }' });
  return JSON.stringify(data) === JSON.stringify({ articles: { nodes: [] } });
}
