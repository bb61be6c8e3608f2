/** A wish to stop, from Ctrl-C or from whoever manages the process. */
export interface StopWish {
  /** Resolves at the first signal. */
  readonly wished: Promise<NodeJS.Signals>;
  readonly isWished: () => boolean;
  /** Lets signals end the process at once again. */
  forget(): void;
}

/** Ctrl-C under `npm start` arrives twice, from the terminal and from npm: not impatience yet. */
const SAME_WISH_MS = 1_000;

/** Listens for the first signal to stop; a later one ends the process at once. */
export function listenForStop(): StopWish {
  let wish: NodeJS.Signals | undefined;
  let wishedAt = 0;
  let resolveWish: (signal: NodeJS.Signals) => void = () => undefined;
  const wished = new Promise<NodeJS.Signals>((resolve) => (resolveWish = resolve));
  const listener = (signal: NodeJS.Signals): void => {
    if (wish !== undefined && Date.now() - wishedAt < SAME_WISH_MS) return;
    if (wish !== undefined) process.exit(exitCodeOf(signal));
    wish = signal;
    wishedAt = Date.now();
    resolveWish(signal);
  };
  process.on('SIGINT', listener).on('SIGTERM', listener).on('SIGHUP', listener);
  return {
    wished,
    isWished: () => wish !== undefined,
    forget: () =>
      void process.off('SIGINT', listener).off('SIGTERM', listener).off('SIGHUP', listener),
  };
}

/** What shells expect of a process that ended by a signal. */
export function exitCodeOf(signal: NodeJS.Signals): number {
  return { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }[String(signal)] ?? 1;
}
