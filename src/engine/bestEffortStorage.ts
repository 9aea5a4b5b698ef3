import type { KeyValueStorage } from '../core/ports';
import { createTurns } from '../core/turns';
import { createQueue } from './queue';

/** A storage whose calls never reject. */
export interface BestEffortStorage extends KeyValueStorage {
  /**
   * Reads what is stored and passes it on, unless something was written meanwhile: that is newer.
   * @param take gets what `read` would return
   */
  restore(take: (stored: unknown) => void): Promise<void>;
}

/**
 * A storage whose failures change nothing: a value that cannot be read is `null`, and one that cannot be written lasts
 * until the app closes. Writes are done one after another, so that the last one stays (signing out and in again quickly).
 */
export function createBestEffortStorage(storage: KeyValueStorage): BestEffortStorage {
  const writes = createQueue(() => undefined);
  /** Each write begins a turn. */
  const turns = createTurns();

  async function read(): Promise<unknown> {
    try {
      return await storage.read();
    } catch {
      return null;
    }
  }

  return {
    read,
    write(value) {
      turns.begin();
      return writes(() => storage.write(value));
    },
    async restore(take) {
      const isCurrent = turns.current();
      const stored = await read();
      if (isCurrent()) take(stored);
    },
  };
}
