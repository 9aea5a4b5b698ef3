import { asyncApi, succeeds, type Calls } from './calls';

const isListener = (given: unknown): given is () => void => typeof given === 'function';

/** What WeChat does over a page, and its loaded new version. */
export function createAssistance(calls: Calls) {
  let clipboard = '';
  let listeners: readonly (() => void)[] = [];
  let restarts = 0;
  const manager = {
    applyUpdate: () => {
      restarts += 1;
    },
    onCheckForUpdate: () => undefined,
    onUpdateFailed: () => undefined,
    onUpdateReady: (listener: unknown) => {
      if (isListener(listener)) listeners = [...listeners, listener];
    },
  };
  return {
    clipboard: () => clipboard,
    /** A newer version was loaded. */
    load: () => listeners.forEach((listener) => listener()),
    /** how often the app was restarted with it */
    restarts: () => restarts,

    apis: {
      setClipboardData: asyncApi<WechatMiniprogram.SetClipboardDataOption>(
        calls,
        'setClipboardData',
        ({ data }) => {
          clipboard = data;
          return succeeds();
        },
      ),
      makePhoneCall: asyncApi<WechatMiniprogram.MakePhoneCallOption>(calls, 'makePhoneCall', () =>
        succeeds(),
      ),
      vibrateShort: asyncApi<WechatMiniprogram.VibrateShortOption>(calls, 'vibrateShort', () => succeeds()),
      showToast: asyncApi<WechatMiniprogram.ShowToastOption>(calls, 'showToast', () => succeeds()),
      getUpdateManager: (): WechatMiniprogram.UpdateManager => manager,
    },
  };
}
