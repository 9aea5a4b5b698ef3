/**
 * Shares work that is already running: a second call with the same key gets the answer of the first.
 *
 * @returns a function that runs `work`, or joins the run that is in flight for `key`
 */
export function createSingleFlight<Key, T>() {
  let flight: { readonly key: Key; readonly done: Promise<T> } | null = null;
  return (key: Key, work: () => Promise<T>): Promise<T> => {
    if (flight && flight.key === key) return flight.done;
    const done: Promise<T> = work().finally(() => {
      if (flight?.done === done) flight = null;
    });
    flight = { key, done };
    return done;
  };
}

/** `work`, of which one run at a time is in flight: a call meanwhile gets the answer of that run. */
export function shared<T>(work: () => Promise<T>): () => Promise<T> {
  const inFlight = createSingleFlight<null, T>();
  return () => inFlight(null, work);
}

/** The first success of `ask`, for every caller; after a failure the next call asks again. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask().catch((failure: unknown) => {
      answer = null;
      throw failure;
    });
    return answer;
  };
}
