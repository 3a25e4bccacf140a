/** A logistic regression over named binary features. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** How likely the model holds what the features describe, 0 to 1; features that it doesn't know count nothing. */
export function likelihood(model: LinearModel, features: readonly string[]): number {
  let sum = model.bias;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** One observation to learn from. */
export interface Example {
  readonly features: readonly string[];
  readonly label: boolean;
  readonly weight: number;
}

/**
 * The model that fits the examples best under a quadratic penalty, by gradient descent from zero with fixed steps,
 * so that the same examples give the same weights.
 */
export function trainLinearModel(examples: readonly Example[], penalty: number, rounds = 400): LinearModel {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features }) => features.map((name) => index.get(name) ?? 0));
  const weights = new Float64Array(names.length);
  const speeds = new Float64Array(names.length).fill(1e-8);
  let bias = 0;
  let biasSpeed = 1e-8;
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(names.length);
    let biasGradient = 0;
    for (const [at, row] of rows.entries()) {
      let sum = bias;
      for (const column of row) sum += weights[column] ?? 0;
      const example = examples[at];
      if (example === undefined) continue;
      const error = (1 / (1 + Math.exp(-sum)) - (example.label ? 1 : 0)) * example.weight;
      biasGradient += error;
      for (const column of row) gradient[column] = (gradient[column] ?? 0) + error;
    }
    biasSpeed += biasGradient * biasGradient;
    bias -= (0.5 * biasGradient) / Math.sqrt(biasSpeed);
    for (let column = 0; column < weights.length; column++) {
      const slope = (gradient[column] ?? 0) + penalty * (weights[column] ?? 0);
      speeds[column] = (speeds[column] ?? 0) + slope * slope;
      weights[column] = (weights[column] ?? 0) - (0.5 * slope) / Math.sqrt(speeds[column] ?? 1);
    }
  }
  const rounded = Object.fromEntries(
    names.map((name, at): [string, number] => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]).filter(([, w]) => w !== 0),
  );
  return { bias: Math.round(bias * 1000) / 1000, weights: rounded };
}
