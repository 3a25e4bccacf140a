import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { findPageFaults } from './find-page-faults.ts';
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
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { asked, faults } = judge(args, allowed);
      const extensions = { cost: { asked, allowed } };
      if (faults.length > 0) {
        setResultAndStopExecution({ errors: faults, extensions });
        return;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (isSingle(result)) setResult({ ...result, extensions: { ...result.extensions, ...extensions } });
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const { faults } = judge(args, allowed);
      if (faults.length > 0) setResultAndStopExecution({ errors: faults });
    },
  };
}

/** What an operation costs, and why it may not be run. */
export function judge(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  allowed: number,
): { readonly asked: number; readonly faults: readonly GraphQLError[] } {
  const operation = getOperationAST(document, operationName);
  if (!operation) return { asked: 0, faults: [] };
  // Coerced, they have the defaults that the document gives them.
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
  );
  if (errors) return { asked: 0, faults: errors.map(badVariable) };
  const asked = measureCost(schema, document, operation, coerced);
  const faults = findPageFaults(schema, document, operation, coerced);
  return { asked, faults: asked > allowed ? [...faults, tooCostly(asked, allowed)] : faults };
}

/** Without data, the answer of type `application/graphql-response+json` has to be a 400; that of plain JSON is a 200. */
function badVariable({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } },
  });
}

function tooCostly(asked: number, allowed: number): GraphQLError {
  return new GraphQLError(
    `this asks for up to ${asked} objects and ${allowed} are allowed; ask for fewer with first, or for less below each`,
    { extensions: { code: COMPLEXITY_LIMIT, cost: { asked, allowed }, http: { status: 400 } } },
  );
}

/** Whether a result is one answer and no stream of them. */
export function isSingle<Stream>(result: ExecutionResult | Stream): result is ExecutionResult {
  return typeof result === 'object' && result !== null && !(Symbol.asyncIterator in result);
}
