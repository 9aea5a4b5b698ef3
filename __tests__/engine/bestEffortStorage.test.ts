import { describe, expect, test } from '@jest/globals';
import { createBestEffortStorage } from '../../src/engine/bestEffortStorage';
import { createTestStorage } from '../world/vault';

const refuse = () => Promise.reject(new Error('storage:fail'));
const raise = () => {
  throw new Error('wx.getStorage is not a function');
};

describe('a best-effort storage', () => {
  test('keeps a value, and gives it back', async () => {
    const storage = createTestStorage();
    await createBestEffortStorage(storage).write('a small thing');
    expect(await storage.read()).toBe('a small thing');
    expect(await createBestEffortStorage(storage).read()).toBe('a small thing');
  });

  test.each([
    ['refuses', refuse],
    ['throws', raise],
  ])('over one that %s reads null and writes without an error', async (_how, fail) => {
    const storage = createBestEffortStorage({ read: fail, write: fail });
    expect(await storage.read()).toBeNull();
    expect(await storage.write('a small thing')).toBeUndefined();
  });

  test('restores what is stored', async () => {
    const storage = createTestStorage();
    await storage.write('a small thing');
    const taken: unknown[] = [];
    await createBestEffortStorage(storage).restore((stored) => taken.push(stored));
    expect(taken).toEqual(['a small thing']);
  });

  test('restores null where it cannot be read', async () => {
    const taken: unknown[] = [];
    await createBestEffortStorage({ read: refuse, write: refuse }).restore((stored) => taken.push(stored));
    expect(taken).toEqual([null]);
  });

  test('does not restore what is older than a value that was written meanwhile', async () => {
    let answer = (_stored: unknown): void => undefined;
    const storage = createBestEffortStorage({
      read: () => new Promise((resolve) => (answer = resolve)),
      write: () => Promise.resolve(),
    });
    const taken: unknown[] = [];
    const restored = storage.restore((stored) => taken.push(stored));
    await storage.write('newer');
    answer('older');
    await restored;
    expect(taken).toEqual([]);
  });

  test('writes in order, though an earlier write takes longer', async () => {
    const kept: unknown[] = [];
    const ends: (() => void)[] = [];
    const storage = createBestEffortStorage({
      read: () => Promise.resolve(null),
      write: (value) => new Promise((resolve) => ends.push(() => resolve(void kept.push(value)))),
    });
    const both = Promise.all([storage.write('signed out'), storage.write(null)]);
    await Promise.resolve();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    while (ends.length < 2) await Promise.resolve();
    ends[1]?.();
    await both;
    expect(kept).toEqual(['signed out', null]);
  });
});
