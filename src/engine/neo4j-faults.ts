import neo4j from 'neo4j-driver';
import { KgError } from '../errors.ts';

/** Turns a fault of the driver or the server into one that says what to do; `doing` names the statement or step. */
export function neo4jFault(address: string, doing: string, error: unknown): KgError {
  if (error instanceof KgError) return error;
  const code = codeOf(error);
  const said = firstLine(error);
  if (code.startsWith('Neo.ClientError.Security.')) {
    const remedy = code.endsWith('RateLimit')
      ? 'it refuses further attempts for a while after too many wrong passwords; wait some seconds'
      : 'check the user and the password (in the address, or MALMOI_DATABASE_USER and MALMOI_DATABASE_PASSWORD)';
    return new KgError('DATABASE_UNAUTHORIZED', `Neo4j at ${address} refused the login: ${remedy}`, {
      cause: error,
    });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new KgError(
      'DATABASE_FAILED',
      `Neo4j at ${address} has no such database: give the name of one that exists, or none for its default`,
      { cause: error },
    );
  }
  if (code === neo4j.error.SERVICE_UNAVAILABLE || code === neo4j.error.SESSION_EXPIRED) {
    return unreachable(address, said, error);
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new KgError('DATABASE_TIMEOUT', `${doing} took longer than it may on Neo4j at ${address}`, {
      cause: error,
    });
  }
  const kind = code.startsWith('Neo.ClientError.Statement.') ? 'STATEMENT_INVALID' : 'DATABASE_FAILED';
  return new KgError(kind, `${doing} failed on Neo4j at ${address}: ${said}`, { cause: error });
}

/** As `neo4jFault`, for the first contact, where an answer that isn't Neo4j's is told like none. */
export function connectFault(address: string, error: unknown): KgError {
  // The driver's own code for a server that speaks something else, or is silent.
  if (codeOf(error) === 'N/A') return unreachable(address, firstLine(error), error);
  return neo4jFault(address, 'the first statement', error);
}

function unreachable(address: string, said: string, cause: unknown): KgError {
  return new KgError(
    'DATABASE_UNREACHABLE',
    `no Neo4j answers at ${address} (${said}): check that it runs, and its host, port and scheme (neo4j:// for a cluster or a server, bolt:// for one server, +s where it wants encryption)`,
    { cause },
  );
}

function firstLine(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

/** True for what passes by itself: deadlocks, a leader that moves, a connection that was lost. */
export function isTransient(error: unknown): boolean {
  if (error instanceof KgError) return isTransient(error.cause);
  return error instanceof Error && neo4j.isRetryableError(error);
}

/** True for what the server is known to have undone, so that even a write may be sent again. */
export function isUndone(error: unknown): boolean {
  if (error instanceof KgError) return isUndone(error.cause);
  return codeOf(error).startsWith('Neo.TransientError.') && isTransient(error);
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
