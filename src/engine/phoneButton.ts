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
 * Remembers for a day that WeChat's phone button cannot be used, so that the next visit offers another method first. If
 * there is no other method, the button is offered all the same.
 */
export function createPhoneButton({ phoneButtonStorage, clock }: Deps) {
  const store: StoreApi<{ readonly isResting: boolean }> = createStore(() => ({ isResting: false }));
  const storage = createBestEffortStorage(phoneButtonStorage);

  return {
    store,

    /** Restores what was learnt before. */
    open: (): Promise<void> =>
      storage.restore((kept) => store.setState({ isResting: isResting(kept, clock.now()) })),

    /**
     * Stores what the button answered, for the next visit.
     * @param problem `null` if the person gave their number
     */
    async learn(problem: ProblemCode | null): Promise<void> {
      const rest = problem && restAfter(problem, clock.now());
      if (problem !== null && !rest) return;
      if (!rest) store.setState({ isResting: false });
      await storage.write(rest);
    },
  };
}
