import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import type { LinkRow, NamedNode } from '../model/graph-rows.ts';
import type { CareerKey } from '../model/identity.ts';
import { FactRow } from './fact-statements.ts';
import type { NameTokensRow } from './statements.ts';
import { deleteBy, readBy, writeRows } from './store-statement.ts';

const Id = z.object({ id: z.string() });

export const careersOfNames = readBy(
  'careers-of-names',
  'names',
  z.object({
    id: z.string(),
    name: z.string(),
    agency: z.string().nullable(),
    title: z.string(),
    official: z.string(),
    officialName: z.string(),
    post: z.string(),
    postTitle: z.string(),
  }),
);
export const sightingsOfNames = readBy(
  'sightings-of-names',
  'names',
  z.object({
    name: z.string(),
    rows: z.string(),
    first: z.string(),
    last: z.string(),
    articleCount: z.int(),
  }),
);
export const articlesOfSightings = statement({
  file: 'store/articles-of-sightings',
  params: z.object({
    rows: z.custom<readonly { readonly name: string; readonly rows: string }[]>(Array.isArray),
  }),
  row: Id,
  mode: 'write',
});

export const deleteCareers = deleteBy('delete-careers');
export const deleteOfficials = deleteBy('delete-officials');
export const mergePosts = writeRows<{ readonly id: string; readonly title: string }>('merge-posts');
export const mergePostAgencies = writeRows<LinkRow>('merge-post-agencies');
export const mergeOfficials = writeRows<NamedNode & NameTokensRow>('merge-officials');
export const renameOfficials = writeRows<LinkRow>('rename-officials');
export const createCareers = writeRows<CareerKey & { readonly official: string; readonly post: string }>(
  'create-careers',
);
export const holdsOfOfficials = readBy('holds-of-officials', 'ids', FactRow);
export const deleteHolds = writeRows<LinkRow>('delete-holds');
export const setHolds = writeRows<FactRow>('set-holds');
export const createHolds = writeRows<FactRow>('create-holds');
