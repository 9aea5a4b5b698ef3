import { describe, expect, test } from '@jest/globals';
import { copyOf } from '../../src/copy';
import { LANGUAGE_CODES } from '../../src/core/language';
import { entriesOf, placeholdersOf, textsOf } from './texts';

/** the separator is blank, and the greeting may be only the name of the company */
const isText = ([where]: readonly [string, unknown]) => !['gap', 'home.welcome'].includes(where);

/**
 * What the texts at a path have to name. The English sentence before a number names none ("A code was sent to …"); the
 * one before an email address does, so the two cannot be exchanged.
 */
const SUBJECTS: readonly (readonly [path: RegExp, words: RegExp])[] = [
  [/(mobile|phone)(?!\.(willGoTo|wentTo))/i, /手机|手機|簡訊|短訊|SMS|mobile|number/i],
  [/email/i, /邮箱|郵件|電郵|email|address/i],
  [/captcha\.(title|howTo|loadingPicture|position)/, /拼图|拼圖|puzzle|piece/],
  [/userName/, /账号|帳號|帳戶|account/i],
  [/old/, /原密码|目前的?密碼|現時密碼|old/i],
  [/newPassword/, /新密[码碼]|new/i],
];

describe.each(LANGUAGE_CODES)('the words in %s', (language) => {
  const words = copyOf(language);
  const texts = textsOf(language).filter(isText);

  test('nothing is left empty', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('a sentence holds every value it is given', () => {
    const lost = entriesOf(language).filter(([, value]) => {
      if (typeof value === 'string') return false;
      const given = placeholdersOf(value);
      return given.length === 0 || !given.every((one) => value(...given).includes(one));
    });
    expect(lost).toEqual([]);
  });

  test('a date and time goes from the year to the minute', () => {
    expect(words.moment('2027', '01', '05', '07', '03')).toMatch(/^2027.*01.*05.* 07:03$/);
  });

  test('a tenant without a name is still greeted', () => {
    expect(words.home.welcome('示例科技')).toBe('示例科技');
    expect(words.home.welcome('')).not.toBe('');
    expect(words.audience.employee('')).toMatch(/本企业|本公司|this company/);
  });

  test.each(SUBJECTS)('the texts at %p name their subject', (path, subject) => {
    const concerned = texts.filter(([where]) => path.test(where) && !/^problems|noMobile/.test(where));
    expect(concerned.length).toBeGreaterThan(1);
    expect(concerned.filter(([, text]) => !subject.test(text))).toEqual([]);
  });

  test('a hint fits into its field at the largest type', () => {
    const hints = texts.filter(([where]) => /hint$/i.test(where));
    // Half an em is a generous mean width for Latin letters.
    const width = (text: string) => [...text].reduce((sum, one) => sum + (one < '\u0100' ? 0.5 : 1), 0);
    expect(hints).toHaveLength(8);
    expect(hints.filter(([, text]) => width(text) > 8)).toEqual([]);
  });
});

test('English counts the last attempt as one', () => {
  const { attemptsLeft } = copyOf('en').problemDetails;
  expect([attemptsLeft(1), attemptsLeft(2)]).toEqual(['One try is left.', '2 tries are left.']);
});

test('Chinese and English say different things', () => {
  const english = new Map(textsOf('en'));
  const same = textsOf('zh-CN').filter((entry) => isText(entry) && english.get(entry[0]) === entry[1]);
  expect(same).toEqual([]);
});
