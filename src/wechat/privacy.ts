import type { PrivacyGate } from '../core/ports';
import type { PrivacyListener } from '../core/privacy';

type Register = (listener: PrivacyListener) => void;

/** What WeChat has of it, from base library 2.32.3 on. Its typings take the listener's first parameter for a result. */
interface PrivacyApis {
  onNeedPrivacyAuthorization?: Register;
  readonly getPrivacySetting?: (callbacks: {
    readonly success: (setting: { readonly needAuthorization?: boolean }) => void;
    readonly fail: () => void;
  }) => void;
  readonly openPrivacyContract?: (callbacks: { readonly fail: () => void }) => void;
}

/** @returns WeChat's questions about its privacy guide; where WeChat is too old there are none */
export function createPrivacyGate(): PrivacyGate {
  const apis = wx as unknown as PrivacyApis;
  const register = apis.onNeedPrivacyAuthorization;
  return {
    listen: (listener) => register?.call(apis, listener),

    onHostListener(heard) {
      if (!register) return;
      try {
        Object.defineProperty(apis, 'onNeedPrivacyAuthorization', {
          value: heard,
          configurable: true,
          writable: true,
        });
      } catch {
        // A WeChat that cannot be changed keeps its rule: who registers last is asked.
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
