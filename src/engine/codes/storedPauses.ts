import type { CodeSending, CodeSendingEvent } from '../../core/codeSending';
import { readCooldowns, type NewPause } from '../../core/cooldowns';
import type { Clock, KeyValueStorage } from '../../core/ports';
import { createTurns } from '../../core/turns';
import { createBestEffortStorage } from '../bestEffortStorage';

interface Deps {
  readonly cooldownStorage: KeyValueStorage;
  readonly clock: Clock;
  /** returns a text that differs every time: the salt of a stored pause */
  readonly newSalt: () => string;
  readonly state: () => CodeSending;
  readonly dispatch: (event: CodeSendingEvent) => void;
}

/** A stored pause that is longer than this is ignored: the clock was wrong. */
const LONGEST_COOLDOWN_MS = 24 * 60 * 60_000;

const countOf = (stored: unknown): number =>
  typeof stored === 'object' && stored !== null ? Object.keys(stored).length : 0;

/** Stores the pauses between two codes, so that a restart ends none of them, and removes each when it is over. */
export function createStoredPauses({ cooldownStorage, clock, newSalt, state, dispatch }: Deps) {
  const storage = createBestEffortStorage(cooldownStorage);
  /** Forgetting the pauses ends the turn: one that was being read, or begins with a late answer, is dropped. */
  const turns = createTurns();
  let stopRemoval = (): void => undefined;

  const runningPauses = () => readCooldowns(state().cooldowns, clock.now(), LONGEST_COOLDOWN_MS);

  /** Stores the pauses that run. */
  function storePauses(): Promise<void> {
    removeWhenOver();
    const running = runningPauses();
    return storage.write(Object.keys(running).length > 0 ? running : null);
  }

  /** A stored pause tells that a code was asked for: it is removed when it ends, also where no page is opened. */
  function removeWhenOver(): void {
    stopRemoval();
    const ends = Object.values(runningPauses()).map(({ until }) => until);
    if (ends.length > 0) stopRemoval = clock.after(Math.min(...ends) - clock.now(), () => void storePauses());
  }

  return {
    /** To be called when a code is asked for. @returns a function that begins a pause, unless all were forgotten meanwhile */
    beginner() {
      const isCurrent = turns.current();
      return (begun: Omit<NewPause, 'now' | 'salt'>): void => {
        if (!isCurrent()) return;
        dispatch({ type: 'pauseBegan', ...begun, now: clock.now(), salt: newSalt() });
        void storePauses();
      };
    },

    /** Restores the stored pauses, and removes those that are over from the storage. */
    async restore(): Promise<void> {
      const isCurrent = turns.current();
      const kept = await storage.read();
      if (!isCurrent()) return;
      const cooldowns = readCooldowns(kept, clock.now(), LONGEST_COOLDOWN_MS);
      dispatch({ type: 'cooldownsRead', cooldowns });
      if (countOf(kept) > Object.keys(cooldowns).length) await storePauses();
      else removeWhenOver();
    },

    /** Removes all pauses, from the storage too. */
    async forget(): Promise<void> {
      turns.begin();
      dispatch({ type: 'pausesForgotten' });
      await storePauses();
    },
  };
}
