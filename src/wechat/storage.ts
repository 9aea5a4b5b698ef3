import type { KeyValueStorage, StorageName } from '../core/ports';
import { throwUnexpected } from './failure';

const KEY = 'idaas.kept';

type Kept = Readonly<Partial<Record<StorageName, unknown>>>;

/**
 * The storages of what is not secret, all under one key of WeChat's storage, unencrypted: a launch needs several of them, and
 * each read is a call to WeChat. A value that is `null` is left out.
 *
 * @returns opens the storage with a name. Call it once in an app: what it returns remembers what was read and written
 */
export function createWechatStorages(): (name: StorageName) => KeyValueStorage {
  /** What is stored, once it was asked for; `null` where the read failed. */
  let kept: Promise<Kept | null> | null = null;
  /** Numbers of writes. Each sends all values at once, so that none is lost where the app is closed just after. */
  let begun = 0;
  let ended = 0;

  function write(name: StorageName, value: unknown): Promise<void> {
    const before = (kept ??= readKept());
    const next = before.then(async (found): Promise<Kept> => {
      // A key that was never written fails to be read, and some phones word it like any failure. So a failed read is tried
      // once more: what cannot be read then is overwritten.
      const { [name]: _replaced, ...others } = found ?? (await readKept()) ?? {};
      return value === null ? others : { ...others, [name]: value };
    });
    kept = next;
    return next.then(send);
  }

  async function send(values: Kept): Promise<void> {
    const mine = (begun += 1);
    await wx.setStorage({ key: KEY, data: values }).catch(throwUnexpected);
    // WeChat promises no order: a write that ends after a newer one has undone it.
    if (mine < ended) await send((await kept) ?? {});
    else ended = mine;
  }

  return (name) => ({
    read: async () => (await (kept ??= readKept()))?.[name] ?? null,
    write: (value) => write(name, value),
  });
}

async function readKept(): Promise<Kept | null> {
  const { data } = await wx.getStorage<unknown>({ key: KEY }).catch(() => ({ data: null }));
  return typeof data === 'object' ? data : null;
}
