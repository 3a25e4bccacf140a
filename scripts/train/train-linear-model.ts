import type { Features, LinearModel } from '../../src/lexicon/linear-model.ts';

/** One observation to learn from. */
export interface Example {
  readonly features: Features;
  readonly label: boolean;
  readonly weight: number;
}

/**
 * The model that fits the examples best under a quadratic penalty on the distance from prior weights, by gradient
 * descent with fixed steps, so that the same examples give the same weights.
 */
export function trainLinearModel(
  examples: readonly Example[],
  penalty: number,
  prior: Readonly<Record<string, number>> = {},
  rounds = 400,
): LinearModel {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features }) =>
    [...features].map(([name, value]) => [index.get(name) ?? 0, value] as const),
  );
  const centre = Float64Array.from(names, (name) => prior[name] ?? 0);
  const weights = Float64Array.from(centre);
  const speeds = new Float64Array(names.length).fill(1e-8);
  let bias = 0;
  let biasSpeed = 1e-8;
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(names.length);
    let biasGradient = 0;
    for (const [at, row] of rows.entries()) {
      let sum = bias;
      for (const [column, value] of row) sum += (weights[column] ?? 0) * value;
      const example = examples[at];
      if (example === undefined) continue;
      const error = (1 / (1 + Math.exp(-sum)) - (example.label ? 1 : 0)) * example.weight;
      biasGradient += error;
      for (const [column, value] of row) gradient[column] = (gradient[column] ?? 0) + error * value;
    }
    biasSpeed += biasGradient * biasGradient;
    bias -= (0.5 * biasGradient) / Math.sqrt(biasSpeed);
    for (let column = 0; column < weights.length; column++) {
      const weight = weights[column] ?? 0;
      const slope = (gradient[column] ?? 0) + penalty * (weight - (centre[column] ?? 0));
      speeds[column] = (speeds[column] ?? 0) + slope * slope;
      weights[column] = weight - (0.5 * slope) / Math.sqrt(speeds[column] ?? 1);
    }
  }
  const rounded = names
    .map((name, at): [string, number] => [name, Math.round((weights[at] ?? 0) * 1000) / 1000])
    .filter(([, weight]) => weight !== 0);
  return { bias: Math.round(bias * 1000) / 1000, weights: new Map(rounded), sure: 1 };
}
