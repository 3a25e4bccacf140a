import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { logLimit, syncLog } from '../../src/engine/grafeo-log.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'malmoi-log-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function fileOf(bytes: number): string {
  const path = join(folder, 'graph');
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

it('lets the log of a graph grow to half of its file', () => {
  expect(logLimit(fileOf(1_000_000_000), null)).toBe(500_000_000);
});

it('lets the log of a small or new graph grow as long as that of a middling one', () => {
  expect(logLimit(join(folder, 'none'), null)).toBe(64_000_000);
  expect(logLimit(fileOf(5_000_000), null)).toBe(64_000_000);
});

it('gives another limit only once the graph is of another size', () => {
  expect(logLimit(fileOf(1_000_000_000), 450_000_000)).toBeNull();
  expect(logLimit(fileOf(1_000_000_000), 390_000_000)).toBe(500_000_000);
  expect(logLimit(fileOf(400_000_000), 500_000_000)).toBe(200_000_000);
});

it('has nothing to do for a graph without a log', async () => {
  await expect(syncLog(join(folder, 'none'))).resolves.toBeUndefined();
});
