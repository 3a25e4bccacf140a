import {
  agencyArticles,
  agencyAttendedEvents,
  agencyCoMentions,
  agencyHostedEvents,
  agencyPosts,
  agencyPrograms,
  agencyStatements,
} from '../graph/agency-lists.ts';
import { relationsOfAgencies } from '../graph/agency-relations.ts';
import { detailsOfAgency } from '../graph/nodes-by-id.ts';
import { mapEdges, pageOfList } from '../graph/page.ts';
import { allAgencies } from '../graph/root-lists.ts';
import { articlesOfAgencies } from '../graph/shared-things.ts';
import { topicsOfAgency } from '../graph/spoken-topics.ts';
import { groupsOfAgency } from '../graph/statement-groups.ts';
import { timelineOfAgency } from '../graph/timelines.ts';
import { topicStatements } from '../graph/topic-lists.ts';
import { builder } from './builder.ts';
import { byCount } from './by-support.ts';
import {
  AgencyConnection,
  ClaimedEventConnection,
  ClaimedProgramConnection,
  CoMentionedAgencyConnection,
  MemberConnection,
  MentioningArticleConnection,
  PostConnection,
  SpokenTopicConnection,
  StatementConnection,
} from './connections.ts';
import { daysOf } from './days-of.ts';
import { agencySpeakersOf, kindsOf, speechOf, topicChoiceOf } from './filters.ts';
import { agencyKeysOf, findAgency, lineageOf } from './find-names.ts';
import {
  AgencyFilter,
  AgencyKindEnum,
  CountOrder,
  DateOrder,
  DayFilter,
  NameOrder,
  SectorEnum,
  SpeakerStatementFilter,
  SpokenByEnum,
} from './inputs.ts';
import { withLatestWords } from './latest-words.ts';
import { bringsParent, lookAhead } from './look-ahead.ts';
import { membersPage } from './members-page.ts';
import { NO_PAGE, pageArgs, pageRequest } from './page-request.ts';
import { AgencyRef, NodeRef, TimelineBucketRef } from './refs.ts';
import { groupArgs, groupPage, StatementGroupConnection, statementGroups } from './statement-group.ts';
import { timelineArgs } from './timeline.ts';

const FILTER = 'What the list is narrowed to. 목록을 좁히는 조건입니다.';
const SPOKEN_BY = 'Who speaks for it. 누가 말한 것인지입니다.';
const ORDER = 'The order of the list. 목록의 정렬입니다.';

