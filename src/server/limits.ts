import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { measureCost } from './measure-cost.ts';

/** How much one request may ask for. */
export interface Limits {
  /** Levels of fields below one another. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Words and signs of the document. */
  readonly tokens: number;
  /** Objects that the answer may hold, by the real `first` of each list. */
  readonly cost: number;
}

export const DEFAULT_LIMITS: Limits = { depth: 14, aliases: 30, directives: 30, tokens: 3_000, cost: 10_000 };

/** The code of an error that tells that a limit was passed. */
export const COMPLEXITY_LIMIT = 'COMPLEXITY_LIMIT';

/** Refuses a request that asks for more than allowed, before anything reaches the database. */
export function limitPlugins(limits: Limits): Plugin[] {
  const onReject = [
    (_context: unknown, error: GraphQLError) => {
      error.extensions['code'] = COMPLEXITY_LIMIT;
    },
  ];
  return [
    maxTokensPlugin({ n: limits.tokens, onReject }),
    maxDepthPlugin({ n: limits.depth, onReject }),
    maxAliasesPlugin({ n: limits.aliases, onReject }),
    maxDirectivesPlugin({ n: limits.directives, onReject }),
    costPlugin(limits.cost),
  ];
}

/** Says in `extensions.cost` of every answer what was asked and what is allowed; refuses what costs more. */
function costPlugin(allowed: number): Plugin {
  const refusal = (cost: number) =>
    new GraphQLError(
      `this asks for up to ${cost} objects and ${allowed} are allowed; ask for fewer with first, or for less below each`,
      { extensions: { code: COMPLEXITY_LIMIT, cost: { asked: cost, allowed }, http: { status: 400 } } },
    );
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (!operation) return;
      const asked = measureCost(args.schema, args.document, operation, args.variableValues ?? {});
      if (asked > allowed) {
        setResultAndStopExecution({ errors: [refusal(asked)], extensions: { cost: { asked, allowed } } });
        return;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (isSingle(result))
            setResult({ ...result, extensions: { ...result.extensions, cost: { asked, allowed } } });
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (!operation) return;
      const asked = measureCost(args.schema, args.document, operation, args.variableValues ?? {});
      if (asked > allowed) setResultAndStopExecution({ errors: [refusal(asked)] });
    },
  };
}

/** Whether a result is one answer and no stream of them. */
export function isSingle<Stream>(result: ExecutionResult | Stream): result is ExecutionResult {
  return typeof result === 'object' && result !== null && !(Symbol.asyncIterator in result);
}
