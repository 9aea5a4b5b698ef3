import type { DeviceReader } from '../core/ports';
import { problemErrorOf } from '../core/problems';
import { throwUnexpected } from './failure';

/** What WeChat knows about the phone, without the deprecated synchronous calls. */
export const wechatDevice: DeviceReader = {
  readSystem: () =>
    new Promise((resolve, reject) => {
      wx.getSystemInfoAsync({
        success: ({ language, system, version }) => resolve({ language, system, version }),
        fail: (failure: unknown) => reject(problemErrorOf(failure)),
      });
    }),

  /**
   * From base library 2.26.3 on. WeChat's page shows a promise of a text and callbacks that receive `{ userAgent }`; some
   * base libraries resolve the promise to the object as well.
   */
  async readUserAgent() {
    const answer: unknown = await wx.getRendererUserAgent().catch(throwUnexpected);
    const holdsMember = typeof answer === 'object' && answer !== null && 'userAgent' in answer;
    const userAgent = holdsMember ? answer.userAgent : answer;
    return typeof userAgent === 'string' ? userAgent : '';
  },

  /** From base library 2.19.0 on. */
  async randomBytes(length) {
    const { randomValues } = await wx.getRandomValues({ length }).catch(throwUnexpected);
    return new Uint8Array(randomValues);
  },
};
