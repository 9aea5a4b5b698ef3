import { describe, expect, test } from '@jest/globals';
import { isUsualIn } from '../../src/core/areas';
import { readCountryCodes } from '../../src/idaas/areas';
import { answer } from '../corpus/corpus';
import { decodeContext } from './contexts';
import { ok } from './recordedClient';

const read = (body: unknown) => readCountryCodes(ok(body), decodeContext());
const listed = (...entries: unknown[]) => read({ phoneAreaCodeDefinitions: entries });
/** Whether a number fits the rule of an area whose rule the server writes so. */
const fits = (mobileRegex: unknown, number: string) =>
  isUsualIn('65', number, listed({ areaCode: '65', mobileRegex }));

describe('the areas the server knows', () => {
  test('as the documents print them', () => {
    const [china, ...others] = readCountryCodes(answer('contract/4.6-country-codes.http'), decodeContext());
    expect(others).toEqual([]);
    expect(china).toMatchObject({
      code: '86',
      country: 'CN',
      names: { 'zh-CN': '中国', 'zh-TW': '中國', 'zh-HK': '', en: 'China' },
    });
    expect(isUsualIn('86', '13800138000', china ? [china] : [])).toBe(true);
    expect(isUsualIn('86', '1380013800', china ? [china] : [])).toBe(false);
  });

  test('are those with a calling code; anything else in the list is passed over', () => {
    const codes = ['65', ' +44 ', '1684', '', '0', '00852', '12345', '+', 'x', 7, null, undefined];
    expect(
      listed(...codes.map((areaCode) => ({ areaCode })), null, 'x', ['65']).map(({ code }) => code),
    ).toEqual(['65', '44', '1684']);
  });

  test('have a name only where it is a text', () => {
    for (const displayMapping of [null, 'Singapore', ['x'], { en: 7 }])
      expect(listed({ areaCode: '65', displayMapping })[0]?.names).toEqual({
        'zh-CN': '',
        'zh-TW': '',
        'zh-HK': '',
        en: '',
      });
  });

  test('may be none, but must be a list', () => {
    expect(listed()).toEqual([]);
    for (const body of [{}, { phoneAreaCodeDefinitions: {} }, { phoneAreaCodeDefinitions: 'x' }])
      expect(() => read(body)).toThrow('answerUnreadable');
  });
});

describe('the rule for a number, written for Java', () => {
  test.each([
    '^\\+65\\-?[89]\\d{7}$',
    '[89]\\d{7}',
    '^(\\+65){0,1}\\-?(8|9)\\d{7}$',
    '(?:\\+65-)?[8-9][0-9]{7}',
  ])('%s advises', (rule) => {
    expect(fits(rule, '81234567')).toBe(true);
    expect(fits(rule, '1234567')).toBe(false);
    expect(fits(rule, '812345678')).toBe(false);
  });

  test.each([
    ['possessive', '\\d{8}+'],
    ['a class of Java', '\\p{Digit}{8}'],
    ['flags', '(?i)\\d{8}'],
    ['an intersection', '[0-9&&[^4]]{8}'],
    ['that does not compile', '(\\d{8}'],
    ['that may never end', '(\\d+)+x'],
    ['no text', 8],
    ['missing', undefined],
    ['empty', ''],
  ])('%s: it takes every number', (_what, rule) => {
    expect(fits(rule, '1')).toBe(true);
  });
});
