import { useCallback, useSyncExternalStore } from 'react';

/**
 * Whole seconds left, 0 once it is over: drawn once a second, and not at all while nothing runs. Asked by the clock each
 * time, so a page that was left, a phone that slept, or a clock that was set right shows the right number.
 * @param msLeft ms left at `now` (epoch ms); the same function while it means the same
 */
export function useCountdown(msLeft: (now: number) => number): number {
  const read = useCallback(() => Math.ceil(msLeft(Date.now()) / 1000), [msLeft]);
  const everySecond = useCallback(
    (tell: () => void) => {
      const timer = setInterval(() => {
        tell();
        if (read() === 0) clearInterval(timer);
      }, 1000);
      if (read() === 0) clearInterval(timer);
      return () => clearInterval(timer);
    },
    [read],
  );
  return useSyncExternalStore(everySecond, read);
}
