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
    const { topicsFile } = config;
    // A file of the user's own may be wrong, which is told at once; ours is read when it is needed first.
    if (topicsFile !== null) loadLexicon({ topicsFile });
    return accessTo(engine, () => loadLexicon(topicsFile === null ? {} : { topicsFile }));
  } catch (error) {
    await engine.close();
    throw error;
  }
}

function accessTo(engine: Engine, lexicon: () => Lexicon): LocalGraph {
  let writer: GraphWriter | null = null;
  let loading: Promise<GraphWriter> | null = null;
  const loadResolver = async () => (await import('../resolve/create-resolver.ts')).createResolver(lexicon());
  const loadWriter = () => {
    loading ??= import('../store/create-writer.ts').then(async ({ createWriter }) => {
      writer = createWriter(engine, await loadResolver());
      return writer;
    });
    return loading;
  };
  return {
    engine,
    get lexicon() {
      return lexicon();
    },
    servedAt: null,
    apply: async (batch) => {
      const report = await (await loadWriter()).apply(batch);
      await engine.checkpoint();
      return report;
    },
    prepare: (article) => {
      if (writer !== null) writer.prepare?.(article);
      // Whoever writes hears of a fault; until then the articles are prepared when their turn comes.
      else loadWriter().catch(() => {});
    },
    examine: async (rebuild) => {
      const { examine } = await import('../doctor.ts');
      const findings = [];
      for await (const finding of examine(engine, { rebuild, resolver: await loadResolver() }))
        findings.push(finding);
      return findings;
    },
    curate: async (text) => {
      const { curate } = await import('../curate.ts');
      const report = await curate(engine, await loadResolver(), text);
      await engine.checkpoint();
      return report;
    },
    rebuild: async () => {
      const { rebuild } = await import('../rebuild.ts');
      const { createExtractor } = await import('../extract/create-extractor.ts');
      return rebuild(engine, await loadWriter(), createExtractor(lexicon()));
    },
    query: async ({ query, variables, operationName }): Promise<ExecutionResult> => {
      const { graphql } = await import('graphql');
      const { schema } = await import('../schema/schema.ts');
      const { createReadContext } = await import('../schema/context.ts');
      return graphql({
        schema,
        source: query,
        contextValue: createReadContext(engine, lexicon()),
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
