import { describe, test } from '@jest/globals';
import { copyOf } from '../../src/copy';
import { buildZippedHost } from '../npm/nativeZip';
import { createShopPhones } from './shops';

/** examples/native-host with the ZIP file of a release, as the README in the file says. */

const words = copyOf('en', { company: 'Example', audience: 'customer' });

describe('a native mini program with the unpacked ZIP file', () => {
  const shops = createShopPhones({
    build: buildZippedHost,
    buildMs: 300_000,
    opening: { language: 'en', consent: 'ask' },
  });

  test('signs a stranger in on our pages, who orders', async () => {
    const phone = await shops.open('openid-new', { mobile: shops.person('zhangshan').mobile ?? '' });
    await phone.tap('Order');
    await phone.at('idaas/sign-in/bind/index');
    await phone.tap(words.bind.byPhone);
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.allowPhoneNumber();
    await phone.visible(`Ordered for ${shops.person('zhangshan').id}.`);
    await phone.visible('Signed in as 张珊');
  });

  test('leads a customer who opened a page of ours by a link to the first page of the shop', async () => {
    const phone = await shops.open('openid-new', { path: 'idaas/sign-in/verify/index' });
    await phone.at('pages/shop/index');
    await phone.visible('You are a guest');
  });
});
