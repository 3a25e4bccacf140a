import type { Engine } from '../src/engine/engine.ts';
import { dumpGraph } from '../src/store/dump.ts';

/** Everything in a graph as one text, in an order that the content alone decides. */
export async function dump(engine: Engine): Promise<string> {
  const lines: string[] = [];
  for await (const line of dumpGraph(engine)) lines.push(line);
  return lines.join('\n');
}
