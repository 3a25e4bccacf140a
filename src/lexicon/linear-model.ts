/** What is observed of one thing: named measures, most of them 0 (left out) or 1. */
export type Features = ReadonlyMap<string, number>;

/** A logistic regression over named measures. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  /** The likelihood from which on at least 97 of 100 unseen examples held; 1 where none is so sure. */
  readonly sure: number;
}

/** How likely the model holds what the features describe, 0 to 1; features that it doesn't know count nothing. */
export function likelihood(model: LinearModel, features: Features): number {
  let sum = model.bias;
  for (const [name, value] of features) sum += (model.weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** A likelihood on the scale of confidences, where 0.9 says that hardly any is wrong. */
export function confidenceOf(model: Pick<LinearModel, 'sure'>, likelihood: number): number {
  const { sure } = model;
  const scaled =
    likelihood < sure
      ? (0.9 * likelihood) / sure
      : 0.9 + (0.1 * (likelihood - sure)) / Math.max(1 - sure, 1e-6);
  return Math.round(Math.min(scaled, 1) * 1000) / 1000;
}
