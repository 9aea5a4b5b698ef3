import { describe, expect, test } from '@jest/globals';
import { createPhones } from './phones';

const phones = createPhones();

describe('what people read', () => {
  test.each([
    ['zh_CN', '关联已有账号', '暂不登录'],
    ['zh_TW', '連結現有帳號', '暫不登入'],
    ['zh_HK', '連結現有帳戶', '暫不登入'],
    ['en', 'Link your account', 'Not now'],
  ])('follows WeChat: %s', async (wechat, title, notNow) => {
    const phone = await phones.open('employee', { language: wechat });
    await phone.visible(title);
    await phone.visible(notNow);
  });

  test('a language we do not have is read in English', async () => {
    const phone = await phones.open('employee', { language: 'fr' });
    await phone.visible('Link your account');
  });

  test('can be changed by a guest, at once and for later launches', async () => {
    const phone = await phones.open('customer');
    await phone.tap('语言 简体中文');
    await phone.tap('English');
    await phone.visible('Sign in with WeChat');
    await phone.relaunch();
    await phone.visible('Sign in with WeChat');
  });

  test('can be changed by a signed-in person, and follows WeChat again when asked to', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.tap('语言 简体中文');
    await phone.tap('繁體中文（香港）');
    await phone.visible('登入有效期至');
    await phone.tap('語言 繁體中文（香港）');
    await phone.tap('跟隨微信');
    await phone.visible('登录有效期至');
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
