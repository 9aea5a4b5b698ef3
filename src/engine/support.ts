import type { Asked, Assistance, Navigation } from '../core/ports';
import type { Diagnosis } from './diagnosis';

interface Deps {
  readonly assistance: Assistance;
  readonly navigation: Navigation;
  readonly diagnosis: Diagnosis;
}

/**
 * What became of a tap. `declined`: the person said no to WeChat's own question. After `failed`, and after a `declined` copy,
 * the page shows the text itself, to be selected.
 */
export type Assisted = Asked | 'failed';

/** What pages ask WeChat to do for a person: none of it throws, and nothing waits for it. */
export function createSupport({ assistance, navigation, diagnosis }: Deps) {
  async function tried(ask: () => Promise<Asked>): Promise<Assisted> {
    try {
      return await ask();
    } catch (thrown) {
      diagnosis.report(thrown);
      return 'failed';
    }
  }

  return {
    /** Copies a text. After `done` WeChat has said so with a toast of its own. */
    copy: (text: string): Promise<Assisted> => tried(() => assistance.copy(text)),

    /** Offers to dial a number. */
    call: (phoneNumber: string): Promise<Assisted> => tried(() => assistance.call(phoneNumber)),

    /**
     * Opens a page of the host app over the one on top.
     *
     * @param address its path in the package and its query, such as `packages/help/index?from=denied`
     */
    openHostPage: (address: string): Promise<Assisted> =>
      tried(() => navigation.pushHostPage(address).then((): Asked => 'done')),

    /** Shows that something succeeded: a toast with a tick, up to 7 Chinese characters, and a short vibration. */
    succeeded(text: string): void {
      void assistance.toast(text, 'success').catch(diagnosis.report);
      void assistance.vibrate('light').catch(diagnosis.report);
    },

    /** Shows a short text for a moment, for what the page shows nowhere else. */
    toast(text: string): void {
      void assistance.toast(text, 'plain').catch(diagnosis.report);
    },

    /** A short vibration, for what the person feels rather than reads. */
    haptic(strength: 'light' | 'medium' = 'light'): void {
      void assistance.vibrate(strength).catch(diagnosis.report);
    },
  };
}
