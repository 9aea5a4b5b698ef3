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
  /** Each write sends all values, so it waits for the one before. */
  let written: Promise<unknown> = Promise.resolve();

  async function write(name: StorageName, value: unknown): Promise<void> {
    // A key that was never written fails to be read, and some phones word it like any failure. So a failed read is tried once
    // more: what cannot be read then is overwritten.
    const { [name]: _replaced, ...others } = (await (kept ??= readKept())) ?? (await readKept()) ?? {};
    const next: Kept = value === null ? others : { ...others, [name]: value };
    kept = Promise.resolve(next);
    await wx.setStorage({ key: KEY, data: next }).catch(throwUnexpected);
  }

  return (name) => ({
    read: async () => (await (kept ??= readKept()))?.[name] ?? null,
    write(value) {
      const done = written.then(() => write(name, value));
      written = done.catch(() => undefined);
      return done;
    },
  });
}

async function readKept(): Promise<Kept | null> {
  const { data } = await wx.getStorage<unknown>({ key: KEY }).catch(() => ({ data: null }));
  return typeof data === 'object' ? data : null;
}
