/** Answers of the network and callbacks of the storage that are on their way, and arrive when a command says so. */
export interface Held {
  /** The same outcome as `work`, once it is released; `work` itself begins at once. */
  hold<T>(work: Promise<T>): Promise<T>;
  /**
   * Lets one arrive.
   * @param pick which one, counted from the oldest; negative, from the newest
   * @returns whether anything was held
   */
  release(pick: number): boolean;
}

export function createHeld(): Held {
  const waiting: (() => void)[] = [];
  return {
    hold: (work) =>
      new Promise((resolve, reject) => {
        // Observed at once, so that a failure that is never released is no unhandled rejection.
        work.catch(() => undefined);
        waiting.push(() => void work.then(resolve, reject));
      }),
    release(pick) {
      const [arrived] = waiting.splice(pick % Math.max(1, waiting.length), 1);
      arrived?.();
      return arrived !== undefined;
    },
  };
}
