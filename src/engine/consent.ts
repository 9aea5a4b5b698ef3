import { createStore, type StoreApi } from 'zustand/vanilla';
import { readConsent } from '../core/consent';
import type { Clock, KeyValueStorage } from '../core/ports';
import { createBestEffortStorage } from './bestEffortStorage';

interface Deps {
  /** the agreements there are, as one text; `null` for none */
  readonly version: string | null;
  readonly consentStorage: KeyValueStorage;
  readonly clock: Clock;
}

/**
 * Whether the person agreed to the tenant's agreements. Consent is never assumed: if none is stored, or it was given to
 * another version, the person is asked again.
 */
export function createConsent({ version, consentStorage, clock }: Deps) {
  const store: StoreApi<{ readonly isGiven: boolean }> = createStore(() => ({ isGiven: version === null }));
  const storage = createBestEffortStorage(consentStorage);

  return {
    store,

    /** Restores the stored consent. */
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

    /** Takes the consent back, as if it had never been given. */
    async withdraw(): Promise<void> {
      store.setState({ isGiven: version === null });
      await storage.write(null);
    },
  };
}
