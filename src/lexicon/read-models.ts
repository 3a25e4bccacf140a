import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { KgError } from '../errors.ts';

const Model = z.object({
  bias: z.number(),
  weights: z
    .record(z.string(), z.number())
    .transform((weights): ReadonlyMap<string, number> => new Map(Object.entries(weights))),
  sure: z.number(),
});
const Models = z.object({
  program: Model,
  runner: Model,
  event: Model,
  host: Model,
  attendee: Model,
  topic: Model,
  statementTopic: Model,
});

/** The weights that `scripts/train-things.ts` learned, one model per question. */
export type Models = Readonly<z.infer<typeof Models>>;

/** The models of a file. */
export function readModels(file: URL): Models {
  try {
    return Models.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new KgError(
      'INPUT_UNREADABLE',
      `cannot read the weights in ${file.pathname}; train them anew or restore the file`,
      {
        cause,
      },
    );
  }
}
