import { describe, expect, test } from '@jest/globals';
import { readVerificationCode, toHalfWidth } from '../../src/core/input';

describe('full-width text', () => {
  test.each([
    ['１３８', '138'],
    ['ｚｈａｎｇ＠ｑｑ．ｃｏｍ', 'zhang@qq.com'],
    ['！～', '!~'],
    ['１\u3000２\u3000３', '1 2 3'],
    ['张三 138', '张三 138'],
    ['\uff00\uff5f', '\uff00\uff5f'],
  ])('%j becomes %j', (typed, plain) => {
    expect(toHalfWidth(typed)).toBe(plain);
  });
});

describe('a verification code', () => {
  const LENGTH = { min: 4, max: 8 };

  test.each([
    ['232326', '232326'],
    ['1234', '1234'],
    ['12345678', '12345678'],
    [' 232 326 ', '232326'],
    ['232-326', '232326'],
    ['２３２３２６', '232326'],
    ['aB12', 'aB12'],
  ])('typed or pasted as %j is %s', (typed, code) => {
    expect(readVerificationCode(typed, LENGTH)).toBe(code);
  });

  test.each(['', '123', '123456789', '12 3', '12.34', '验证码'])('cannot be %j', (typed) => {
    expect(readVerificationCode(typed, LENGTH)).toBeNull();
  });
});
