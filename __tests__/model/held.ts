/** What is on its way and arrives only when somebody says so: answers of the network, callbacks of the storage. */
export interface Held {
  /** The same outcome as `work`, once it is released; `work` itself begins at once. */
  hold<T>(work: Promise<T>): Promise<T>;
  /** Lets one arrive, whichever `pick` falls on; nothing where nothing is held. */
  release(pick: number): void;
  /** Nothing of it ever arrives: the app that waited is gone. */
  drop(): void;
  readonly count: () => number;
}

export function createHeld(): Held {
  let waiting: (() => void)[] = [];
  return {
    hold: (work) =>
      new Promise((resolve, reject) => {
        // Observed at once, so that a failure that is never released is nobody's unhandled rejection.
        work.catch(() => undefined);
        waiting.push(() => void work.then(resolve, reject));
      }),
    release(pick) {
      const [arrived] = waiting.splice(pick % Math.max(1, waiting.length), 1);
      arrived?.();
    },
    drop: () => {
      waiting = [];
    },
    count: () => waiting.length,
  };
}
