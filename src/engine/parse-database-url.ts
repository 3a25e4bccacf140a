import { KgError } from '../errors.ts';

/** Where a graph is, taken apart. */
export type DatabaseAddress =
  | { readonly kind: 'memory'; readonly address: string }
  | { readonly kind: 'file'; readonly path: string; readonly address: string }
  | {
      readonly kind: 'neo4j';
      /** For the driver: no user, no password, no database. */
      readonly url: string;
      readonly user: string | null;
      readonly password: string | null;
      readonly database: string | null;
      readonly address: string;
    };

const NEO4J_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];
const WANTED = 'give file:PATH for an embedded graph, or neo4j://HOST:PORT or bolt://HOST:PORT for a server';

/** Takes a database address apart; what it says of the address never holds the password. */
export function parseDatabaseUrl(url: string): DatabaseAddress {
  if (url === 'memory:' || url === 'file::memory:') return { kind: 'memory', address: 'memory:' };
  if (url.startsWith('file:')) {
    const path = filePath(url);
    return { kind: 'file', path, address: `file:${path}` };
  }
  const shown = url.replace(/^(\w[\w+.-]*:\/\/)?.*@/s, '$1…@');
  const scheme = url.split(':', 1)[0] ?? '';
  if (!NEO4J_SCHEMES.includes(scheme) || !url.startsWith(`${scheme}://`)) {
    throw new KgError('CONFIG_INVALID', `the database address '${shown}' has no known scheme: ${WANTED}`);
  }
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new KgError(
      'CONFIG_INVALID',
      `the database address '${shown}' isn't a URL (special characters of a password must be percent-encoded): ${WANTED}`,
    );
  }
  if (parsed.hostname === '') {
    throw new KgError('CONFIG_INVALID', `the database address '${shown}' names no host: ${WANTED}`);
  }
  const host = `${scheme}://${parsed.host}`;
  const database = parsed.pathname.replace(/^\//, '');
  return {
    kind: 'neo4j',
    url: `${host}${parsed.search}`,
    user: decoded(parsed.username),
    password: decoded(parsed.password),
    database: decoded(database),
    address: database === '' ? host : `${host}/${database}`,
  };
}

function filePath(url: string): string {
  const path = url.slice('file:'.length);
  // `file:///var/lib/graph` is a URL; `file:./graph` and `file:graph` are paths.
  const plain = path.startsWith('//') ? decodeURIComponent(new URL(url).pathname) : path;
  if (plain === '' || plain === '/') {
    throw new KgError('CONFIG_INVALID', `the database address '${url}' has no path: ${WANTED}`);
  }
  return plain;
}

function decoded(part: string): string | null {
  if (part === '') return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
