import type { KeyValueStorage, StorageName } from '../core/ports';

/** A key of WeChat's storage, unencrypted: for what is no secret. */
export function openWechatStorage(name: StorageName): KeyValueStorage {
  const key = `idaas.${name}`;
  return {
    async read() {
      const { data } = await wx.getStorage<unknown>({ key }).catch(() => ({ data: null }));
      return data;
    },
    async write(value) {
      await wx.setStorage({ key, data: value });
    },
  };
}