builder.objectType(AgencyRef, {
  description:
    'An organisation: a ministry, a city, a company, a university. 부처·지방자치단체·기업·대학 같은 기관입니다.',
  interfaces: [NodeRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Full official name. 공식 명칭입니다.' }),
    nameEn: t.string({
      nullable: true,
      description: 'English name. 영어 명칭입니다.',
      resolve: async (agency, _args, { scope }) => (await detailsOfAgency(scope, agency))?.nameEn ?? null,
    }),
    aliases: t.stringList({
      description: 'Other names and short forms. 다른 이름과 약칭입니다.',
      resolve: async (agency, _args, { scope }) => (await detailsOfAgency(scope, agency))?.aliases ?? [],
    }),
    kind: t.field({
      type: AgencyKindEnum,
      description: 'What sort of organisation it is. 기관의 종류입니다.',
      resolve: (agency) => agency.kind,
    }),
    sector: t.field({
      type: SectorEnum,
      nullable: true,
      description: 'Public or private, if known. 공공·민간 구분이며 알려진 경우만입니다.',
      resolve: (agency) => agency.sector,
    }),
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description:
        'First day under this name, by the registry. 등록부 기준으로 이 이름을 쓰기 시작한 날입니다.',
      resolve: (agency) => agency.validFrom,
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day under this name, by the registry. 등록부 기준으로 이 이름을 쓴 마지막 날입니다.',
      resolve: (agency) => agency.validTo,
    }),
    source: t.string({
      nullable: true,
      resolve: async (agency, _args, { scope }) => (await detailsOfAgency(scope, agency))?.source ?? null,
      description:
        'Where the registry has this from; null for agencies that only articles name. 등록부의 출처이며, 기사에만 나온 기관이면 null입니다.',
    }),
    parent: t.field({
      type: AgencyRef,
      nullable: true,
      description: 'What it is part of, by the registry. 등록부상의 상위 기관입니다.',
      resolve: async (agency, _args, { scope }) =>
        (await relationsOfAgencies(scope).load(agency.id))?.parents[0] ?? null,
    }),
    parts: t.field({
      type: [AgencyRef],
      description: 'What is part of it, by the registry. 등록부상의 소속 기관입니다.',
      resolve: async (agency, _args, { scope }) => [
        ...((await relationsOfAgencies(scope).load(agency.id))?.parts ?? []),
      ],
    }),
    predecessors: t.field({
      type: [AgencyRef],
      description: 'Agencies whose work it took over, by the registry. 등록부상의 전신 기관입니다.',
      resolve: async (agency, _args, { scope }) => [
        ...((await relationsOfAgencies(scope).load(agency.id))?.predecessors ?? []),
      ],
    }),
    successors: t.field({
      type: [AgencyRef],
      description: 'Agencies that took over its work, by the registry. 등록부상의 후신 기관입니다.',
      resolve: async (agency, _args, { scope }) => [
        ...((await relationsOfAgencies(scope).load(agency.id))?.successors ?? []),
      ],
    }),
    lineage: t.field({
      type: [AgencyRef],
      description:
        'The same body under all its names that the graph has, oldest first, itself among them. 같은 기관의 예전·현재 이름을 오래된 순으로 모두 담은 목록이며, 자신도 들어 있습니다.',
      resolve: (agency, _args, context) => lineageOf(agency.id, context),
    }),
    posts: t.field({
      type: PostConnection,
      extensions: bringsParent,
      description: 'Posts in it, by title. 이 기관의 직위로, 이름순입니다.',
      args: { ...pageArgs, orderBy: t.arg({ type: NameOrder, description: ORDER }) },
      resolve: async (agency, args, { scope }, info) => {
        const page = await agencyPosts.load(scope, agency.id, pageRequest(args, info, 'ASC'), {});
        if (page === null) return NO_PAGE;
        // The page says whose posts these are, so that none has to ask.
        return mapEdges(page, (edge) => ({ ...edge, node: { ...edge.node, agency } }));
      },
    }),
    officials: t.field({
      type: MemberConnection,
      extensions: bringsParent,
      description:
        'Who holds or held a post in it, last seen first; with a day, who did then. 이 기관의 직위를 맡았거나 맡은 공직자로 최근에 나온 순이며, 날짜를 주면 그날의 공직자입니다.',
      args: {
        ...pageArgs,
        asOf: t.arg({
          type: 'Date',
          description: 'Only those who held a post in it on this day. 이날 직위를 맡고 있던 사람만입니다.',
        }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: (agency, args, { scope }, info) => membersPage(scope, agency.id, args, info),
    }),
    statements: t.field({
      type: StatementConnection,
      extensions: bringsParent,
      description:
        'What it said itself, or with `by` through its officials, newest first. 기관 명의의 발언으로 최신순이며, by로 소속 공직자의 발언을 볼 수 있습니다.',
      args: {
        ...pageArgs,
        by: t.arg({ type: SpokenByEnum, defaultValue: 'ITSELF', description: SPOKEN_BY }),
        filter: t.arg({ type: SpeakerStatementFilter, description: FILTER }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: async (agency, args, context, info) =>
        (await agencyStatements.load(context.scope, agency.id, pageRequest(args, info), {
          ...topicChoiceOf(args.filter, context),
          ...agencySpeakersOf(args.by),
        })) ?? NO_PAGE,
    }),
    topics: t.field({
      type: SpokenTopicConnection,
      description:
        'Topics it spoke on itself, most statements first. 기관 명의로 발언한 주제로, 발언이 많은 순입니다.',
      args: { ...pageArgs, filter: t.arg({ type: DayFilter, description: FILTER }) },
      resolve: async (agency, args, { scope }, info) => {
        const days = daysOf(args.filter);
        const topics = await topicsOfAgency(scope, agency.id, days);
        return withLatestWords(pageOfList(topics, pageRequest(args, info, 'ASC'), byCount), {
          ...{ scope, days, list: topicStatements },
          filter: { ...speechOf(null), anyone: [], officials: [], agencies: [agency.id] },
        });
      },
    }),
    programs: t.field({
      type: ClaimedProgramConnection,
      extensions: bringsParent,
      description: 'Programs it runs, best supported first. 운영하는 사업·정책으로, 근거가 많은 순입니다.',
      args: { ...pageArgs, orderBy: t.arg({ type: CountOrder, description: ORDER }) },
      resolve: async (agency, args, { scope }, info) =>
        (await agencyPrograms.load(scope, agency.id, pageRequest(args, info), {})) ?? NO_PAGE,
    }),
    hostedEvents: t.field({
      type: ClaimedEventConnection,
      extensions: bringsParent,
      description: 'Events it holds, latest first. 주최한 행사로, 최신순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: DayFilter, description: FILTER }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: async (agency, args, { scope }, info) =>
        (await agencyHostedEvents.load(scope, agency.id, pageRequest(args, info), {})) ?? NO_PAGE,
    }),
    attendedEvents: t.field({
      type: ClaimedEventConnection,
      extensions: bringsParent,
      description:
        'Events it takes part in without holding them, latest first. 주최하지 않고 참여한 행사로, 최신순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: DayFilter, description: FILTER }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: async (agency, args, { scope }, info) =>
        (await agencyAttendedEvents.load(scope, agency.id, pageRequest(args, info), {})) ?? NO_PAGE,
    }),
    articles: t.field({
      type: MentioningArticleConnection,
      extensions: bringsParent,
      description: 'Articles that mention it, newest first. 언급한 기사로, 최신순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: DayFilter, description: FILTER }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: async (agency, args, { scope }, info) =>
        (await agencyArticles.load(scope, agency.id, pageRequest(args, info), {})) ?? NO_PAGE,
    }),
    coMentions: t.field({
      type: CoMentionedAgencyConnection,
      extensions: bringsParent,
      description:
        'Agencies in the same articles, most articles first. 같은 기사에 나온 기관으로, 기사가 많은 순입니다.',
      args: { ...pageArgs, orderBy: t.arg({ type: CountOrder, description: ORDER }) },
      resolve: async (agency, args, { scope }, info) => {
        const page = await agencyCoMentions.load(scope, agency.id, pageRequest(args, info), {});
        if (page === null) return NO_PAGE;
        return mapEdges(page, (edge) => ({
          ...edge,
          articles: (first: number) => articlesOfAgencies(scope, agency.id, edge.node.id, first),
        }));
      },
    }),
    statementsBy: t.field({
      type: StatementGroupConnection,
      extensions: bringsParent,
      description: statementGroups(
        'What it said itself, or with `by` through its officials,',
        '기관 명의의 발언이나 by로 고른 소속 공직자의 발언',
      ),
      args: {
        ...groupArgs,
        by: t.arg({ type: SpokenByEnum, defaultValue: 'ITSELF', description: SPOKEN_BY }),
        filter: t.arg({ type: SpeakerStatementFilter, description: FILTER }),
      },
      resolve: (agency, args, context, info) => {
        const choice = { ...topicChoiceOf(args.filter, context), ...agencySpeakersOf(args.by) };
        const days = daysOf(args.filter);
        return groupPage(args, info, (by) => groupsOfAgency(context.scope, agency.id, by, days, choice));
      },
    }),
    timeline: t.field({
      type: [TimelineBucketRef],
      extensions: bringsParent,
      description: 'How much it said itself, by time. 시기별로 기관 명의로 한 발언 수입니다.',
      args: timelineArgs,
      resolve: async (agency, args, { scope }) => [
        ...(await timelineOfAgency(scope, agency.id, args.interval ?? 'MONTH', daysOf(args.filter))),
      ],
    }),
  }),
});

builder.queryFields((t) => ({
  agency: t.field({
    type: AgencyRef,
    nullable: true,
    description:
      'The agency that bears a name or alias (산업부 = 산업통상자원부 = MOTIE); null if the graph has none. 이 이름이나 별칭의 기관이며, 그래프에 없으면 null입니다.',
    args: {
      name: t.arg.string({
        required: true,
        description: 'Name or alias, Korean or English. 한국어 또는 영어 이름이나 별칭입니다.',
      }),
      asOf: t.arg({
        type: 'Date',
        description:
          'The day on which the name is meant, where it had several bearers: today unless told, else the latest in the graph. 이름의 주인이 바뀐 경우 기준일이며, 기본은 오늘이고 없으면 가장 최근 기관입니다.',
      }),
    },
    resolve: async (_query, { name, asOf }, context, info) => {
      // A name may have had several bearers; their lists come with one statement, and the right one is kept.
      const keys = agencyKeysOf(name, asOf ?? null, context);
      await Promise.all(keys.map((key) => lookAhead(info, 'Agency', key, context)));
      return findAgency(name, asOf ?? null, context);
    },
  }),
  agencies: t.field({
    type: AgencyConnection,
    description: 'Agencies in the order of their names. 기관 목록으로, 이름순입니다.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: AgencyFilter, description: 'Which agencies. 기관 조건입니다.' }),
      orderBy: t.arg({ type: NameOrder, description: ORDER }),
    },
    resolve: (_query, args, { scope }, info) =>
      allAgencies.load(scope, pageRequest({ ...args, filter: null }, info, 'ASC'), kindsOf(args.filter)),
  }),
}));
