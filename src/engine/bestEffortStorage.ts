import type { KeyValueStorage } from '../core/ports';

/**
 * A storage whose failures change nothing: a value that cannot be read is `null`, and one that cannot be written lasts
 * until the app closes.
 */
export const createBestEffortStorage = (storage: KeyValueStorage): KeyValueStorage => ({
  async read() {
    try {
      return await storage.read();
    } catch {
      return null;
    }
  },
  async write(value) {
    try {
      await storage.write(value);
    } catch {
      // Lasts until the app closes.
    }
  },
});
