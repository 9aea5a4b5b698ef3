/** Runs tasks one after the other. A task that fails is over; the next one runs all the same. */
export interface Queue {
  (task: () => Promise<void>): Promise<void>;
  /** Settles when nothing is left of what was queued so far. */
  idle(): Promise<void>;
}

export function createQueue(): Queue {
  let tail: Promise<void> = Promise.resolve();
  const queue = (task: () => Promise<void>) => (tail = tail.then(task).catch(() => undefined));
  return Object.assign(queue, { idle: () => tail });
}
