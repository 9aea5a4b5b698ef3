import { expect, test } from '@jest/globals';
import { describeOurPages } from './ourPages';
import { SHOP } from './shops';

/** Where the command and the plugin put the subpackage. */
const ROOT = 'idaas/sign-in';

/**
 * The tests of examples/native-host and examples/uniapp-host, which have one page of their own.
 * @param build makes the mini program from the tarball, and says where it is
 */
export function describeShop(build: () => Promise<string>, buildMs: number): void {
  const { atShop, pages } = describeOurPages({ build, buildMs, root: ROOT });

  test('a customer opens our page for the account over that of the shop', async () => {
    const phone = await atShop('openid-bound');
    await phone.tap('Account and security');
    await phone.at(`${ROOT}/account/index`);
    await phone.back();
    await phone.visible('Signed in as 李娜');
    expect(await pages()).toEqual([SHOP]);
  });
}
