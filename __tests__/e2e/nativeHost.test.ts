import { describe, test } from '@jest/globals';
import { buildNativeHost, buildNativeHostWithMore } from '../npm/nativeHost';
import { words } from './ourPages';
import { describeShop } from './packedPages';
import { drag, puzzleShown } from './puzzle';
import { createShopPhones } from './shops';
import { saying } from './words';

describe('examples/native-host, a native mini program', () => describeShop(buildNativeHost, 300_000));

describe('a native mini program whose tenant has files and settings of its own', () => {
  const shops = createShopPhones({
    build: () => buildNativeHostWithMore('# Terms of the tea shop\n\nTea is sold by weight.\n'),
    buildMs: 300_000,
    opening: { language: 'en', consent: 'ask' },
  });

  test('shows an agreement over the page where it is named', async () => {
    const phone = await shops.open('openid-new');
    await phone.tap('Order');
    await phone.tap(words.agreements.service);
    await phone.at('idaas/sign-in/agreement/index');
    await phone.visible('Tea is sold by weight.');
  });

  test('encrypts the solution of a puzzle where the tenant wants that', async () => {
    const { control } = shops.sandbox();
    control.setPolicy({ captchaEncryption: 'aes-ecb' });
    const phone = await shops.open('openid-new');
    await phone.tap('Order');
    await phone.tap(words.bind.byMobileCode);
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.type(words.codes.mobile.label, '13800138000');
    await phone.tap(words.codes.getCode);
    await puzzleShown(phone);
    await drag(phone, control);
    await phone.visible(saying(words.codes.mobile.wentTo('138 0013 8000')));
  });
});
