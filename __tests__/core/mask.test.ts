import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupMobile, maskEmail, maskMobile } from '../../src/core/mask';
import { readMobile } from '../../src/core/mobile';

const figuresIn = (text: string): string => text.replace(/\D/g, '');

describe('a mobile number on a screen', () => {
  test.each([
    ['+86-13800138000', '138****8000'],
    ['13800138000', '138****8000'],
    ['138 0013 8000', '138****8000'],
    [' +86 138 0013 8000 ', '138****8000'],
    ['+8613800138000', '138****8000'],
    ['+852-91234567', '+852 ****4567'],
    ['+852 9123 4567', '+852 ****4567'],
    ['+886-912345678', '+886 ****5678'],
    ['+1-2025550123', '+1 ****0123'],
    ['+1-12025550123', '+1 ****0123'],
    ['+85291234567', '+852 ****4567'],
    ['+86-01088886666', '****6666'],
    ['23800138000', '****8000'],
    ['123456789', '****6789'],
    ['12345678', '****5678'],
    ['1234567', '****567'],
    ['123456', '****56'],
    ['10086', '****6'],
    ['1234', '****'],
    ['12', '****'],
    ['+86-', ''],
    ['', ''],
    ['-', ''],
    ['not a number', ''],
    ['x13800138000', ''],
    ['13800138000x', ''],
    ['+86-138****8000', ''],
  ])('%s is shown as %s', (mobile, shown) => {
    expect(maskMobile(mobile)).toBe(shown);
  });

  test('of mainland China shows its first three and last four figures, as is usual there', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1\d{10}$/), (number) => {
        expect(maskMobile(number)).toBe(`${number.slice(0, 3)}****${number.slice(7)}`);
      }),
    );
  });

  test('hides at least four of its figures, and at least half of them', () => {
    const mainland = /^1\d{10}$/;
    const numbers = fc.stringMatching(/^\d{1,15}$/).filter((number) => !mainland.test(number));
    const country = fc.constantFrom('', '+1-', '+852-', '+86 ');
    fc.assert(
      fc.property(country, numbers, (prefix, number) => {
        fc.pre(!mainland.test(readMobile(prefix + number) ?? ''));
        const masked = maskMobile(prefix + number);
        const [area = '', shown = ''] = masked.split('****');
        expect(area).toMatch(/^(\+\d{1,4} )?$/);
        expect((figuresIn(prefix) + number).endsWith(figuresIn(shown))).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(Math.max(0, number.length - 4));
        expect(shown.length).toBeLessThanOrEqual(number.length / 2);
      }),
    );
  });
});

describe('a mobile number that the person typed', () => {
  test.each([
    ['13800138000', '138 0013 8000'],
    ['+852-91234567', '+852 9123 4567'],
    ['+853-66123456', '+853 6612 3456'],
    ['+886-912345678', '+886 912 345 678'],
    ['+44-7911123456', '+44 7911123456'],
    ['+852-9123456', '+852 9123456'],
    ['zhangsan@qq.com', 'zhangsan@qq.com'],
  ])('%s is shown in groups: %s', (address, shown) => {
    expect(groupMobile(address)).toBe(shown);
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
    ['zhangsan', ''],
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
