import type { Asked, Assistance } from '../core/ports';
import { errorOfFailure } from './failure';

/** What WeChat fails with when the person said no, to the call itself or to the privacy guide before it. */
const DECLINED = /cancel|deny|privacy permission is not authorized/i;

/** WeChat reports a refusal of the person as a failure. */
function declinedOrThrow(failure: unknown): Asked {
  const words = typeof failure === 'object' && failure !== null && 'errMsg' in failure ? failure.errMsg : '';
  if (DECLINED.test(String(words))) return 'declined';
  throw errorOfFailure(failure, 'unexpected');
}

/**
 * The clipboard is among the things that the mini program's privacy guide has to name
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/): where it does not, copying fails.
 */
export const wechatAssistance: Assistance = {
  copy: (data) => wx.setClipboardData({ data }).then((): Asked => 'done', declinedOrThrow),

  call: (phoneNumber) => wx.makePhoneCall({ phoneNumber }).then((): Asked => 'done', declinedOrThrow),

  async vibrate(type) {
    const { vibrateShort }: Partial<WechatMiniprogram.Wx> = wx;
    // Some phones have no motor, and say so by failing.
    await vibrateShort?.call(wx, { type }).catch(() => undefined);
  },

  async toast(title, kind) {
    const icon = kind === 'success' ? 'success' : 'none';
    await wx.showToast({ title, icon }).catch((failure: unknown) => {
      throw errorOfFailure(failure, 'unexpected');
    });
  },
};
