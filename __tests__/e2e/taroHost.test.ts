import { describe, expect, test } from '@jest/globals';
import { copyOf } from '../../src/copy';
import { taroHost } from '../npm/taroHost';
import type { TestPhone } from './phone';
import type { Opening } from './phones';
import { createShopPhones, SHOP } from './shops';

/** examples/taro-host: a Taro app of another company with the sign-in pages of the packed package. */

/** What the shop's customers read on our pages. */
const words = copyOf('en', { company: '示例茶铺', audience: 'customer' });

const shops = createShopPhones({
  build: () => taroHost('with'),
  buildMs: 600_000,
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
  await phone.at('sign-in/bind/index');
}

describe('a customer whose account is linked', () => {
  test('is signed in without a page, and orders at once', async () => {
    await atShop('openid-bound');
    await phone.visible('Signed in as 李娜');
    await phone.tap('Order');
    await ordered('lina');
    expect(await pages()).toEqual([SHOP]);
    await phone.tap('Sign out');
    await phone.visible('You are a guest');
  });

  test('who is offline is told so, and orders once the network is back', async () => {
    await atShop('openid-bound');
    await phone.visible('Signed in as 李娜');
    await phone.simulator((simulator) => simulator.network(false));
    await phone.tap('Order');
    await phone.visible('You are offline.');
    await phone.simulator((simulator) => simulator.network(true));
    await phone.tap('Order');
    await ordered('lina');
  });

  test('whose session has expired orders all the same, without a page', async () => {
    await atShop('openid-bound');
    await phone.visible('Signed in as 李娜');
    shops.forgetSessions();
    await phone.relaunch();
    await phone.visible('Signed in as 李娜');
    await phone.tap('Order');
    await ordered('lina');
    expect(await pages()).toEqual([SHOP]);
  });

  test('opens the shop’s page called account, and ours from there', async () => {
    await atShop('openid-bound');
    await phone.tap('My orders');
    await phone.at('pages/account/index');
    await phone.tap('Account and security');
    await phone.at('sign-in/account/index');
    await phone.back();
    await phone.visible('No orders yet');
    expect(await pages()).toEqual([SHOP, 'pages/account/index']);
  });
});

describe('a stranger', () => {
  test('orders after linking an account by password', async () => {
    await atShop('openid-new');
    await order();
    await phone.tap(words.bind.byPassword);
    await phone.at('sign-in/password/index');
    await phone.type(words.password.userName, 'zhangshan');
    await phone.type(words.password.password, 'password');
    await phone.tap(words.bind.submit);
    await ordered('zhangshan');
    await phone.visible('Signed in as 张珊');
    expect(await pages()).toEqual([SHOP]);
  });

  test('orders after linking by the phone number that WeChat knows', async () => {
    await atShop('openid-new', { mobile: shops.person('zhangshan').mobile ?? '' });
    await order();
    await phone.tap(words.bind.byPhone);
    await phone.allowPhoneNumber();
    await ordered('zhangshan');
    expect(await pages()).toEqual([SHOP]);
  });

  test('whose session has expired, and whose account is no longer linked, is asked to sign in again', async () => {
    await atShop('openid-new', { mobile: shops.person('zhangshan').mobile ?? '' });
    await order();
    await phone.tap(words.bind.byPhone);
    await phone.allowPhoneNumber();
    await ordered('zhangshan');
    shops.forgetSessions();
    await phone.relaunch();
    await phone.tap('Order');
    await phone.at('sign-in/bind/index');
    await phone.tap(words.bind.byPhone);
    await phone.allowPhoneNumber();
    await ordered('zhangshan');
  });

  test.each([
    ['by the button', () => phone.tap(words.notNow)],
    ['by going back', () => phone.back()],
  ])('who declines %s has ordered nothing, and is asked again', async (_, decline) => {
    await atShop('openid-new');
    await order();
    await decline();
    await phone.visible('Nothing was ordered.');
    expect(await pages()).toEqual([SHOP]);
    await order();
  });

  test('who is offline at the start is told so, and asked to sign in later', async () => {
    await atShop('openid-new');
    await phone.simulator((simulator) => simulator.network(false));
    await phone.relaunch();
    await phone.tap('Order');
    await phone.visible('You are offline.');
    expect(await pages()).toEqual([SHOP]);
    await phone.simulator((simulator) => simulator.network(true));
    await order();
  });

  test('who opened a page of ours by a link is led to the first page of the shop', async () => {
    await atShop('openid-new', { path: 'sign-in/verify/index' });
    await phone.at(SHOP);
    await phone.visible('You are a guest');
    expect(await pages()).toEqual([SHOP]);
  });
});

describe('the pages', () => {
  test('have the sizes of the phone, though the shop is designed 750 wide, and no style of the shop', async () => {
    await atShop('openid-new');
    await order();
    const button = phone.top.locator('.idaas-action').first();
    await phone.visible(button);
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(50);
    expect(box?.height).toBeLessThan(60);
    const colour = await button.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(colour).toBe('rgb(138, 75, 8)');
    expect(await phone.top.locator('.action, .link').count()).toBe(0);
  });

  test('show the logo and the name of the company', async () => {
    await atShop('openid-new');
    await order();
    await phone.visible('示例茶铺');
    const logo = phone.top.locator('.idaas-logo_light img');
    await phone.page.waitForFunction(() => document.querySelector('.idaas-logo_light img') !== null);
    expect(await logo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.src))).toContain(
      '/sign-in/assets/logo.svg',
    );
    expect(await phone.top.locator('.idaas-logo_light').boundingBox()).toMatchObject({
      width: 40,
      height: 40,
    });
  });

  test('tell a screen reader what they say to others', async () => {
    await atShop('openid-new');
    await order();
    // Both are attributes that Taro's own templates leave out.
    expect(await phone.top.getByRole('button', { name: words.bind.byPassword }).count()).toBe(1);
    expect(await phone.top.locator('.idaas-notice').getAttribute('role')).toBe('alert');
  });
});
