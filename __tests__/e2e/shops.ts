import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { Person } from '../../sandbox';
import { createShop } from '../../examples/back-end/shop';
import type { TestPhone } from './phone';
import { createPhones, type Opening } from './phones';

/** The first page of each example's shop. */
export const SHOP = 'pages/shop/index';

/** Where the examples send an order. */
const SHOP_ORIGIN = 'https://shop.example.com';

export interface ExampleApp {
  /** @returns the folder of the mini program */
  readonly build: () => Promise<string>;
  readonly buildMs: number;
  /** what every phone begins with */
  readonly opening: Opening;
}

/**
 * A tenant and the back end of examples/back-end for every test, and phones that run the mini program of an example, which
 * reaches both. Registers what opens and closes them.
 */
export function createShopPhones({ build, buildMs, opening }: ExampleApp) {
  const phones = createPhones({ product: 'ciam' });
  let dist: string;
  let shop: Server;
  beforeAll(async () => {
    dist = await build();
  }, buildMs);
  beforeEach(async () => {
    const { origin, clientId } = phones.sandbox();
    shop = createShop({ origin, issuer: `${origin}/api/v1/oauth2`, audience: clientId });
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    shop.closeAllConnections();
    await new Promise((resolve) => shop.close(resolve));
  });

  return {
    sandbox: phones.sandbox,

    /** A phone of this WeChat user, on which the shop is open. */
    open(openid: string, options: Opening = {}): Promise<TestPhone> {
      const { port } = shop.address() as AddressInfo;
      const resolve = { [SHOP_ORIGIN]: `http://127.0.0.1:${port}` };
      return phones.open('customer', { dist, privacy: 'agreed', ...opening, openid, resolve, ...options });
    },

    /** The tenant knows no session any more, and no account that was linked since the test began. */
    forgetSessions(): void {
      phones.sandbox().control.reset();
    },

    /** @throws where the tenant has no such person */
    person(userName: string): Person {
      const found = phones
        .sandbox()
        .control.people()
        .find((one) => one.userName === userName);
      if (!found) throw new Error(`no ${userName}`);
      return found;
    },
  };
}
