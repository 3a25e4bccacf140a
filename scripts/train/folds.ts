import type { LinearModel } from '../../src/lexicon/linear-model.ts';
import { type Example, trainLinearModel } from './train-linear-model.ts';

/** So many parts the articles are in that are held out in turn, so that each is judged by a model that hasn't seen it. */
const FOLDS = 8;

/** An example with the part of the articles that it comes from. */
export interface FoldExample extends Example {
  readonly fold: number;
}

/** The part that an article is in, by its place among the others. */
export function foldOf(index: number): number {
  return index % FOLDS;
}

/** For each part that examples come from, a model that was learned from the others. */
export function trainWithoutEach(
  examples: readonly FoldExample[],
  penalty: number,
  prior: Readonly<Record<string, number>> = {},
): ReadonlyMap<number, LinearModel> {
  const folds = new Set(examples.map(({ fold }) => fold));
  return new Map(
    [...folds].map((fold) => [
      fold,
      trainLinearModel(
        examples.filter((example) => example.fold !== fold),
        penalty,
        prior,
      ),
    ]),
  );
}
