import { describe, expect, test } from '@jest/globals';
import { isTooShort, rulesOf } from '../../src/core/passwordPolicy';

const NONE = { minLength: null, maxLength: null, pattern: null };
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
    expect(rulesOf(NONE, 'x')).toEqual([]);
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

  test('a pattern that means something else here is left to the server', () => {
    expect(met('x', { ...POLICY, pattern: '(?i)[a-z' })).not.toHaveProperty('pattern');
  });

  test.each([
    [{ minLength: 0 }, []],
    [{ minLength: -8 }, []],
    [{ minLength: 7.5 }, []],
    [{ minLength: 65 }, []],
    [{ minLength: 64 }, ['minLength']],
    [{ maxLength: 0 }, []],
    [{ maxLength: Number.NaN }, []],
    [{ maxLength: 128 }, ['maxLength']],
    [{ minLength: 20, maxLength: 8 }, []],
    [{ minLength: 8, maxLength: 8 }, ['minLength', 'maxLength']],
  ])('of %o, what makes sense is shown: %o', (lengths, names) => {
    expect(rulesOf({ ...NONE, ...lengths }, 'x').map(({ name }) => name)).toEqual(names);
  });
});

describe('a password is held back', () => {
  test.each([
    ['shorter than the rule', 'abcdef1', POLICY, true],
    ['as long as the rule', 'abcdefg1', POLICY, false],
    ['longer than the rule', 'a'.repeat(200), POLICY, false],
    ['against the pattern', '--------', POLICY, false],
    ['without a rule', '', NONE, false],
    ['by a rule that nothing can meet', 'abcdefg1', { ...NONE, minLength: 100 }, false],
    ['by rules that contradict each other', 'abcdefg1', { ...NONE, minLength: 20, maxLength: 8 }, false],
    // Java counts each of these as two characters, and the server decides.
    ['of four emoji', '😀😀😀😀', POLICY, false],
  ])('%s: %j', (_case, password, policy, isHeldBack) => {
    expect(isTooShort(policy, password)).toBe(isHeldBack);
  });

  test.each([
    ['(?=.*\\p{Punct})(?=.*\\p{Alpha}).{8,20}', 'Abcdef1!'],
    ['(?=.*\\p{Lu})(?=.*\\d).{8,}', 'Abcdefg1'],
    ['\\A(?=.*[A-Z])(?=.*\\d).{8,}\\z', 'Abcdefg1'],
    ['(?=.*[A-Za-z])(?=.*\\d)', 'Abcdefg1'],
    ['[A-Z]', 'Abcdefg1'],
    ['^(?=.*[a-z&&[^lo]]).{8,}$', 'Abcdefg1'],
  ])('never by a pattern, and %s is not told as unmet by %s', (pattern, password) => {
    const policy = { ...POLICY, pattern };
    expect(isTooShort(policy, password)).toBe(false);
    expect(met(password, policy)['pattern']).not.toBe(false);
  });
});
