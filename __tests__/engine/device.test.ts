import { describe, expect, test } from '@jest/globals';
import { DEADLINE_MS } from '../../src/core/deadlines';
import type { Ports } from '../../src/core/ports';
import { createBestEffortStorage } from '../../src/engine/bestEffortStorage';
import { withDeadlines } from '../../src/engine/deadlines';
import { createDevice } from '../../src/engine/device';
import { createTestClock } from '../world/clock';
import { createTestPlatform } from '../world/platform';
import { createTestStorage } from '../world/vault';
import { settle } from './openEngine';

type Readings = Ports['device'];

const never = () => new Promise<never>(() => undefined);
const failing = () => Promise.reject(new Error('fail'));

/** A storage that keeps every value it was given. */
function createNotedStorage(stored: unknown = null) {
  const storage = createTestStorage();
  const written: unknown[] = [];
  void storage.write(stored);
  let reads = 0;
  return {
    written,
    reads: () => reads,
    read() {
      reads += 1;
      return storage.read();
    },
    write(value: unknown) {
      written.push(value);
      return storage.write(value);
    },
  };
}

/** The device as the engine wires it: the ports with their deadlines, and a storage whose failures change nothing. */
function deviceOver(readings: Partial<Readings>, storage: ReturnType<Ports['openStorage']>) {
  const clock = createTestClock();
  const platform = createTestPlatform(clock);
  const ports = withDeadlines({
    ...platform,
    device: { ...platform.device, ...readings },
    openStorage: () => storage,
  });
  const fingerprintStorage = createBestEffortStorage(ports.openStorage('fingerprint'));
  return { ...createDevice({ device: ports.device, fingerprintStorage }), clock };
}

const bytesOf = (byte: number) => (length: number) => Promise.resolve(new Uint8Array(length).fill(byte));

describe('the device', () => {
  test('is described in printable characters, and read once', async () => {
    const storage = createNotedStorage('kept-fingerprint');
    let readings = 0;
    const device = deviceOver(
      {
        readSystem() {
          readings += 1;
          return Promise.resolve({ language: 'en', system: 'iOS 17.5', version: '8.0.50' });
        },
        readUserAgent: () => Promise.resolve('Mozilla/5.0 (手机)'),
      },
      storage,
    );
    const [first] = await Promise.all([device.describe(), device.describe()]);
    expect(first).toEqual({
      osVersion: 'iOS 17.5',
      fingerprint: 'kept-fingerprint',
      userAgent: 'Mozilla/5.0 (??)',
    });
    expect(await device.readLanguage()).toBe('en');
    expect(readings).toBe(1);
    expect(storage.reads()).toBe(1);
    expect(storage.written).toEqual([]);
  });

  test('of a WeChat that refuses to tell gets a fresh fingerprint, which is stored', async () => {
    const storage = createNotedStorage();
    const readings = { readSystem: failing, readUserAgent: failing, randomBytes: bytesOf(171) };
    expect(await deviceOver(readings, { ...storage, read: failing }).describe()).toEqual({
      osVersion: 'unknown',
      fingerprint: 'ab'.repeat(16),
      userAgent: 'MicroMessenger/0 (unknown)',
    });
    expect(storage.written).toEqual(['ab'.repeat(16)]);
  });

  test.each([[''], [7], [{}], [null]])('with %p in the storage gets a fresh fingerprint', async (stored) => {
    const storage = createNotedStorage(stored);
    const { fingerprint } = await deviceOver({ randomBytes: bytesOf(1) }, storage).describe();
    expect(fingerprint).toBe('01'.repeat(16));
    expect(storage.written).toEqual([fingerprint]);
  });

  test('with a version of WeChat but no user agent is described by the version', async () => {
    const readings = { readUserAgent: failing };
    const { userAgent } = await deviceOver(readings, createNotedStorage('kept')).describe();
    expect(userAgent).toBe('MicroMessenger/8.0.50 (iOS 17.5)');
  });

  test('of a WeChat that never answers is made up in time: no request fails because of it', async () => {
    const storage = { read: never, write: never };
    const readings = { readSystem: never, readUserAgent: never, randomBytes: failing };
    const { clock, ...device } = deviceOver(readings, storage);
    const described = device.describe();
    clock.advance(Math.max(DEADLINE_MS.device, DEADLINE_MS.vault));
    const { fingerprint, osVersion } = await described;
    expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(osVersion).toBe('unknown');
    expect((await device.describe()).fingerprint).toBe(fingerprint);
    expect(await device.readLanguage()).toBe('zh-CN');
  });

  test('without random bytes gets a fingerprint all the same, another one each time', async () => {
    const fingerprints = await Promise.all(
      [1, 2].map(async () => deviceOver({ randomBytes: failing }, createNotedStorage()).describe()),
    );
    expect(fingerprints[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprints[0]?.fingerprint).not.toBe(fingerprints[1]?.fingerprint);
  });

  test('that is reset is another one from then on, and stays that', async () => {
    const storage = createNotedStorage('kept-fingerprint');
    const device = deviceOver({ randomBytes: bytesOf(205) }, storage);
    await device.describe();
    const fingerprint = 'cd'.repeat(16);
    await device.reset();
    expect(await device.describe()).toMatchObject({ fingerprint, osVersion: 'iOS 17.5' });
    expect(storage.written).toEqual([fingerprint]);
    expect((await device.describe()).fingerprint).toBe(fingerprint);
  });

  test('is reset only once the new fingerprint is stored', async () => {
    const writes: (() => void)[] = [];
    const write = () => new Promise<void>((resolve) => writes.push(resolve));
    const device = deviceOver({}, { ...createNotedStorage('kept-fingerprint'), write });
    let isReset = false;
    const reset = device.reset().then(() => (isReset = true));
    await settle();
    expect([writes.length, isReset]).toEqual([1, false]);
    writes.forEach((written) => written());
    await reset;
    expect(isReset).toBe(true);
  });
});
