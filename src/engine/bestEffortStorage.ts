import { DEADLINE_MS, withDeadline } from '../core/deadlines';
import type { Clock, KeyValueStorage } from '../core/ports';

/** `shelf`, never late and never refusing: what cannot be read in time is nothing, what cannot be kept lasts until the app closes. */
export function createBestEffortStorage(shelf: KeyValueStorage, clock: Clock): KeyValueStorage {
  const inTime = <T>(use: Promise<T>) => withDeadline(clock, DEADLINE_MS.vault, 'wechatSilent', use);
  return {
    read: () => inTime(shelf.read()).catch(() => null),
    write: (value) => inTime(shelf.write(value)).catch(() => undefined),
  };
}
