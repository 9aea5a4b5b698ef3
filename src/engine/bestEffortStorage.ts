import type { KeyValueStorage } from '../core/ports';
import { createQueue } from './queue';

/**
 * A storage whose failures change nothing: a value that cannot be read is `null`, and one that cannot be written lasts
 * until the app closes. Writes are done one after another, so that the last one stays (signing out and in again quickly).
 */
export function createBestEffortStorage(storage: KeyValueStorage): KeyValueStorage {
  const writes = createQueue(() => undefined);
  return {
    async read() {
      try {
        return await storage.read();
      } catch {
        return null;
      }
    },
    write: (value) => writes(() => storage.write(value)),
  };
}
