import { describe, expect, test } from '@jest/globals';
import { drawnWidthOf } from './letterWidths';
import { isChinese, isText, readings, widthOf } from './texts';

/** What a customer never reads: they have no company and no administrator. */
const FOR_EMPLOYEES =
  /企业|企業|公司|员工|員工|管理[员員]|同事|employee|administrator|work account|your company|staff/i;

/** What an employee never reads. */
const FOR_CUSTOMERS = /客服|客[户戶]服[务務]|customer|会员|會員/i;

/** Words that this app does not use: of other products, translated from another language, or about the code. */
const UNUSED =
  /关联|關聯|关聯|您|追踪|追蹤|figures|prove[sd]? |gave no|used up|微信連結|token|服务器返回|伺服器傳回/i;

/** The stop of a sentence, in the middle of a text. */
const INNER_STOP = /[。？！](?=.)|[.?!] (?=[A-Z])/;
const LAST_STOP = /[。！.!]$/;

describe.each(readings)('the style in %s', (_, { texts: all, copy, audience, language, company }) => {
  const texts = all.filter(isText);
  const zh = isChinese(language);

  test('the audience reads its own words', () => {
    const foreign = audience === 'customer' ? FOR_EMPLOYEES : FOR_CUSTOMERS;
    expect(texts.filter(([, text]) => foreign.test(text))).toEqual([]);
  });

  test('no word is outdated or a literal translation', () => {
    expect(texts.filter(([, text]) => UNUSED.test(text))).toEqual([]);
  });

  test('one sentence has no stop, several sentences have all of them', () => {
    const wrong = texts.filter(([, text]) =>
      INNER_STOP.test(text) ? !/[。？！.?!]$/.test(text) : LAST_STOP.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('a blank is between Chinese and Latin, and never beside Chinese punctuation', () => {
    if (!zh) return expect(texts.filter(([, text]) => /[，。、：？！（）]/.test(text))).toEqual([]);
    const dense =
      /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}| [，。：？！（）《》]|[，。：？！（）《》] /u;
    expect(texts.filter(([place, text]) => place !== 'moment' && dense.test(text))).toEqual([]);
  });

  /**
   * WeChat cuts these after so many Chinese characters, whatever the type: a toast with an icon after 7, a title in the
   * navigation bar where its buttons begin on a screen of 320 px. The letters of each text are measured.
   */
  test.each([
    ['toasts with a tick', /^toasts/, 7],
    ['titles of the navigation bar', /^titles\.(?!home)|^codes\.(mobile|email)\.title/, 9],
  ] as const)('%s fit into WeChat’s own parts', (_name, path, widest) => {
    const concerned = texts.filter(([place]) => path.test(place));
    expect(concerned.length).toBeGreaterThan(6);
    expect(concerned.filter(([, text]) => drawnWidthOf(text) > widest)).toEqual([]);
  });

  /** A toast without a tick has two lines, each of at least 12 Chinese characters on a screen of 320 px. */
  test('the toast for a page of the company’s that did not open fits', () => {
    expect(drawnWidthOf(copy.problems.pageNotOpened.happened)).toBeLessThanOrEqual(2 * 12);
  });

  /** What fits on the smallest screen, at the largest type for a hint. */
  test.each([
    ['hints', /hint$/i, 8, 7.5],
    ['captions', /^bind\.captions/, 4, 4],
    [
      'titles of pages',
      /^(?!titles|agreements|codes\.area).*\.title$/,
      10 + widthOf(company),
      14 + widthOf(company),
    ],
    ['what to do next', /^next|^support|^bind\.by|\.submit$/, 10, 14],
    ['a countdown in a field', /^codes\.(getCode|getAgain|getAgainIn|getIn)$/, 8, 8],
  ] as const)('%s fit', (_name, path, widestChinese, widestEnglish) => {
    const concerned = texts.filter(([place]) => path.test(place));
    expect(concerned.length).toBeGreaterThan(1);
    expect(concerned.filter(([, text]) => widthOf(text) > (zh ? widestChinese : widestEnglish))).toEqual([]);
  });

  /** Lines of 14 and 16 characters are those of WeUI's dialog on a screen of 320 px and on a usual one. */
  test.each([14, 16])('no dialog ends in a line of one character, where a line has %d', (line) => {
    if (!zh) return;
    const dialogs = texts.filter(([place]) =>
      /Consequence$|^agreements\.(askedFor|guideAskedFor)$/.test(place),
    );
    expect(dialogs.length).toBeGreaterThan(3);
    expect(dialogs.filter(([, text]) => text.length > line && text.length % line === 1)).toEqual([]);
  });
});
