import { describe, expect, test } from '@jest/globals';
import { LANGUAGE_CODES, LANGUAGES, languageOf, readLanguageChoice } from '../../src/core/language';

describe('the nearest of our languages', () => {
  test.each([
    ['zh_CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh_TW', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh_HK', 'zh-HK'],
    ['zh_MO', 'zh-HK'],
    ['en', 'en'],
    ['fr', 'en'],
    [' zh_CN ', 'zh-CN'],
    ['ZH_TW', 'zh-TW'],
    ['zh_HANT', 'zh-TW'],
    ['ZH_MO', 'zh-HK'],
    ['zh_Hant_HK', 'zh-HK'],
    ['zh_SG', 'zh-CN'],
    ['en_HK', 'en'],
    ['mo', 'en'],
    ['kzh', 'en'],
    ['', 'en'],
  ])('to %j is %s', (wechat, ours) => {
    expect(languageOf(wechat)).toBe(ours);
  });

  test.each(['zh_CN', 'zh', 'zh_TW', 'zh_Hant', 'zh_HK', 'zh_MO', 'zh_Hant_HK', 'en', 'en_HK'])(
    'is found whatever the order of the table: one row matches %s',
    (wechat) => {
      expect(LANGUAGE_CODES.filter((code) => LANGUAGES[code].wechatPattern.test(wechat))).toHaveLength(1);
    },
  );
});

test('the list shows each language in its own words', () => {
  expect(LANGUAGE_CODES.map((code) => [code, LANGUAGES[code].nameShown])).toEqual([
    ['zh-CN', '简体中文'],
    ['zh-TW', '繁體中文（台灣）'],
    ['zh-HK', '繁體中文（香港）'],
    ['en', 'English'],
  ]);
});

test('each of our languages can be chosen, and so can none', () => {
  for (const choice of [...LANGUAGE_CODES, 'auto']) expect(readLanguageChoice(choice)).toBe(choice);
});

test.each(['zh_TW', 'EN', 'toString', ''])('%p is no choice', (stored) => {
  expect(readLanguageChoice(stored)).toBe('auto');
});
