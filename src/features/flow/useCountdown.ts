import { useCallback, useSyncExternalStore } from 'react';

/**
 * Whole seconds left, rendered once a second until 0. Computed from the clock each time, so the number is right after the
 * page was hidden, the phone slept, or its clock was corrected.
 * @param msLeft ms left at `now` (epoch ms); memoized
 */
export function useCountdown(msLeft: (now: number) => number): number {
  const read = useCallback(() => Math.ceil(msLeft(Date.now()) / 1000), [msLeft]);
  const everySecond = useCallback(
    (onTick: () => void) => {
      const timer = setInterval(() => {
        onTick();
        if (read() === 0) clearInterval(timer);
      }, 1000);
      if (read() === 0) clearInterval(timer);
      return () => clearInterval(timer);
    },
    [read],
  );
  return useSyncExternalStore(everySecond, read);
}

/**
 * Whole seconds until an instant, such as `retryAt` of a problem: a button that is locked until then is free at 0.
 * @param at epoch ms by this phone; `undefined` for none, which is 0
 */
export function useSecondsUntil(at: number | undefined): number {
  return useCountdown(useCallback((now: number) => (at === undefined ? 0 : Math.max(0, at - now)), [at]));
}
