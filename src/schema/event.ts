import { type EventParts, eventArticles, eventStatements, partsOfEvents } from '../graph/event-lists.ts';
import { pageOfList } from '../graph/page.ts';
import type { ReadScope } from '../graph/read-scope.ts';
import { allEvents } from '../graph/root-lists.ts';
import { groupsOfEvent } from '../graph/statement-groups.ts';
import { builder } from './builder.ts';
import { bySupport } from './by-support.ts';
import {
  ClaimedAgencyConnection,
  ClaimedOfficialConnection,
  ClaimedTopicConnection,
  EventConnection,
  MentioningArticleConnection,
  StatementConnection,
} from './connections.ts';
import { daysOf } from './days-of.ts';
import { topicChoiceOf } from './filters.ts';
import { DateOrder, DayFilter, SpeakerStatementFilter } from './inputs.ts';
import { bringsParent } from './look-ahead.ts';
import { NO_PAGE, pageArgs, pageRequest } from './page-request.ts';
import { EventRef, NodeRef } from './refs.ts';
import { groupArgs, groupPage, StatementGroupConnection, statementGroups } from './statement-group.ts';

const FILTER = 'What the list is narrowed to. 목록을 좁히는 조건입니다.';
const ORDER = 'The order of the list. 목록의 정렬입니다.';

builder.objectType(EventRef, {
  description:
    'A named or clearly identifiable happening: a meeting, a forum, a ceremony. 회의·포럼·행사처럼 이름이 있거나 분명히 알 수 있는 일입니다.',
  interfaces: [NodeRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name. 이름입니다.' }),
    aliases: t.exposeStringList('aliases', {
      description: 'Other names in articles. 기사에 나온 다른 이름입니다.',
    }),
    date: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day, if known. 날짜이며 알려진 경우만입니다.',
      resolve: (event) => event.date,
    }),
    place: t.exposeString('place', {
      nullable: true,
      description: 'The place, if known. 장소이며 알려진 경우만입니다.',
    }),
    hosts: t.field({
      type: ClaimedAgencyConnection,
      description: 'Agencies that hold it, best supported first. 주최 기관으로, 근거가 많은 순입니다.',
      args: pageArgs,
      resolve: async (event, args, { scope }, info) =>
        pageOfList(await part(scope, event.id, 'hosts'), pageRequest(args, info, 'ASC'), bySupport),
    }),
    participants: t.field({
      type: ClaimedAgencyConnection,
      description: 'Agencies that take part without holding it. 주최하지 않고 참여한 기관입니다.',
      args: pageArgs,
      resolve: async (event, args, { scope }, info) =>
        pageOfList(await part(scope, event.id, 'participants'), pageRequest(args, info, 'ASC'), bySupport),
    }),
    attendees: t.field({
      type: ClaimedOfficialConnection,
      description: 'Officials who were there, best supported first. 참석한 공직자로, 근거가 많은 순입니다.',
      args: pageArgs,
      resolve: async (event, args, { scope }, info) =>
        pageOfList(await part(scope, event.id, 'attendees'), pageRequest(args, info, 'ASC'), bySupport),
    }),
    topics: t.field({
      type: ClaimedTopicConnection,
      description: 'What it is about. 행사의 주제입니다.',
      args: pageArgs,
      resolve: async (event, args, { scope }, info) =>
        pageOfList(await part(scope, event.id, 'topics'), pageRequest(args, info, 'ASC'), bySupport),
    }),
    statements: t.field({
      type: StatementConnection,
      extensions: bringsParent,
      description: 'What was said there, newest first. 이 행사에서 나온 발언으로, 최신순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: SpeakerStatementFilter, description: FILTER }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: async (event, args, context, info) =>
        (await eventStatements.load(
          context.scope,
          event.id,
          pageRequest(args, info),
          topicChoiceOf(args.filter, context),
        )) ?? NO_PAGE,
    }),
    statementsBy: t.field({
      type: StatementGroupConnection,
      extensions: bringsParent,
      description: statementGroups('What was said there', '이 행사에서 나온 발언'),
      args: { ...groupArgs, filter: t.arg({ type: SpeakerStatementFilter, description: FILTER }) },
      resolve: (event, args, context, info) => {
        const choice = topicChoiceOf(args.filter, context);
        const days = daysOf(args.filter);
        return groupPage(args, info, (by) => groupsOfEvent(context.scope, event.id, by, days, choice));
      },
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
      resolve: async (event, args, { scope }, info) =>
        (await eventArticles.load(scope, event.id, pageRequest(args, info), {})) ?? NO_PAGE,
    }),
  }),
});

async function part<Part extends keyof EventParts>(
  scope: ReadScope,
  id: string,
  name: Part,
): Promise<EventParts[Part] | readonly []> {
  return (await partsOfEvents(scope).load(id))?.[name] ?? [];
}

builder.queryFields((t) => ({
  events: t.field({
    type: EventConnection,
    description:
      'Events, latest first; those without a known day come last. 행사 목록으로 최신순이며, 날짜를 모르는 행사는 끝에 옵니다.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: DayFilter, description: FILTER }),
      orderBy: t.arg({ type: DateOrder, description: ORDER }),
    },
    resolve: (_query, args, { scope }, info) => allEvents.load(scope, pageRequest(args, info), {}),
  }),
}));
