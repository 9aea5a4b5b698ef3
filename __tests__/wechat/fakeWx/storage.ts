import { asyncApi, fails, succeeds, type Calls } from './calls';

/** What rests under one key: WeChat keeps JSON text, and an encrypted value apart from a plain one. */
interface Item {
  readonly text: string;
  readonly isEncrypted: boolean;
}

/** The storage of one person in this mini program. It outlives the app: pass it on to the next launch. */
export interface Disk {
  readonly items: Map<string, Item>;
  /** everything that was ever written, as it was given, oldest first */
  readonly written: (Item & { readonly key: string })[];
  /** no space is left */
  isFull: boolean;
}

export const createDisk = (): Disk => ({ items: new Map(), written: [], isFull: false });

/** The longest value of one key, characters of JSON. */
const LONGEST = { plain: 1024 * 1024, encrypted: 0.7 * 1024 * 1024 } as const;

export function storageApis(calls: Calls, disk: Disk) {
  return {
    getStorage: asyncApi<WechatMiniprogram.GetStorageOption>(
      calls,
      'getStorage',
      ({ key, encrypt = false }) => {
        const item = disk.items.get(key);
        if (!item) return fails('getStorage:fail data not found');
        if (item.isEncrypted !== encrypt)
          return fails(`getStorage:fail ${encrypt ? 'decrypt fail' : 'data not found'}`);
        return succeeds({ data: JSON.parse(item.text) as unknown });
      },
    ),

    setStorage: asyncApi<WechatMiniprogram.SetStorageOption<unknown>>(
      calls,
      'setStorage',
      ({ key, data, encrypt = false }) => {
        const text = JSON.stringify(data);
        if (disk.isFull) return fails('setStorage:fail exceed storage max size 10Mb');
        if (text.length > (encrypt ? LONGEST.encrypted : LONGEST.plain))
          return fails('setStorage:fail exceed max size of single key');
        const item = { text, isEncrypted: encrypt };
        disk.written.push({ key, ...item });
        disk.items.set(key, item);
        return succeeds();
      },
    ),

    removeStorage: asyncApi<WechatMiniprogram.RemoveStorageOption>(calls, 'removeStorage', ({ key }) => {
      disk.items.delete(key);
      return succeeds();
    }),
  };
}
