import { agencyStatements } from '../graph/agency-lists.ts';
import { detailsOfTopic, topicsById } from '../graph/nodes-by-id.ts';
import { officialStatements } from '../graph/official-lists.ts';
import { allTopics } from '../graph/root-lists.ts';
import { groupsOfTopic } from '../graph/statement-groups.ts';
import { timelineOfTopic } from '../graph/timelines.ts';
import {
  topicAgencies,
  topicArticles,
  topicEvents,
  topicOfficials,
  topicPrograms,
  topicStatements,
} from '../graph/topic-lists.ts';
import { builder } from './builder.ts';
import {
  ClaimedEventConnection,
  ClaimedProgramConnection,
  StatementConnection,
  TopicAgencyConnection,
  TopicArticleConnection,
  TopicConnection,
  TopicOfficialConnection,
} from './connections.ts';
import { daysOf } from './days-of.ts';
import { agencySpeakersOf, kindsOf, officialChoiceOf, speakerChoiceOf, speechOf } from './filters.ts';
import { topicIdOf } from './find-names.ts';
import {
  CountOrder,
  DateOrder,
  DayFilter,
  NameOrder,
  TopicAgencyFilter,
  TopicSpeakerFilter,
  TopicStatementFilter,
} from './inputs.ts';
import { withLatestWords } from './latest-words.ts';
import { bringsParent, lookAhead } from './look-ahead.ts';
import { NO_PAGE, pageArgs, pageRequest } from './page-request.ts';
import { NodeRef, TimelineBucketRef, TopicRef } from './refs.ts';
import { groupArgs, groupPage, StatementGroupConnection, statementGroups } from './statement-group.ts';
import { timelineArgs } from './timeline.ts';

const FILTER = 'What the list is narrowed to. 목록을 좁히는 조건입니다.';
const ORDER = 'The order of the list. 목록의 정렬입니다.';

