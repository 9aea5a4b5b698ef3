import { createStore, type StoreApi } from 'zustand/vanilla';
import { readConsent } from '../core/consent';
import { DEADLINE_MS, withDeadline } from '../core/deadlines';
import type { Clock, Shelf } from '../core/ports';

interface Parts {
  /** what there is to agree to; `null` for nothing */
  readonly version: string | null;
  readonly consentShelf: Shelf;
  readonly clock: Clock;
}

/**
 * Whether the person agreed to the tenant's agreements. Nothing is ever agreed to for them: what was not kept, or was kept
 * for another version, is asked for again.
 */
export function createConsent({ version, consentShelf, clock }: Parts) {
  const store: StoreApi<{ readonly isGiven: boolean }> = createStore(() => ({ isGiven: version === null }));
  const onShelf = <T>(use: Promise<T>) => withDeadline(clock, DEADLINE_MS.vault, 'wechatSilent', use);

  return {
    store,

    /** Takes up what was agreed to before. */
    async open(): Promise<void> {
      if (version === null) return;
      const kept = await onShelf(consentShelf.read()).catch(() => null);
      if (readConsent(kept, version)) store.setState({ isGiven: true });
    },

    /** The person agreed, by a tap of their own. A shelf that refuses means that they are asked once more next time. */
    async give(): Promise<void> {
      if (version === null) return;
      store.setState({ isGiven: true });
      await onShelf(consentShelf.write({ version, at: clock.now() })).catch(() => undefined);
    },
  };
}
