import { z } from 'zod';

const Id = z.string().min(1);
const Text = z.string().trim().min(1);
const signed = { who: Text, why: Text };

function distinctIds(minimum: number) {
  return z
    .array(Id)
    .min(minimum)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'the same id stands there twice' });
}

/** One decision of a curator, as a line of `curation.jsonl` has it. */
export const CurationLine = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('same'), ids: distinctIds(2), ...signed }),
  z.strictObject({ decision: z.literal('different'), ids: distinctIds(2), ...signed }),
  z.strictObject({ decision: z.literal('rename'), id: Id, name: Text, ...signed }),
  z.strictObject({ decision: z.literal('ignore'), id: Id, ...signed }),
  z.strictObject({ decision: z.literal('speaker'), statement: Id, speaker: Id, ...signed }),
  z.strictObject({ decision: z.literal('reject'), statement: Id, ...signed }),
]);

export type CurationLine = z.infer<typeof CurationLine>;

/** A decision and the line of the file that holds it, from 1. */
export interface NumberedCurationLine {
  readonly line: number;
  readonly decision: CurationLine;
}

/** What is wrong in a curation file, with every line that has a part in it, ascending. */
export interface CurationProblem {
  readonly lines: readonly number[];
  readonly message: string;
}
