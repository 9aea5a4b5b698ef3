/** @jest-environment jsdom */
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useSecondsUntil } from '../../src/features/flow/useCountdown';
import { NOW } from './fixtures';

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
});

const passes = (ms: number) => act(() => jest.advanceTimersByTime(ms));

/** Counts until `at`, and how often that rendered. */
function count(at: number | undefined) {
  let renders = 0;
  const hook = renderHook(
    (until: number | undefined) => {
      renders += 1;
      return useSecondsUntil(until);
    },
    { initialProps: at },
  );
  return { ...hook, seconds: () => hook.result.current, renders: () => renders };
}

describe('the seconds until a locked button is free', () => {
  test('are counted down to 0, and the timer ends there', () => {
    const { seconds, renders } = count(NOW + 2_500);
    expect(seconds()).toBe(3);
    passes(1_000);
    expect(seconds()).toBe(2);
    passes(2_000);
    expect(seconds()).toBe(0);
    const before = renders();
    expect(jest.getTimerCount()).toBe(0);
    passes(60_000);
    expect(renders()).toBe(before);
  });

  test('are right after the phone slept', () => {
    const { seconds } = count(NOW + 600_000);
    jest.setSystemTime(NOW + 590_000);
    passes(1_000);
    expect(seconds()).toBe(9);
  });

  test.each([undefined, NOW, NOW - 1])('are 0 from the start, without a timer: %s', (at) => {
    expect(count(at).seconds()).toBe(0);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('begin anew with another instant, and end with the page', () => {
    const { seconds, rerender, unmount } = count(NOW + 5_000);
    rerender(NOW + 60_000);
    expect(seconds()).toBe(60);
    expect(jest.getTimerCount()).toBe(1);
    unmount();
    expect(jest.getTimerCount()).toBe(0);
  });
});
