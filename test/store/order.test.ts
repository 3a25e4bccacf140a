import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { CurationLine } from '../../src/model/curation-line.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { createWriter, type GraphWriter } from '../../src/store/create-writer.ts';
import { dump } from '../dump.ts';
import { describeEngines, TEST_NEO4J } from '../engines.ts';
import {
  type Blueprint,
  generatedArticle,
  generatedArticleId,
  generatedBlueprint,
} from './generated-articles.ts';
import { type CurationBlueprint, decisionsOf, generatedCuration } from './generated-curation.ts';

const resolver = createResolver(loadLexicon());
const ADDRESSES = [
  'https://a.kr/1',
  'https://a.kr/2',
  'https://b.kr/3',
  'https://b.kr/4',
  'https://c.kr/5',
] as const;
const url = fc.constantFrom(...ADDRESSES);
/** Something that happens to a graph: versions of articles come in, in one batch, others go, decisions are made. */
type Step =
  | { readonly put: readonly (readonly [url: string, version: Blueprint])[] }
  | { readonly retract: readonly string[] }
  | { readonly curation: CurationBlueprint };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        put: fc.array(fc.tuple(url, generatedBlueprint), { minLength: 1, maxLength: 4 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ retract: fc.uniqueArray(url, { minLength: 1, maxLength: 2 }) }) },
    { weight: 2, arbitrary: fc.record({ curation: generatedCuration(ADDRESSES) }) },
  ),
  { minLength: 1, maxLength: 8 },
);

/** What a graph must be a function of. */
interface State {
  readonly versions: Map<string, Blueprint>;
  decisions: readonly CurationLine[];
}

async function take(writer: GraphWriter, step: Step, state: State): Promise<void> {
  if ('put' in step) {
    for (const [address, version] of step.put) state.versions.set(address, version);
    await writer.apply({
      put: step.put.map(([address, version]) => generatedArticle(address, version)),
      remove: [],
    });
  } else if ('retract' in step) {
    for (const address of step.retract) state.versions.delete(address);
    await writer.apply({ put: [], remove: step.retract.map(generatedArticleId) });
  } else {
    state.decisions = decisionsOf(step.curation, state.versions);
    await writer.apply({ put: [], remove: [], decisions: state.decisions });
  }
}

describeEngines('the graph is a function of its articles and decisions', ({ kind, open }) => {
  // Each history takes a third of a second on the embedded engine and some seconds on Neo4j. With a server at hand, the
  // run without one has done the embedded engine's share.
  const isItsShare = kind === 'grafeo' && TEST_NEO4J === null;
  const runs = process.env['CI'] === undefined ? 40 : isItsShare ? 300 : 20;

  it(`whatever the order, the batches, the edits and the retractions on the way (${runs} histories)`, async () => {
    const engine = await open();
    const writer = createWriter(engine, resolver);
    const empty = () => writer.apply({ put: [], remove: ADDRESSES.map(generatedArticleId), decisions: [] });
    await fc.assert(
      fc.asyncProperty(steps, fc.infiniteStream(fc.nat()), async (history, chance) => {
        // A history that failed leaves its graph to those that are tried to shorten it.
        await empty();
        const state: State = { versions: new Map(), decisions: [] };
        for (const step of history) await take(writer, step, state);
        const reached = await dump(engine);
        await empty();
        expect(await dump(engine)).toBe('');
        const put = [...state.versions]
          .map(([address, version]) => ({
            article: generatedArticle(address, version),
            at: chance.next().value,
          }))
          .sort((a, b) => a.at - b.at)
          .map(({ article }) => article);
        const { decisions } = state;
        if (chance.next().value % 2 === 0) await writer.apply({ put, remove: [], decisions });
        else {
          await writer.apply({ put: [], remove: [], decisions });
          for (const article of put) await writer.apply({ put: [article], remove: [] });
        }
        expect(await dump(engine)).toBe(reached);
      }),
      { numRuns: runs, seed: 20211018 },
    );
  }, 600_000);
});
