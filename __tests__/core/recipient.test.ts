import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { BUILT_IN_AREAS } from '../../src/core/areas';
import { readMobile } from '../../src/core/mobile';
import { readRecipient } from '../../src/core/recipient';

/** Digits that match `pattern`, and the same with any of `signs` between them. */
const spelled = (pattern: RegExp, signs: readonly string[]) =>
  fc
    .tuple(
      fc.stringMatching(pattern),
      fc.array(fc.constantFrom('', ...signs), { minLength: 15, maxLength: 15 }),
    )
    .map(([digits, between]) => ({
      digits,
      typed: [...digits].map((digit, at) => digit + (between[at] ?? '')).join(''),
    }));

const isFullWidth = fc.boolean();
const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');

describe('a mobile number', () => {
  test.each([
    ['13800138000', '13800138000'],
    [' 138 0013 8000 ', '13800138000'],
    ['138-0013-8000', '13800138000'],
    ['+86 138 0013 8000', '13800138000'],
    ['+86-13800138000', '13800138000'],
    ['008613800138000', '13800138000'],
    ['8613800138000', '13800138000'],
    ['１３８００１３８０００', '13800138000'],
    ['13886138000', '13886138000'],
    ['+86-13886138000', '13886138000'],
    ['11012345678', '11012345678'],
    ['+852-51234567', '+852-51234567'],
    ['00852-51234567', '+852-51234567'],
    ['852-51234567', '+852-51234567'],
  ])('%s is %s', (typed, read) => {
    expect(readMobile(typed)).toBe(read);
  });

  test.each([
    '',
    '1380013800',
    '138001380001',
    '23800138000',
    '+86-1380013800',
    'abc',
    '+852',
    '+852-1',
    '+86-852-51234567',
    '8613800138000-5',
    '998613800138000',
  ])('%j is none', (typed) => {
    expect(readMobile(typed)).toBeNull();
  });

  test('of mainland China is one and ten digits, in every spelling', () => {
    const prefix = fc.constantFrom('', '86', '+86', '+86-', '+86 ', '0086', '0086-');
    fc.assert(
      fc.property(
        prefix,
        spelled(/^1\d{10}$/, [' ', '-', '.', '(', ')']),
        isFullWidth,
        (area, number, wide) => {
          const typed = wide ? toFullWidth(area + number.typed) : area + number.typed;
          expect(readMobile(typed)).toBe(number.digits);
          expect(readMobile(number.digits)).toBe(number.digits);
        },
      ),
    );
  });

  /** No leading zero, and no area code once more: those are left out where the area's rule says so. */
  test('of another country keeps its area code, in every spelling', () => {
    const prefix = fc.constantFrom('+', '00');
    const area = fc.constantFrom('1', '7', '44', '65', '81', '852', '853', '886', '1242');
    const number = spelled(/^[1-7]\d{3,13}$/, [' ', '.', '(', ')']);
    fc.assert(
      fc.property(prefix, area, number, isFullWidth, (sign, code, { typed, digits }, wide) => {
        const whole = `${sign}${code}-${typed}`;
        const read = `+${code}-${digits}`;
        expect(readMobile(wide ? toFullWidth(whole) : whole)).toBe(read);
        expect(readMobile(read)).toBe(read);
      }),
    );
  });
});

describe('a recipient', () => {
  test('is a number or an address, cleaned', () => {
    expect(readRecipient('mobile', '138 0013 8000')).toEqual({
      type: 'valid',
      recipient: { method: 'mobile', address: '13800138000' },
    });
    expect(readRecipient('email', ' zhangsan＠qq.com ')).toEqual({
      type: 'valid',
      recipient: { method: 'email', address: 'zhangsan@qq.com' },
    });
  });

  test.each([
    ['mobile', ' ', 'fieldEmpty'],
    ['email', '', 'fieldEmpty'],
    ['mobile', '123', 'mobileMalformed'],
    ['mobile', 'zhangsan@qq.com', 'mobileMalformed'],
    ['mobile', '+852 123', 'mobileUnusual'],
    ['email', 'zhangsan', 'emailMalformed'],
    ['email', 'zhang san@qq.com', 'emailMalformed'],
    ['email', 'zhangsan@qq', 'emailMalformed'],
    ['email', 'a@b@qq.com', 'emailMalformed'],
    ['email', 'zhangsan@qq.com.', 'emailMalformed'],
    ['email', 'zhangsan@qq.com, lisi', 'emailMalformed'],
  ] as const)('%s %j: %s', (method, typed, problem) => {
    expect(readRecipient(method, typed)).toEqual({ type: 'invalid', problem });
  });

  test.each([
    ['123', 'mobileUnusual'],
    ['+86 138', 'mobileMalformed'],
    ['zhangsan', 'mobileUnusual'],
  ] as const)('while Hong Kong is chosen %j: %s', (typed, problem) => {
    const dialling = { chosen: '852', areas: BUILT_IN_AREAS };
    expect(readRecipient('mobile', typed, dialling)).toEqual({ type: 'invalid', problem });
  });

  test('is read in the area that was chosen', () => {
    expect(readRecipient('mobile', '9123 4567', { chosen: '852', areas: BUILT_IN_AREAS })).toEqual({
      type: 'valid',
      recipient: { method: 'mobile', address: '+852-91234567' },
    });
  });
});
