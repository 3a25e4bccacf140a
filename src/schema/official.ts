import type { AgencyNode, OfficialNode } from '../graph/nodes.ts';
import { postsOf } from '../graph/nodes-by-id.ts';
import {
  officialArticles,
  officialCoAttendees,
  officialCoMentions,
  officialEvents,
  officialStatements,
} from '../graph/official-lists.ts';
import { mapEdges, pageOfList } from '../graph/page.ts';
import { allOfficials, filteredOfficials } from '../graph/root-lists.ts';
import { findSpeakers } from '../graph/search-texts.ts';
import { articlesOfOfficials, eventsOfOfficials } from '../graph/shared-things.ts';
import { topicsOfOfficial } from '../graph/spoken-topics.ts';
import { groupsOfOfficial } from '../graph/statement-groups.ts';
import { postsOnDay } from '../graph/tenures.ts';
import { timelineOfOfficial } from '../graph/timelines.ts';
import { topicStatements } from '../graph/topic-lists.ts';
import { builder } from './builder.ts';
import { byCount } from './by-support.ts';
import {
  ClaimedEventConnection,
  CoAttendeeConnection,
  CoMentionedOfficialConnection,
  MentioningArticleConnection,
  OfficialConnection,
  SpokenTopicConnection,
  StatementConnection,
} from './connections.ts';
import { daysOf } from './days-of.ts';
import { agenciesOf, speechOf, topicChoiceOf } from './filters.ts';
import {
  CountOrder,
  DateOrder,
  DayFilter,
  NameOrder,
  OfficialFilter,
  SpeakerStatementFilter,
} from './inputs.ts';
import { withLatestWords } from './latest-words.ts';
import { bringsParent } from './look-ahead.ts';
import { NO_PAGE, pageArgs, pageRequest } from './page-request.ts';
import { readQuery } from './read-query.ts';
import { NodeRef, OfficialRef, TimelineBucketRef } from './refs.ts';
import { groupArgs, groupPage, StatementGroupConnection, statementGroups } from './statement-group.ts';
import { TenureRef } from './tenure.ts';
import { timelineArgs } from './timeline.ts';

const FILTER = 'What the list is narrowed to. 목록을 좁히는 조건입니다.';
const DAY = 'A day. 날짜입니다.';
const ORDER = 'The order of the list. 목록의 정렬입니다.';

builder.objectType(OfficialRef, {
  description:
    'A person who is named with an office, title or affiliation: a minister, a mayor, also a company president or a professor. 직위나 소속과 함께 이름이 나온 사람으로, 장관·시장은 물론 대표이사나 교수도 포함합니다.',
  interfaces: [NodeRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name. 이름입니다.' }),
    posts: t.field({
      type: [TenureRef],
      description: 'Posts held, last seen first. 맡은 직위로, 최근에 나온 순입니다.',
      resolve: async (official, _args, { scope }) =>
        (await postsOf(scope, official)).map((tenure) => ({ ...tenure, status: null })),
    }),
    currentPost: t.field({
      type: TenureRef,
      nullable: true,
      description:
        'The post held today, the last seen of several; null where none is known, as when a successor was seen or the agency has ended. 현재 직위이며 여럿이면 가장 최근에 나온 것입니다. 후임이 나왔거나 기관이 없어져 알 수 없으면 null입니다.',
      resolve: async (official, _args, { scope, today }) =>
        (await postsOnDay(scope, official, today))[0] ?? null,
    }),
    currentPosts: t.field({
      type: [TenureRef],
      description:
        'All posts held today: people hold several at once. 현재의 모든 직위이며, 겸직이면 여럿입니다.',
      resolve: (official, _args, { scope, today }) => postsOnDay(scope, official, today),
    }),
    postAt: t.field({
      type: TenureRef,
      nullable: true,
      description:
        'The post held on a day, the surest and last seen of several; null if none is known. 그날의 직위이며 여럿이면 가장 확실하고 최근에 나온 것이고, 알 수 없으면 null입니다.',
      args: { date: t.arg({ type: 'Date', required: true, description: DAY }) },
      resolve: async (official, { date }, { scope }) => (await postsOnDay(scope, official, date))[0] ?? null,
    }),
    postsAt: t.field({
      type: [TenureRef],
      description:
        'All posts held on a day, those seen before and after it first. 그날의 모든 직위로, 앞뒤로 확인된 것이 먼저입니다.',
      args: { date: t.arg({ type: 'Date', required: true, description: DAY }) },
      resolve: (official, { date }, { scope }) => postsOnDay(scope, official, date),
    }),
    statements: t.field({
      type: StatementConnection,
      extensions: bringsParent,
      description: 'What the official said, newest first. 이 공직자의 발언으로, 최신순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: SpeakerStatementFilter, description: FILTER }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: async (official, args, context, info) =>
        (await officialStatements.load(
          context.scope,
          official.id,
          pageRequest(args, info),
          topicChoiceOf(args.filter, context),
        )) ?? NO_PAGE,
    }),
    topics: t.field({
      type: SpokenTopicConnection,
      description:
        'Topics the official spoke on, most statements first. 발언한 주제로, 발언이 많은 순입니다.',
      args: { ...pageArgs, filter: t.arg({ type: DayFilter, description: FILTER }) },
      resolve: async (official, args, { scope }, info) => {
        const days = daysOf(args.filter);
        const topics = await topicsOfOfficial(scope, official.id, days);
        return withLatestWords(pageOfList(topics, pageRequest(args, info, 'ASC'), byCount), {
          ...{ scope, days, list: topicStatements },
          filter: { ...speechOf(null), anyone: [], officials: [official.id], agencies: [] },
        });
      },
    }),
    events: t.field({
      type: ClaimedEventConnection,
      extensions: bringsParent,
      description: 'Events the official attended, latest first. 참석한 행사로, 최신순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: DayFilter, description: FILTER }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: async (official, args, { scope }, info) =>
        (await officialEvents.load(scope, official.id, pageRequest(args, info), {})) ?? NO_PAGE,
    }),
    articles: t.field({
      type: MentioningArticleConnection,
      extensions: bringsParent,
      description: 'Articles that mention the official, newest first. 언급한 기사로, 최신순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: DayFilter, description: FILTER }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: async (official, args, { scope }, info) =>
        (await officialArticles.load(scope, official.id, pageRequest(args, info), {})) ?? NO_PAGE,
    }),
    coMentions: t.field({
      type: CoMentionedOfficialConnection,
      extensions: bringsParent,
      description:
        'Officials in the same articles, most articles first. 같은 기사에 나온 공직자로, 기사가 많은 순입니다.',
      args: { ...pageArgs, orderBy: t.arg({ type: CountOrder, description: ORDER }) },
      resolve: async (official, args, { scope }, info) => {
        const page = await officialCoMentions.load(scope, official.id, pageRequest(args, info), {});
        if (page === null) return NO_PAGE;
        return mapEdges(page, (edge) => ({
          ...edge,
          articles: (first: number) => articlesOfOfficials(scope, official.id, edge.node.id, first),
        }));
      },
    }),
    coAttendees: t.field({
      type: CoAttendeeConnection,
      extensions: bringsParent,
      description:
        'Officials at the same events, most events first. 같은 행사에 참석한 공직자로, 행사가 많은 순입니다.',
      args: { ...pageArgs, orderBy: t.arg({ type: CountOrder, description: ORDER }) },
      resolve: async (official, args, { scope }, info) => {
        const page = await officialCoAttendees.load(scope, official.id, pageRequest(args, info), {});
        if (page === null) return NO_PAGE;
        return mapEdges(page, (edge) => ({
          ...edge,
          events: (first: number) => eventsOfOfficials(scope, official.id, edge.node.id, first),
        }));
      },
    }),
    statementsBy: t.field({
      type: StatementGroupConnection,
      extensions: bringsParent,
      description: statementGroups('What the official said', '이 공직자의 발언'),
      args: { ...groupArgs, filter: t.arg({ type: SpeakerStatementFilter, description: FILTER }) },
      resolve: (official, args, context, info) => {
        const choice = topicChoiceOf(args.filter, context);
        const days = daysOf(args.filter);
        return groupPage(args, info, (by) => groupsOfOfficial(context.scope, official.id, by, days, choice));
      },
    }),
    timeline: t.field({
      type: [TimelineBucketRef],
      extensions: bringsParent,
      description: 'How much the official said, by time. 시기별 발언 수입니다.',
      args: timelineArgs,
      resolve: async (official, args, { scope }) => [
        ...(await timelineOfOfficial(scope, official.id, args.interval ?? 'MONTH', daysOf(args.filter))),
      ],
    }),
  }),
});

