import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';

const phones = createPhones();
const calls = () => phones.sandbox().requests.map(({ path }) => path.split('/').pop());
const ACCOUNT = 'pages/account/index';

/** 李娜, signed in, on the page of her account. */
async function atAccount(opening = {}): Promise<TestPhone> {
  const phone = await phones.open('employee', { openid: 'openid-bound', ...opening });
  await phone.tap('账号与安全');
  await phone.at(ACCOUNT);
  return phone;
}

describe('account and security', () => {
  test('shows the number masked, and what is linked', async () => {
    const phone = await atAccount();
    await phone.visible('139****9000');
    await phone.visible('微信');
    await phone.visible('李娜');
    await phone.back();
    await phone.visible('退出登录');
  });

  test('asks once before it unlinks; the next launch then asks who it is', async () => {
    const phone = await atAccount();
    await phone.tap('解除关联 微信 李娜');
    await phone.visible('解除关联？');
    await phone.tap('取消');
    expect(calls()).not.toContain('unbind-account');
    await phone.tap('解除关联 微信 李娜');
    await phone.tap('解除关联');
    await phone.visible('已解除关联。');
    await phone.visible('没有关联的账号');
    await phone.back();
    await phone.tap('退出登录');
    await phone.tap('退出登录');
    await phone.tap('微信一键登录');
    await phone.at('pages/bind/index');
  });

  test('changes the number to the one of WeChat', async () => {
    const phone = await atAccount({ mobile: '18911112222' });
    await phone.tap('更换为微信手机号');
    await phone.allowPhoneNumber();
    await phone.visible('手机号已更换。');
    await phone.visible('189****2222');
    const person = phones
      .sandbox()
      .control.people()
      .find(({ openid }) => openid === 'openid-bound');
    expect(person?.mobile).toContain('18911112222');
  });

  test('another person’s number is refused in the server’s words, and the page stays of use', async () => {
    const phone = await atAccount({ mobile: '13800138000' });
    await phone.tap('更换为微信手机号');
    await phone.allowPhoneNumber();
    await phone.visible(/手机号已被其他账号使用/);
    await phone.visible('李娜');
  });

  test('who refuses the number may go on', async () => {
    const phone = await atAccount();
    await phone.tap('更换为微信手机号');
    await phone.denyPhoneNumber();
    await phone.visible(/没有授权手机号/);
    await phone.visible('更换为微信手机号');
  });

  test('can be read again once the network is back', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.visible('李娜');
    await phone.simulator((simulator) => simulator.network(false));
    await phone.tap('账号与安全');
    await phone.visible(/网络没有连接/);
    await phone.simulator((simulator) => simulator.network(true));
    await phone.tap('重试');
    await phone.visible('微信');
  });
});
