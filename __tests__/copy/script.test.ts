import { describe, expect, test } from '@jest/globals';
import { LANGUAGE_CODES } from '../../src/core/language';
import { textsOf } from './texts';

const HAN = /\p{Script=Han}/u;
const textOf = (language: (typeof LANGUAGE_CODES)[number]) =>
  [...textsOf(language), ...textsOf(language, 'customer')].filter(([, text]) => HAN.test(text));

/** The characters of two bytes in a legacy encoding, which lists the standard characters of one script. */
function standardCharacters(encoding: string, lead: readonly [number, number]): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const bytes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const trails = encoding === 'big5' ? [...bytes(0x40, 0x7e), ...bytes(0xa1, 0xfe)] : bytes(0xa1, 0xfe);
  return new Set(
    bytes(...lead).flatMap((first) => trails.map((second) => decoder.decode(Uint8Array.of(first, second)))),
  );
}

/** GB 2312, levels 1 and 2: simplified characters only. */
const simplified = standardCharacters('gbk', [0xb0, 0xf7]);
/** Big5, level 1: the common traditional characters. Level 2 holds rare ones that look simplified (机, 号, 体). */
const traditional = standardCharacters('big5', [0xa4, 0xc6]);
const SCRIPT_OF = { 'zh-CN': simplified, 'zh-TW': traditional, 'zh-HK': traditional } as const;
const chinese = ['zh-CN', 'zh-TW', 'zh-HK'] as const;

test.each(LANGUAGE_CODES)('%s is written in its own script', (language) => {
  const isForeign = (text: string) => HAN.test(text) !== language.startsWith('zh');
  const shared = ['gap', 'joined', 'home.welcome', 'titles.home', 'clock', 'problemDetails.because'];
  const texts = textsOf(language).filter(([place]) => !shared.includes(place));
  expect(texts.filter(([, text]) => isForeign(text))).toEqual([]);
});

test.each(chinese)('%s holds no character of the other Chinese script', (language) => {
  const isForeign = (one: string) => HAN.test(one) && !SCRIPT_OF[language].has(one);
  expect(textOf(language).filter(([, text]) => [...text].some(isForeign))).toEqual([]);
});

describe('regional vocabulary', () => {
  /** Characters that both scripts have, in the sense that only the simplified one gives them. */
  const simplifiedSense = /[后里于系松]/;
  const mainland =
    /登錄|賬|信息|服務器|加載|設置|軟件|屏幕|鏈接|重試。|更換密碼|原密碼|以後再說|^未登記$|告知|二次驗證|還不支援|格式不對|核對|追蹤編號|帶缺口/;
  const OTHER_REGIONS = {
    'zh-TW': /短訊|帳戶|網絡|電郵|身份|私隱|用戶|獲取|渠道|手提|流動電話|甚麼/,
    'zh-HK': /簡訊|帳號|網路|電子郵件|身分|傳回|隱私|使用者|取得|管道|資訊|手提|檢視|拖曳|變更/,
  } as const;

  test.each(['zh-TW', 'zh-HK'] as const)('%s uses no word of another region', (language) => {
    const foreign = [simplifiedSense, mainland, OTHER_REGIONS[language]];
    expect(textOf(language).filter(([, text]) => foreign.some((words) => words.test(text)))).toEqual([]);
  });

  test.each([
    ['zh-TW', '簡訊驗證碼登入', '帳號', '電子郵件地址', '《隱私權政策》', '取得驗證碼'],
    ['zh-HK', '短訊驗證碼登入', '帳戶名稱', '電郵地址', '《私隱政策》', '獲取驗證碼'],
  ] as const)('%s uses its own words', (language, ...own) => {
    const texts = new Map(textsOf(language));
    const places = [
      'bind.byMobileCode',
      'home.userName',
      'codes.email.label',
      'agreements.privacy',
      'codes.getCode',
    ];
    expect(places.map((where) => texts.get(where))).toEqual(own);
  });
});
