import { SingleBar } from 'cli-progress';

/** A count that a person can watch; nothing where nobody does. */
export interface Progress {
  update(done: number): void;
  stop(): void;
}

/**
 * A progress line on standard error, if that is a terminal: how many, and how many a second. The total isn't known
 * beforehand.
 */
export function createProgress(what: string): Progress {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: `{value} ${what}, {rate} a second, {duration_formatted}`,
    stream: process.stderr,
    clearOnComplete: true,
  });
  const started = performance.now();
  bar.start(0, 0, { rate: 0 });
  return {
    update: (done) => {
      bar.setTotal(done);
      bar.update(done, { rate: Math.round((done * 1_000) / (performance.now() - started)) });
    },
    stop: () => bar.stop(),
  };
}
