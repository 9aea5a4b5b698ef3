import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import type { Opening } from './phones';
import { createShopPhones, SHOP, type ExampleApp } from './shops';

export interface AnyShop extends ExampleApp {
  /** the route of the page that a stranger signs in on */
  readonly signInPage: string;
}

/**
 * What every example does, with pages of its own or with ours: a customer with a linked account, and a stranger who declines
 * or is offline.
 *
 * @returns the shop's phones, and what a customer does there, for the example's own tests
 */
export function describeAnyShop({ signInPage, ...app }: AnyShop) {
  const shops = createShopPhones(app);
  let phone: TestPhone;

  /** A phone on which the shop is open. */
  async function atShop(openid: string, options: Opening = {}): Promise<TestPhone> {
    phone = await shops.open(openid, options);
    return phone;
  }

  /** The stranger orders, and is asked to sign in. */
  async function order(): Promise<void> {
    await phone.visible('You are a guest');
    await phone.tap('Order');
    await phone.at(signInPage);
  }

  const pages = async (): Promise<readonly string[]> => (await phone.facts()).pages;
  const ordered = (userName: string) => phone.visible(`Ordered for ${shops.person(userName).id}.`);

  describe('a customer whose account is linked', () => {
    test('is signed in without a page, orders at once, and signs out', async () => {
      await atShop('openid-bound');
      await phone.visible('Signed in as 李娜');
      await phone.tap('Order');
      await ordered('lina');
      expect(await pages()).toEqual([SHOP]);
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
  });

  return { shops, atShop, order, ordered, pages };
}
