import { describe, expect, test } from '@jest/globals';
import { copyOf } from '../../src/copy';
import type { TestPhone } from './phone';
import type { Opening } from './phones';
import { drag, puzzleShown } from './puzzle';
import { createShopPhones, SHOP } from './shops';
import { saying } from './words';

/** Where the command puts the subpackage. */
const ROOT = 'idaas/sign-in';

/** What the shop's customers read on our pages. */
const words = copyOf('en', { company: '示例茶铺', audience: 'customer' });

/**
 * The tests of a shop that has the sign-in pages of the packed package: examples/native-host and examples/uniapp-host are the
 * same shop, made in two ways.
 * @param build makes the mini program from the tarball, and says where it is
 */
export function describeShop(build: () => Promise<string>, buildMs: number): void {
  const shops = createShopPhones({ build, buildMs, opening: { language: 'en', consent: 'given' } });
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
    await phone.at(`${ROOT}/bind/index`);
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

    test('whose session the tenant has ended signs in once more, and orders', async () => {
      await atShop('openid-bound');
      await phone.visible('Signed in as 李娜');
      shops.sandbox().control.reset();
      await phone.relaunch();
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

    test('opens our page for the account over that of the shop', async () => {
      await atShop('openid-bound');
      await phone.tap('Account and security');
      await phone.at(`${ROOT}/account/index`);
      await phone.back();
      await phone.visible('Signed in as 李娜');
      expect(await pages()).toEqual([SHOP]);
    });
  });

  describe('a stranger', () => {
    test('orders after linking an account by password', async () => {
      await atShop('openid-new');
      await order();
      await phone.tap(words.bind.byPassword);
      await phone.at(`${ROOT}/password/index`);
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

    test('orders after linking by a code, behind the puzzle', async () => {
      await atShop('openid-new');
      const { control } = shops.sandbox();
      await order();
      await phone.tap(words.bind.byMobileCode);
      await phone.type(words.codes.mobile.label, '13800138000');
      await phone.tap(words.codes.getCode);
      await puzzleShown(phone);
      await drag(phone, control);
      await phone.visible(saying(words.codes.mobile.wentTo('138 0013 8000')));
      await phone.type(words.codes.digits, control.inbox().at(-1)?.code ?? '');
      await phone.tap(words.bind.submit);
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

    test('reads an agreement over our page, and goes on', async () => {
      await atShop('openid-new', { consent: 'ask' });
      await order();
      await phone.tap(words.agreements.service);
      await phone.at(`${ROOT}/agreement/index`);
      await phone.visible('https://www.example.com/terms');
      await phone.back();
      await phone.at(`${ROOT}/bind/index`);
    });

    test('who opened a page of ours by a link is led to the first page of the shop', async () => {
      await atShop('openid-new', { path: `${ROOT}/verify/index` });
      await phone.at(SHOP);
      await phone.visible('You are a guest');
      expect(await pages()).toEqual([SHOP]);
    });
  });

  describe('the pages', () => {
    test('have the colour of the company, and no style of the shop', async () => {
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

    test('show the logo and the name of the company, and tell a screen reader what they say', async () => {
      await atShop('openid-new');
      await order();
      await phone.visible('示例茶铺');
      await phone.page.waitForFunction(() => document.querySelector('.idaas-logo_light img') !== null);
      const logo = phone.top.locator('.idaas-logo_light img');
      expect(
        await logo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.src)),
      ).toContain(`/${ROOT}/assets/logo.svg`);
      // An attribute that Taro's own templates leave out.
      expect(await phone.top.locator('.idaas-notice').getAttribute('role')).toBe('alert');
    });
  });
}
