import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lastFirst, readLastWay, storedWay } from '../../src/core/lastWay';

const WAYS = ['phone', 'mobile', 'email', 'password'] as const;

test('a way that was stored is read again, and nothing else is', () => {
  for (const way of WAYS) expect(readLastWay(storedWay(way))).toBe(way);
  const stored = WAYS.map(storedWay);
  expect(new Set(stored).size).toBe(WAYS.length);
  const other = fc.anything().filter((value) => !stored.some((one) => one === value));
  fc.assert(fc.property(other, (value) => readLastWay(value) === null));
});

test('the way that was used last comes first, and the others keep their order', () => {
  expect(lastFirst(['mobile', 'email', 'password'], 'password')).toEqual(['password', 'mobile', 'email']);
  expect(lastFirst(['mobile', 'email'], 'email')).toEqual(['email', 'mobile']);
});

test('a way that is not offered, or none, changes nothing', () => {
  expect(lastFirst(['mobile', 'password'], 'email')).toEqual(['mobile', 'password']);
  expect(lastFirst(['mobile', 'password'], null)).toEqual(['mobile', 'password']);
});
