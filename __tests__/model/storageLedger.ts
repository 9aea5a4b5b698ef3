import { DEADLINE_MS } from '../../src/core/deadlines';

export type Use = 'read' | 'write' | 'clear';

/** What a storage answers that refuses every use. */
export const STORAGE_REFUSED = new Error('setStorage:fail');

/** What a storage answers that has no room for a record, and could still clear. */
export const DISK_FULL = new Error('setStorage:fail exceed storage max size');

/** What became of all that one app asked of its vault. */
export interface StorageLedger {
  /** Runs one use of the vault and notes how it ends. */
  track<T>(use: Use, task: () => Promise<T>): Promise<T>;
  /** Nothing is under way, and nothing failed that the app has yet to repeat: then the vault must agree with the app. */
  readonly isSettled: () => boolean;
  /** There was no room for the session: then the vault must be empty, and the session is kept in memory. */
  readonly isTooFull: () => boolean;
}

export function createStorageLedger(now: () => number): StorageLedger {
  let underWay = 0;
  let isBehind = false;
  let isTooFull = false;

  function failed(thrown: unknown): void {
    if (thrown === DISK_FULL) isTooFull = true;
    else isBehind = true;
  }

  return {
    async track(use, task) {
      const begunAt = now();
      if (use === 'write') isTooFull = false;
      underWay += 1;
      try {
        const result = await task();
        const isLate = now() - begunAt >= DEADLINE_MS.vault;
        // The app goes on without a record that comes late, and undoes or repeats a late write by a use of its own.
        if (use === 'read') isBehind ||= isLate;
        else isBehind &&= isLate;
        return result;
      } catch (thrown) {
        failed(thrown);
        throw thrown;
      } finally {
        underWay -= 1;
      }
    },
    isSettled: () => underWay === 0 && !isBehind,
    isTooFull: () => isTooFull,
  };
}
