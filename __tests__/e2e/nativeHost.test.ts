import { describe, test } from '@jest/globals';
import { copyOf } from '../../src/copy';
import { buildNativeHost, buildNativeHostWithTerms } from '../npm/nativeHost';
import { describeShop } from './packedPages';
import { createShopPhones } from './shops';

describe('examples/native-host, a native mini program', () => describeShop(buildNativeHost, 300_000));

describe('a native mini program with the text of an agreement', () => {
  const words = copyOf('en', { company: '示例茶铺', audience: 'customer' });
  const shops = createShopPhones({
    build: () => buildNativeHostWithTerms('# Terms of the tea shop\n\nTea is sold by weight.\n'),
    buildMs: 300_000,
    opening: { language: 'en', consent: 'ask' },
  });

  test('shows it over the page where it is named', async () => {
    const phone = await shops.open('openid-new');
    await phone.tap('Order');
    await phone.tap(words.agreements.service);
    await phone.at('idaas/sign-in/agreement/index');
    await phone.visible('Tea is sold by weight.');
  });
});
