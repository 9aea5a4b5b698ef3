import { createStore, type StoreApi } from 'zustand/vanilla';
import { isWithdrawal, readConsent } from '../core/consent';
import type { Clock, KeyValueStorage } from '../core/ports';
import { once } from '../core/singleFlight';
import { createBestEffortStorage } from './bestEffortStorage';

interface Deps {
  /** the agreements there are, as one text; `null` for none */
  readonly version: string | null;
  readonly consentStorage: KeyValueStorage;
  readonly clock: Clock;
}

export interface ConsentState {
  readonly isGiven: boolean;
  /** when it was given, epoch ms by this phone; `null` while it is not, and where there are no agreements */
  readonly at: number | null;
  /** it was taken back: the person is asked before the app signs them in again, which needs no page otherwise */
  readonly isWithdrawn: boolean;
}

/**
 * Whether the person agreed to the tenant's agreements. Consent is never assumed: if none is stored, or it was given to
 * another version, the person is asked again.
 */
export function createConsent({ version, consentStorage, clock }: Deps) {
  const none: ConsentState = { isGiven: version === null, at: null, isWithdrawn: false };
  const store: StoreApi<ConsentState> = createStore(() => none);
  const storage = createBestEffortStorage(consentStorage);

  return {
    store,

    /** Restores the stored consent, or that it was taken back; a second call waits for the first. */
    open: once(async (): Promise<void> => {
      if (version === null) return;
      await storage.restore((kept) => {
        const given = readConsent(kept, version);
        if (given) store.setState({ isGiven: true, at: given.at });
        else store.setState({ isWithdrawn: isWithdrawal(kept) });
      });
    }),

    /** The person agreed, by a tap of their own. If it cannot be stored, the person is asked again next time. */
    async give(): Promise<void> {
      if (version === null) return;
      const at = clock.now();
      store.setState({ isGiven: true, at, isWithdrawn: false });
      await storage.write({ version, at });
    },

    /** Takes the consent back. Where there are no agreements, there is nothing to take back. */
    async withdraw(): Promise<void> {
      if (version === null) return;
      store.setState({ ...none, isWithdrawn: true });
      await storage.write({ withdrawnAt: clock.now() });
    },

    /** Removes what is stored, as if the person had never been asked. */
    async forget(): Promise<void> {
      store.setState(none);
      await storage.write(null);
    },
  };
}
