import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, languageOf, readLanguageChoice } from '../../src/core/language';

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
});

test('each of our languages can be chosen, and so can none', () => {
  for (const choice of [...LANGUAGES, 'auto']) expect(readLanguageChoice(choice)).toBe(choice);
});
