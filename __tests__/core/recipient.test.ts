import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readMobile } from '../../src/core/mobile';
import { readRecipient } from '../../src/core/recipient';

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
    '852-51234567',
    '+86-852-51234567',
    '8613800138000-5',
    '998613800138000',
  ])('%j is none', (typed) => {
    expect(readMobile(typed)).toBeNull();
  });

  test('mainland numbers are one and ten digits, whatever the operator', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1\d{10}$/), (number) => {
        expect(readMobile(number)).toBe(number);
        expect(readMobile(`+86-${number}`)).toBe(number);
      }),
    );
  });

  test('reading what was read changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readMobile(typed);
        if (read !== null) expect(readMobile(read)).toBe(read);
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
    ['email', 'zhangsan', 'emailMalformed'],
    ['email', 'zhang san@qq.com', 'emailMalformed'],
    ['email', 'zhangsan@qq', 'emailMalformed'],
    ['email', 'a@b@qq.com', 'emailMalformed'],
    ['email', 'zhangsan@qq.com.', 'emailMalformed'],
    ['email', 'zhangsan@qq.com, lisi', 'emailMalformed'],
  ] as const)('%s %j: %s', (method, typed, problem) => {
    expect(readRecipient(method, typed)).toEqual({ type: 'invalid', problem });
  });
});
