import { useEffect, useState } from 'react';

/** How much of a wait is shown: most answers come before anybody needs to be told. */
export type Waiting = 'no' | 'shown' | 'slow';

const SHOWN_AFTER_MS = 300;
const SLOW_AFTER_MS = 3_000;

/** Follows something that runs: nothing at first, then a sign of it, then a word that it takes longer than usual. */
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
