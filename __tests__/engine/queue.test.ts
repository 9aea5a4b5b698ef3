import { describe, expect, test } from '@jest/globals';
import { createQueue } from '../../src/engine/queue';
import { settle } from './openEngine';

/** A queue of named tasks, each of which ends when the test says so. */
function queueOfTasks() {
  const failures: unknown[] = [];
  const queue = createQueue((thrown) => failures.push(thrown));
  const seen: string[] = [];
  const running: { readonly end: () => void; readonly fail: () => void }[] = [];
  const watch = (name: string, promise: Promise<void>) =>
    void promise.then(
      () => seen.push(name),
      () => seen.push(`${name} rejected`),
    );
  return {
    seen,
    failures,
    add: (name: string) =>
      watch(
        `${name} is over`,
        queue(() => {
          seen.push(`${name} began`);
          return new Promise((end, fail) => running.push({ end, fail: () => fail(new Error(name)) }));
        }),
      ),
    watchIdle: () => watch('idle', queue.idle()),
    async end(): Promise<void> {
      running.shift()?.end();
      await settle();
    },
    async fail(): Promise<void> {
      running.shift()?.fail();
      await settle();
    },
  };
}

describe('tasks in a queue', () => {
  test('run one after the other, in the order they came', async () => {
    const { seen, add, end } = queueOfTasks();
    add('first');
    add('second');
    await settle();
    expect(seen).toEqual(['first began']);
    await end();
    expect(seen).toEqual(['first began', 'first is over', 'second began']);
    await end();
    expect(seen).toEqual(['first began', 'first is over', 'second began', 'second is over']);
  });

  test('run though the one before failed, and the failure is reported', async () => {
    const { seen, add, fail, failures } = queueOfTasks();
    add('first');
    add('second');
    await settle();
    await fail();
    expect(seen).toEqual(['first began', 'first is over', 'second began']);
    expect(failures).toHaveLength(1);
  });

  test('that cannot even begin stop nothing', async () => {
    const seen: string[] = [];
    const queue = createQueue((thrown) => seen.push(String(thrown)));
    void queue(() => {
      throw new Error('no');
    }).then(() => seen.push('first is over'));
    void queue(() => Promise.resolve(void seen.push('second began')));
    await settle();
    expect(seen).toEqual(['Error: no', 'first is over', 'second began']);
  });
});

describe('a queue', () => {
  test('is idle at once while nothing was queued', async () => {
    const { seen, watchIdle } = queueOfTasks();
    watchIdle();
    await settle();
    expect(seen).toEqual(['idle']);
  });

  test('is idle when all that was queued by then is over, failed or not', async () => {
    const { seen, add, watchIdle, end, fail } = queueOfTasks();
    add('first');
    add('second');
    watchIdle();
    await settle();
    await end();
    expect(seen).not.toContain('idle');
    await fail();
    expect(seen).toContain('idle');
  });
});
