import { GraphQLError } from 'graphql';
import { type News, TooManySubscribers } from '../graph/arrival-hub.ts';
import type { Arrived } from '../graph/arrivals.ts';
import { statementById } from '../graph/statement-parts.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { ReadContext } from './context.ts';
import { agencyKeysOf, findAgency, officialIdOf, topicIdOf } from './find-names.ts';
import { wantedByNames } from './page-request.ts';
import { StatementRef } from './refs.ts';
import { namesBelow } from './selection.ts';

/** The code of an error that tells that there are as many subscriptions as may be. */
export const SUBSCRIPTION_LIMIT = 'SUBSCRIPTION_LIMIT';
/** The code of an error that ends a subscription which can't tell everything any more. */
export const SUBSCRIPTION_LAGS = 'SUBSCRIPTION_LAGS';

interface Choice {
  readonly topic?: string | null | undefined;
  readonly official?: string | null | undefined;
  readonly agency?: string | null | undefined;
}

builder.subscriptionFields((t) => ({
  statementAdded: t.field({
    type: StatementRef,
    nullable: true,
    description:
      'Statements as they come into the graph, whichever process ingests them; those of an edited article that were not there before. What is given must all hold. Null where the statement was removed before it could be told. 그래프에 새로 들어오는 발언입니다. 어느 프로세스가 수집했든 알려 주며, 주어진 조건을 모두 만족하는 것만입니다. 알리기 전에 삭제된 발언은 null입니다.',
    args: {
      topic: t.arg.string({
        description: 'Name or alias of a topic, Korean or English, or its id. 주제 이름·별칭 또는 ID입니다.',
      }),
      official: t.arg.id({ description: 'Only of this official. 이 공직자의 발언만입니다.' }),
      agency: t.arg.string({
        description:
          'Only of an agency, itself or through its officials: name, alias or id. 이 기관이나 소속 공직자의 발언만이며 이름·별칭 또는 ID입니다.',
      }),
    },
    subscribe: async (_root, choice, context) => {
      const { arrivals } = context;
      if (arrivals === null)
        throw badInput('subscriptions are told by a server alone; ask one over HTTP with text/event-stream');
      const isWanted = await wantedBy(choice, context);
      try {
        return await arrivals.subscribe(isWanted);
      } catch (error) {
        if (!(error instanceof TooManySubscribers)) throw error;
        throw new GraphQLError(`${error.message}; try again later`, {
          extensions: { code: SUBSCRIPTION_LIMIT, allowed: error.most, http: { status: 503 } },
        });
      }
    },
    resolve: (news, _args, { scope }, info) => {
      if (news.kind !== 'statement') throw endOf(news);
      return statementById(scope, news.id, wantedByNames(namesBelow(info, info.fieldNodes, [])));
    },
  }),
}));

/** What an agency is called need not be in the graph yet, so it is also told by its name and by the registry. */
async function wantedBy(
  { topic, official, agency }: Choice,
  context: ReadContext,
): Promise<(arrived: Arrived) => boolean> {
  const topicId = topic == null ? null : topicIdOf(topic, context);
  const career = official == null ? null : officialIdOf(official);
  const found = agency == null ? null : await findAgency(agency, null, context);
  const agencies = new Set(agency == null ? [] : [...agencyKeysOf(agency, null, context), found?.id]);
  return (arrived) =>
    (topicId === null || arrived.topics.includes(topicId)) &&
    (career === null || arrived.careers.includes(career)) &&
    (agency == null || arrived.agencies.some(({ id, name }) => agencies.has(id) || name === agency.trim()));
}

function endOf(news: Exclude<News, { readonly kind: 'statement' }>): GraphQLError {
  const why =
    news.kind === 'tooSlow'
      ? `this subscription took its statements too slowly: more than ${news.held} were waiting`
      : 'more came into the graph than could be told';
  return new GraphQLError(
    `${why}; it ends here: subscribe again, and ask for the latest statements to see what was missed`,
    { extensions: { code: SUBSCRIPTION_LAGS } },
  );
}
