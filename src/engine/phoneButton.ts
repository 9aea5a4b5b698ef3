import { createStore, type StoreApi } from 'zustand/vanilla';
import { isPhoneChoice, isResting, restAfter } from '../core/phoneButton';
import type { Clock, KeyValueStorage } from '../core/ports';
import { ProblemError, type ProblemCode } from '../core/problems';
import { createBestEffortStorage } from './bestEffortStorage';
import type { Diagnosis } from './diagnosis';

interface Deps {
  readonly phoneButtonStorage: KeyValueStorage;
  readonly clock: Clock;
  readonly diagnosis: Diagnosis;
}

/**
 * Remembers for a day that WeChat's phone button cannot be used, so that the next visit offers another method first. If
 * there is no other method, the button is offered all the same.
 */
export function createPhoneButton({ phoneButtonStorage, clock, diagnosis }: Deps) {
  const store: StoreApi<{ readonly isResting: boolean }> = createStore(() => ({ isResting: false }));
  const storage = createBestEffortStorage(phoneButtonStorage);

  return {
    store,

    /** Restores what was learnt before. */
    open: (): Promise<void> =>
      storage.restore((kept) => store.setState({ isResting: isResting(kept, clock.now()) })),

    /**
     * Stores what the button answered, for the next visit. A failure is reported, what the person chose is not: a company
     * that has used up its quota, or is not entitled to the button, hears of it in no other way.
     *
     * @param problem `null` if the person gave their number
     */
    async learn(problem: ProblemCode | null): Promise<void> {
      if (problem && !isPhoneChoice(problem)) diagnosis.report(new ProblemError({ code: problem }));
      const rest = problem && restAfter(problem, clock.now());
      if (problem !== null && !rest) return;
      if (!rest) store.setState({ isResting: false });
      await storage.write(rest);
    },
  };
}
