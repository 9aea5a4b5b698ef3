import type { KeyValueStorage, StorageName } from '../core/ports';
import { throwUnexpected } from './failure';

/** One key of WeChat's storage, unencrypted: only for what is not secret. A key that was never written fails to be read. */
export function openWechatStorage(name: StorageName): KeyValueStorage {
  const key = `idaas.${name}`;
  return {
    async read() {
      const { data } = await wx.getStorage<unknown>({ key }).catch(() => ({ data: null }));
      return data;
    },
    async write(value) {
      await wx.setStorage({ key, data: value }).catch(throwUnexpected);
    },
  };
}
