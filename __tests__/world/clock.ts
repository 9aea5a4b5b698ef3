import type { Clock } from '../../src/core/ports';

interface Timer {
  readonly at: number;
  readonly action: () => void;
}

/** A clock that stands still until a test moves it: nothing sleeps, and a deadline is reached by saying so. */
export interface TestClock extends Clock {
  /** Moves on and runs what falls due, in order. */
  advance(ms: number): void;
  /** Settles once something waits for a deadline of `ms`. */
  awaited(ms: number): Promise<void>;
}

export function createTestClock(start = Date.UTC(2026, 10, 20, 9, 0, 0)): TestClock {
  let now = start;
  let timers: Timer[] = [];
  const watchers: { readonly ms: number; readonly seen: () => void }[] = [];

  return {
    now: () => now,
    after(ms, action) {
      const timer = { at: now + ms, action };
      timers.push(timer);
      watchers.filter((watcher) => watcher.ms === ms).forEach(({ seen }) => seen());
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance(ms) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
      timers = timers.filter(({ at }) => at > now);
      due.forEach(({ action }) => action());
    },
    awaited(ms) {
      if (timers.some(({ at }) => at === now + ms)) return Promise.resolve();
      return new Promise((resolve) => watchers.push({ ms, seen: resolve }));
    },
  };
}
