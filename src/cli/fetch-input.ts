import { KgError } from '../errors.ts';

/** Limits of a fetch; every field has a default. */
export interface FetchOptions {
  /** Milliseconds that the whole fetch may take, redirects included. */
  readonly timeout?: number;
  /** Bytes that the answer may have. */
  readonly fetchLimit?: number;
  /** Refuse addresses of this machine and of private networks: for links that a stranger's feed names. */
  readonly publicOnly?: boolean;
}

const TIMEOUT = 30_000;
const FETCH_LIMIT = 100_000_000;
const MAXIMUM_REDIRECTS = 5;

/** True for `http://` and `https://` addresses. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** True for hosts that are this machine or on a private network, by their name or number. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return (
    /^(?:localhost|.*\.localhost|.*\.local|.*\.internal)$/.test(host) ||
    /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(
      host,
    ) ||
    /^(?:::|::1|::ffff:.*|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)$/.test(host)
  );
}

/** Fetches an address, with limits of time, size and redirects; every failure says what to do. */
export async function fetchInput(
  url: string,
  options: FetchOptions = {},
): Promise<{ bytes: Uint8Array; contentType: string | null }> {
  const timeout = options.timeout ?? TIMEOUT;
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await follow(url, signal, options.publicOnly ?? false);
    const bytes = await readBody(response, url, options.fetchLimit ?? FETCH_LIMIT);
    return { bytes, contentType: response.headers.get('content-type') };
  } catch (cause) {
    if (cause instanceof KgError) throw cause;
    if (signal.aborted) {
      throw new KgError(
        'INPUT_UNREADABLE',
        `${url} didn't answer within ${timeout / 1000} s; try again later`,
        { cause },
      );
    }
    throw new KgError('INPUT_UNREADABLE', `${url} can't be fetched: ${reasonOf(cause)}; check the address`, {
      cause,
    });
  }
}

async function follow(url: string, signal: AbortSignal, publicOnly: boolean): Promise<Response> {
  let address = new URL(url);
  for (let redirects = 0; redirects <= MAXIMUM_REDIRECTS; redirects += 1) {
    if (publicOnly && isPrivateHost(address.hostname)) {
      throw new KgError(
        'INPUT_UNREADABLE',
        `${url} leads to the private address ${address.host}; it isn't followed`,
      );
    }
    const response = await fetch(address, {
      redirect: 'manual',
      signal,
      headers: {
        'user-agent': 'malmoi',
        accept: 'text/html, application/xml, application/rss+xml, text/plain, */*',
      },
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      if (response.ok) return response;
      await response.body?.cancel();
      throw new KgError('INPUT_UNREADABLE', `${url} answered ${response.status}; check the address`);
    }
    await response.body?.cancel();
    address = new URL(location, address);
    if (!isWebAddress(address.href)) {
      throw new KgError('INPUT_UNREADABLE', `${url} redirects to ${address.protocol}, which isn't followed`);
    }
  }
  throw new KgError(
    'INPUT_UNREADABLE',
    `${url} redirects more than ${MAXIMUM_REDIRECTS} times; give the final address`,
  );
}

async function readBody(response: Response, url: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = new Uint8Array(chunk);
    length += bytes.length;
    if (length > limit) {
      throw new KgError(
        'INPUT_UNREADABLE',
        `${url} is larger than ${Math.round(limit / 1e6)} MB; download and split it`,
      );
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? cause.cause.message || cause.message : cause.message;
}
