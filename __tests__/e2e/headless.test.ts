import { describe, expect, test } from '@jest/globals';
import { buildHeadlessApp } from '../npm/headlessApp';
import type { TestPhone } from './phone';
import type { Opening } from './phones';
import { createShopPhones, SHOP } from './shops';

/** examples/headless, a native mini program, with the packed package, a real tenant and a real back end. */

const SIGN_IN = 'pages/sign-in/index';

const shops = createShopPhones({ build: buildHeadlessApp, buildMs: 300_000, opening: { consent: 'ask' } });
const { sandbox, person } = shops;
let phone: TestPhone;

/** A phone on which the shop is open. */
async function atShop(openid: string, options: Opening = {}): Promise<void> {
  phone = await shops.open(openid, options);
}

const pages = async () => (await phone.facts()).pages;
/** The stranger orders, and is asked to sign in. */
async function order(): Promise<void> {
  await phone.visible('You are a guest');
  await phone.tap('Order');
  await phone.at(SIGN_IN);
}

const ordered = (userName: string) => phone.visible(`Ordered for ${person(userName).id}.`);

describe('a customer whose account is linked', () => {
  test('is signed in without a page, and orders at once', async () => {
    await atShop('openid-bound');
    await phone.visible('Signed in as 李娜');
    await phone.tap('Order');
    await ordered('lina');
    expect(await pages()).toEqual([SHOP]);
  });

  test('stays signed in after a restart, and is a guest after signing out', async () => {
    await atShop('openid-bound');
    await phone.visible('Signed in as 李娜');
    await phone.relaunch();
    await phone.visible('Signed in as 李娜');
    await phone.tap('Sign out');
    await phone.visible('You are a guest');
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
});

describe('a stranger', () => {
  test('orders after linking an account by password; a wrong one is said on the page', async () => {
    await atShop('openid-new');
    await order();
    await phone.type('Account', 'zhangshan');
    await phone.type('Password', 'wrong');
    await phone.tap('Continue with the password');
    await phone.visible('The account or the password is wrong.');
    await phone.type('Password', 'password');
    await phone.tap('Continue with the password');
    await ordered('zhangshan');
    await phone.visible('Signed in as 张珊');
    expect(await pages()).toEqual([SHOP]);
  });

  test('orders after linking by the phone number that WeChat knows', async () => {
    await atShop('openid-new', { mobile: person('zhangshan').mobile ?? '' });
    await order();
    await phone.tap('Use my WeChat number');
    await phone.allowPhoneNumber();
    await ordered('zhangshan');
  });

  test('orders after linking by a code, behind the puzzle', async () => {
    await atShop('openid-new');
    await order();
    await phone.type('Mobile number', person('zhangshan').mobile ?? '');
    await phone.tap('Send a code');
    const slider = phone.top.locator('input[type=range]');
    await phone.visible(slider);
    const { x = Number.NaN } = sandbox().control.captchas().at(-1) ?? {};
    await slider.fill(String(Math.round(x)));
    await phone.visible('Sent');
    await phone.type('Code', sandbox().control.inbox().at(-1)?.code ?? '');
    await phone.tap('Continue with the code');
    await ordered('zhangshan');
  });

  test.each([
    ['by the button', () => phone.tap('Not now')],
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

  test('whose account has no access can start again or leave', async () => {
    await atShop('openid-denied');
    await order();
    await phone.visible('Your account has no access to this app.');
    await phone.tap('Start again');
    await phone.visible('Your account has no access to this app.');
    await phone.tap('Not now');
    await phone.visible('Nothing was ordered.');
  });
});
