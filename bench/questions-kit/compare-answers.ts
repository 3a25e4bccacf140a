import { isDeepStrictEqual } from 'node:util';
import type { Params } from './operations/operation.ts';
import type { Asked } from './targets.ts';

/** How many of an operation's parameters are compared before it is timed. */
const COMPARED = 12;

/** Throws unless every target gives the same answer as the first. */
export async function compareAnswers(
  letter: string,
  targets: readonly Asked[],
  params: readonly Params[],
): Promise<void> {
  const [first, ...others] = targets;
  if (first === undefined) return;
  for (const given of params.slice(0, COMPARED)) {
    const expected = normal(await first.answer(given));
    for (const target of others) {
      const found = normal(await target.answer(given));
      if (!isDeepStrictEqual(found, expected)) {
        throw new Error(
          `operation ${letter}, asked with ${JSON.stringify(given).slice(0, 200)}: ${target.name} says\n  ${short(found)}\nand ${first.name} says\n  ${short(expected)}`,
        );
      }
    }
  }
}

function normal(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer ?? null));
}

function short(answer: unknown): string {
  return JSON.stringify(answer).slice(0, 1_500);
}
