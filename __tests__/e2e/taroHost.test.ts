import { expect, test } from '@jest/globals';
import { taroHost } from '../npm/taroHost';
import { describeOurPages } from './ourPages';
import { SHOP } from './shops';

/** examples/taro-host: a Taro app of another company, designed 750 wide, with the sign-in pages of the packed package. */

const { atShop, pages } = describeOurPages({
  build: () => taroHost('with'),
  buildMs: 600_000,
  root: 'sign-in',
});

test('a customer opens the shop’s page called account, and ours from there', async () => {
  const phone = await atShop('openid-bound');
  await phone.tap('My orders');
  await phone.at('pages/account/index');
  await phone.tap('Account and security');
  await phone.at('sign-in/account/index');
  await phone.back();
  await phone.visible('No orders yet');
  expect(await pages()).toEqual([SHOP, 'pages/account/index']);
});
