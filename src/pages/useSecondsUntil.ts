import { useCallback, useSyncExternalStore } from 'react';

/**
 * Whole seconds left until an instant, 0 once it is over: drawn once a second, and not at all while nothing runs. Counted
 * from the instant, so a page that was left, or a phone that slept, shows the right number.
 * @param at epoch ms
 */
export function useSecondsUntil(at: number): number {
  const everySecond = useCallback(
    (tell: () => void) => {
      const timer = setInterval(() => {
        tell();
        if (secondsUntil(at) === 0) clearInterval(timer);
      }, 1000);
      if (secondsUntil(at) === 0) clearInterval(timer);
      return () => clearInterval(timer);
    },
    [at],
  );
  return useSyncExternalStore(everySecond, () => secondsUntil(at));
}

const secondsUntil = (at: number) => Math.max(0, Math.ceil((at - Date.now()) / 1000));
