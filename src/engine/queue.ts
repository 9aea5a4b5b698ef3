/** Runs tasks one after another. A task that fails does not stop the ones behind it. */
export interface Queue {
  (task: () => Promise<void>): Promise<void>;
  /** Settles when everything queued so far has ended. */
  idle(): Promise<void>;
}

/** @param onFailure told what a task threw */
export function createQueue(onFailure: (thrown: unknown) => void): Queue {
  let tail: Promise<void> = Promise.resolve();
  const queue = (task: () => Promise<void>) => (tail = tail.then(task).catch(onFailure));
  return Object.assign(queue, { idle: () => tail });
}
