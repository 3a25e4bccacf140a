/** Lets one piece of work run at a time, in the order of asking. */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    // The next in line waits for this one's end, whatever it was; the caller gets the fault.
    this.#last = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  /** Resolves when everything asked for so far is done. */
  idle(): Promise<unknown> {
    return this.#last;
  }
}
