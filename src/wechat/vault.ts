import type { Vault } from '../core/ports';

const KEY = 'idaas.session';

/**
 * One key of WeChat's storage, encrypted (AES-128, base library ≥ 2.21.3; older ones ignore the option). Reading must say
 * so as well. Asynchronous only: start-up never waits for the disk. Taro's types do not know `encrypt`, WeChat's own do.
 */
export const wechatVault: Vault = {
  async read() {
    const { data } = await wx.getStorage<unknown>({ key: KEY, encrypt: true }).catch(() => ({ data: null }));
    return data;
  },
  async write(record) {
    await wx.setStorage({ key: KEY, data: record, encrypt: true });
  },
  async clear() {
    await wx.removeStorage({ key: KEY });
  },
};
