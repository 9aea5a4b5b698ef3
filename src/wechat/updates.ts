import type { Updates } from '../core/ports';

/**
 * WeChat looks for a newer version by itself when the app is opened, loads it in the background, and uses it at the next cold
 * start unless it is told to restart. Base libraries before 1.9.90 have no such call.
 */
function updateManager(): WechatMiniprogram.UpdateManager | undefined {
  const { getUpdateManager }: Partial<WechatMiniprogram.Wx> = wx;
  return getUpdateManager?.call(wx);
}

export const wechatUpdates: Updates = {
  onReady: (listener) => updateManager()?.onUpdateReady(() => listener()),
  apply: () => updateManager()?.applyUpdate(),
};
