import type { KeyValueStorage } from '../core/ports';
import { createBestEffortStorage } from './bestEffortStorage';

/**
 * Remembers that the person signed out by choice. WeChat would sign them in again at the next launch, without being asked;
 * on a phone that is shared or lent, signing out would then mean nothing.
 */
export function createGuest(guestStorage: KeyValueStorage) {
  const storage = createBestEffortStorage(guestStorage);
  return {
    /** Whether the person signed out, and has not asked to be signed in since. */
    isChosen: async (): Promise<boolean> => (await storage.read()) === true,

    /** The person signed out. */
    choose: (): Promise<void> => storage.write(true),

    /** The person asks to be signed in. */
    leave: (): Promise<void> => storage.write(null),
  };
}

export type Guest = ReturnType<typeof createGuest>;
