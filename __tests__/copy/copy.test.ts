import { describe, expect, test } from '@jest/globals';
import { wordSamples } from '../../scripts/docs/wordSamples';
import { copyOf } from '../../src/copy';
import { LANGUAGE_CODES } from '../../src/core/language';
import { isText, readings, STAFF, textsOf } from './texts';

/**
 * What the texts at a path have to name. The sentence before a number or an address names neither ("Code sent to …"): the
 * value says it.
 */
const SUBJECTS: readonly (readonly [path: RegExp, words: RegExp])[] = [
  [/mobile(?!\.(title|willGoTo|wentTo))/i, /手[机機]|简讯|簡訊|短[信訊]|SMS|phone|number/i],
  [/email(?!\.(willGoTo|wentTo))/i, /邮箱|郵件|電郵|email|address/i],
  [/captcha\.(howTo|loadingPicture|position)/, /拼图|拼圖|puzzle|piece/],
  [/(?<!unknownBy.*)userName/, /账号|帳號|帳戶|user ?name/i],
  [/old/, /原密码|目前的?密碼|現時密碼|(current|your) password/i],
  [/newPassword/, /新密[码碼]|new password/i],
];

describe.each(readings)('the words in %s', (_, { texts: all, copy, company, audience }) => {
  const texts = all.filter(isText);

  test('nothing is left empty, and nothing unfilled', () => {
    expect(texts.filter(([, text]) => text.trim() === '' || /undefined|NaN|  |\$\{/.test(text))).toEqual([]);
  });

  test.each(SUBJECTS)('the texts at %p name their subject', (path, subject) => {
    const concerned = texts.filter(
      ([place]) => path.test(place) && !/^problems|^unknownBy|noMobile/.test(place),
    );
    expect(concerned.length).toBeGreaterThan(1);
    expect(concerned.filter(([, text]) => !subject.test(text))).toEqual([]);
  });

  test('people are told whose account it is, and who the app is for', () => {
    const named = [
      copy.home.welcome,
      copy.bind.title,
      copy.password.text,
      copy.codes.mobile.text,
      copy.codes.email.text,
      copy.unknownBy.mobile.happened,
      ...(audience === 'employee' ? [copy.audience] : []),
    ];
    expect(named.filter((text) => !text.includes(company) || text === '')).toEqual([]);
  });

  test('people are told when an account will be created', () => {
    const { text, byCode } = copy.register;
    for (const told of [text, byCode.mobile, byCode.email, copy.guest.createsAccount])
      expect(told).toMatch(/自动创建账号|自動建立帳號|自動開立帳戶|we’ll create an account/);
  });
});

test('a sentence holds every value it is given', () => {
  const lost = LANGUAGE_CODES.flatMap((language) =>
    textsOf(language)
      .filter(([place]) => !['clock', 'moment'].includes(place))
      .filter(([place, text]) => (wordSamples[place] ?? []).some((value) => !text.includes(String(value)))),
  );
  expect(lost).toEqual([]);
});

test('every sample is used', () => {
  const places = textsOf('en').map(([place]) => place);
  expect(Object.keys(wordSamples).filter((place) => !places.includes(place))).toEqual([]);
});

test.each([
  ['zh-CN', '2027年1月5日 07:03', '23:59'],
  ['zh-TW', '2027年1月5日 07:03', '23:59'],
  ['zh-HK', '2027年1月5日 07:03', '23:59'],
  ['en', 'Jan 5, 2027, 7:03 AM', '11:59 PM'],
] as const)('%s writes dates and times as usual', (language, date, time) => {
  const { moment, clock } = copyOf(language, STAFF);
  expect([moment(2027, 1, 5, 7, 3), clock(23, 59)]).toEqual([date, time]);
});

test('English writes noon and midnight, and every month', () => {
  const { moment, clock } = copyOf('en', STAFF);
  expect([clock(0, 0), clock(12, 0)]).toEqual(['12:00 AM', '12:00 PM']);
  expect(moment(2027, 12, 31, 0, 0)).toBe('Dec 31, 2027, 12:00 AM');
});

test('English counts one as one', () => {
  const { attemptsLeft, retryInMinutes, retryInSeconds } = copyOf('en', STAFF).problemDetails;
  expect([attemptsLeft(1), attemptsLeft(2)]).toEqual(['1 attempt left', '2 attempts left']);
  expect([retryInMinutes(1), retryInSeconds(1)]).toEqual(['Try again in 1 minute', 'Try again in 1 second']);
});

test('the same object is given for the same language, company and audience, and another for others', () => {
  expect(copyOf('zh-CN', { ...STAFF })).toBe(copyOf('zh-CN', STAFF));
  const others = [
    copyOf('en', STAFF),
    copyOf('zh-CN', { ...STAFF, company: '' }),
    copyOf('zh-CN', { ...STAFF, audience: 'customer' }),
  ];
  expect(others).not.toContain(copyOf('zh-CN', STAFF));
});

test('Chinese and English say different things', () => {
  const english = new Map(textsOf('en'));
  const isShared = ([place]: readonly [string, string]) =>
    ['home.welcome', 'titles.home', 'joined'].includes(place);
  const same = textsOf('zh-CN').filter((word) => !isShared(word) && english.get(word[0]) === word[1]);
  expect(same).toEqual([]);
});
