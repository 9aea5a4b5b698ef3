import { describe, expect, test } from '@jest/globals';
import type { PasswordPolicy } from '../../src/core/flow';
import { fieldRefusedBy, passwordMistakeIn } from '../../src/features/password/newPassword';

const policy: PasswordPolicy = { minLength: 8, maxLength: 20, pattern: null };
const typed = (oldPassword: string, newPassword: string, repeated = newPassword) => ({
  oldPassword,
  newPassword,
  repeated,
});

describe('before a new password is sent', () => {
  test.each([
    ['nothing typed', typed('', ''), { at: 'oldPassword', code: 'fieldEmpty' }],
    ['no new one', typed('old', ''), { at: 'newPassword', code: 'fieldEmpty' }],
    ['one that is too short', typed('old', 'short'), { at: 'newPassword', code: 'passwordTooWeak' }],
    [
      'two that differ',
      typed('old', 'long enough', 'long enouhg'),
      { at: 'repeated', code: 'passwordsDiffer' },
    ],
    ['one that keeps the rules', typed('old', 'long enough'), null],
  ])('%s', (_case, passwords, mistake) => {
    expect(passwordMistakeIn(passwords, policy)).toEqual(mistake);
  });

  test('one against a rule that only advises is sent: the server decides', () => {
    const advice = { minLength: null, maxLength: 8, pattern: '^[A-Z]+$' };
    expect(passwordMistakeIn(typed('old', 'long enough'), advice)).toBeNull();
  });

  test('a tenant without rules takes any', () => {
    const none = { minLength: null, maxLength: null, pattern: null };
    expect(passwordMistakeIn(typed('old', 'x'), none)).toBeNull();
  });
});

test('a refusal is told at the field it is about', () => {
  expect(fieldRefusedBy('credentialsWrong')).toBe('oldPassword');
  expect(fieldRefusedBy('passwordRefused')).toBe('newPassword');
  expect(fieldRefusedBy('offline')).toBeNull();
});
