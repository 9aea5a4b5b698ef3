import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock, Navigation } from '../core/ports';
import { shared } from '../core/singleFlight';
import type { createConsent } from './consent';
import type { Diagnosis } from './diagnosis';
import { pageNotOpened } from './pageNotOpened';

interface Deps {
  readonly consent: ReturnType<typeof createConsent>;
  readonly navigation: Pick<Navigation, 'push'>;
  readonly clock: Clock;
  readonly diagnosis: Diagnosis;
}

/**
 * Asks again for a consent that was taken back, before a page of the host app signs the person in: signing in may need no page
 * that would ask. The question is on our page `privacy`, over the page of the host app; leaving it declines.
 */
export function createConsentQuestion({ consent, navigation, clock, diagnosis }: Deps) {
  const store: StoreApi<{ readonly isAsked: boolean }> = createStore(() => ({ isAsked: false }));
  let isAgreed = false;
  let settle = (): void => undefined;

  const question = shared(async (): Promise<boolean> => {
    isAgreed = false;
    store.setState({ isAsked: true });
    const answered = new Promise<void>((resolve) => {
      settle = resolve;
    });
    try {
      await navigation.push('privacy');
    } catch (thrown) {
      store.setState({ isAsked: false });
      throw diagnosis.report(pageNotOpened(thrown));
    }
    await answered;
    return isAgreed;
  });

  return {
    store,

    /**
     * Asks, if the person took their consent back. Any number of callers share one question.
     *
     * @returns whether signing in may go on: at once where nothing is to be asked, else once the page is closed
     * @throws {ProblemError} `pageNotOpened`
     */
    async ask(): Promise<boolean> {
      await consent.open();
      return consent.store.getState().isWithdrawn ? question() : true;
    },

    /** The person agreed. The page closes itself, which lets the sign-in go on. */
    agree(): void {
      isAgreed = true;
      void consent.give();
      store.setState({ isAsked: false });
    },

    decline: () => store.setState({ isAsked: false }),

    /** To be called when the page is closed, which may happen before the person answered. */
    left(): void {
      store.setState({ isAsked: false });
      // WeChat still lists the page as open while it reports that it closes.
      clock.after(0, settle);
    },
  };
}
