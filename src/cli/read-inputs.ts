import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { KgError } from '../errors.ts';
import { fetchInput, isWebAddress } from './fetch-input.ts';

/** How inputs are read; every field has a default. */
export interface ReadOptions {
  /** What relative paths are relative to. */
  readonly folder?: string;
  readonly stdin?: AsyncIterable<unknown>;
  /** Milliseconds that one URL may take. */
  readonly timeout?: number;
  /** Bytes that one URL may have. */
  readonly fetchLimit?: number;
  /** Bytes that one file, or stdin, may have. */
  readonly fileLimit?: number;
}

/** The bytes of one input. */
export interface RawInput {
  /** The path as given or found, the URL, or `stdin`: for messages. */
  readonly name: string;
  /** The name without folder and extension, for naming what is made of it. */
  readonly stem: string;
  /** The name of the folder it is in, which tells equal stems apart; null for URLs and stdin. */
  readonly folder: string | null;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

/** An input that can't be read, and why. */
export interface UnreadInput {
  readonly name: string;
  readonly problem: KgError;
}

// A longer text doesn't fit into one JavaScript string.
const FILE_LIMIT = 500_000_000;

/**
 * Reads files, folders (recursively, in order of their names, without hidden files), globs, URLs and `-` (stdin), in
 * the order given and each file once. What can't be read is a problem of its own, and the rest goes on.
 */
export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<RawInput | UnreadInput> {
  const seen = new Set<string>();
  for (const path of paths) {
    try {
      if (path === '-') yield await readStdin(options);
      else if (isWebAddress(path)) yield await readUrl(path, options);
      else yield* readPath(path, options, seen);
    } catch (cause) {
      yield { name: path, problem: asProblem(path, cause) };
    }
  }
}

async function readStdin(options: ReadOptions): Promise<RawInput> {
  const bytes = await collect(options.stdin ?? process.stdin, 'stdin', options.fileLimit ?? FILE_LIMIT);
  return { name: 'stdin', stem: 'stdin', folder: null, bytes, contentType: null };
}

async function readUrl(url: string, options: ReadOptions): Promise<RawInput> {
  const { bytes, contentType } = await fetchInput(url, options);
  const { pathname, hostname } = new URL(url);
  return { name: url, stem: stemOf(basename(pathname)) || hostname, folder: null, bytes, contentType };
}

async function* readPath(path: string, options: ReadOptions, seen: Set<string>) {
  const root = options.folder ?? process.cwd();
  for (const file of await filesAt(path, root)) {
    try {
      const real = await realpath(resolve(root, file));
      if (seen.has(real)) continue;
      seen.add(real);
      const bytes = await collect(createReadStream(real), file, options.fileLimit ?? FILE_LIMIT);
      const folder = basename(dirname(resolve(root, file)));
      yield { name: file, stem: stemOf(basename(file)), folder, bytes, contentType: null };
    } catch (cause) {
      yield { name: file, problem: asProblem(file, cause) };
    }
  }
}

async function filesAt(path: string, root: string): Promise<string[]> {
  const found = await stat(resolve(root, path)).catch((cause: unknown) => {
    if (isDynamicPattern(path) && codeOf(cause) === 'ENOENT') return null;
    throw cause;
  });
  if (found === null) {
    const files = await glob(path, { cwd: root, onlyFiles: true, dot: false, expandDirectories: false });
    if (files.length > 0) return files.sort();
    throw new KgError('INPUT_NOT_FOUND', `${path} matches no file; check the pattern and quote it`);
  }
  if (!found.isDirectory()) return [path];
  const files = await filesIn(path, root, new Set());
  if (files.length > 0) return files;
  throw new KgError('INPUT_NOT_FOUND', `${path} is a folder without files; put articles into it`);
}

async function filesIn(folder: string, root: string, visited: Set<string>): Promise<string[]> {
  const real = await realpath(resolve(root, folder));
  // A link may lead back up.
  if (visited.has(real)) return [];
  visited.add(real);
  const files: string[] = [];
  for (const name of (await readdir(real)).sort()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const isFolder = await stat(resolve(root, path)).then(
      (found) => found.isDirectory(),
      // A dangling link or a file that vanished: reading it reports it.
      () => false,
    );
    if (isFolder) files.push(...(await filesIn(path, root, visited)));
    else files.push(path);
  }
  return files;
}

async function collect(source: AsyncIterable<unknown>, name: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    const bytes = chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk));
    length += bytes.length;
    if (length > limit) {
      throw new KgError('INPUT_UNREADABLE', `${name} is larger than ${Math.round(limit / 1e6)} MB; split it`);
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

function codeOf(cause: unknown): string | null {
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : null;
  return typeof code === 'string' ? code : null;
}

function asProblem(name: string, cause: unknown): KgError {
  if (cause instanceof KgError) return cause;
  const code = codeOf(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new KgError('INPUT_NOT_FOUND', `${name}: there is no such file or folder; check the path`, {
      cause,
    });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new KgError('INPUT_UNREADABLE', `${name} may not be read by this user; change its permissions`, {
      cause,
    });
  }
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new KgError('INPUT_UNREADABLE', `${name} can't be read: ${detail}`, { cause });
}
