import type { GraphQLResolveInfo } from 'graphql';
import { type ArticleContents, contentsOfArticle } from '../graph/article-contents.ts';
import { textsOfArticles } from '../graph/evidence.ts';
import type { Cursor } from '../graph/page.ts';
import { pageOfList } from '../graph/page.ts';
import type { ReadScope } from '../graph/read-scope.ts';
import { releaseOfArticle } from '../graph/releases.ts';
import { allArticles } from '../graph/root-lists.ts';
import { topicArticles } from '../graph/topic-lists.ts';
import { builder } from './builder.ts';
import {
  ArticleConnection,
  ArticleTopicConnection,
  MentionedAgencyConnection,
  MentionedEventConnection,
  MentionedOfficialConnection,
  MentionedProgramConnection,
  StatementConnection,
} from './connections.ts';
import { topicIdOf } from './find-names.ts';
import { ArticleFilter, DateOrder } from './inputs.ts';
import { bringsParent } from './look-ahead.ts';
import {
  NO_PAGE,
  nodeNamesOf,
  type PageArguments,
  pageArgs,
  pageRequest,
  wantedByNames,
} from './page-request.ts';
import { ArticleRef, NodeRef, ReleaseRef } from './refs.ts';
import { fieldsBeside } from './selection.ts';

builder.objectType(ArticleRef, {
  description: 'A news article or press release. 뉴스 기사 또는 보도자료입니다.',
  interfaces: [NodeRef],
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The title. 제목입니다.' }),
    subtitle: t.exposeString('subtitle', { nullable: true, description: 'The subtitle. 부제입니다.' }),
    outlet: t.exposeString('outlet', {
      nullable: true,
      description: 'Who published it, if known. 매체 이름이며 알려진 경우만입니다.',
    }),
    publishedOn: t.field({
      type: 'Date',
      description: 'Day of publication. 발행일입니다.',
      resolve: (article) => article.publishedOn,
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Its address, if known. 주소이며 알려진 경우만입니다.',
    }),
    language: t.exposeString('language', {
      description: 'Its language, ko or en. 언어 코드(ko 또는 en)입니다.',
    }),
    body: t.string({
      description:
        'The full text; all offsets count its UTF-16 code units. 본문 전체이며, 위치는 UTF-16 코드 단위로 셉니다.',
      resolve: async (article, _args, { scope }) =>
        (await textsOfArticles(scope).load(article.id))?.body ?? '',
    }),
    release: t.field({
      type: ReleaseRef,
      nullable: true,
      description:
        'The press release that it runs together with other outlets, if any does. 다른 매체도 함께 실은 보도자료이며, 없으면 null입니다.',
      resolve: (article, _args, { scope }) => releaseOfArticle(scope).load(article.id),
    }),
    statements: t.field({
      type: StatementConnection,
      extensions: bringsParent,
      description: 'Statements in it, in reading order. 기사 속 발언으로, 나온 순서입니다.',
      args: pageArgs,
      resolve: (article, args, { scope }, info) =>
        listOf(scope, article.id, 'statements', args, info, ({ node }) => ({ count: 0, key: node.id })),
    }),
    officials: t.field({
      type: MentionedOfficialConnection,
      extensions: bringsParent,
      description: 'Officials it mentions, most often first. 언급한 공직자로, 자주 나온 순입니다.',
      args: pageArgs,
      resolve: (article, args, { scope }, info) =>
        listOf(scope, article.id, 'officials', args, info, byMentions),
    }),
    agencies: t.field({
      type: MentionedAgencyConnection,
      extensions: bringsParent,
      description: 'Agencies it mentions, most often first. 언급한 기관으로, 자주 나온 순입니다.',
      args: pageArgs,
      resolve: (article, args, { scope }, info) =>
        listOf(scope, article.id, 'agencies', args, info, byMentions),
    }),
    programs: t.field({
      type: MentionedProgramConnection,
      extensions: bringsParent,
      description: 'Programs it mentions, most often first. 언급한 사업·정책으로, 자주 나온 순입니다.',
      args: pageArgs,
      resolve: (article, args, { scope }, info) =>
        listOf(scope, article.id, 'programs', args, info, byMentions),
    }),
    events: t.field({
      type: MentionedEventConnection,
      extensions: bringsParent,
      description: 'Events it mentions, most often first. 언급한 행사로, 자주 나온 순입니다.',
      args: pageArgs,
      resolve: (article, args, { scope }, info) =>
        listOf(scope, article.id, 'events', args, info, byMentions),
    }),
    topics: t.field({
      type: ArticleTopicConnection,
      extensions: bringsParent,
      description: 'What it is about, most central first. 기사의 주제로, 중심적인 순입니다.',
      args: pageArgs,
      resolve: (article, args, { scope }, info) =>
        listOf(scope, article.id, 'topics', args, info, ({ rank, node }) => ({ count: rank, key: node.id })),
    }),
  }),
});

const LISTS = ['agencies', 'events', 'officials', 'programs', 'statements', 'topics'] as const;

function byMentions(edge: { readonly count: number; readonly node: { readonly id: string } }): Cursor {
  return { count: -edge.count, key: edge.node.id };
}

/**
 * One of an article's lists. One article bounds them all, so that one statement brings every list that the
 * selection wants, and pages are cut out of them here.
 */
async function listOf<List extends keyof ArticleContents>(
  scope: ReadScope,
  id: string,
  list: List,
  args: PageArguments,
  info: GraphQLResolveInfo,
  cursorOf: (edge: ArticleContents[List][number]) => Cursor,
) {
  const beside = fieldsBeside(info);
  const lists = LISTS.filter((name) => beside.has(name));
  const below = nodeNamesOf(
    info,
    LISTS.flatMap((name) => beside.get(name) ?? []),
  );
  const contents = await contentsOfArticle(scope, id, { lists, ...wantedByNames(below) });
  const edges: readonly ArticleContents[List][number][] = contents?.[list] ?? [];
  return pageOfList(edges, pageRequest(args, info, 'ASC'), cursorOf);
}

builder.queryFields((t) => ({
  articles: t.field({
    type: ArticleConnection,
    description: 'Articles, newest first. 기사 목록으로, 최신순입니다.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: ArticleFilter, description: 'Which articles. 기사 조건입니다.' }),
      orderBy: t.arg({ type: DateOrder, description: 'The order of the list. 목록의 정렬입니다.' }),
    },
    resolve: async (_query, args, context, info) => {
      const request = pageRequest(args, info);
      const topic = args.filter?.topic ?? null;
      if (topic === null) return allArticles.load(context.scope, request, {});
      return (await topicArticles.load(context.scope, topicIdOf(topic, context), request, {})) ?? NO_PAGE;
    },
  }),
}));
