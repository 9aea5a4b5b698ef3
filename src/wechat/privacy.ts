import type { PrivacyGate } from '../core/ports';
import type { AnswerPrivacy, PrivacyListener } from '../core/privacy';

/** @returns WeChat's questions about its privacy guide, from base library 2.32.3 on; an older WeChat asks none */
export function createPrivacyGate(): PrivacyGate {
  const apis: Partial<WechatMiniprogram.Wx> = wx;
  const register = apis.onNeedPrivacyAuthorization;
  return {
    listen: (listener) => register?.call(apis, asWechatCallsIt(listener)),

    onHostListener(heard) {
      if (!register) return;
      try {
        Object.defineProperty(apis, 'onNeedPrivacyAuthorization', {
          value: heard,
          configurable: true,
          writable: true,
        });
      } catch {
        // Where the object cannot be changed, WeChat's own rule holds: the listener that registered last is asked.
      }
    },

    isGuideDue: () =>
      new Promise((resolve) => {
        if (!apis.getPrivacySetting) return resolve(false);
        apis.getPrivacySetting({
          success: ({ needAuthorization = false }) => resolve(needAuthorization),
          fail: () => resolve(false),
        });
      }),

    openGuide: () => apis.openPrivacyContract?.({ fail: () => undefined }),
  };
}

/** WeChat's typings take the first argument for a result `{ errMsg }`. Its page says, and WeChat passes, a function. */
const asWechatCallsIt =
  (listener: PrivacyListener) =>
  (answer: unknown, about?: { readonly referrer: string }): void => {
    if (isAnswer(answer)) listener(answer, about);
  };

const isAnswer = (given: unknown): given is AnswerPrivacy => typeof given === 'function';
