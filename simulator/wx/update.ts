import type { Phone } from '../phone/phone';
import { recordError } from '../phone/records';

/** The one update manager of the mini program: a newer version is loaded when the work page, or a test, says so. */
export function updateApis(phone: Phone) {
  const { updateFound, updateReady } = phone.signals;
  let isReady = false;
  updateReady.on(() => {
    isReady = true;
  });
  const manager: WechatMiniprogram.UpdateManager = {
    applyUpdate: () => {
      if (isReady) location.reload();
      else recordError(phone.records, new Error('applyUpdate: the update is not ready'));
    },
    onCheckForUpdate: (listener) => {
      updateFound.on(listener);
      window.setTimeout(() => listener({ hasUpdate: false }), 0);
    },
    onUpdateReady: (listener) => updateReady.on(() => listener({ errMsg: 'onUpdateReady:ok' })),
    onUpdateFailed: () => undefined,
  };
  return { getUpdateManager: () => manager };
}
