import { expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { ExtractedArticle } from '../../src/model/extraction.ts';
import { describeEngines } from '../engines.ts';
import { fillGraph } from '../example-graph.ts';
import { dataOf } from './ask.ts';

const RELEASE = [
  '해양수산부는 9일 목포에서 탄소중립 이행을 위한 갯벌 탄소 조사 결과를 알렸다.',
  '조사에 따르면 스무 곳의 갯벌이 한 해에 자동차 십만 대가 내뿜는 만큼의 탄소를 빨아들이며 이 가운데 열두 곳은 지난해보다 넓어졌다.',
  '차다온 해양수산부 장관은 “탄소중립을 이루려면 바다의 몫을 늘려야 한다”고 말했다.',
  '차 장관은 내년부터 조사할 갯벌을 두 배로 늘리고 결과를 누구나 내려받게 하겠다고 밝혔다.',
  '조사 결과는 다음 달부터 누리집에서 지도로 볼 수 있다.',
].join('\n');

/** An outlet's article; `body` is the release unless it is one of its own. */
function articleOf(outlet: string, publishedOn: string, body = RELEASE): ExtractedArticle {
  const extractor = createExtractor(loadLexicon());
  const article = {
    title: `갯벌로 앞당기는 탄소중립 (${outlet})`,
    subtitle: null,
    outlet,
    publishedOn,
    url: `https://tidal.kr/${outlet}/${publishedOn}`,
    language: 'ko' as const,
    body,
  };
  return { article, extraction: extractor.extract(article), extractorVersion: extractor.version };
}

const ARTICLES = [
  articleOf('가일보', '2022-03-09'),
  articleOf('나일보', '2022-03-09', RELEASE.replaceAll('“', '‘').replaceAll('”', '’')),
  articleOf('다일보', '2022-03-10', `${RELEASE}\n하루 기자`),
  articleOf(
    '라일보',
    '2022-05-02',
    '최가람 환경부 차관은 2일 서울에서 “탄소중립을 앞당기려면 숲부터 지켜야 한다”고 말했다.\n' +
      '최 차관은 이어 “탄소중립 예산을 늘리겠다”고 약속했다.',
  ),
];

describeEngines('one release in three outlets', ({ open }) => {
  const filled = async (): Promise<Engine> => {
    const engine = await open();
    await fillGraph(engine, ARTICLES);
    return engine;
  };

  it('counts what somebody said once, or every report of it, and orders by what was said', async () => {
    const data = await dataOf(
      await filled(),
      `{ topic(name: "탄소중립") {
        officials { edges { node { name } statementCount reports: statementCount(distinct: false) } }
        timeline { start statementCount reports: statementCount(distinct: false) articleCount }
      } officials(filter: { said: "바다의 몫" }) { edges { node { name } statementCount reports: statementCount(distinct: false) } } }`,
    );
    expect(data).toEqual({
      topic: {
        officials: {
          edges: [
            { node: { name: '최가람' }, statementCount: 2, reports: 2 },
            { node: { name: '차다온' }, statementCount: 1, reports: 3 },
          ],
        },
        timeline: [
          { start: '2022-03', statementCount: 1, reports: 3, articleCount: 3 },
          { start: '2022-05', statementCount: 2, reports: 2, articleCount: 1 },
        ],
      },
      officials: { edges: [{ node: { name: '차다온' }, statementCount: 1, reports: 3 }] },
    });
  });

  it('shows with each statement which other articles report it, and where', async () => {
    const data = await dataOf(
      await filled(),
      `{ statements(orderBy: { direction: ASC }, first: 1, filter: { direct: true }) { nodes {
        text article { outlet release { articleCount firstSeen lastSeen articles { totalCount nodes { outlet } } } }
        alsoReportedIn { totalCount edges { node { outlet } statement { article { outlet } } evidence { exact } } }
      } } }`,
    );
    expect(data).toMatchObject({
      statements: {
        nodes: [
          {
            article: {
              release: {
                articleCount: 3,
                firstSeen: '2022-03-09',
                lastSeen: '2022-03-10',
                articles: { totalCount: 3 },
              },
            },
            alsoReportedIn: {
              totalCount: 2,
              edges: [
                { statement: { article: { outlet: expect.stringMatching(/[가나]일보/u) } } },
                {
                  node: { outlet: '다일보' },
                  statement: { article: { outlet: '다일보' } },
                  evidence: { exact: '탄소중립을 이루려면 바다의 몫을 늘려야 한다' },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it('tells of no release where an article stands alone', async () => {
    const data = await dataOf(
      await filled(),
      '{ articles(first: 1) { nodes { outlet release { id } statements { nodes { alsoReportedIn { totalCount } } } } } }',
    );
    const none = { alsoReportedIn: { totalCount: 0 } };
    expect(data).toEqual({
      articles: { nodes: [{ outlet: '라일보', release: null, statements: { nodes: [none, none] } }] },
    });
  });
});
