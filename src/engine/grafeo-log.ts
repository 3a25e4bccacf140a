import { statSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** So much of the log is worth a checkpoint of even the smallest graph. */
const LEAST_LIMIT = 64_000_000;
/** A limit that changed less isn't worth telling the engine. */
const WORTH_TELLING = 1.25;

/**
 * How long the embedded engine's log may become, in bytes, or null while `before` will do. A checkpoint writes the whole
 * graph again: one for each so many bytes or seconds would cost a large graph more than what is written into it, so the
 * log may be half as long as the graph's file. What opening it takes grows by half at most.
 */
export function logLimit(path: string, before: number | null): number | null {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const limit = Math.max(LEAST_LIMIT, Math.round(size / 2));
  return before !== null && limit < before * WORTH_TELLING && limit > before / WORTH_TELLING ? null : limit;
}

/** Makes durable what is in the log: the engine hands each commit to the operating system and doesn't wait for the disk. */
export async function syncLog(path: string): Promise<void> {
  const folder = `${path}.wal`;
  for (const name of await readdir(folder).catch(noEntries)) {
    try {
      const file = await open(join(folder, name), 'r+');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      // A checkpoint that came between has put what was in it into the graph's file.
      if (!isMissing(error)) throw error;
    }
  }
}

function noEntries(error: unknown): readonly string[] {
  if (isMissing(error)) return [];
  throw error;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
