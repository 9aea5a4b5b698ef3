import type { Clock, KeyValueStorage, Ports, StorageName } from '../../src/core/ports';
import { createTestPages } from './pages';
import { createTestStorage, createTestVault } from './vault';

/** A storage for each name, in memory; pass it on to the next launch. */
export function createTestStorages(): (name: StorageName) => KeyValueStorage {
  const storages = new Map<StorageName, KeyValueStorage>();
  return (name) => {
    const storage = storages.get(name) ?? createTestStorage();
    storages.set(name, storage);
    return storage;
  };
}

let readings = 0;

/** Chance that never repeats itself: two phones, or two fingerprints of one phone, are never alike. */
function nextBytes(length: number): Uint8Array {
  readings += 1;
  return Uint8Array.from({ length }, (_, at) => readings >> (8 * at));
}

/**
 * A phone without WeChat: ports in memory that answer at once. A test replaces those it is about.
 * @param language what the person chose in WeChat, as WeChat names it
 */
export function createTestPlatform(clock: Clock, language = 'zh_CN'): Ports {
  let traceIds = 0;
  return {
    clock,
    transport: () => Promise.reject(new Error('this test gave no transport')),
    requestLoginCode: () => Promise.reject(new Error('this test gave no login codes')),
    vault: createTestVault(),
    openStorage: createTestStorages(),
    device: {
      readSystem: () => Promise.resolve({ language, system: 'iOS 17.5', version: '8.0.50' }),
      readUserAgent: () => Promise.resolve('Mozilla/5.0 (iPhone)'),
      randomBytes: (length) => Promise.resolve(nextBytes(length)),
    },
    navigation: createTestPages(),
    gate: {
      listen: () => undefined,
      onHostListener: () => undefined,
      isGuideDue: () => Promise.resolve(false),
      openGuide: () => undefined,
    },
    assistance: {
      copy: () => Promise.resolve('done'),
      call: () => Promise.resolve('done'),
      vibrate: () => Promise.resolve(),
      toast: () => Promise.resolve(),
    },
    updates: { onReady: () => undefined, apply: () => undefined },
    connection: { isOffline: () => Promise.resolve(false), onChange: () => () => undefined },
    newTraceId: () => `trace-${(traceIds += 1)}`,
  };
}
