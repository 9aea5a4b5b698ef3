import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { taroHost } from '../npm/taroHost';
import { words } from './ourPages';
import { createShopPhones, SHOP } from './shops';

/** examples/taro-host as its developers run it: `taro build --type weapp --watch` with the packed package. */

const shops = createShopPhones({
  build: () => taroHost('development'),
  buildMs: 600_000,
  opening: { language: 'en', consent: 'given' },
});

describe('a development build of a Taro host', () => {
  test('compiles packages ahead, and puts the files of the pages beside the pages alone', async () => {
    const dist = await taroHost('development');
    expect(existsSync(path.join(dist, 'prebundle/remoteEntry.js'))).toBe(true);
    expect(existsSync(path.join(dist, 'sign-in/pages.wxss'))).toBe(true);
    expect(existsSync(path.join(dist, 'prebundle/sign-in'))).toBe(false);
  });

  test('signs a linked customer in, who orders', async () => {
    const phone = await shops.open('openid-bound');
    await phone.visible('Signed in as 李娜');
    await phone.tap('Order');
    await phone.visible(`Ordered for ${shops.person('lina').id}.`);
    expect((await phone.facts()).pages).toEqual([SHOP]);
  });

  test('opens the pages over the shop, drawn as in production', async () => {
    const phone = await shops.open('openid-new');
    await phone.visible('You are a guest');
    await phone.tap('Order');
    await phone.at('sign-in/bind/index');
    const button = phone.top.locator('.idaas-action').first();
    await phone.visible(button);
    expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(138, 75, 8)',
    );
    await phone.tap(words.bind.byPassword);
    await phone.type(words.password.userName, 'zhangshan');
    await phone.type(words.password.password, 'password');
    await phone.tap(words.bind.submit);
    await phone.visible(`Ordered for ${shops.person('zhangshan').id}.`);
  });
});
