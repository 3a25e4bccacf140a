import { describe, expect, it } from 'vitest';
import { trainLinearModel } from '../../scripts/train/train-linear-model.ts';
import { confidenceOf, likelihood } from '../../src/lexicon/linear-model.ts';

const model = { bias: -1, weights: new Map(Object.entries({ quoted: 2, bare: -3 })), sure: 0.8 };

describe('likelihood', () => {
  it('grows with what speaks for and falls with what speaks against', () => {
    const plain = likelihood(model, new Map());
    expect(likelihood(model, new Map([['quoted', 1]]))).toBeGreaterThan(plain);
    expect(likelihood(model, new Map([['bare', 1]]))).toBeLessThan(plain);
  });

  it('passes over features that the model never saw', () => {
    expect(likelihood(model, new Map([['new', 5]]))).toBe(likelihood(model, new Map()));
  });
});

describe('confidenceOf', () => {
  it('reaches 0.9 where the model is sure and never falls as the likelihood grows', () => {
    expect(confidenceOf(model, 0.8)).toBe(0.9);
    const scale = Array.from({ length: 101 }, (_, i) => confidenceOf(model, i / 100));
    expect(scale).toEqual([...scale].sort((a, b) => a - b));
    expect(scale.at(-1)).toBe(1);
  });

  it('calls nothing sure where no likelihood is', () => {
    expect(confidenceOf({ sure: 1 }, 0.99)).toBeLessThan(0.9);
  });
});

describe('trainLinearModel', () => {
  const examples = [
    { features: new Map([['quoted', 1]]), label: true, weight: 1 },
    { features: new Map([['quoted', 1]]), label: true, weight: 1 },
    { features: new Map([['bare', 1]]), label: false, weight: 1 },
    { features: new Map([['bare', 1]]), label: false, weight: 1 },
  ];

  it('learns the same weights from the same examples', () => {
    expect(trainLinearModel(examples, 1)).toEqual(trainLinearModel(examples, 1));
    expect(trainLinearModel(examples, 1).weights.get('quoted')).toBeGreaterThan(0);
  });

  it('keeps a prior weight that the examples hardly speak against', () => {
    const heavy = trainLinearModel(examples, 1000, { quoted: -2 });
    expect(heavy.weights.get('quoted')).toBeCloseTo(-2, 1);
  });
});
