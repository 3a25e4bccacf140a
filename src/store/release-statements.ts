import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import type { LinkRow } from '../model/graph-rows.ts';
import { deleteBy, readBy, writeRows } from './store-statement.ts';

/** An article whose near-duplicates are looked up: its bands as `band0`, `band1` …, and on which days. */
export interface BandsRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly [band: `band${number}`]: string;
}

const Dated = z.object({ id: z.string(), day: z.string(), signature: z.string() });

export const nearDuplicates = statement({
  file: 'store/near-duplicates',
  params: z.object({ rows: z.custom<readonly BandsRow[]>(Array.isArray) }),
  row: Dated.extend({ other: z.string() }),
  mode: 'write',
});
export const articlesOfReleases = readBy('articles-of-releases', 'ids', Dated);
export const releasesOfArticles = readBy(
  'releases-of-articles',
  'ids',
  z.object({ id: z.string(), release: z.string() }),
);
export const deleteReleaseParts = deleteBy('delete-release-parts');
export const deleteOrphanReleases = deleteBy('delete-orphan-releases');
export const mergeReleases = writeRows<{
  readonly id: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly articleCount: number;
}>('merge-releases');
export const createReleaseParts = writeRows<LinkRow>('create-release-parts');
export const setDistinctKeys = writeRows<LinkRow>('set-distinct-keys');
