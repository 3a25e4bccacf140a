import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { createExtractor } from '../../src/extract/create-extractor.ts';
import { type HeldPost, standingOn } from '../../src/graph/standing.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import type { ExtractedArticle } from '../../src/model/extraction.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import { dataOf } from './ask.ts';

const AT = 'status post { title agency { name } }';

/** A tenure as `AT` asks for it. */
function held(status: 'SEEN' | 'INFERRED', title: string, agency: string) {
  return { status, post: { title, agency: { name: agency } } };
}

describeEngines('posts and agencies over the example articles', ({ open }) => {
  const filled = async (): Promise<Engine> => {
    const engine = await open();
    await fillGraph(engine, await exampleArticles());
    return engine;
  };

  it('tell which post somebody held on a day, seen or inferred, until the agency ended', async () => {
    const data = await dataOf(
      await filled(),
      `{ officials(filter: { name: "한도윤" }) { nodes {
        before: postAt(date: "2021-11-02") { ${AT} } seen: postAt(date: "2021-11-10") { ${AT} }
        inferred: postAt(date: "2023-07-03") { ${AT} } moved: postsAt(date: "2023-07-04") { ${AT} }
        last: postsAt(date: "2025-09-30") { ${AT} } after: postsAt(date: "2025-10-01") { ${AT} }
        currentPost { ${AT} }
      } } }`,
    );
    expect(data).toEqual({
      officials: {
        nodes: [
          {
            before: null,
            seen: held('SEEN', '2차관', '산업통상자원부'),
            inferred: held('INFERRED', '2차관', '산업통상자원부'),
            moved: [held('SEEN', '장관', '환경부')],
            // 환경부 became 기후에너지환경부 on 2025-10-01.
            last: [held('INFERRED', '장관', '환경부')],
            after: [],
            currentPost: null,
          },
        ],
      },
    });
  });

  it('find namesakes as several', async () => {
    const data = await dataOf(
      await filled(),
      `{ officials(filter: { name: "김태윤", agency: "인사혁신처" }) { nodes { currentPosts { ${AT} } } }
        all: officials(filter: { name: "김태윤" }) { nodes { currentPosts { ${AT} } } } }`,
    );
    expect(data).toEqual({
      officials: { nodes: [{ currentPosts: [held('INFERRED', '차장', '인사혁신처')] }] },
      all: {
        nodes: expect.arrayContaining([
          { currentPosts: [held('INFERRED', '차장', '인사혁신처')] },
          { currentPosts: [held('INFERRED', '책임연구원', '한국해양과학기술원')] },
        ]),
      },
    });
  });

  it('take a short name for whoever bore it on the day', async () => {
    const data = await dataOf(
      await filled(),
      `{ earlier: agency(name: "산업부", asOf: "2021-11-03") { name successors { name } lineage { name } }
        now: agency(name: "산업부") { name predecessors { name } lineage { name } } }`,
    );
    const lineage = [{ name: '산업통상자원부' }, { name: '산업통상부' }];
    expect(data).toEqual({
      earlier: {
        name: '산업통상자원부',
        successors: expect.arrayContaining([{ name: '산업통상부' }]),
        lineage,
      },
      now: { name: '산업통상부', predecessors: [{ name: '산업통상자원부' }], lineage },
    });
  });

  it('reach what a body said under its old and its new name, if that is asked for', async () => {
    const engine = await filled();
    for (const list of ['statements', 'officials']) {
      const data = await dataOf(
        engine,
        `{ old: ${list}(filter: { agency: "산업통상자원부" }, first: 100) { totalCount nodes { id } }
          new: ${list}(filter: { agency: "산업통상부" }, first: 100) { totalCount nodes { id } }
          both: ${list}(filter: { agency: "산업통상자원부", includeLineage: true }, first: 100) { totalCount nodes { id } }
          same: ${list}(filter: { agency: "MOTIR", includeLineage: true }, first: 100) { totalCount nodes { id } } }`,
      );
      expect(data, list).toMatchObject({
        old: { totalCount: expect.any(Number) },
        same: Reflect.get(Object(data), 'both'),
      });
      const ids = (name: string): string[] =>
        Reflect.get(Object(Reflect.get(Object(data), name)), 'nodes').map(({ id }: { id: string }) => id);
      expect(ids('old').length, list).toBeGreaterThan(0);
      expect(ids('new').length, list).toBeGreaterThan(0);
      expect(ids('both').toSorted(), list).toEqual([...new Set([...ids('old'), ...ids('new')])].sort());
    }
    const groups = await dataOf(
      engine,
      `{ old: statementsBy(group: YEAR, filter: { agency: "산업통상자원부" }) { nodes { name statementCount } }
        both: statementsBy(group: YEAR, filter: { agency: "산업통상자원부", includeLineage: true }) { nodes { name statementCount } }
        topic(name: "탄소중립") {
          officials(filter: { agency: "산업통상부", includeLineage: true }) { nodes { name } }
          statements(filter: { agency: "산업통상부", includeLineage: true }) { nodes { text } } } }`,
    );
    expect(groups).toMatchObject({
      old: { nodes: expect.not.arrayContaining([expect.objectContaining({ name: '2026' })]) },
      both: {
        nodes: expect.arrayContaining([
          expect.objectContaining({ name: '2026' }),
          expect.objectContaining({ name: '2021' }),
        ]),
      },
      topic: { officials: { nodes: expect.arrayContaining([{ name: '한도윤' }]) } },
    });
  });

  it('tell who served at an agency on a day, with the evidence', async () => {
    const data = await dataOf(
      await filled(),
      `{ agency(name: "국토교통부") {
        early: officials(asOf: "2022-01-01") { totalCount edges { status firstSeen lastSeen node { name } evidence { exact } } }
        late: officials(asOf: "2024-04-22", orderBy: { direction: ASC }) { edges { status node { name } } }
        before: officials(asOf: "2021-01-01") { totalCount }
        ever: officials { edges { status node { name } } } } }`,
    );
    const [oh, ryu] = [{ name: '오하늘' }, { name: '류다인' }];
    expect(data).toEqual({
      agency: {
        early: {
          totalCount: 1,
          edges: [
            {
              ...{ status: 'INFERRED', firstSeen: '2021-10-27', lastSeen: '2021-10-27', node: oh },
              evidence: expect.arrayContaining([{ exact: expect.stringContaining('오하늘') }]),
            },
          ],
        },
        late: {
          edges: [
            { status: 'INFERRED', node: oh },
            { status: 'SEEN', node: ryu },
          ],
        },
        before: { totalCount: 0 },
        ever: {
          edges: [
            { status: null, node: ryu },
            { status: null, node: oh },
          ],
        },
      },
    });
  });
});

