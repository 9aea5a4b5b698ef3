import { useEffect, useState } from 'react';

/** How much of a running request is shown. Most answers arrive before anything needs to be. */
export type Waiting = 'no' | 'shown' | 'slow';

const SHOWN_AFTER_MS = 300;
const SLOW_AFTER_MS = 3_000;

/** `no` at first, `shown` after 300 ms, `slow` after 3 s: then the page says that it takes longer than usual. */
export function useWaiting(isRunning: boolean): Waiting {
  const [waiting, setWaiting] = useState<Waiting>('no');
  useEffect(() => {
    if (!isRunning) return undefined;
    const shown = setTimeout(() => setWaiting('shown'), SHOWN_AFTER_MS);
    const slow = setTimeout(() => setWaiting('slow'), SLOW_AFTER_MS);
    return () => {
      clearTimeout(shown);
      clearTimeout(slow);
      setWaiting('no');
    };
  }, [isRunning]);
  return isRunning ? waiting : 'no';
}
