import { describe, expect, jest, test } from '@jest/globals';
import { createSingleFlight, once, shared } from '../../src/core/singleFlight';

/** Work that ends when the test says so; each run is numbered from 1. */
function createWork() {
  const runs: { readonly end: () => void; readonly fail: () => void }[] = [];
  const work = jest.fn(
    () =>
      new Promise<number>((resolve, reject) => {
        const number = runs.length + 1;
        runs.push({ end: () => resolve(number), fail: () => reject(new Error(`run ${number}`)) });
      }),
  );
  const run = (nth: number) => {
    const found = runs[nth - 1];
    if (!found) throw new Error(`run ${nth} never began`);
    return found;
  };
  return { work, run };
}

describe('a single flight', () => {
  test('gives every call with the same key the answer of one run', async () => {
    const { work, run } = createWork();
    const fly = createSingleFlight<string, number>();
    const calls = [fly('a', work), fly('a', work), fly('a', work)];
    run(1).end();
    expect(await Promise.all(calls)).toEqual([1, 1, 1]);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('gives every call the failure of that run', async () => {
    const { work, run } = createWork();
    const fly = createSingleFlight<string, number>();
    const calls = [fly('a', work), fly('a', work)];
    run(1).fail();
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test.each(['end', 'fail'] as const)('runs again after the run ended (%s)', async (end) => {
    const { work, run } = createWork();
    const fly = createSingleFlight<string, number>();
    const first = fly('a', work);
    run(1)[end]();
    await first.catch(() => undefined);
    const second = fly('a', work);
    run(2).end();
    expect(await second).toBe(2);
  });

  test('runs at once for another key, whose calls then share the newer run', async () => {
    const { work, run } = createWork();
    const fly = createSingleFlight<string, number>();
    const first = fly('a', work);
    const second = fly('b', work);
    run(1).end();
    expect(await first).toBe(1);
    const third = fly('b', work);
    run(2).end();
    expect(await Promise.all([second, third])).toEqual([2, 2]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('compares keys by identity', () => {
    const { work } = createWork();
    const fly = createSingleFlight<object, number>();
    void fly({}, work);
    void fly({}, work);
    expect(work).toHaveBeenCalledTimes(2);
  });
});

describe('shared work', () => {
  test('has one run in flight, whose answer every call meanwhile gets, and runs again after it', async () => {
    const { work, run } = createWork();
    const ask = shared(work);
    expect(work).not.toHaveBeenCalled();
    const calls = [ask(), ask()];
    run(1).end();
    expect(await Promise.all(calls)).toEqual([1, 1]);
    const again = ask();
    run(2).end();
    expect(await again).toBe(2);
  });

  test('gives each call the failure of that run, and runs again after it', async () => {
    const { work, run } = createWork();
    const ask = shared(work);
    const calls = [ask(), ask()];
    run(1).fail();
    for (const call of calls) await expect(call).rejects.toThrow('run 1');
    const again = ask();
    run(2).end();
    expect(await again).toBe(2);
  });
});

describe('once', () => {
  test('asks once, however many callers there are, then and later', async () => {
    const { work, run } = createWork();
    const ask = once(work);
    const calls = [ask(), ask()];
    run(1).end();
    expect(await Promise.all(calls)).toEqual([1, 1]);
    expect(await ask()).toBe(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('does not ask before the first call', () => {
    const { work } = createWork();
    once(work);
    expect(work).not.toHaveBeenCalled();
  });

  test('asks again after a failure, which every caller of that run gets', async () => {
    const { work, run } = createWork();
    const ask = once(work);
    const calls = [ask(), ask()];
    run(1).fail();
    for (const call of calls) await expect(call).rejects.toThrow('run 1');
    const again = ask();
    run(2).end();
    expect(await again).toBe(2);
  });
});
