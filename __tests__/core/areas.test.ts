import { describe, expect, test } from '@jest/globals';
import { BUILT_IN_AREAS, isUsualIn, joinAreas, nameOfArea, readAreaChoice } from '../../src/core/areas';
import type { Area } from '../../src/core/areas';

const area = (code: string, country: string, rule: RegExp | null = null): Area => ({
  code,
  country,
  names: { 'zh-CN': `${country} 简`, 'zh-TW': `${country} 繁`, en: country },
  rule,
});

describe('the areas that can be chosen', () => {
  test('are four, and then those of the server in its order, each once', () => {
    const told = [area('65', 'SG'), area('86', 'CN'), area('1', 'US'), area('1', 'CA'), area('65', 'SG')];
    expect(joinAreas(told).map(({ code, country }) => `${code} ${country}`)).toEqual([
      '86 CN',
      '852 HK',
      '853 MO',
      '886 TW',
      '65 SG',
      '1 US',
      '1 CA',
    ]);
    expect(joinAreas([])).toEqual(BUILT_IN_AREAS);
  });

  test('with one code for two countries take what either takes', () => {
    const both = [area('1', 'US', /^2\d{9}$/), area('1', 'CA', /^4\d{9}$/)];
    expect(isUsualIn('1', '4165550123', both)).toBe(true);
    expect(isUsualIn('1', '5165550123', both)).toBe(false);
    expect(isUsualIn('1', '5165550123', [...both, area('1', 'JM')])).toBe(true);
  });
});

describe('the name of an area', () => {
  test.each([
    ['zh-CN', 'SG 简'],
    ['zh-TW', 'SG 繁'],
    ['zh-HK', 'SG 繁'],
    ['en', 'SG'],
  ] as const)('in %s is %s', (language, name) => {
    expect(nameOfArea(area('65', 'SG'), language)).toBe(name);
  });

  test('is one of another language, or its two letters, where the server has none', () => {
    const unnamed: Area = {
      code: '65',
      country: 'SG',
      names: { 'zh-CN': '', 'zh-TW': '', en: 'Singapore' },
      rule: null,
    };
    expect(nameOfArea(unnamed, 'zh-HK')).toBe('Singapore');
    expect(nameOfArea({ ...unnamed, names: {} }, 'zh-HK')).toBe('SG');
  });
});

describe('the stored area', () => {
  test('is what was chosen', () => {
    expect(readAreaChoice({ code: '852', country: 'HK', more: 1 })).toEqual({ code: '852', country: 'HK' });
  });

  test.each([
    null,
    undefined,
    '852',
    { code: 852, country: 'HK' },
    { code: '+852', country: 'HK' },
    { code: '852' },
  ])('is mainland China where %j was found', (stored) => {
    expect(readAreaChoice(stored)).toEqual({ code: '86', country: 'CN' });
  });
});
