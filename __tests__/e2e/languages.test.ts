import { describe, expect, test } from '@jest/globals';
import { createPhones } from './phones';
import { words, wordsIn } from './words';

const phones = createPhones();
const english = wordsIn('en');

describe('what people read', () => {
  test.each([
    ['zh_CN', words],
    ['zh_TW', wordsIn('zh-TW')],
    ['zh_HK', wordsIn('zh-HK')],
    ['en', english],
  ])('follows WeChat: %s', async (wechat, { bind, notNow }) => {
    const phone = await phones.open('employee', { language: wechat });
    await phone.visible(bind.title);
    await phone.visible(notNow);
  });

  test('a language we do not have is read in English', async () => {
    const phone = await phones.open('employee', { language: 'fr' });
    await phone.visible(english.bind.title);
  });

  test('can be changed by a guest, at once and for later launches', async () => {
    const phone = await phones.open('customer');
    await phone.tap(`${words.language.title} 简体中文`);
    await phone.tap('English');
    await phone.visible(english.guest.prompt);
    await phone.relaunch();
    await phone.visible(english.guest.prompt);
  });

  test('can be changed on the first page that an employee sees', async () => {
    const phone = await phones.open('employee');
    await phone.tap(`${words.language.title} 简体中文`);
    await phone.tap('English');
    await phone.visible(english.bind.title);
    expect((await phone.facts()).title).toBe(english.titles.bind);
    await phone.relaunch();
    await phone.visible(english.bind.title);
  });

  test('can be changed by a signed-in person, and follows WeChat again when asked to', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.tap(`${words.language.title} 简体中文`);
    await phone.tap('繁體中文（香港）');
    await phone.visible(wordsIn('zh-HK').home.signOut);
    await phone.tap('語言 繁體中文（香港）');
    await phone.tap('跟隨微信');
    await phone.visible(words.home.signOut);
  });

  test.each([
    ['zh_TW', 'zh'],
    ['en', 'en'],
  ])('is told to the provider in the languages it has: %s is %s', async (wechat, wireName) => {
    await (await phones.open('employee', { language: wechat, openid: 'openid-bound' })).visible('李娜');
    const languages = phones.sandbox().requests.map(({ headers }) => headers['x-l']);
    expect(languages.length).toBeGreaterThan(0);
    expect(new Set(languages)).toEqual(new Set([wireName]));
  });
});
