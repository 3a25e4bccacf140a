import type { Engine } from './engine/engine.ts';
import { openEngine } from './engine/open-engine.ts';
import { KgError } from './errors.ts';
import { fromStoredArticle } from './model/article-record.ts';
import type { ExtractedArticle } from './model/extraction.ts';
import type { IdentityResolver } from './model/identity.ts';
import { createWriter } from './store/create-writer.ts';
import { readDecisions } from './store/decisions.ts';
import { dumpGraph } from './store/dump.ts';
import { examineGraph, type Finding } from './store/examine-graph.ts';
import { readStoredArticles } from './store/read-stored-articles.ts';

/** How deep a graph is looked into. */
export interface DoctorOptions {
  /** Builds the graph again, in memory, from the articles that it holds, and compares the two. */
  readonly rebuild: boolean;
  readonly resolver: IdentityResolver;
}

/** More differences than this tell no more. */
const MOST_DIFFERENCES = 20;

/** Everything that is wrong with a graph, as it is found. */
export async function* examine(
  engine: Engine,
  { rebuild, resolver }: DoctorOptions,
): AsyncGenerator<Finding> {
  yield* examineGraph(engine);
  if (rebuild) yield* compareToRebuilt(engine, resolver);
}

async function* compareToRebuilt(engine: Engine, resolver: IdentityResolver): AsyncGenerator<Finding> {
  const rebuilt = await openEngine('memory:');
  try {
    await rebuilt.migrate();
    const writer = createWriter(rebuilt, resolver);
    await writer.apply({ put: [], remove: [], decisions: await readDecisions(engine) });
    for await (const stored of readStoredArticles(engine)) {
      const put: ExtractedArticle[] = [];
      for (const article of stored) {
        try {
          put.push(fromStoredArticle(article));
        } catch (error) {
          if (!(error instanceof KgError)) throw error;
          yield { check: 'equal to a rebuild', where: `Article ${article.id}`, what: error.message };
        }
      }
      await writer.apply({ put, remove: [] });
    }
    yield* differences(dumpGraph(rebuilt), dumpGraph(engine));
  } finally {
    await rebuilt.close();
  }
}

/** Lines that only one of two canonical dumps has. Both come in the same order, so no more than two are held. */
async function* differences(
  expected: AsyncIterable<string>,
  found: AsyncIterable<string>,
): AsyncGenerator<Finding> {
  const missing = new Set<string>();
  const surplus = new Set<string>();
  const [left, right] = [expected[Symbol.asyncIterator](), found[Symbol.asyncIterator]()];
  for (;;) {
    const [a, b] = await Promise.all([left.next(), right.next()]);
    if (a.done && b.done) break;
    if (!a.done && !b.done && a.value === b.value) continue;
    if (!a.done && !surplus.delete(a.value)) missing.add(a.value);
    if (!b.done && !missing.delete(b.value)) surplus.add(b.value);
  }
  const tell = (line: string, what: string) => ({ check: 'equal to a rebuild', where: shorten(line), what });
  yield* [...missing]
    .slice(0, MOST_DIFFERENCES)
    .map((line) => tell(line, 'a rebuild has this and the graph does not'));
  yield* [...surplus]
    .slice(0, MOST_DIFFERENCES)
    .map((line) => tell(line, 'the graph has this and a rebuild does not'));
}

function shorten(line: string): string {
  return line.length <= 300 ? line : `${line.slice(0, 300)}…`;
}
