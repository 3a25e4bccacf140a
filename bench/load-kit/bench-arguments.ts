import { parseArgs } from 'node:util';
import type { EngineKind } from '../../src/engine/engine.ts';

/** What a bench of writing is to measure. */
export interface BenchArguments {
  readonly articles: number;
  readonly engines: readonly EngineKind[];
  readonly rounds: number;
}

/** `--articles 20000 --engine neo4j --rounds 3`, all of them optional. */
export function benchArguments(articles: number, engines: readonly EngineKind[]): BenchArguments {
  const { values } = parseArgs({
    options: { articles: { type: 'string' }, engine: { type: 'string' }, rounds: { type: 'string' } },
  });
  const asked = engines.filter((kind) => values.engine === undefined || kind === engineNamed(values.engine));
  return {
    articles: Number(values.articles ?? articles),
    engines: asked,
    rounds: Number(values.rounds ?? 1),
  };
}

function engineNamed(name: string): EngineKind {
  if (name === 'neo4j') return 'neo4j';
  if (name === 'embedded') return 'grafeo';
  throw new Error(`--engine is embedded or neo4j, not ${name}`);
}
