import type { ExecutionResult } from 'graphql';
import type { Config } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import { openEngine } from '../engine/open-engine.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { GraphWriter } from '../store/create-writer.ts';
import type { GraphAccess } from './graph-access.ts';

/** A graph that this process has open. */
export interface LocalGraph extends GraphAccess {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
}

/** Opens the database and brings it up to date; what a command doesn't use isn't loaded. */
export async function openLocalGraph(config: Config): Promise<LocalGraph> {
  const { url, user, password } = config.database;
  const engine = await openEngine(url, { user, password });
  try {
    await engine.migrate();
    const { loadLexicon } = await import('../lexicon/load-lexicon.ts');
    const lexicon = loadLexicon(config.topicsFile === null ? {} : { topicsFile: config.topicsFile });
    return accessTo(engine, lexicon);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

function accessTo(engine: Engine, lexicon: Lexicon): LocalGraph {
  let writer: GraphWriter | null = null;
  return {
    engine,
    lexicon,
    servedAt: null,
    apply: async (batch) => {
      if (writer === null) {
        const { createResolver } = await import('../resolve/create-resolver.ts');
        const { createWriter } = await import('../store/create-writer.ts');
        writer ??= createWriter(engine, createResolver(lexicon));
      }
      const report = await writer.apply(batch);
      await engine.checkpoint();
      return report;
    },
    query: async ({ query, variables, operationName }): Promise<ExecutionResult> => {
      const { graphql } = await import('graphql');
      const { schema } = await import('../schema/schema.ts');
      const { createReadContext } = await import('../schema/context.ts');
      return graphql({
        schema,
        source: query,
        contextValue: createReadContext(engine, lexicon),
        ...(variables && { variableValues: variables }),
        ...(operationName && { operationName }),
      });
    },
    dump: async function* () {
      const { dumpGraph } = await import('../store/dump.ts');
      yield* dumpGraph(engine);
    },
    close: () => engine.close(),
  };
}
