import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { coolDown, laterOf, pauseLeft, pauseOf, readCooldowns } from '../../src/core/cooldowns';

const NOW = 1_000_000;
const DAY = 86_400_000;
const MOBILE = { method: 'mobile', address: '13800138000' } as const;
const EMAIL = { method: 'email', address: 'zhangsan@qq.com' } as const;
const paused = coolDown(
  {},
  { purpose: 'binding', recipient: MOBILE, until: NOW + 60_000, now: NOW, reason: 'sent', salt: 's' },
);

describe('a pause', () => {
  test('is for one recipient and one purpose', () => {
    expect(pauseLeft(paused, 'binding', MOBILE, NOW)).toBe(60_000);
    expect(pauseLeft(paused, 'binding', EMAIL, NOW)).toBe(0);
    expect(pauseLeft(paused, 'verifying', MOBILE, NOW)).toBe(0);
  });

  test('that the server demands is for the recipient, whatever the purpose', () => {
    const refused = coolDown(
      {},
      { purpose: 'binding', recipient: MOBILE, until: NOW + 60_000, now: NOW, reason: 'refused', salt: 's' },
    );
    for (const purpose of ['binding', 'registering', 'verifying', 'resettingPassword'] as const) {
      expect(pauseOf(refused, purpose, MOBILE, NOW)).toMatchObject({ reason: 'refused' });
      expect(pauseLeft(refused, purpose, EMAIL, NOW)).toBe(0);
    }
  });

  test('after a code for one purpose ends what the server demanded before', () => {
    const pause = { recipient: MOBILE, now: NOW, salt: 's' } as const;
    const refused = coolDown({}, { ...pause, purpose: 'binding', until: NOW + 60_000, reason: 'refused' });
    const sent = coolDown(refused, { ...pause, purpose: 'verifying', until: NOW + 9, reason: 'sent' });
    expect(pauseLeft(sent, 'verifying', MOBILE, NOW)).toBe(9);
    expect(pauseLeft(sent, 'binding', MOBILE, NOW)).toBe(0);
  });

  test('is not for a recipient with a similar number', () => {
    const neighbour = { method: 'mobile', address: '13800138001' } as const;
    expect(pauseLeft(paused, 'binding', neighbour, NOW)).toBe(0);
  });

  test.each(['sent', 'refused'] as const)('says why it runs, also after it was stored: %s', (reason) => {
    const pause = {
      purpose: 'binding',
      recipient: MOBILE,
      until: NOW + 60_000,
      now: NOW,
      reason,
      salt: 's',
    } as const;
    const stored = JSON.parse(JSON.stringify(coolDown({}, pause))) as unknown;
    expect(pauseOf(readCooldowns(stored, NOW, DAY), 'binding', MOBILE, NOW)).toMatchObject({
      until: NOW + 60_000,
      reason,
    });
    expect(pauseOf(coolDown({}, pause), 'binding', MOBILE, NOW + 60_000)).toBeNull();
  });

  test('is over at its end', () => {
    expect(pauseLeft(paused, 'binding', MOBILE, NOW + 59_999)).toBe(1);
    expect(pauseLeft(paused, 'binding', MOBILE, NOW + 60_000)).toBe(0);
  });

  test('is not made longer by a clock that is set back, a day or a moment', () => {
    expect(pauseLeft(paused, 'binding', MOBILE, NOW - DAY)).toBe(0);
    expect(pauseLeft(paused, 'binding', MOBILE, NOW - 1)).toBe(0);
  });

  test('that is over is removed when the next one begins', () => {
    const later = NOW + 60_000;
    const next = coolDown(paused, {
      purpose: 'binding',
      recipient: EMAIL,
      until: later + 1,
      now: later,
      reason: 'sent',
      salt: 's',
    });
    expect(Object.keys(next)).toHaveLength(1);
  });

  test('that is running is kept when the next one begins', () => {
    const now = NOW + 59_999;
    const next = coolDown(paused, {
      purpose: 'binding',
      recipient: EMAIL,
      until: NOW + 90_000,
      now,
      reason: 'sent',
      salt: 's',
    });
    expect(pauseLeft(next, 'binding', MOBILE, now)).toBe(1);
    expect(pauseLeft(next, 'binding', EMAIL, now)).toBe(30_001);
  });

  test('does not contain the address', () => {
    expect(JSON.stringify(paused)).not.toMatch(/138|8000/);
  });

  test('has another key with another salt, so that no table of numbers fits two phones', () => {
    const pause = { purpose: 'binding', recipient: MOBILE, until: NOW + 60_000, now: NOW } as const;
    const hashOf = (salt: string) => {
      const salted = coolDown({}, { ...pause, reason: 'sent', salt });
      expect(pauseLeft(salted, 'binding', MOBILE, NOW)).toBe(60_000);
      return Object.keys(salted)[0]?.replace(salt, '');
    };
    const hashes = ['a', 'b', 'a.b', '', 'trace-1'].map(hashOf);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('replaces the one before it for the same recipient, whatever its salt', () => {
    const pause = { purpose: 'binding', recipient: MOBILE, until: NOW + 9, now: NOW } as const;
    const next = coolDown(paused, { ...pause, reason: 'refused', salt: 'other' });
    expect(Object.values(next)).toEqual([{ from: NOW, until: NOW + 9, reason: 'refused' }]);
  });

  test('that was stored with another salt counts too: the later end does', () => {
    const pause = { purpose: 'binding', recipient: MOBILE, now: NOW, reason: 'refused', salt: 'z' } as const;
    const longer = coolDown({}, { ...pause, until: NOW + 90_000 });
    const shorter = coolDown({}, { ...pause, until: NOW + 1 });
    for (const other of [longer, shorter])
      for (const joined of [laterOf(paused, other), laterOf(other, paused)]) {
        expect(Object.keys(joined)).toHaveLength(2);
        expect(pauseLeft(joined, 'binding', MOBILE, NOW)).toBe(other === longer ? 90_000 : 60_000);
      }
  });

  test('in both sets ends at the later end', () => {
    const longer = coolDown(
      {},
      { purpose: 'binding', recipient: MOBILE, until: NOW + 90_000, now: NOW, reason: 'sent', salt: 's' },
    );
    expect(laterOf(paused, longer)).toEqual(longer);
    expect(laterOf(longer, paused)).toEqual(longer);
  });

  test('in one set is in the joined one', () => {
    const other = coolDown(
      {},
      { purpose: 'verifying', recipient: EMAIL, until: NOW + 9, now: NOW, reason: 'sent', salt: 's' },
    );
    expect(laterOf(paused, other)).toEqual({ ...paused, ...other });
  });
});

describe('stored pauses', () => {
  const pause = (until: number, from = NOW) => ({ from, until, reason: 'sent' });

  test('are read while they run', () => {
    expect(readCooldowns(JSON.parse(JSON.stringify(paused)), NOW, DAY)).toEqual(paused);
    expect(readCooldowns(paused, NOW + 60_000, DAY)).toEqual({});
  });

  test('are over when the clock was set back', () => {
    expect(readCooldowns(paused, NOW - 1, DAY)).toEqual({});
  });

  test('may be as long as the longest pause, and no longer', () => {
    const kept = { a: pause(NOW + DAY), b: pause(NOW + DAY + 1), c: pause(NOW), d: pause(NOW + 1) };
    expect(readCooldowns(kept, NOW, DAY)).toEqual({ a: kept.a, d: kept.d });
  });

  test.each([
    ['nothing', null],
    ['nothing at all', undefined],
    ['a text', 'text'],
    ['an instant alone', { a: NOW + 1 }],
    ['no pause', { a: null }],
    ['a pause without its beginning', { a: { until: NOW + 1, reason: 'sent' } }],
    ['a pause without its end', { a: { from: NOW, reason: 'sent' } }],
    ['a pause without a reason', { a: { from: NOW, until: NOW + 1 } }],
    ['a pause for a reason that we do not know', { a: { ...pause(NOW + 1), reason: 'asked' } }],
    ['a beginning in words', { a: { ...pause(NOW + 1), from: `${NOW}` } }],
    ['an end in words', { a: { ...pause(NOW), until: `${NOW + 1}` } }],
  ])('that are %s are none', (_case, kept) => {
    expect(readCooldowns(kept, NOW, DAY)).toEqual({});
  });

  test('with one member replaced by anything but a number lose that pause alone', () => {
    const kept = { a: pause(NOW + 1), b: pause(NOW + 2) };
    const member = fc.constantFrom('from', 'until');
    const other = fc.jsonValue().filter((value) => typeof value !== 'number');
    expect(readCooldowns(kept, NOW, DAY)).toEqual(kept);
    fc.assert(
      fc.property(member, other, (name, value) => {
        expect(readCooldowns({ ...kept, a: { ...kept.a, [name]: value } }, NOW, DAY)).toEqual({ b: kept.b });
        expect(readCooldowns({ ...kept, a: value }, NOW, DAY)).toEqual({ b: kept.b });
      }),
    );
  });
});
