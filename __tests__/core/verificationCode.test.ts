import { expect, test } from '@jest/globals';
import { readVerificationCode } from '../../src/core/verificationCode';

const LENGTH = { min: 4, max: 8 };

test.each([
  ['232326', '232326'],
  ['1234', '1234'],
  ['12345678', '12345678'],
  [' 232 326 ', '232326'],
  ['232-326', '232326'],
  ['２３２３２６', '232326'],
  ['aB12', 'aB12'],
])('%j, typed or pasted, is %s', (typed, code) => {
  expect(readVerificationCode(typed, LENGTH)).toBe(code);
});

test.each(['', '123', '123456789', '12 3', '12.34', '验证码'])('%j cannot be a code', (typed) => {
  expect(readVerificationCode(typed, LENGTH)).toBeNull();
});
