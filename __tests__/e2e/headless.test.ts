import { describe, expect, test } from '@jest/globals';
import { buildHeadlessApp } from '../npm/headlessApp';
import { describeAnyShop } from './anyShop';
import { SHOP } from './shops';

/** examples/headless, a native mini program, with the packed package, a real tenant and a real back end. */

const { shops, atShop, order, ordered, pages } = describeAnyShop({
  build: buildHeadlessApp,
  buildMs: 300_000,
  opening: { consent: 'ask' },
  signInPage: 'pages/sign-in/index',
});
const { sandbox, person } = shops;

test('a customer stays signed in after a restart, and is a guest after signing out', async () => {
  const phone = await atShop('openid-bound');
  await phone.visible('Signed in as 李娜');
  await phone.relaunch();
  await phone.visible('Signed in as 李娜');
  await phone.tap('Sign out');
  await phone.visible('You are a guest');
});

describe('a stranger, on the page of the example', () => {
  test('orders after linking an account by password; a wrong one is said on the page', async () => {
    const phone = await atShop('openid-new');
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
    const phone = await atShop('openid-new', { mobile: person('zhangshan').mobile ?? '' });
    await order();
    await phone.tap('Use my WeChat number');
    await phone.allowPhoneNumber();
    await ordered('zhangshan');
  });

  test('orders after linking by a code, behind the puzzle', async () => {
    const phone = await atShop('openid-new');
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

  test('whose account has no access can start again or leave', async () => {
    const phone = await atShop('openid-denied');
    await order();
    await phone.visible('Your account has no access to this app.');
    await phone.tap('Start again');
    await phone.visible('Your account has no access to this app.');
    await phone.tap('Not now');
    await phone.visible('Nothing was ordered.');
  });
});
