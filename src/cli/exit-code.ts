/** What a command tells its caller: all went in, nothing could be done, some articles were skipped, or Ctrl-C ended it. */
export const EXIT = { done: 0, failed: 1, skipped: 2, interrupted: 130 } as const;

/** The exit code for so many articles that went in and so many that were skipped. */
export function exitCodeFor(done: number, skipped: number): number {
  if (skipped === 0) return EXIT.done;
  return done === 0 ? EXIT.failed : EXIT.skipped;
}
