import { createStore, type StoreApi } from 'zustand/vanilla';
import { readConsent } from '../core/consent';
import type { Clock, KeyValueStorage } from '../core/ports';
import { createBestEffortStorage } from './bestEffortStorage';

interface Deps {
  /** what there is to agree to; `null` for nothing */
  readonly version: string | null;
  readonly consentStorage: KeyValueStorage;
  readonly clock: Clock;
}

/**
 * Whether the person agreed to the tenant's agreements. Nothing is ever agreed to for them: what was not kept, or was kept
 * for another version, is asked for again.
 */
export function createConsent({ version, consentStorage, clock }: Deps) {
  const store: StoreApi<{ readonly isGiven: boolean }> = createStore(() => ({ isGiven: version === null }));
  const storage = createBestEffortStorage(consentStorage);

  return {
    store,

    /** Takes up what was agreed to before. */
    async open(): Promise<void> {
      if (version === null) return;
      const kept = await storage.read();
      if (readConsent(kept, version)) store.setState({ isGiven: true });
    },

    /** The person agreed, by a tap of their own. If it cannot be stored, the person is asked again next time. */
    async give(): Promise<void> {
      if (version === null) return;
      store.setState({ isGiven: true });
      await storage.write({ version, at: clock.now() });
    },

    /** As if it had never been given. */
    async withdraw(): Promise<void> {
      store.setState({ isGiven: version === null });
      await storage.write(null);
    },
  };
}
