import type { KeyValueStorage } from '../core/ports';

/** One key of WeChat's storage in the clear, for what is no secret. */
export const wechatStorage = (key: string): KeyValueStorage => ({
  async read() {
    const { data } = await wx.getStorage<unknown>({ key }).catch(() => ({ data: null }));
    return data;
  },
  async write(value) {
    await wx.setStorage({ key, data: value });
  },
});
