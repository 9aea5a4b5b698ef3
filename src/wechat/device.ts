import type { DeviceReader } from '../core/ports';

/** What WeChat knows about the phone, without the deprecated synchronous calls. */
export const wechatDevice: DeviceReader = {
  readSystem: () =>
    new Promise((resolve, reject) => {
      wx.getSystemInfoAsync({
        success: ({ language, system, version }) => resolve({ language, system, version }),
        fail: () => reject(new Error('wx.getSystemInfoAsync')),
      });
    }),

  /** From base library 2.26.3 on. WeChat's page and its typings disagree whether the promise holds a text or `{ userAgent }`. */
  async readUserAgent() {
    const answer: unknown = await wx.getRendererUserAgent();
    if (typeof answer === 'string') return answer;
    const { userAgent = '' } = answer as { readonly userAgent?: string };
    return userAgent;
  },

  /** From base library 2.19.0 on. */
  async randomBytes(length) {
    const { randomValues } = await wx.getRandomValues({ length });
    return new Uint8Array(randomValues);
  },
};
