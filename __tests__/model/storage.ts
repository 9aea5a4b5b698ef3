import type { Vault } from '../../src/core/ports';
import { createTestVault, type TestVault } from '../world/vault';
import type { Held } from './held';
import {
  createStorageLedger,
  DISK_FULL,
  STORAGE_REFUSED,
  type StorageLedger,
  type Use,
} from './storageLedger';

/** `full` refuses to write and still clears; `silent` calls back only when what it holds is released, in any order. */
export type StorageMood = 'works' | 'refuses' | 'full' | 'silent';

/** The phone's storage for the session record. It outlives the app. */
export interface Storage {
  readonly disk: TestVault;
  setMood(mood: StorageMood): void;
  readonly mood: () => StorageMood;
  /** what the app that was opened last has asked for */
  readonly ledger: () => StorageLedger;
  /** The vault port of one app. */
  vaultFor(held: Held, isAlive: () => boolean): Vault;
}

export function createStorage(now: () => number): Storage {
  const disk = createTestVault();
  let mood: StorageMood = 'works';
  let ledger = createStorageLedger(now);

  return {
    disk,
    setMood: (next) => {
      mood = next;
    },
    mood: () => mood,
    ledger: () => ledger,
    vaultFor(held, isAlive) {
      const mine = createStorageLedger(now);
      ledger = mine;
      const use = <T>(name: Use, task: () => Promise<T>): Promise<T> =>
        mine.track(name, async () => {
          if (mood === 'refuses') throw STORAGE_REFUSED;
          if (mood === 'full' && name === 'write') throw DISK_FULL;
          if (mood === 'silent') await held.hold(Promise.resolve());
          // A killed app does nothing more; its call never comes back.
          return isAlive() ? task() : new Promise<never>(() => undefined);
        });
      return {
        read: () => use('read', disk.read),
        write: (record) => use('write', () => disk.write(record)),
        clear: () => use('clear', disk.clear),
      };
    },
  };
}
