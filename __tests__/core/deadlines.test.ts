import { describe, expect, test } from '@jest/globals';
import { withDeadline } from '../../src/core/deadlines';
import { createTestClock } from '../world/clock';

describe('a deadline', () => {
  test('hands on what comes in time, good or bad', async () => {
    const clock = createTestClock();
    await expect(
      withDeadline({ clock, ms: 100, late: 'timedOut' }, () => Promise.resolve('good')),
    ).resolves.toBe('good');
    await expect(
      withDeadline({ clock, ms: 100, late: 'timedOut' }, () => Promise.reject(new Error('bad'))),
    ).rejects.toThrow('bad');
  });

  test('is called off once it is kept, so that no timer outlives what it was for', async () => {
    const clock = createTestClock();
    let running = 0;
    const counting = {
      ...clock,
      after(ms: number, action: () => void) {
        running += 1;
        const cancel = clock.after(ms, action);
        return () => {
          running -= 1;
          cancel();
        };
      },
    };
    await withDeadline({ clock: counting, ms: 100, late: 'timedOut' }, () => Promise.resolve());
    await withDeadline({ clock: counting, ms: 100, late: 'timedOut' }, () =>
      Promise.reject(new Error('bad')),
    ).catch(() => undefined);
    expect(running).toBe(0);
  });

  test('ends the waiting for what never comes', async () => {
    const clock = createTestClock();
    const waiting = withDeadline(
      { clock, ms: 100, late: 'wechatSilent' },
      () => new Promise(() => undefined),
    );
    clock.advance(99);
    clock.advance(1);
    await expect(waiting).rejects.toMatchObject({ problem: { code: 'wechatSilent' } });
  });

  test('drops what comes too late', async () => {
    const clock = createTestClock();
    let answer: (text: string) => void = () => undefined;
    const waiting = withDeadline(
      { clock, ms: 100, late: 'timedOut' },
      () => new Promise<string>((resolve) => (answer = resolve)),
    );
    clock.advance(100);
    answer('late');
    await expect(waiting).rejects.toMatchObject({ problem: { code: 'timedOut' } });
  });
});
