import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { drag, puzzleShown } from './puzzle';

const phones = createPhones();
const control = () => phones.sandbox().control;
const received = () => control().inbox().at(-1)?.code ?? '';
const VERIFY = 'pages/sign-in/verify/index';

/** Asks for the code, solves the puzzle, and waits until the code is on its way. */
async function getCode(phone: TestPhone): Promise<void> {
  await phone.tap('获取验证码');
  await puzzleShown(phone);
  await drag(phone, control());
  await phone.visible(/验证码已发往/);
}

async function enterCode(phone: TestPhone): Promise<void> {
  await phone.type('验证码', received());
  await phone.tap('验证并登录');
}

describe('a person who needs a second factor', () => {
  test('sees their number masked, gets the code there, and is in', async () => {
    const phone = await phones.open('employee', { openid: 'openid-mfa' });
    await phone.at(VERIFY);
    await phone.visible('请验证手机 135****5000');
    await getCode(phone);
    expect(control().inbox()).toMatchObject([{ to: '13500135000' }]);
    expect(await phone.top.innerText()).not.toContain('13500135000');
    await enterCode(phone);
    await phone.visible('陈静');
    expect((await phone.facts()).pages).toEqual(['pages/home/index']);
  });

  test('verifies by email where the tenant knows no number', async () => {
    const phone = await phones.open('employee', { openid: 'openid-mfa-email' });
    await phone.visible(phone.top.getByLabel('手机号'));
    await phone.tap('改用邮箱验证');
    await phone.type('邮箱', 'zhoufang@example.com');
    await getCode(phone);
    await enterCode(phone);
    await phone.visible('周芳');
  });

  test('types the number where it cannot be looked up', async () => {
    const phone = await phones.open('employee', { openid: 'openid-new' });
    control().fault({ path: 'mobile-by-token', kind: '500', times: 1 });
    control().setPolicy({ mfa: 'required' });
    await phone.tap('使用微信手机号');
    await phone.allowPhoneNumber();
    await phone.at(VERIFY);
    await phone.type('手机号', '13800138000');
    await getCode(phone);
    await enterCode(phone);
    await phone.visible('张珊');
  });

  test('who mistypes the code may try again', async () => {
    const phone = await phones.open('employee', { openid: 'openid-mfa' });
    await getCode(phone);
    const right = received();
    await phone.type('验证码', right === '000000' ? '111111' : '000000');
    await phone.tap('验证并登录');
    await phone.visible(/验证码不正确/);
    await enterCode(phone);
    await phone.visible('陈静');
  });

  test('may change between mobile and email; the pause of the number goes on', async () => {
    const phone = await phones.open('employee', { openid: 'openid-mfa' });
    await getCode(phone);
    await phone.tap('改用邮箱验证');
    await phone.visible(phone.top.getByLabel('邮箱'));
    await phone.tap('改用手机验证');
    await phone.tap('获取验证码');
    await phone.visible(/秒后可重新获取/);
    expect(control().inbox()).toHaveLength(1);
    await enterCode(phone);
    await phone.visible('陈静');
  });

  test('may leave it for now', async () => {
    const phone = await phones.open('employee', { openid: 'openid-mfa' });
    await phone.at(VERIFY);
    await phone.tap('暂不登录');
    await phone.visible('微信一键登录');
  });
});
