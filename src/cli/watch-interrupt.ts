/** Whether the user wants a command to stop. */
export interface Interrupt {
  readonly isAsked: boolean;
  /** Listens no more. */
  release(): void;
}

/** Takes the first Ctrl-C as a wish to stop at the next good place, told by `announce`; the second ends the process. */
export function watchInterrupt(announce: () => void): Interrupt {
  let isAsked = false;
  const onSignal = () => {
    isAsked = true;
    announce();
  };
  process.once('SIGINT', onSignal);
  return {
    get isAsked() {
      return isAsked;
    },
    release: () => process.removeListener('SIGINT', onSignal),
  };
}
