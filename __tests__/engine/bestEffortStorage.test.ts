import { describe, expect, test } from '@jest/globals';
import { DEADLINE_MS } from '../../src/core/deadlines';
import type { KeyValueStorage } from '../../src/core/ports';
import { createBestEffortStorage } from '../../src/engine/bestEffortStorage';
import { createTestClock } from '../world/clock';
import { createTestStorage } from '../world/vault';
import { settle } from './openEngine';

const silent = () => new Promise<never>(() => undefined);
const refusing = () => Promise.reject(new Error('storage:fail'));

/** The outcome of one use, as far as there is one: nothing waits for a promise that may never come. */
function using<T>(shelf: KeyValueStorage, use: (forgiving: KeyValueStorage) => Promise<T>) {
  const clock = createTestClock();
  const outcomes: unknown[] = [];
  use(createBestEffortStorage(shelf, clock)).then(
    (value) => outcomes.push(value),
    () => outcomes.push('it rejected'),
  );
  return { clock, outcomes };
}

const read = (shelf: KeyValueStorage) => shelf.read();
const write = (shelf: KeyValueStorage) => shelf.write('a small thing');

describe('a shelf that works', () => {
  test('keeps what is put there, and gives it back', async () => {
    const shelf = createTestStorage();
    using(shelf, write);
    await settle();
    expect(await shelf.read()).toBe('a small thing');
    const { outcomes } = using(shelf, read);
    await settle();
    expect(outcomes).toEqual(['a small thing']);
  });
});

describe('a shelf that refuses', () => {
  test.each([
    ['has nothing on it', read, null],
    ['takes what is put there without a word', write, undefined],
  ])('%s', async (_says, use, outcome) => {
    const { outcomes } = using({ read: refusing, write: refusing }, use);
    await settle();
    expect(outcomes).toEqual([outcome]);
  });
});

describe('a shelf that never answers', () => {
  test.each([
    ['has nothing on it', read, null],
    ['holds nobody up', write, undefined],
  ])('%s once its time is over, and not before', async (_says, use, outcome) => {
    const { clock, outcomes } = using({ read: silent, write: silent }, use);
    clock.advance(DEADLINE_MS.vault - 1);
    await settle();
    expect(outcomes).toEqual([]);
    clock.advance(1);
    await settle();
    expect(outcomes).toEqual([outcome]);
  });
});
