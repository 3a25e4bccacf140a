import { SingleBar } from 'cli-progress';

/** A count that a person can watch; nothing where nobody does. */
export interface Progress {
  update(done: number): void;
  stop(): void;
}

/** A progress line on standard error, if that is a terminal. The total isn't known beforehand, so it only counts. */
export function createProgress(what: string): Progress {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: `{value} ${what}, {duration_formatted}`,
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(0, 0);
  return {
    update: (done) => {
      bar.setTotal(done);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
