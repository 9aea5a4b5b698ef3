import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { saying, words } from './words';

const phones = createPhones();
const calls = () => phones.sandbox().requests.map(({ path }) => path.split('/').pop());
const ACCOUNT = 'pages/sign-in/account/index';

/** 李娜, signed in, on the page of her account. Only a customer's product changes numbers. */
async function atAccount(opening = {}, audience: 'employee' | 'customer' = 'employee'): Promise<TestPhone> {
  const phone = await phones.open(audience, { openid: 'openid-bound', ...opening });
  await phone.tap(words.account.title);
  await phone.at(ACCOUNT);
  return phone;
}

describe('account and security', () => {
  test('shows the number masked, and what is linked', async () => {
    const phone = await atAccount();
    await phone.visible('139****9000');
    await phone.visible(words.account.wechat);
    await phone.visible('李娜');
    await phone.back();
    await phone.visible(words.home.signOut);
  });

  test('asks once before it unlinks; the next launch then asks who it is', async () => {
    const phone = await atAccount();
    await phone.tap(`${words.account.unbind} ${words.account.wechat} 李娜`);
    await phone.visible(words.account.unbindQuestion);
    await phone.tap(words.home.stay);
    expect(calls()).not.toContain('unbind-account');
    await phone.tap(`${words.account.unbind} ${words.account.wechat} 李娜`);
    await phone.tap(words.account.unbind);
    await phone.visible(words.account.unbound);
    await phone.visible(words.account.nothingBound);
    await phone.back();
    await phone.tap(words.home.signOut);
    await phone.tap(words.home.signOut);
    await phone.tap(words.home.signIn);
    await phone.at('pages/sign-in/bind/index');
  });

  test('changes the number to the one of WeChat', async () => {
    const phone = await atAccount({ mobile: '18911112222' }, 'customer');
    await phone.tap(words.account.changeByPhone);
    await phone.allowPhoneNumber();
    await phone.visible(words.account.mobileChanged);
    await phone.visible('189****2222');
    const person = phones
      .sandbox()
      .control.people()
      .find(({ openid }) => openid === 'openid-bound');
    expect(person?.mobile).toContain('18911112222');
  });

  test('another person’s number is refused in the server’s words, and the page stays of use', async () => {
    const phone = await atAccount({ mobile: '13800138000' }, 'customer');
    await phone.tap(words.account.changeByPhone);
    await phone.allowPhoneNumber();
    await phone.visible(/手机号已被其他账号使用/);
    await phone.visible('李娜');
  });

  test('who refuses the number may go on', async () => {
    const phone = await atAccount({}, 'customer');
    await phone.tap(words.account.changeByPhone);
    await phone.denyPhoneNumber();
    await phone.visible(saying(words.problems.phoneDenied.happened));
    await phone.visible(words.account.changeByPhone);
  });

  test('can be read again once the network is back', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.visible('李娜');
    await phone.simulator((simulator) => simulator.network(false));
    await phone.tap(words.account.title);
    await phone.visible(saying(words.problems.offline.happened));
    await phone.simulator((simulator) => simulator.network(true));
    await phone.tap(words.home.tryAgain);
    await phone.visible(words.account.wechat);
  });
});