/** An article in which people hold posts. */
function articleOf(publishedOn: string, body: string): ExtractedArticle {
  const extractor = createExtractor(loadLexicon());
  const article = {
    ...{ title: '국토교통부 소식', subtitle: null, outlet: '하늘일보', publishedOn },
    ...{ url: `https://posts.kr/${publishedOn}`, language: 'ko' as const, body },
  };
  return { article, extraction: extractor.extract(article), extractorVersion: extractor.version };
}

describeEngines('a post with a successor', ({ open }) => {
  const articles = [
    articleOf('2019-03-04', '김가람 국토교통부 장관은 4일 세종에서 새 도로 계획을 밝혔다.'),
    articleOf('2020-09-01', '박나래 국토교통부 장관은 1일 서울에서 주택 공급을 앞당기겠다고 말했다.'),
    articleOf('2021-02-01', '박나래 국토교통부 장관은 1일 부산에서 공항 부지를 살폈다.'),
  ];

  it('is inferred of the last holder until the next is seen', async () => {
    const engine = await open();
    await fillGraph(engine, articles);
    const days = ['2018-01-01', '2019-03-04', '2020-08-31', '2020-09-01', '2020-12-01', '2022-01-01'];
    const asked = days.map(
      (day) => `d${day.slice(0, 4)}${day.slice(5, 7)}: holders(asOf: "${day}") { status official { name } }`,
    );
    const post = `{ officials(filter: { name: "박나래" }) { nodes { currentPosts { ${AT} }
      posts { post { ${asked.join(' ')} holders { status official { name } } } } } }
      first: officials(filter: { name: "김가람" }) { nodes { currentPost { ${AT} } postAt(date: "2020-08-31") { ${AT} } } } }`;
    const [kim, park] = [{ name: '김가람' }, { name: '박나래' }];
    expect(await dataOf(engine, post)).toEqual({
      officials: {
        nodes: [
          {
            currentPosts: [held('INFERRED', '장관', '국토교통부')],
            posts: [
              {
                post: {
                  d201801: [],
                  d201903: [{ status: 'SEEN', official: kim }],
                  d202008: [{ status: 'INFERRED', official: kim }],
                  d202009: [{ status: 'SEEN', official: park }],
                  d202012: [{ status: 'SEEN', official: park }],
                  d202201: [{ status: 'INFERRED', official: park }],
                  holders: [
                    { status: null, official: kim },
                    { status: null, official: park },
                  ],
                },
              },
            ],
          },
        ],
      },
      first: {
        nodes: [{ currentPost: null, postAt: held('INFERRED', '장관', '국토교통부') }],
      },
    });
  });
});

describe('how somebody is known to hold a post', () => {
  const minister: HeldPost = {
    ...{ title: '장관', firstSeen: '2020-01-01', lastSeen: '2020-06-01' },
    ...{ agencyEnds: null, replacedOn: null, movedOn: null },
  };

  it.each([
    ['not before the first sighting', minister, '2019-12-31', null],
    ['for sure between sightings', minister, '2020-03-01', 'SEEN'],
    ['by inference afterwards', minister, '2024-01-01', 'INFERRED'],
    ['until a successor is seen', { ...minister, replacedOn: '2021-05-01' }, '2021-04-30', 'INFERRED'],
    ['not from then on', { ...minister, replacedOn: '2021-05-01' }, '2021-05-01', null],
    ['not in a later post', { ...minister, movedOn: '2021-05-01' }, '2021-05-01', null],
    ['not after the agency', { ...minister, agencyEnds: '2021-05-01' }, '2021-05-02', null],
    [
      'beside others in a post of many',
      { ...minister, title: '국회의원', replacedOn: '2021-05-01' },
      '2021-05-01',
      'INFERRED',
    ],
  ] as const)('%s', (_title, post, day, expected) => {
    expect(standingOn(post, day)).toBe(expected);
  });
});
