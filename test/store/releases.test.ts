import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { ExtractedArticle } from '../../src/model/extraction.ts';
import { articleId } from '../../src/model/ids.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { createWriter } from '../../src/store/create-writer.ts';
import { dumpGraph } from '../../src/store/dump.ts';
import { describeEngines } from '../engines.ts';

const lexicon = loadLexicon();
const resolver = createResolver(lexicon);
const extractor = createExtractor(lexicon);

const QUOTE = '낡은 배관을 바꾸어 새는 물을 절반으로 줄이겠다';
const SENTENCES = [
  '환경부는 17일 세종에서 지방 상수도 정비 계획을 알렸다.',
  '계획에 따르면 스무 해가 넘은 배관 천 킬로미터를 다섯 해에 걸쳐 바꾸고 물이 새는 곳을 찾는 감지기를 둔다.',
  `박도윤 환경부 장관은 “${QUOTE}”고 말했다.`,
  '박 장관은 작은 군부터 먼저 돕고 공사하는 동안에는 물차를 보내 불편을 덜겠다고 밝혔다.',
  '주민은 수도 요금 고지서에 적힌 번호로 물이 새는 곳을 알릴 수 있다.',
];
const RELEASE = SENTENCES.join('\n');
/** One release in five outlets. */
const BODIES = [
  RELEASE,
  RELEASE.replaceAll('“', '‘').replaceAll('”', '’'),
  SENTENCES.slice(0, -1).join('\n'),
  `${RELEASE}\n서가온 기자 제보는 편집국으로 보내 주세요.`,
  ['환경부가 지방의 낡은 수도를 고친다.', ...SENTENCES.slice(1)].join('\n'),
];

function article(outlet: number, publishedOn: string, body: string): ExtractedArticle {
  const read = {
    ...{
      title: `환경부, 지방 상수도 고친다 (${outlet})`,
      subtitle: null,
      outlet: `${outlet}일보`,
      publishedOn,
    },
    ...{ url: `https://release.kr/${publishedOn}/${outlet}`, language: 'ko' as const, body },
  };
  return { article: read, extraction: extractor.extract(read), extractorVersion: extractor.version };
}

const Line = z.looseObject({
  label: z.string().optional(),
  type: z.string().optional(),
  from: z.object({ id: z.string() }).optional(),
  to: z.object({ id: z.string() }).optional(),
  properties: z.record(z.string(), z.unknown()),
});

async function releasesOf(engine: Engine) {
  const lines: z.infer<typeof Line>[] = [];
  for await (const line of dumpGraph(engine)) lines.push(Line.parse(JSON.parse(line)));
  return {
    releases: lines.filter(({ label }) => label === 'Release').map(({ properties }) => properties),
    parts: lines.filter(({ type }) => type === 'PART_OF_RELEASE').map(({ from }) => from?.id),
    /** Of the quoted words of the minister, as many keys as they count. */
    keys: new Set(
      lines
        .filter(({ label, properties }) => label === 'Statement' && properties['text'] === QUOTE)
        .map(({ properties }) => properties['distinctKey']),
    ),
    quotes: lines.filter(({ label, properties }) => label === 'Statement' && properties['text'] === QUOTE)
      .length,
  };
}

describeEngines('one release in several outlets', ({ open }) => {
  const five = BODIES.map((body, outlet) => article(outlet, '2022-05-17', body));

  it('is one release of separate articles, and its words count once', async () => {
    const engine = await open();
    const writer = createWriter(engine, resolver);
    for (const extracted of five) await writer.apply({ put: [extracted], remove: [] });
    const { releases, parts, keys, quotes } = await releasesOf(engine);
    expect(releases).toMatchObject([{ articleCount: 5, firstSeen: '2022-05-17', lastSeen: '2022-05-17' }]);
    expect(parts.toSorted()).toEqual(five.map(({ article: read }) => articleId(read)).sort());
    expect(quotes).toBeGreaterThanOrEqual(4);
    expect(keys.size).toBe(1);
  });

  it('is another release when the same words come a year later, and they count again', async () => {
    const engine = await open();
    const writer = createWriter(engine, resolver);
    const again = [0, 1].map((outlet) => article(outlet, '2023-05-17', RELEASE));
    await writer.apply({ put: [...five, ...again], remove: [] });
    const { releases, keys } = await releasesOf(engine);
    expect(releases.map(({ articleCount }) => articleCount).sort()).toEqual([2, 5]);
    expect(keys.size).toBe(2);
  });

  it('ends when all but one of its articles are retracted', async () => {
    const engine = await open();
    const writer = createWriter(engine, resolver);
    await writer.apply({ put: five, remove: [] });
    const ids = five.map(({ article: read }) => articleId(read));
    await writer.apply({ put: [], remove: ids.slice(0, 3) });
    expect((await releasesOf(engine)).releases).toMatchObject([{ articleCount: 2 }]);
    await writer.apply({ put: [], remove: ids.slice(3, 4) });
    expect(await releasesOf(engine)).toMatchObject({ releases: [], parts: [] });
  });
});
