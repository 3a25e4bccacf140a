import { createHash } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { parseDatabaseUrl } from '../engine/parse-database-url.ts';

/** Longer paths of sockets aren't allowed by every system. */
const LONGEST_PATH = 100;

/**
 * Where the process that has an embedded graph open listens for other commands of its user; null for a graph that
 * needs no owner. The socket stands beside the database, or, where that path is too long, in the folder for
 * temporary files.
 */
export function socketPath(databaseUrl: string): string | null {
  const address = parseDatabaseUrl(databaseUrl);
  if (address.kind !== 'file') return null;
  const path = resolve(address.path);
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\malmoi-${userInfo().username}-${hash}`;
  const beside = `${path}.sock`;
  return Buffer.byteLength(beside) <= LONGEST_PATH
    ? beside
    : join(tmpdir(), `malmoi-${userInfo().uid}-${hash}.sock`);
}