builder.objectType(TopicRef, {
  description:
    'A policy theme of the vocabulary, such as 탄소중립 (carbon neutrality). 탄소중립 같은 정책 주제입니다.',
  interfaces: [NodeRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its Korean name. 한국어 이름입니다.' }),
    nameEn: t.string({
      nullable: true,
      resolve: async (topic, _args, { scope }) => (await detailsOfTopic(scope, topic))?.nameEn ?? null,
      description: 'Its English name. 영어 이름입니다.',
    }),
    aliases: t.stringList({
      resolve: async (topic, _args, { scope }) => (await detailsOfTopic(scope, topic))?.aliases ?? [],
      description: 'Other words for it. 같은 주제를 가리키는 다른 말입니다.',
    }),
    officials: t.field({
      type: TopicOfficialConnection,
      extensions: bringsParent,
      description:
        'Who spoke on it, most statements first. 이 주제에 대해 발언한 공직자로, 발언이 많은 순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: TopicSpeakerFilter, description: FILTER }),
        orderBy: t.arg({ type: CountOrder, description: ORDER }),
      },
      resolve: async (topic, args, context, info) => {
        const { scope } = context;
        const choice = await officialChoiceOf(args.filter, context);
        const page = await topicOfficials.load(scope, topic.id, pageRequest(args, info), choice);
        if (page === null) return NO_PAGE;
        return withLatestWords(page, {
          ...{ scope, days: daysOf(args.filter), list: officialStatements },
          filter: { ...speechOf(null), anyTopic: [], aboutTopics: [topic.id] },
        });
      },
    }),
    agencies: t.field({
      type: TopicAgencyConnection,
      extensions: bringsParent,
      description:
        'Agencies that spoke on it as such, most statements first. 이 주제에 대해 기관 명의로 발언한 기관으로, 발언이 많은 순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: TopicAgencyFilter, description: FILTER }),
        orderBy: t.arg({ type: CountOrder, description: ORDER }),
      },
      resolve: async (topic, args, { scope }, info) => {
        const page = await topicAgencies.load(scope, topic.id, pageRequest(args, info), kindsOf(args.filter));
        if (page === null) return NO_PAGE;
        const aboutIt = { ...speechOf(null), anyTopic: [], aboutTopics: [topic.id] };
        return withLatestWords(page, {
          ...{ scope, days: daysOf(args.filter), list: agencyStatements },
          filter: { ...aboutIt, ...agencySpeakersOf('ITSELF') },
        });
      },
    }),
    statements: t.field({
      type: StatementConnection,
      extensions: bringsParent,
      description: 'Statements about it, newest first. 이 주제에 대한 발언으로, 최신순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: TopicStatementFilter, description: FILTER }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: async (topic, args, context, info) =>
        (await topicStatements.load(
          context.scope,
          topic.id,
          pageRequest(args, info),
          await speakerChoiceOf(args.filter, context),
        )) ?? NO_PAGE,
    }),
    articles: t.field({
      type: TopicArticleConnection,
      extensions: bringsParent,
      description: 'Articles about it, newest first. 이 주제를 다룬 기사로, 최신순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: DayFilter, description: FILTER }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: async (topic, args, { scope }, info) =>
        (await topicArticles.load(scope, topic.id, pageRequest(args, info), {})) ?? NO_PAGE,
    }),
    programs: t.field({
      type: ClaimedProgramConnection,
      extensions: bringsParent,
      description: 'Programs on it, best supported first. 이 주제의 사업·정책으로, 근거가 많은 순입니다.',
      args: { ...pageArgs, orderBy: t.arg({ type: CountOrder, description: ORDER }) },
      resolve: async (topic, args, { scope }, info) =>
        (await topicPrograms.load(scope, topic.id, pageRequest(args, info), {})) ?? NO_PAGE,
    }),
    events: t.field({
      type: ClaimedEventConnection,
      extensions: bringsParent,
      description: 'Events on it, latest first. 이 주제의 행사로, 최신순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: DayFilter, description: FILTER }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: async (topic, args, { scope }, info) =>
        (await topicEvents.load(scope, topic.id, pageRequest(args, info), {})) ?? NO_PAGE,
    }),
    statementsBy: t.field({
      type: StatementGroupConnection,
      extensions: bringsParent,
      description: statementGroups('Statements about it', '이 주제에 대한 발언'),
      args: { ...groupArgs, filter: t.arg({ type: TopicStatementFilter, description: FILTER }) },
      resolve: async (topic, args, context, info) => {
        const choice = await speakerChoiceOf(args.filter, context);
        const days = daysOf(args.filter);
        return groupPage(args, info, (by) => groupsOfTopic(context.scope, topic.id, by, days, choice));
      },
    }),
    timeline: t.field({
      type: [TimelineBucketRef],
      extensions: bringsParent,
      description: 'How much was said about it, by time. 시기별 발언 수입니다.',
      args: timelineArgs,
      resolve: async (topic, args, { scope }) => [
        ...(await timelineOfTopic(scope, topic.id, args.interval ?? 'MONTH', daysOf(args.filter))),
      ],
    }),
  }),
});

builder.queryFields((t) => ({
  topic: t.field({
    type: TopicRef,
    nullable: true,
    description:
      'The topic with this name or alias; null if there is none or no article is about it. 이 이름이나 별칭의 주제이며, 없거나 다룬 기사가 없으면 null입니다.',
    args: {
      name: t.arg.string({
        required: true,
        description: 'Name or alias, Korean or English. 한국어 또는 영어 이름이나 별칭입니다.',
      }),
    },
    resolve: async (_query, { name }, context, info) => {
      const id = topicIdOf(name, context);
      await lookAhead(info, 'Topic', id, context);
      return topicsById(context.scope).load(id);
    },
  }),
  topics: t.field({
    type: TopicConnection,
    description: 'All topics that articles are about, by name. 기사에서 다룬 모든 주제로, 이름순입니다.',
    args: { ...pageArgs, orderBy: t.arg({ type: NameOrder, description: ORDER }) },
    resolve: (_query, args, { scope }, info) => allTopics.load(scope, pageRequest(args, info, 'ASC'), {}),
  }),
}));
