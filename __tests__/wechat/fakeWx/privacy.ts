import { asyncApi, succeeds, type Calls } from './calls';

/** What a listener answered to one question. */
interface Answer {
  readonly event: string;
  readonly buttonId?: string;
}

type Listener = (answer: (given: Answer) => void, about: { readonly referrer: string }) => void;
/** The typings take the listener's first parameter for `{ errMsg }`; WeChat passes a function. */
const isListener = (given: unknown): given is Listener => typeof given === 'function';

/** WeChat's questions about the mini program's privacy guide. One listener is kept: the one registered last. */
export function createPrivacy(calls: Calls) {
  let listener: Listener | null = null;
  let registrations = 0;
  let isAgreed = false;
  return {
    registrations: () => registrations,
    /** The person agreed to the guide, by whatever button. */
    agree: () => {
      isAgreed = true;
    },
    /** Asks the registered listener. @returns the answers so far, which grow as they come; `null` without a listener */
    ask(referrer: string): readonly Answer[] | null {
      if (!listener) return null;
      const answers: Answer[] = [];
      listener((given) => answers.push(given), { referrer });
      return answers;
    },

    apis: {
      onNeedPrivacyAuthorization(given: unknown): void {
        registrations += 1;
        if (isListener(given)) listener = given;
      },
      getPrivacySetting: asyncApi<WechatMiniprogram.GetPrivacySettingOption>(calls, 'getPrivacySetting', () =>
        succeeds({ needAuthorization: !isAgreed, privacyContractName: '《隐私保护指引》' }),
      ),
      openPrivacyContract: asyncApi<WechatMiniprogram.OpenPrivacyContractOption>(
        calls,
        'openPrivacyContract',
        () => succeeds(),
      ),
    },
  };
}
