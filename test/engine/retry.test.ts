import { describe, expect, it } from 'vitest';
import { retry } from '../../src/engine/retry.ts';

const policy = { isTransient: (error: unknown) => error === 'passing', attempts: 3, firstDelayMs: 1 };

describe('retry', () => {
  it('does the work again until it succeeds', async () => {
    let calls = 0;
    const result = await retry(policy, async () => {
      calls += 1;
      if (calls < 3) throw 'passing';
      return calls;
    });
    expect(result).toBe(3);
  });

  it('gives up after the last attempt, with the last fault', async () => {
    let calls = 0;
    const work = retry(policy, async () => {
      calls += 1;
      throw 'passing';
    });
    await expect(work).rejects.toBe('passing');
    expect(calls).toBe(3);
  });

  it('does not repeat what will fail again', async () => {
    let calls = 0;
    const work = retry(policy, async () => {
      calls += 1;
      throw 'lasting';
    });
    await expect(work).rejects.toBe('lasting');
    expect(calls).toBe(1);
  });
});
