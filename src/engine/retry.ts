/** Which faults pass by themselves, and how patiently to wait for that. */
export interface RetryPolicy {
  readonly isTransient: (error: unknown) => boolean;
  readonly attempts?: number;
  readonly firstDelayMs?: number;
}

/** Runs `work` again after transient faults, waiting twice as long each time; the last fault is thrown as it is. */
export async function retry<T>(policy: RetryPolicy, work: () => Promise<T>): Promise<T> {
  const attempts = policy.attempts ?? 6;
  let delay = policy.firstDelayMs ?? 50;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || !policy.isTransient(error)) throw error;
    }
    // Two writers that met once would meet again after equal waits.
    await new Promise((resolve) => setTimeout(resolve, delay * (0.5 + Math.random())));
    delay *= 2;
  }
}
