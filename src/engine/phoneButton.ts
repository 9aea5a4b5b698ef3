import { createStore, type StoreApi } from 'zustand/vanilla';
import { isResting, restAfter } from '../core/phoneButton';
import type { Clock, KeyValueStorage } from '../core/ports';
import type { ProblemCode } from '../core/problems';
import { createBestEffortStorage } from './bestEffortStorage';

interface Deps {
  readonly phoneButtonStorage: KeyValueStorage;
  readonly clock: Clock;
}

/**
 * Remembers for a day that WeChat's phone button cannot be used here, so that the next visit starts with what works. Only
 * what is offered first depends on it: where there is no other way, the button is offered all the same.
 */
export function createPhoneButton({ phoneButtonStorage, clock }: Deps) {
  const store: StoreApi<{ readonly isResting: boolean }> = createStore(() => ({ isResting: false }));
  const storage = createBestEffortStorage(phoneButtonStorage);

  return {
    store,

    /** Takes up what was learnt before. */
    async open(): Promise<void> {
      const kept = await storage.read();
      store.setState({ isResting: isResting(kept, clock.now()) });
    },

    /**
     * What the button answered. The page of this visit knows by itself; this is for the next.
     * @param problem `null` for a number that was given
     */
    async learn(problem: ProblemCode | null): Promise<void> {
      const rest = problem && restAfter(problem, clock.now());
      if (problem !== null && !rest) return;
      if (!rest) store.setState({ isResting: false });
      await storage.write(rest);
    },
  };
}
