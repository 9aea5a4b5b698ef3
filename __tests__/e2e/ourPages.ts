import { describe, expect, test } from '@jest/globals';
import { copyOf } from '../../src/copy';
import { describeAnyShop } from './anyShop';
import { drag, puzzleShown } from './puzzle';
import { SHOP, type ExampleApp } from './shops';
import { saying } from './words';

/** What the shop's customers read on our pages. */
export const words = copyOf('en', { company: '示例茶铺', audience: 'customer' });

interface Host extends Omit<ExampleApp, 'opening'> {
  /** the subpackage with our pages */
  readonly root: string;
}

/**
 * The tests of a shop whose sign-in pages are ours, from a packed package: examples/taro-host, examples/native-host and
 * examples/uniapp-host are the same shop, made in three ways.
 */
export function describeOurPages({ root, ...app }: Host) {
  const shop = describeAnyShop({
    ...app,
    opening: { language: 'en', consent: 'given' },
    signInPage: `${root}/bind/index`,
  });
  const { shops, atShop, order, ordered, pages } = shop;
  /** A stranger whose WeChat knows the number of an account. */
  const withNumber = () => atShop('openid-new', { mobile: shops.person('zhangshan').mobile ?? '' });

  describe('a stranger, on our pages', () => {
    test('orders after linking an account by password', async () => {
      const phone = await atShop('openid-new');
      await order();
      await phone.tap(words.bind.byPassword);
      await phone.at(`${root}/password/index`);
      await phone.type(words.password.userName, 'zhangshan');
      await phone.type(words.password.password, 'password');
      await phone.tap(words.bind.submit);
      await ordered('zhangshan');
      await phone.visible('Signed in as 张珊');
      expect(await pages()).toEqual([SHOP]);
    });

    test('orders after linking by the phone number that WeChat knows', async () => {
      const phone = await withNumber();
      await order();
      await phone.tap(words.bind.byPhone);
      await phone.allowPhoneNumber();
      await ordered('zhangshan');
      expect(await pages()).toEqual([SHOP]);
    });

    test('whose session has expired, and whose account is no longer linked, is asked to sign in again', async () => {
      const phone = await withNumber();
      await order();
      await phone.tap(words.bind.byPhone);
      await phone.allowPhoneNumber();
      await ordered('zhangshan');
      shops.forgetSessions();
      await phone.relaunch();
      await phone.tap('Order');
      await phone.at(`${root}/bind/index`);
      await phone.tap(words.bind.byPhone);
      await phone.allowPhoneNumber();
      await ordered('zhangshan');
    });

    test('orders after linking by a code, behind the puzzle', async () => {
      const phone = await atShop('openid-new');
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

    test('reads an agreement over our page, and goes on', async () => {
      const phone = await atShop('openid-new', { consent: 'ask' });
      await order();
      await phone.tap(words.agreements.service);
      await phone.at(`${root}/agreement/index`);
      await phone.visible('https://www.example.com/terms');
      await phone.back();
      await phone.at(`${root}/bind/index`);
    });

    test('who opened a page of ours by a link is led to the first page of the shop', async () => {
      const phone = await atShop('openid-new', { path: `${root}/verify/index` });
      await phone.at(SHOP);
      await phone.visible('You are a guest');
      expect(await pages()).toEqual([SHOP]);
    });
  });

  describe('our pages', () => {
    test('have the sizes of the phone, the colour of the company, and no style of the shop', async () => {
      const phone = await atShop('openid-new');
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
      const phone = await atShop('openid-new');
      await order();
      await phone.visible('示例茶铺');
      await phone.page.waitForFunction(() => document.querySelector('.idaas-logo_light img') !== null);
      const logo = phone.top.locator('.idaas-logo_light img');
      expect(
        await logo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.src)),
      ).toContain(`/${root}/assets/logo.svg`);
      expect(await phone.top.locator('.idaas-logo_light').boundingBox()).toMatchObject({
        width: 40,
        height: 40,
      });
    });

    test('tell a screen reader what they say to others', async () => {
      const phone = await atShop('openid-new');
      await order();
      // Both are attributes that Taro's own templates leave out.
      const way = phone.top.getByRole('button', { name: words.bind.byPassword });
      await phone.visible(way);
      expect(await way.count()).toBe(1);
      expect(await phone.top.locator('.idaas-notice').getAttribute('role')).toBe('alert');
    });
  });

  return shop;
}
