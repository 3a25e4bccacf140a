import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { extractParsed } from '../../src/ingest.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { ExtractedArticle } from '../../src/model/extraction.ts';
import { articleId } from '../../src/model/ids.ts';
import { parseInput } from '../../src/parse/parse-input.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { createWriter } from '../../src/store/create-writer.ts';
import { dumpGraph } from '../../src/store/dump.ts';
import { describeEngines } from '../engines.ts';

const lexicon = loadLexicon();
const resolver = createResolver(lexicon);
const extractor = createExtractor(lexicon);
const folder = new URL('../../examples/articles/', import.meta.url);
const examples: readonly ExtractedArticle[] = readdirSync(folder)
  .sort()
  .flatMap((name) => parseInput(readFileSync(new URL(name, folder)), { name }).articles)
  .map((parsed) => extractParsed(parsed, extractor));

async function dump(engine: Engine): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dumpGraph(engine)) lines.push(line);
  return lines;
}

describeEngines('applyBatch', ({ open }) => {
  it('changes nothing when the same articles come again', async () => {
    const engine = await open();
    const writer = createWriter(engine, resolver);
    await writer.apply({ put: examples, remove: [] });
    const before = await dump(engine);
    const report = await writer.apply({ put: examples, remove: [] });
    expect(report.unchanged).toHaveLength(examples.length);
    expect(await dump(engine)).toEqual(before);
  });

  it('gives the same graph for all articles at once and for one after another, backwards', async () => {
    const engine = await open();
    const writer = createWriter(engine, resolver);
    for (const article of examples.toReversed()) await writer.apply({ put: [article], remove: [] });
    const oneByOne = await dump(engine);
    const ids = examples.map(({ article }) => articleId(article));
    await writer.apply({ put: [], remove: ids });
    await writer.apply({ put: examples, remove: [] });
    expect(await dump(engine)).toEqual(oneByOne);
  });

  it('leaves nothing behind when every article is retracted', async () => {
    const engine = await open();
    const writer = createWriter(engine, resolver);
    await writer.apply({ put: examples, remove: [] });
    const report = await writer.apply({ put: [], remove: examples.map(({ article }) => articleId(article)) });
    expect(report.removed).toHaveLength(examples.length);
    expect(await dump(engine)).toEqual([]);
  });

  it('replaces what an edited article said before', async () => {
    const engine = await open();
    const writer = createWriter(engine, resolver);
    await writer.apply({ put: examples, remove: [] });
    const untouched = await dump(engine);
    const [first] = examples;
    if (first === undefined) throw new Error('there are no example articles');
    const article = { ...first.article, body: '정부는 이날 회의를 열지 않았다.' };
    const edited = { article, extraction: extractor.extract(article), extractorVersion: extractor.version };
    const report = await writer.apply({ put: [edited], remove: [] });
    expect(report.changed).toEqual([articleId(article)]);
    expect(await dump(engine)).not.toEqual(untouched);
    await writer.apply({ put: [first], remove: [] });
    expect(await dump(engine)).toEqual(untouched);
  });

  it('tells which ids it was asked to retract have no article', async () => {
    const engine = await open();
    const report = await createWriter(engine, resolver).apply({ put: [], remove: ['0123456789'] });
    expect(report.unknown).toEqual(['0123456789']);
  });
});
