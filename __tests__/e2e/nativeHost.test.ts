import { describe, expect, test } from '@jest/globals';
import { copyOf } from '../../src/copy';
import { buildNativeHost } from '../npm/nativeHost';
import type { TestPhone } from './phone';
import type { Opening } from './phones';
import { createShopPhones, SHOP } from './shops';

/** examples/native-host: a native mini program of another company with the sign-in pages of the packed package. */

/** What the shop's customers read on our pages. */
const words = copyOf('en', { company: '示例茶铺', audience: 'customer' });

const shops = createShopPhones({
  build: buildNativeHost,
  buildMs: 300_000,
  opening: { language: 'en', consent: 'given' },
});
let phone: TestPhone;

/** A phone on which the shop is open. */
async function atShop(openid: string, options: Opening = {}): Promise<void> {
  phone = await shops.open(openid, options);
}

const pages = async () => (await phone.facts()).pages;
const ordered = (userName: string) => phone.visible(`Ordered for ${shops.person(userName).id}.`);

/** The stranger orders, and is asked to sign in. */
async function order(): Promise<void> {
  await phone.visible('You are a guest');
  await phone.tap('Order');
  await phone.at('idaas/sign-in/bind/index');
}

describe('a stranger', () => {
  test('orders after linking an account by password', async () => {
    await atShop('openid-new');
    await order();
    await phone.tap(words.bind.byPassword);
    await phone.at('idaas/sign-in/password/index');
    await phone.type(words.password.userName, 'zhangshan');
    await phone.type(words.password.password, 'password');
    await phone.tap(words.bind.submit);
    await ordered('zhangshan');
    await phone.visible('Signed in as 张珊');
    expect(await pages()).toEqual([SHOP]);
  });
});
