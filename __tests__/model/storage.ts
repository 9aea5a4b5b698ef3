import type { KeyValueStorage, StorageName, Vault } from '../../src/core/ports';
import { createTestStorages } from '../world/platform';
import { createTestVault, type TestVault } from '../world/vault';
import type { Held } from './held';
import type { GuestRecord } from './model';
import {
  createStorageLedger,
  DISK_FULL,
  STORAGE_REFUSED,
  type StorageLedger,
  type Use,
} from './storageLedger';

/** `full` refuses to write and still clears; `silent` calls back only when what it holds is released, in any order. */
export type StorageMood = 'works' | 'refuses' | 'full' | 'silent';

/** The phone's storage for the session record, and the small ones. It outlives the app. */
export interface Storage {
  readonly disk: TestVault;
  setMood(mood: StorageMood): void;
  readonly mood: () => StorageMood;
  /** what the app that was opened last has asked for */
  readonly ledger: () => StorageLedger;
  /** The vault port of one app. */
  vaultFor(held: Held, isAlive: () => boolean): Vault;
  /** The small storages of one app. */
  openerFor(held: Held, isAlive: () => boolean): (name: StorageName) => KeyValueStorage;
  guest(): Promise<GuestRecord>;
}

export function createStorage(now: () => number): Storage {
  const disk = createTestVault();
  const small = createTestStorages();
  let mood: StorageMood = 'works';
  let ledger = createStorageLedger(now);
  /** of the app that was opened last */
  let guestWrites = { underWay: 0 };

  /** What becomes of one use of a storage, in the present mood. */
  async function inMood<T>(held: Held, isAlive: () => boolean, isWrite: boolean, task: () => Promise<T>) {
    if (mood === 'refuses') throw STORAGE_REFUSED;
    if (mood === 'full' && isWrite) throw DISK_FULL;
    if (mood === 'silent') await held.hold(Promise.resolve());
    // A killed app does nothing more; its call never comes back.
    return isAlive() ? task() : new Promise<never>(() => undefined);
  }

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
        mine.track(name, () => inMood(held, isAlive, name === 'write', task));
      return {
        read: () => use('read', disk.read),
        write: (record) => use('write', () => disk.write(record)),
        clear: () => use('clear', disk.clear),
      };
    },
    openerFor(held, isAlive) {
      const mine = { underWay: 0 };
      guestWrites = mine;
      return (name) => ({
        read: () => inMood(held, isAlive, false, small(name).read),
        async write(value) {
          if (name === 'guest') mine.underWay += 1;
          try {
            await inMood(held, isAlive, true, () => small(name).write(value));
          } finally {
            if (name === 'guest') mine.underWay -= 1;
          }
        },
      });
    },
    guest: async () => ({
      isKept: (await small('guest').read()) === true,
      isBeingWritten: guestWrites.underWay > 0,
      isReadable: mood === 'works' || mood === 'full',
    }),
  };
}
