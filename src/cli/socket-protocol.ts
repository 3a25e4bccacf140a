import { z } from 'zod';
import { ERROR_CODES } from '../errors.ts';

/** Changes when either side of the local socket would no longer understand the other. */
export const PROTOCOL = 2;

/** Who has the graph open. */
export const Hello = z.object({ protocol: z.number(), url: z.string(), pid: z.number() });

/** A batch as it goes over the socket: extraction documents, and ids of articles to remove. */
export const SentBatch = z.object({ put: z.array(z.unknown()), remove: z.array(z.string()) });

export const SentReport = z.object({
  added: z.array(z.string()),
  changed: z.array(z.string()),
  unchanged: z.array(z.string()),
  removed: z.array(z.string()),
  unknown: z.array(z.string()),
  rewritten: z.array(z.string()),
  rows: z.number(),
});

export const SentRequest = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).optional(),
  operationName: z.string().optional(),
});

export const SentFindings = z.array(z.object({ check: z.string(), where: z.string(), what: z.string() }));

export const SentCuration = z.object({ text: z.string() });

export const SentCurationReport = z.object({
  decisions: z.number(),
  rewritten: z.array(z.string()),
  previous: z.string(),
});

export const SentRebuild = z.object({ articles: z.number(), changed: z.number() });

/** A fault on the other side. */
export const SentFault = z.object({ code: z.enum(ERROR_CODES), message: z.string() });
