import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskEmail, maskMobile } from '../../src/core/mask';

describe('a mobile number on a screen', () => {
  test.each([
    ['+86-13800138000', '+86-138****8000'],
    ['13800138000', '138****8000'],
    ['138 0013 8000', '138****8000'],
    [' +86 138 0013 8000 ', '+86-138****8000'],
    ['+8613800138000', '+86-138****8000'],
    ['+852-91234567', '+852-****4567'],
    ['+1-2025550123', '+1-20****0123'],
    ['+85291234567', '852****4567'],
    ['123456789', '1****6789'],
    ['12345678', '****5678'],
    ['1234567', '****4567'],
    ['123456', '****56'],
    ['123', '****23'],
    ['12', '****'],
    ['+86-', ''],
    ['10086', '****86'],
    ['', ''],
    ['-', ''],
    ['not a number', ''],
    ['x13800138000', ''],
    ['13800138000x', ''],
    ['+86-138****8000', ''],
  ])('%s is shown as %s', (mobile, shown) => {
    expect(maskMobile(mobile)).toBe(shown);
  });

  test('at least three figures of a number stay hidden, and at least a half of a long one', () => {
    const figures = fc.stringMatching(/^\d{3,15}$/);
    fc.assert(
      fc.property(figures, (number) => {
        const shown = maskMobile(number).replace(/\D/g, '').length;
        expect(number.length - shown).toBeGreaterThanOrEqual(number.length < 7 ? 1 : 3);
        expect(maskMobile(number)).toContain('****');
      }),
    );
  });
});

describe('an email address on a screen', () => {
  test.each([
    ['zhangsan@qq.com', 'zh***@qq.com'],
    [' zhangsan @qq.com ', 'zh***@qq.com'],
    ['lisi@qq.com', 'li***@qq.com'],
    ['"li@si"@qq.com', '"l***@qq.com'],
    ['abc@qq.com', 'a***@qq.com'],
    ['a@qq.com', 'a***@qq.com'],
    ['张三丰老师@example.com', '张三***@example.com'],
    ['', ''],
    ['nobody', ''],
    ['@qq.com', ''],
  ])('%s is shown as %s', (email, shown) => {
    expect(maskEmail(email)).toBe(shown);
  });

  test('the name is never readable as a whole once it has two characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,20}$/), (name) => {
        expect(maskEmail(`${name}@example.com`).split('@')[0]).not.toContain(name);
      }),
    );
  });
});
