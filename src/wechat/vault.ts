import type { Vault } from '../core/ports';
import { throwUnexpected } from './failure';

const KEY = 'idaas.session';

/**
 * One key of WeChat's storage, encrypted (AES-128, base library 2.21.3 and later; older ones ignore the option). A read has
 * to ask for `encrypt` too. Only the asynchronous calls are used, because the synchronous ones would block the start.
 */
export const wechatVault: Vault = {
  async read() {
    const { data } = await wx.getStorage<unknown>({ key: KEY, encrypt: true }).catch(() => ({ data: null }));
    return data;
  },
  async write(record) {
    await wx.setStorage({ key: KEY, data: record, encrypt: true }).catch(throwUnexpected);
  },
  async clear() {
    await wx.removeStorage({ key: KEY }).catch(throwUnexpected);
  },
};
