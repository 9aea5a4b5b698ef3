import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createShop } from '../../examples/back-end/shop';
import { copyOf } from '../../src/copy';
import type { Sandbox } from '../../sandbox';
import { taroHost } from '../npm/taroHost';
import { tenantOrigin } from '../packages';
import { startJudgedSandbox } from '../world/judgedSandbox';
import { closeBrowser, openPhone, type PhoneOptions, type TestPhone } from './phone';

/** examples/taro-host: a Taro app of another company with the sign-in pages of the packed package. */

/** What the shop's customers read on our pages. */
const words = copyOf('en', { company: '示例茶铺', audience: 'customer' });

const SHOP = 'pages/shop/index';

let dist: string;
let sandbox: Sandbox;
let shop: Server;
let opened: TestPhone | undefined;
let phone: TestPhone;

beforeAll(async () => {
  dist = await taroHost('with');
}, 600_000);

beforeEach(async () => {
  sandbox = await startJudgedSandbox({ policy: { product: 'ciam' } });
  const issuer = `${sandbox.origin}/api/v1/oauth2`;
  shop = createShop({ origin: sandbox.origin, issuer, audience: sandbox.clientId });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  try {
    await opened?.expectNoUnsupported();
    await opened?.close();
  } finally {
    opened = undefined;
    shop.closeAllConnections();
    await new Promise((resolve) => shop.close(resolve));
    await sandbox.close();
  }
});
afterAll(closeBrowser);

/** A phone on which the shop is open. */
async function atShop(openid: string, options: Partial<PhoneOptions> = {}): Promise<void> {
  const shopOrigin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  opened = await openPhone({
    dist,
    openid,
    language: 'en',
    privacy: 'agreed',
    consent: 'given',
    sandboxOrigin: sandbox.origin,
    resolve: { [tenantOrigin]: sandbox.origin, 'https://shop.example.com': shopOrigin },
    ...options,
  });
  phone = opened;
}

const pages = async () => (await phone.facts()).pages;
const idOf = (userName: string) =>
  sandbox.control.people().find((one) => one.userName === userName)?.id ?? 'no such person';

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
    await phone.visible(`Ordered for ${idOf('lina')}.`);
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
    await phone.visible(`Ordered for ${idOf('lina')}.`);
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
    await phone.visible(`Ordered for ${idOf('zhangshan')}.`);
    await phone.visible('Signed in as 张珊');
    expect(await pages()).toEqual([SHOP]);
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
