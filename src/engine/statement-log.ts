import type { StatementEvent } from './engine.ts';

/** Counts the statements of one engine and tells its listeners. */
export class StatementLog {
  #count = 0;
  readonly #listeners = new Set<(event: StatementEvent) => void>();

  get count(): number {
    return this.#count;
  }

  /** Runs one statement; `rowsOf` tells how many rows its result has. A statement that fails counts with no rows. */
  async time<T>(name: string, rowsOf: (result: T) => number, run: () => Promise<T>): Promise<T> {
    const started = performance.now();
    let rows = 0;
    try {
      const result = await run();
      rows = rowsOf(result);
      return result;
    } finally {
      this.#count += 1;
      const event = { name, ms: performance.now() - started, rows };
      for (const listener of this.#listeners) listener(event);
    }
  }

  listen(listener: (event: StatementEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
