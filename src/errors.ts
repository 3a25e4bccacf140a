/** What can go wrong, as a closed set: the command line turns a code into an exit code, the server into a GraphQL error. */
export const ERROR_CODES = [
  'CONFIG_INVALID',
  'USAGE',
  'INPUT_NOT_FOUND',
  'INPUT_UNREADABLE',
  'INPUT_EMPTY',
  'LEXICON_INVALID',
  'ARTICLE_MALFORMED',
  'CURATION_INVALID',
  'DATABASE_LOCKED',
  'DATABASE_UNWRITABLE',
  'DATABASE_DAMAGED',
  'DATABASE_UNREACHABLE',
  'DATABASE_UNAUTHORIZED',
  'DATABASE_FAILED',
  'DATABASE_TIMEOUT',
  'ENGINE_MISSING',
  'STATEMENT_INVALID',
  'PORT_IN_USE',
  'MODEL_FAILED',
  'SERVER_UNREACHABLE',
] as const;

/** What `extensions.code` of an error in a GraphQL answer can be besides the codes of faults in what a writer sent. */
export const GRAPHQL_CODES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'BODY_LIMIT',
  'COMPLEXITY_LIMIT',
  'DATABASE_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'SUBSCRIPTION_LAGS',
  'SUBSCRIPTION_LIMIT',
  'TIMEOUT',
  'UNAUTHORIZED',
  'UNKNOWN_DOCUMENT',
  'WRITING_OFF',
] as const;

export type KgErrorCode = (typeof ERROR_CODES)[number];

/** A fault that has a name: what was being done, on what, and what to do about it, in one message. */
export class KgError extends Error {
  readonly code: KgErrorCode;

  constructor(code: KgErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'KgError';
    this.code = code;
  }
}
