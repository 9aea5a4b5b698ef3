const mostAtOnce = 10;

/** Lets ten requests run at a time; the others wait in order, and may be given up while they wait. */
export function createRequestSlots() {
  let running = 0;
  const waiting: (() => void)[] = [];

  function acquire(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(signal.reason as unknown);
    if (running < mostAtOnce) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const enter = (): void => {
        running += 1;
        resolve();
      };
      waiting.push(enter);
      signal.addEventListener('abort', () => {
        const place = waiting.indexOf(enter);
        if (place < 0) return;
        waiting.splice(place, 1);
        reject(signal.reason as unknown);
      });
    });
  }

  return {
    async run<Result>(action: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
      await acquire(signal);
      try {
        return await action();
      } finally {
        running -= 1;
        waiting.shift()?.();
      }
    },
  };
}
