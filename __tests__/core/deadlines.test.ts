import { describe, expect, test } from '@jest/globals';
import { withDeadline } from '../../src/core/deadlines';
import { createTestClock } from '../world/clock';

describe('a deadline', () => {
  test('hands on what comes in time, good or bad', async () => {
    const clock = createTestClock();
    await expect(withDeadline(clock, 100, 'timedOut', Promise.resolve('good'))).resolves.toBe('good');
    await expect(withDeadline(clock, 100, 'timedOut', Promise.reject(new Error('bad')))).rejects.toThrow(
      'bad',
    );
  });

  test('ends the waiting for what never comes', async () => {
    const clock = createTestClock();
    const waiting = withDeadline(clock, 100, 'wechatSilent', new Promise(() => undefined));
    clock.advance(99);
    clock.advance(1);
    await expect(waiting).rejects.toMatchObject({ problem: { code: 'wechatSilent' } });
  });

  test('drops what comes too late', async () => {
    const clock = createTestClock();
    let answer: (text: string) => void = () => undefined;
    const waiting = withDeadline(
      clock,
      100,
      'timedOut',
      new Promise<string>((resolve) => (answer = resolve)),
    );
    clock.advance(100);
    answer('late');
    await expect(waiting).rejects.toMatchObject({ problem: { code: 'timedOut' } });
  });
});
