import type { KeyValueStorage, StorageName } from '../core/ports';
import { createBestEffortStorage } from './bestEffortStorage';
import type { createConsent } from './consent';
import type { createDevice } from './device';

interface Deps {
  readonly signOut: () => Promise<void>;
  readonly consent: Pick<ReturnType<typeof createConsent>, 'forget' | 'withdraw'>;
  readonly device: Pick<ReturnType<typeof createDevice>, 'reset'>;
  readonly openStorage: (name: StorageName) => KeyValueStorage;
}

/** What parts store that only pages need, and that is tied to the person. Such a part may not have been made in this run. */
type PartName = Extract<StorageName, 'area' | 'last-way' | 'cooldowns'>;

/** The ways to leave that go further than a sign-out. */
export function createLeaving({ signOut, consent, device, openStorage }: Deps) {
  const clear = (name: PartName) => () => createBestEffortStorage(openStorage(name)).write(null);
  /** how what is stored under a name is forgotten: by its name alone, or by the part that holds it in memory too */
  const forgetters: Record<PartName, () => Promise<void>> = {
    area: clear('area'),
    'last-way': clear('last-way'),
    cooldowns: clear('cooldowns'),
  };

  return {
    /** To be called by a part that is made: from now on it forgets by itself what is stored under this name. */
    onForget(name: PartName, forget: () => Promise<void>): void {
      forgetters[name] = forget;
    },

    /**
     * Takes the consent to the agreements back, and signs out: a bound person meets no page that would ask them again, so
     * without the sign-out it would have no effect. The next launch is a guest's; what the tenant already holds stays there.
     */
    async withdrawConsent(): Promise<void> {
      await Promise.all([consent.withdraw(), signOut()]);
    },

    /**
     * Signs out and removes what is tied to this person or phone: the consent, the area of their number, the way they signed in
     * last, the pauses between codes, and the fingerprint the tenant knows.
     */
    async forgetPhone(): Promise<void> {
      await signOut();
      const parts = Object.values(forgetters).map((forget) => forget());
      await Promise.all([consent.forget(), ...parts, device.reset()]);
    },
  };
}
