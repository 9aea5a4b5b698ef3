import { describe, expect, test } from '@jest/globals';
import { copyOf } from '../../src/copy';
import { languageOf } from '../../src/core/language';
import { createPhones } from './phones';

const phones = createPhones();

describe('what people read', () => {
  test.each(['zh_CN', 'zh_TW', 'zh_HK', 'en'])('follows WeChat: %s', async (wechat) => {
    const words = copyOf(languageOf(wechat));
    const phone = await phones.open('employee', { language: wechat });
    await phone.visible(words.bind.title);
    await phone.visible(words.notNow);
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

  test('can be changed by somebody signed in, and follows WeChat again when asked to', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.tap('语言 简体中文');
    await phone.tap('繁體中文（香港）');
    await phone.visible('登入有效期至');
    await phone.tap('語言 繁體中文（香港）');
    await phone.tap('跟隨微信');
    await phone.visible('登录有效期至');
  });

  test('is told to the provider in the languages it has', async () => {
    await (await phones.open('employee', { language: 'zh_TW', openid: 'openid-bound' })).visible('李娜');
    const [request] = phones.sandbox().requests;
    expect(request?.headers['x-l']).toBe('zh');
  });
});
