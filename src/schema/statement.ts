import { agencyStatements } from '../graph/agency-lists.ts';
import { bySortKey } from '../graph/edges.ts';
import { eventStatements } from '../graph/event-lists.ts';
import type { ArticleNode, StatementNode } from '../graph/nodes.ts';
import { officialStatements } from '../graph/official-lists.ts';
import { pageOfList } from '../graph/page.ts';
import type { ReadScope } from '../graph/read-scope.ts';
import { reportsOfStatements } from '../graph/releases.ts';
import { allStatements } from '../graph/root-lists.ts';
import {
  groupsOfAgency,
  groupsOfAll,
  groupsOfEvent,
  groupsOfOfficial,
  groupsOfTopic,
} from '../graph/statement-groups.ts';
import {
  articleOfStatement,
  eventOfStatement,
  speakersOfStatement,
  topicsOfStatement,
} from '../graph/statement-parts.ts';
import { topicStatements } from '../graph/topic-lists.ts';
import { builder } from './builder.ts';
import { ReportConnection, StatementConnection } from './connections.ts';
import type { ReadContext } from './context.ts';
import { daysOf } from './days-of.ts';
import { evidenceOfStatement } from './evidence.ts';
import { agencySpeakersOf, speakerChoiceOf, speechOf, topicChoiceOf } from './filters.ts';
import { agencyIdsOf, officialIdOf, requireOne, topicIdOf } from './find-names.ts';
import { DateOrder, StatementFilter } from './inputs.ts';
import { NO_PAGE, pageArgs, pageRequest } from './page-request.ts';
import { ArticleRef, EventRef, EvidenceRef, NodeRef, SpeakerRef, StatementRef, TopicRef } from './refs.ts';
import {
  type FindGroups,
  groupArgs,
  groupPage,
  StatementGroupConnection,
  statementGroups,
} from './statement-group.ts';
import { storedId } from './stored-id.ts';

builder.objectType(StatementRef, {
  description:
    'What somebody said in an article, quoted or reported. 기사에 실린 발언으로, 직접 또는 간접 인용입니다.',
  interfaces: [NodeRef],
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'The words as the article has them. 기사에 실린 발언 그대로입니다.',
    }),
    direct: t.exposeBoolean('direct', {
      description:
        'True for quoted words, false for reported speech. 직접 인용이면 true, 간접 인용이면 false입니다.',
    }),
    verb: t.exposeString('verb', {
      description: 'Stem of the reporting verb: 밝히, 강조. 발언을 전한 동사의 어간입니다(밝히, 강조).',
    }),
    publishedOn: t.field({
      type: 'Date',
      description: 'Day of the article. 기사의 날짜입니다.',
      resolve: (said) => said.publishedOn,
    }),
    speakers: t.field({
      type: [SpeakerRef],
      description:
        'Who said it; usually one, several where the article says so. 발언한 주체로, 보통 하나이며 기사에 따라 여럿일 수 있습니다.',
      resolve: (said, _args, { scope }) => speakersOfStatement(scope, said),
    }),
    article: t.field({
      type: ArticleRef,
      description: 'The article that reports it. 발언을 전한 기사입니다.',
      resolve: (said, _args, { scope }) => articleOf(scope, said),
    }),
    alsoReportedIn: t.field({
      type: ReportConnection,
      args: pageArgs,
      description:
        'Other articles of the same release that report the same words of the same speaker, oldest first. 같은 보도자료를 실은 다른 기사 가운데 같은 발언을 전한 기사로, 오래된 순입니다.',
      resolve: async (said, args, { scope }, info) =>
        pageOfList(
          (await reportsOfStatements(scope).load(said.id)) ?? [],
          pageRequest(args, info, 'ASC'),
          bySortKey,
        ),
    }),
    topics: t.field({
      type: [TopicRef],
      description: 'What it is about. 발언의 주제입니다.',
      resolve: (said, _args, { scope }) => topicsOfStatement(scope, said),
    }),
    event: t.field({
      type: EventRef,
      nullable: true,
      description:
        'The event at which it was said, if the article tells. 발언이 나온 행사이며 기사에 있을 때만입니다.',
      resolve: (said, _args, { scope }) => eventOfStatement(scope, said),
    }),
    evidence: t.field({
      type: EvidenceRef,
      description: 'Where the article has these words. 기사에서 이 발언이 실린 위치입니다.',
      resolve: async (said, _args, { scope }) => evidenceOfStatement(said, await articleOf(scope, said)),
    }),
  }),
});

