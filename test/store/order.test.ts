import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { articleId } from '../../src/model/ids.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { createWriter, type GraphWriter } from '../../src/store/create-writer.ts';
import { dumpGraph } from '../../src/store/dump.ts';
import { describeEngines } from '../engines.ts';
import { type Blueprint, generatedArticle, generatedBlueprint } from './generated-articles.ts';

const resolver = createResolver(loadLexicon());

/** Something that happens to a graph: versions of articles come in, in one batch, or articles are retracted. */
type Step =
  | { readonly put: readonly (readonly [url: string, version: Blueprint])[] }
  | { readonly retract: readonly string[] };

const URLS = [
  'https://a.kr/1',
  'https://a.kr/2',
  'https://b.kr/3',
  'https://b.kr/4',
  'https://c.kr/5',
] as const;
const url = fc.constantFrom(...URLS);
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        put: fc.array(fc.tuple(url, generatedBlueprint), { minLength: 1, maxLength: 4 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ retract: fc.uniqueArray(url, { minLength: 1, maxLength: 2 }) }) },
  ),
  { minLength: 1, maxLength: 8 },
);

async function dump(engine: Engine): Promise<string> {
  const lines: string[] = [];
  for await (const line of dumpGraph(engine)) lines.push(line);
  return lines.join('\n');
}

/** What each address holds after all steps. */
function finalVersions(all: readonly Step[]): ReadonlyMap<string, Blueprint> {
  const versions = new Map<string, Blueprint>();
  for (const step of all) {
    if ('put' in step) for (const [address, version] of step.put) versions.set(address, version);
    else for (const address of step.retract) versions.delete(address);
  }
  return versions;
}

async function take(writer: GraphWriter, step: Step): Promise<void> {
  if ('put' in step) {
    await writer.apply({
      put: step.put.map(([address, version]) => generatedArticle(address, version)),
      remove: [],
    });
  } else {
    const remove = step.retract.map((address) => articleIdOf(address));
    await writer.apply({ put: [], remove });
  }
}

function articleIdOf(address: string): string {
  return articleId({ url: address, outlet: null, publishedOn: '', title: '' });
}

describeEngines('the graph is a function of its articles', ({ kind, open }) => {
  // Each history takes a third of a second on the embedded engine and far more on Neo4j.
  const runs = process.env['CI'] === undefined ? 40 : kind === 'grafeo' ? 300 : 25;

  it(`whatever the order, the batches, the edits and the retractions on the way (${runs} histories)`, async () => {
    const engine = await open();
    const writer = createWriter(engine, resolver);
    await fc.assert(
      fc.asyncProperty(steps, fc.infiniteStream(fc.nat()), async (history, chance) => {
        // A history that failed leaves its graph to those that are tried to shorten it.
        await take(writer, { retract: URLS });
        for (const step of history) await take(writer, step);
        const reached = await dump(engine);
        const versions = [...finalVersions(history)];
        await writer.apply({ put: [], remove: versions.map(([address]) => articleIdOf(address)) });
        expect(await dump(engine)).toBe('');
        const shuffled = versions
          .map((version) => ({ version, at: chance.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ version }) => version);
        await take(writer, { put: shuffled });
        expect(await dump(engine)).toBe(reached);
        await writer.apply({ put: [], remove: versions.map(([address]) => articleIdOf(address)) });
      }),
      { numRuns: runs, seed: 20211018 },
    );
  }, 600_000);
});
