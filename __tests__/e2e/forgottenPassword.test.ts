import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { drag, puzzleShown } from './puzzle';

const phones = createPhones();
const control = () => phones.sandbox().control;
const received = () => control().inbox().at(-1)?.code ?? '';
const calls = () => phones.sandbox().requests.map(({ path }) => path.split('/').pop());
const FORGOTTEN = 'pages/sign-in/forgotten-password/index';
const PASSWORD = 'pages/sign-in/password/index';
const FRESH = 'Zhang2027pass';

/** A customer who typed their account, and does not know the password. */
async function atForgotten(): Promise<TestPhone> {
  const phone = await phones.open('customer');
  await phone.tap('微信一键登录');
  await phone.tap('使用账号密码');
  await phone.at(PASSWORD);
  await phone.type('账号', 'zhangshan');
  await phone.tap('忘记密码？');
  await phone.at(FORGOTTEN);
  return phone;
}

async function getCode(phone: TestPhone, label: string, recipient: string): Promise<void> {
  await phone.type(label, recipient);
  await phone.tap('获取验证码');
  await puzzleShown(phone);
  await drag(phone, control());
  await phone.visible(/秒后可重新获取/);
}

const fieldOf = (phone: TestPhone, label: string) => phone.top.getByLabel(label, { exact: true });

describe('a customer who forgot the password', () => {
  test('resets it by SMS, finds the account as it was typed, and signs in with the new one', async () => {
    const phone = await atForgotten();
    await getCode(phone, '手机号', '13800138000');
    await phone.type('验证码', received());
    await fieldOf(phone, '新密码').fill(FRESH);
    await phone.tap('设置新密码');
    await phone.at(PASSWORD);
    await phone.visible('密码已重置，请用新密码登录。');
    expect(await fieldOf(phone, '账号').inputValue()).toBe('zhangshan');
    await fieldOf(phone, '密码').fill(FRESH);
    await phone.tap('关联并登录');
    await phone.visible('张珊');
    expect((await phone.facts()).pages).toEqual(['pages/home/index']);
    expect(calls()).toContain('update-by-mobile');
  });

  test('resets it by email; a wrong code is told at its field, and the password stays', async () => {
    const phone = await atForgotten();
    await phone.tap('改用邮箱验证');
    await getCode(phone, '邮箱', 'zhangsan@qq.com');
    const right = received();
    await phone.type('验证码', right === '000000' ? '111111' : '000000');
    await fieldOf(phone, '新密码').fill(FRESH);
    await phone.tap('设置新密码');
    await phone.visible(/验证码不正确/);
    expect(await fieldOf(phone, '新密码').inputValue()).toBe(FRESH);
    await phone.type('验证码', right);
    await phone.tap('设置新密码');
    await phone.at(PASSWORD);
    expect(calls().filter((call) => call === 'update-by-email')).toHaveLength(2);
  });
});

test('an employee of EIAM is not offered it, until a setting says so', async () => {
  const phone = await phones.open('employee');
  await phone.tap('使用账号密码');
  await phone.at(PASSWORD);
  expect(await phone.top.getByText('忘记密码？').count()).toBe(0);
});