/** A statement goes with its article, so a missing one means that both were removed while they were read. */
function articleOf(scope: ReadScope, said: StatementNode): ArticleNode | Promise<ArticleNode> {
  const article = articleOfStatement(scope, said);
  return article instanceof Promise ? article.then((found) => isThere(found, said)) : isThere(article, said);
}

function isThere(article: ArticleNode | null, said: StatementNode): ArticleNode {
  if (article === null) throw new Error(`the article of statement ${said.id} was removed while it was read`);
  return article;
}

builder.queryFields((t) => ({
  statements: t.field({
    type: StatementConnection,
    description: 'Statements, newest first. 발언 목록으로, 최신순입니다.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: StatementFilter, description: 'Which statements. 발언 조건입니다.' }),
      orderBy: t.arg({ type: DateOrder, description: 'The order of the list. 목록의 정렬입니다.' }),
    },
    resolve: async (_query, args, context, info) => {
      const { scope } = context;
      const request = pageRequest(args, info);
      const filter = args.filter ?? {};
      requireOne({ ...filter }, ['official', 'agency', 'event']);
      const { official = null, agency = null, event = null, topic = null } = filter;
      if (official !== null) {
        const id = officialIdOf(official);
        return (await officialStatements.load(scope, id, request, topicChoiceOf(filter, context))) ?? NO_PAGE;
      }
      if (agency !== null) {
        const [id, ...others] = await agencyIdsOf({ ...filter, agency }, context);
        const choice = { ...topicChoiceOf(filter, context), ...agencySpeakersOf('EITHER', others) };
        return (await agencyStatements.load(scope, id, request, choice)) ?? NO_PAGE;
      }
      if (event !== null) {
        const id = storedId('event', 'Event', event);
        return (await eventStatements.load(scope, id, request, topicChoiceOf(filter, context))) ?? NO_PAGE;
      }
      if (topic !== null) {
        const choice = await speakerChoiceOf(
          { direct: filter.direct, minConfidence: filter.minConfidence },
          context,
        );
        return (await topicStatements.load(scope, topicIdOf(topic, context), request, choice)) ?? NO_PAGE;
      }
      return allStatements.load(scope, request, speechOf(filter));
    },
  }),
  statementsBy: t.field({
    type: StatementGroupConnection,
    description: statementGroups('Statements', '발언'),
    args: {
      ...groupArgs,
      filter: t.arg({ type: StatementFilter, description: 'Which statements. 발언 조건입니다.' }),
    },
    resolve: async (_query, args, context, info) =>
      groupPage(args, info, await groupsUnder(args.filter ?? {}, context)),
  }),
}));

/** Groups the statements under a filter, beginning at whatever narrows them most. */
async function groupsUnder(
  filter: typeof StatementFilter.$inferInput,
  context: ReadContext,
): Promise<FindGroups> {
  requireOne({ ...filter }, ['official', 'agency', 'event']);
  const { scope } = context;
  const { official, agency, event, topic } = filter;
  const days = daysOf(filter);
  const choice = topicChoiceOf(filter, context);
  if (typeof official === 'string') {
    const id = officialIdOf(official);
    return (by) => groupsOfOfficial(scope, id, by, days, choice);
  }
  if (typeof agency === 'string') {
    const [id, ...others] = await agencyIdsOf({ ...filter, agency }, context);
    const speakers = agencySpeakersOf('EITHER', others);
    return (by) => groupsOfAgency(scope, id, by, days, { ...choice, ...speakers });
  }
  if (typeof event === 'string') {
    const id = storedId('event', 'Event', event);
    return (by) => groupsOfEvent(scope, id, by, days, choice);
  }
  if (typeof topic === 'string') {
    const anyone = await speakerChoiceOf(
      { direct: filter.direct, minConfidence: filter.minConfidence },
      context,
    );
    return (by) => groupsOfTopic(scope, topicIdOf(topic, context), by, days, anyone);
  }
  return (by) => groupsOfAll(scope, by, days, speechOf(filter));
}
