import { describe, expect, test } from '@jest/globals';
import { rulesOf } from '../../src/core/passwordPolicy';

const POLICY = { minLength: 8, maxLength: 20, pattern: '(?=.*[a-z])(?=.*\\d).*' };
const met = (password: string, policy = POLICY) =>
  Object.fromEntries(rulesOf(policy, password).map(({ name, isMet }) => [name, isMet]));

describe('the rules of a new password', () => {
  test.each([
    ['', { minLength: false, maxLength: false, pattern: false }],
    ['abc', { minLength: false, maxLength: true, pattern: false }],
    ['abcdefg1', { minLength: true, maxLength: true, pattern: true }],
    ['abcdefgh', { minLength: true, maxLength: true, pattern: false }],
    [`${'a'.repeat(20)}1`, { minLength: true, maxLength: false, pattern: true }],
  ])('%j: %o', (password, expected) => {
    expect(met(password)).toEqual(expected);
  });

  test('a rule that the tenant did not send is left out', () => {
    expect(rulesOf({ minLength: null, maxLength: null, pattern: null }, 'x')).toEqual([]);
  });

  test('are in the order in which they are shown, with their lengths', () => {
    expect(rulesOf(POLICY, 'abcdefg1')).toEqual([
      { name: 'minLength', length: 8, isMet: true },
      { name: 'maxLength', length: 20, isMet: true },
      { name: 'pattern', length: null, isMet: true },
    ]);
  });

  test('include their bounds', () => {
    expect(met('1'.repeat(7))).toMatchObject({ minLength: false });
    expect(met('1'.repeat(8))).toMatchObject({ minLength: true });
    expect(met('1'.repeat(20))).toMatchObject({ maxLength: true });
    expect(met('1')).toMatchObject({ maxLength: true });
  });

  test('a pattern must match the whole password, also where it has alternatives', () => {
    const choice = { ...POLICY, pattern: '[a-z]+|\\d+' };
    expect(met('abc', choice)['pattern']).toBe(true);
    for (const password of ['abc1', '1abc', '-1']) expect(met(password, choice)['pattern']).toBe(false);
  });

  test('a pattern in a dialect that is not ours is left to the server', () => {
    expect(met('x', { ...POLICY, pattern: '(?i)[a-z' })).not.toHaveProperty('pattern');
  });

  test('an emoji is one character', () => {
    expect(met('😀😀😀😀😀😀😀', POLICY)['minLength']).toBe(false);
  });
});