builder.queryFields((t) => ({
  officials: t.field({
    type: OfficialConnection,
    description:
      'Officials by name, agency, post or sector, in the order of their names; namesakes are several. 이름·기관·직위·부문으로 찾은 공직자로 이름순이며, 동명이인은 여럿입니다.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: OfficialFilter, description: 'Which officials. 공직자 조건입니다.' }),
      orderBy: t.arg({ type: NameOrder, description: ORDER }),
    },
    resolve: async (_query, args, context, info) => {
      const request = pageRequest({ ...args, filter: null }, info, 'ASC');
      const { name = null, post = null, sector = null, said = null } = args.filter ?? {};
      const byName = name === null ? [] : [name.trim()];
      const agencies = await agenciesOf(args.filter, context);
      const titles = post === null ? [] : [post.trim()];
      const sectors = sector === null ? [] : [sector];
      if (said !== null) {
        const speakers = await findSpeakers(context.scope, readQuery('filter.said', said, context));
        const matching = speakers.filter(({ node }) => matches(node, { byName, agencies, titles, sectors }));
        return pageOfList(matching, request, byCount);
      }
      if (byName.length + agencies.length + titles.length + sectors.length === 0) {
        return allOfficials.load(context.scope, request, {});
      }
      // The narrowest one finds the officials, the others only check them.
      const isAlone = (before: readonly string[][]) => before.every((list) => list.length === 0);
      return filteredOfficials.load(context.scope, request, {
        byName,
        byAgency: isAlone([byName]) ? agencies : [],
        byPost: isAlone([byName, agencies]) ? titles : [],
        bySector: isAlone([byName, agencies, titles]) ? sectors : [],
        agencies,
        titles,
        sectors,
      });
    },
  }),
}));

/** Whether an official whose posts are at hand has the name and, in some post each, the agency, title and sector. */
function matches(
  official: OfficialNode,
  wanted: Readonly<Record<'byName' | 'agencies' | 'titles' | 'sectors', readonly string[]>>,
): boolean {
  const posts = official.posts?.map(({ post }) => post) ?? [];
  return (
    wanted.byName.every((name) => name === official.name) &&
    (wanted.agencies.length === 0 || posts.some(({ agency }) => isOneOf(wanted.agencies, agency))) &&
    wanted.titles.every((title) => posts.some((post) => post.title === title)) &&
    wanted.sectors.every((sector) => posts.some(({ agency }) => agency?.sector === sector))
  );
}

function isOneOf(ids: readonly string[], agency: AgencyNode | null): boolean {
  return agency !== null && ids.includes(agency.id);
}
