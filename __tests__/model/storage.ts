import type { Vault } from '../../src/core/ports';
import { createTestVault, type TestVault } from '../world/vault';
import type { Held } from './held';

/** `silent` calls back only when what it holds is released, in any order. */
export type StorageMood = 'works' | 'refuses' | 'silent';

/** The phone's storage: it outlives the app, and has moods. */
export interface Storage {
  readonly disk: TestVault;
  setMood(mood: StorageMood): void;
  readonly mood: () => StorageMood;
  /** The vault port of one app. */
  vaultFor(held: Held, isAlive: () => boolean): Vault;
}

export function createStorage(): Storage {
  const disk = createTestVault();
  let mood: StorageMood = 'works';

  return {
    disk,
    setMood: (next) => {
      mood = next;
    },
    mood: () => mood,
    vaultFor(held, isAlive) {
      const use = async <T>(task: () => Promise<T>): Promise<T> => {
        if (mood === 'refuses') throw new Error('setStorage:fail');
        if (mood === 'silent') await held.hold(Promise.resolve());
        // A killed app does nothing more; its call never comes back.
        return isAlive() ? task() : new Promise<never>(() => undefined);
      };
      return {
        read: () => use(disk.read),
        write: (record) => use(() => disk.write(record)),
        clear: () => use(disk.clear),
      };
    },
  };
}
