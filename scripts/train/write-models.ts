import { writeFileSync } from 'node:fs';
import type { LinearModel } from '../../src/lexicon/linear-model.ts';

/** Writes the models that the product reads, by their names. */
export function writeModels(models: Readonly<Record<string, LinearModel>>): void {
  const written = Object.entries(models).map(([name, { bias, weights, sure }]) => [
    name,
    { bias, weights: Object.fromEntries(weights), sure },
  ]);
  writeFileSync(
    new URL('../../src/lexicon/data/models.json', import.meta.url),
    `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`,
  );
}
