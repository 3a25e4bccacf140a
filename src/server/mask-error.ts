import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { KgError } from '../errors.ts';

/** The code of an error whose cause is ours and stays in the log. */
export const INTERNAL_ERROR = 'INTERNAL_SERVER_ERROR';
/** The code of an error that tells that a request took longer than it may. */
export const TIMEOUT = 'TIMEOUT';
/** The code of an error that tells that the database can't be reached or is broken. */
export const DATABASE_UNAVAILABLE = 'DATABASE_UNAVAILABLE';

/**
 * What a client sees of an error: errors meant for it as they are, the rest as a code and the request's id, under which
 * the log has the cause.
 */
export function maskError(error: unknown, requestId: string, logger: Logger): GraphQLError {
  const cause = originOf(error);
  if (error instanceof GraphQLError && (cause === error || cause instanceof GraphQLError)) return error;
  const at = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  const masked = (code: string, message: string) =>
    new GraphQLError(message, { ...at, extensions: { code, requestId } });
  if (cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError')) {
    logger.warn({ requestId }, 'a request took longer than it may');
    return masked(TIMEOUT, 'this took longer than a request may; ask for less');
  }
  logger.error({ requestId, err: cause }, 'a request failed');
  if (cause instanceof KgError && cause.code.startsWith('DATABASE_')) {
    return masked(
      DATABASE_UNAVAILABLE,
      `the database can't answer now; the log has the reason under ${requestId}`,
    );
  }
  return masked(INTERNAL_ERROR, `something went wrong; the log has the reason under ${requestId}`);
}

function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}
