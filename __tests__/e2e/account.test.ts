import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { customerWords, saying, words } from './words';

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
    await phone.visible(phone.toast.getByText(words.toasts.unbound));
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
    await phone.visible(phone.toast.getByText(words.toasts.mobileChanged));
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
    await phone.visible(phone.top.getByRole('button', { name: words.account.changeByPhone }));
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

  test('shows when consent was given; taken back, it signs out, and the next launch is a guest’s', async () => {
    const phone = await atAccount();
    await phone.visible(words.agreements.given);
    await phone.tap(words.agreements.withdraw);
    await phone.visible(words.agreements.withdrawQuestion);
    await phone.tap(words.agreements.withdraw);
    await phone.visible(words.home.signIn);
    await phone.forgets('idaas.session');
    await phone.relaunch();
    await phone.visible(words.home.signIn);
    await phone.tap(words.home.signIn);
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.visible('李娜');
  });

  test('leads customers who want their account deleted to the company', async () => {
    const phone = await phones.open('customer', { openid: 'openid-bound' });
    await phone.tap(customerWords.account.title);
    await phone.tap(customerWords.rows.deleteAccount);
    await phone.visible(customerWords.account.deletionByPhone);
    await phone.tap(customerWords.support.call);
    expect(await phone.answerCall('cancel')).toBe('400 000 0000');
    await phone.visible(customerWords.rows.deleteAccount);
  });
});

describe('the people who help', () => {
  test('answer in WeChat’s chat, from home and from a page that leads no further', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.tap(words.support.contact);
    await phone.closeContact();
    const denied = await phones.open('employee', { openid: 'openid-denied' });
    await denied.tap(words.support.contact);
    await denied.closeContact();
    await denied.visible(denied.top.getByRole('button', { name: words.startAgain }));
  });

  test('find a sign-in by its id, which one tap copies', async () => {
    const phone = await phones.open('employee', { openid: 'openid-denied', privacy: 'ask' });
    await phone.tap(words.next.copy);
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.visible(phone.toast);
    const { clipboard } = await phone.facts();
    await phone.visible(words.traceId(clipboard));
  });
});
