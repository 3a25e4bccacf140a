import type { TypedDocumentString } from './generated/graphql.ts';

export * from './generated/graphql.ts';

/** A fault that the server told, or that kept it from being asked. */
export class MalmoiError extends Error {
  /** `BAD_USER_INPUT`, `COMPLEXITY_LIMIT` and the like; null where the server gave none or wasn't reached. */
  readonly code: string | null;

  constructor(message: string, code: string | null, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'MalmoiError';
    this.code = code;
  }
}

/** Where and how a server is asked. */
export interface ClientOptions {
  /** Address of its GraphQL endpoint: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Another `fetch` than the global one. */
  readonly fetch?: typeof fetch;
}

/** Asks a server typed questions. */
export interface MalmoiClient {
  /** The data that a question gives; rejects with a `MalmoiError` if the server tells any fault. */
  ask<Result, Variables extends object>(
    document: TypedDocumentString<Result, Variables>,
    ...rest: VariablesOf<Variables>
  ): Promise<Result>;
}

/** Variables may be left out where a question needs none. */
type VariablesOf<Variables extends object> =
  Record<string, never> extends Variables
    ? [variables?: Variables, signal?: AbortSignal]
    : [variables: Variables, signal?: AbortSignal];

/** What a GraphQL server answers. */
interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A client for one server. It keeps nothing between questions. */
export function createClient(options: ClientOptions): MalmoiClient {
  const send = options.fetch ?? fetch;
  return {
    ask: async (document, ...[variables, signal]) => {
      const response = await send(options.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          ...options.headers,
        },
        body: JSON.stringify({ query: document.toString(), variables }),
        ...(signal && { signal }),
      }).catch((cause: unknown) => {
        throw new MalmoiError(`${options.url} can't be reached; is the server running there?`, null, {
          cause,
        });
      });
      return dataOf(await answerOf(response, options.url));
    },
  };
}

async function answerOf<Result>(response: Response, url: string): Promise<Answer<Result>> {
  try {
    return await response.json();
  } catch (cause) {
    throw new MalmoiError(
      `${url} answered ${response.status} and no GraphQL; is it the right address?`,
      null,
      {
        cause,
      },
    );
  }
}

function dataOf<Result>({ data, errors }: Answer<Result>): Result {
  const [error] = errors ?? [];
  if (error !== undefined) throw new MalmoiError(error.message, error.extensions?.code ?? null);
  if (data === null || data === undefined)
    throw new MalmoiError('the server gave neither data nor an error', null);
  return data;
}
