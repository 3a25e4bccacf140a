import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';

/** Places of evidence that one thing shows: unless told, and at most. */
const EVIDENCE_PAGE = { usual: 3, least: 1, most: 20 } as const;

/** What every list of evidence has: how many are asked for, and what tells the limits of requests how many may be. */
export const evidenceList = {
  args: builder.args((t) => ({
    first: t.int({
      defaultValue: EVIDENCE_PAGE.usual,
      description: 'At most how many: 1 to 20. 최대 몇 개인지: 1~20입니다.',
    }),
  })),
  extensions: { page: EVIDENCE_PAGE },
} as const;

/** How many places of evidence are asked for. */
export function evidenceLimit({ first }: { readonly first?: number | null | undefined }): number {
  const limit = first ?? EVIDENCE_PAGE.usual;
  if (limit < 1 || limit > EVIDENCE_PAGE.most) {
    throw badInput(`first: ${limit} was asked, 1 to ${EVIDENCE_PAGE.most} are allowed for evidence`);
  }
  return limit;
}
