import { failure } from '../phone/phone';
import type { Phone } from '../phone/phone';
import { decrypt, encrypt } from './storage-cipher';
import { asyncApi, failureAnswer } from './async-api';
import { storageName } from './storage-name';

/** How one key rests in the browser: WeChat cannot read an encrypted one as plain, nor the other way round. */
export interface StoredRecord {
  encrypted: boolean;
  /** JSON text, or base64 of the cipher text. */
  text: string;
}

/** All records of a mini program together, in KB (developers.weixin.qq.com/miniprogram/dev/framework/ability/storage.html). */
const LIMIT_KB = 10_240;
const full = () => failure('exceed storage max size 10Mb');

const largestEncrypted = 0.7 * 1024 * 1024;
const largestPlain = 1024 * 1024;

export interface StorageArea {
  read(key: string): StoredRecord | undefined;
  write(key: string, record: StoredRecord): void;
  remove(key: string): void;
  keys(): string[];
  /** in bytes */
  size(): number;
}

/** The storage of one WeChat user in this mini program; it survives a relaunch. */
export function createStorageArea(owner: string): StorageArea {
  const nameOf = (key: string): string => storageName(owner, key);
  const prefix = nameOf('');
  const keys = (): string[] =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  const sizeOf = (some: readonly string[]): number =>
    some.reduce((sum, key) => sum + (localStorage.getItem(nameOf(key))?.length ?? 0), 0);
  return {
    read: (key) => {
      const text = localStorage.getItem(nameOf(key));
      return text === null ? undefined : (JSON.parse(text) as StoredRecord);
    },
    write: (key, record) => {
      const text = JSON.stringify(record);
      const others = keys().filter((other) => other !== key);
      if (sizeOf(others) + text.length > LIMIT_KB * 1024) throw full();
      try {
        localStorage.setItem(nameOf(key), text);
      } catch {
        // The browser has less room than WeChat.
        throw full();
      }
    },
    remove: (key) => localStorage.removeItem(nameOf(key)),
    keys,
    size: () => sizeOf(keys()),
  };
}

function serialize(value: unknown, limit: number): string {
  const text = JSON.stringify({ value });
  if (text.length > limit) throw failure('exceed max size of single key', 1101);
  return text;
}

const valueOf = (text: string): unknown => (JSON.parse(text) as { value: unknown }).value;

async function read(area: StorageArea, key: string, encrypted: boolean): Promise<unknown> {
  const record = area.read(key);
  if (record === undefined) throw failure('data not found');
  if (record.encrypted !== encrypted) throw failure(encrypted ? 'decrypt fail' : 'data not found');
  return valueOf(encrypted ? await decrypt(record.text) : record.text);
}

async function write(area: StorageArea, key: string, value: unknown, encrypted: boolean): Promise<void> {
  const text = serialize(value, encrypted ? largestEncrypted : largestPlain);
  area.write(key, { encrypted, text: encrypted ? await encrypt(text) : text });
}

function plainSync(area: StorageArea, key: string): unknown {
  const record = area.read(key);
  return record === undefined || record.encrypted ? '' : valueOf(record.text);
}

/** `wx` storage: real AES for encrypted keys; the synchronous twins exist and are recorded. */
export function storageApis(phone: Phone, area: StorageArea) {
  const info = () => ({
    keys: area.keys(),
    currentSize: Math.ceil(area.size() / 1024),
    limitSize: LIMIT_KB,
  });
  return {
    setStorage: asyncApi<WechatMiniprogram.SetStorageOption>('setStorage', ({ key, data, encrypt: on }) =>
      write(area, key, data, on === true),
    ),
    getStorage: asyncApi<WechatMiniprogram.GetStorageOption>('getStorage', async ({ key, encrypt: on }) => ({
      data: await read(area, key, on === true),
    })),
    removeStorage: asyncApi<WechatMiniprogram.RemoveStorageOption>('removeStorage', ({ key }) =>
      area.remove(key),
    ),
    clearStorage: asyncApi<WechatMiniprogram.ClearStorageOption>('clearStorage', () =>
      area.keys().forEach((key) => area.remove(key)),
    ),
    getStorageInfo: asyncApi<WechatMiniprogram.GetStorageInfoOption>('getStorageInfo', info),
    setStorageSync: (key: string, data: unknown): void => {
      try {
        area.write(key, { encrypted: false, text: serialize(data, largestPlain) });
      } catch (error) {
        throw new Error(failureAnswer('setStorageSync', error).errMsg);
      }
    },
    getStorageSync: <Value>(key: string): Value => plainSync(area, key) as Value,
    removeStorageSync: (key: string): void => area.remove(key),
    clearStorageSync: (): void => area.keys().forEach((key) => area.remove(key)),
    getStorageInfoSync: info,
  };
}
