import type { createAreas } from './areas';
import type { createCodeSender } from './codes/codeSender';
import type { createConsent } from './consent';
import type { createDevice } from './device';
import type { createLastWay } from './lastWay';

interface Deps {
  readonly signOut: () => Promise<void>;
  readonly consent: Pick<ReturnType<typeof createConsent>, 'forget' | 'withdraw'>;
  readonly areas: Pick<ReturnType<typeof createAreas>, 'forget'>;
  readonly lastWay: Pick<ReturnType<typeof createLastWay>, 'forget'>;
  readonly codeSender: Pick<ReturnType<typeof createCodeSender>, 'forget'>;
  readonly device: Pick<ReturnType<typeof createDevice>, 'reset'>;
}

/** The ways to leave that go further than a sign-out. */
export function createLeaving({ signOut, consent, areas, lastWay, codeSender, device }: Deps) {
  return {
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
      const parts = [consent, areas, lastWay, codeSender].map((part) => part.forget());
      await Promise.all([...parts, device.reset()]);
    },
  };
}
