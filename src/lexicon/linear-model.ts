/** What is observed of one thing: named measures, most of them 0 (left out) or 1. */
export type Features = ReadonlyMap<string, number>;

/** A logistic regression over named measures. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** How likely the model holds what the features describe, 0 to 1; features that it doesn't know count nothing. */
export function likelihood(model: LinearModel, features: Features): number {
  let sum = model.bias;
  for (const [name, value] of features) sum += (model.weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
