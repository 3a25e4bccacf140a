import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** What is another in the context of one event of a subscription than in that of its request. */
export type ContextOfEvent = (event: unknown) => object;

/**
 * Answers each event of a subscription in a context of its own: that of the request reads through a scope that ends
 * with the request's time, and remembers what it read.
 */
export function subscriptionsPlugin(
  contextOfEvent: ContextOfEvent,
  maskError: (error: GraphQLError) => GraphQLError,
): Plugin {
  const answer = async (args: ExecutionArgs, event: unknown): Promise<ExecutionResult> => {
    const contextValue = Object.assign({}, args.contextValue, contextOfEvent(event));
    const result = await execute({ ...args, rootValue: event, contextValue });
    return result.errors === undefined ? result : { ...result, errors: result.errors.map(maskError) };
  };
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const events = await createSourceEventStream(args);
        if (!(Symbol.asyncIterator in events)) {
          const { errors, ...rest } = events;
          return errors === undefined ? events : { ...rest, errors: errors.map(maskError) };
        }
        return mapEvents(events, (event) => answer(args, event));
      });
    },
  };
}

/** A generator would keep `return` waiting for the next event, and the subscription open for as long. */
function mapEvents<Event, Answer>(
  events: AsyncIterable<Event>,
  answer: (event: Event) => Promise<Answer>,
): AsyncIterableIterator<Answer> {
  const source = events[Symbol.asyncIterator]();
  const over = { done: true as const, value: undefined };
  return {
    next: async () => {
      const { done, value } = await source.next();
      return done ? over : { done: false, value: await answer(value) };
    },
    return: async () => {
      await source.return?.();
      return over;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
