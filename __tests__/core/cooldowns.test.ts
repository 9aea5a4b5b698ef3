import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { coolDown, laterOf, readCooldowns, resendAt } from '../../src/core/cooldowns';

const NOW = 1_000_000;
const DAY = 86_400_000;
const MOBILE = { method: 'mobile', address: '13800138000' } as const;
const EMAIL = { method: 'email', address: 'zhangsan@qq.com' } as const;
const paused = coolDown({}, { purpose: 'binding', recipient: MOBILE, until: NOW + 60_000, now: NOW });

describe('a pause', () => {
  test('is for one recipient and one purpose', () => {
    expect(resendAt(paused, 'binding', MOBILE)).toBe(NOW + 60_000);
    expect(resendAt(paused, 'binding', EMAIL)).toBe(0);
    expect(resendAt(paused, 'verifying', MOBILE)).toBe(0);
  });

  test('that is over is forgotten with the next one', () => {
    const later = NOW + 60_000;
    const next = coolDown(paused, { purpose: 'binding', recipient: EMAIL, until: later + 1, now: later });
    expect(Object.keys(next)).toHaveLength(1);
  });

  test('that runs is kept beside the next one', () => {
    const next = coolDown(paused, {
      purpose: 'binding',
      recipient: EMAIL,
      until: NOW + 90_000,
      now: NOW + 59_999,
    });
    expect(resendAt(next, 'binding', MOBILE)).toBe(NOW + 60_000);
    expect(resendAt(next, 'binding', EMAIL)).toBe(NOW + 90_000);
  });

  test('does not write the address down', () => {
    expect(JSON.stringify(paused)).not.toMatch(/138|8000/);
  });

  test('known twice ends when the later one does', () => {
    const longer = coolDown({}, { purpose: 'binding', recipient: MOBILE, until: NOW + 90_000, now: NOW });
    expect(resendAt(laterOf(paused, longer), 'binding', MOBILE)).toBe(NOW + 90_000);
    expect(resendAt(laterOf(longer, paused), 'binding', MOBILE)).toBe(NOW + 90_000);
  });
});

describe('pauses that were kept', () => {
  test('count while they run', () => {
    expect(readCooldowns(JSON.parse(JSON.stringify(paused)), NOW, DAY)).toEqual(paused);
    expect(readCooldowns(paused, NOW + 60_000, DAY)).toEqual({});
  });

  test('of a clock that went back do not lock anybody out for longer than a pause can be', () => {
    expect(readCooldowns(paused, NOW - DAY, DAY)).toEqual({});
  });

  test('may be as long as the longest pause, and no longer', () => {
    expect(readCooldowns({ a: NOW + DAY, b: NOW + DAY + 1, c: NOW, d: NOW + 1, e: '5' }, NOW, DAY)).toEqual({
      a: NOW + DAY,
      d: NOW + 1,
    });
    expect(readCooldowns(null, NOW, DAY)).toEqual({});
    expect(readCooldowns('text', NOW, DAY)).toEqual({});
  });

  test('that are anything else are none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        const read = readCooldowns(kept, NOW, DAY);
        for (const until of Object.values(read)) expect(until).toBeGreaterThan(NOW);
      }),
    );
  });
});
