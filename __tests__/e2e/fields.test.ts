import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { drag, puzzleShown } from './puzzle';

const phones = createPhones();
const control = () => phones.sandbox().control;
const bodies = (path: string) =>
  phones
    .sandbox()
    .requests.filter((request) => request.path.endsWith(path))
    .map(({ body }) => body);

/** A new employee, on the page for account and password. */
async function atPassword(): Promise<TestPhone> {
  const phone = await phones.open('employee');
  await phone.tap('使用账号密码');
  await phone.at('pages/password/index');
  return phone;
}

/** A person whose password ran out, where it is changed. */
async function atPasswordChange(): Promise<TestPhone> {
  const phone = await atPassword();
  await fieldOf(phone, '账号').fill('liuyang');
  await fieldOf(phone, '密码').fill('Liu2025pass');
  await phone.page.keyboard.press('Enter');
  await phone.at('pages/change-password/index');
  return phone;
}

const fieldOf = (phone: TestPhone, label: string) => phone.top.getByLabel(label, { exact: true });
const entered = (phone: TestPhone, label: string) =>
  phone.visible(phone.top.locator(`input[aria-label="${label}"]:focus`));
const shown = (phone: TestPhone, label: string) => fieldOf(phone, label).getAttribute('type');
const readable = (phone: TestPhone, label: string) =>
  phone.visible(phone.top.locator(`input[aria-label="${label}"][type="text"]`));
const unreadable = (phone: TestPhone, label: string) =>
  phone.visible(phone.top.locator(`input[aria-label="${label}"][type="password"]`));

describe('a password', () => {
  test('is unreadable until the person asks to see it, and again when they ask for that', async () => {
    const phone = await atPassword();
    await fieldOf(phone, '密码').fill('password');
    expect(await shown(phone, '密码')).toBe('password');
    await phone.tap('显示密码');
    await readable(phone, '密码');
    expect(await fieldOf(phone, '密码').inputValue()).toBe('password');
    await phone.tap('隐藏密码');
    await unreadable(phone, '密码');
    expect(await fieldOf(phone, '密码').inputValue()).toBe('password');
  });

  test('is shown alone where there are several', async () => {
    const phone = await atPasswordChange();
    await phone.top.getByRole('button', { name: '显示密码', exact: true }).nth(1).click();
    await readable(phone, '新密码');
    expect(await shown(phone, '原密码')).toBe('password');
    expect(await shown(phone, '再次输入新密码')).toBe('password');
  });

  test('does not outlast a look elsewhere, and is unreadable again; the account stays', async () => {
    const phone = await atPassword();
    await fieldOf(phone, '账号').fill('zhangshan');
    await fieldOf(phone, '密码').fill('password');
    await phone.tap('显示密码');
    await readable(phone, '密码');
    await phone.simulator((simulator) => simulator.background());
    await phone.simulator((simulator) => simulator.foreground());
    await unreadable(phone, '密码');
    expect(await fieldOf(phone, '密码').inputValue()).toBe('');
    expect(await fieldOf(phone, '账号').inputValue()).toBe('zhangshan');
    await phone.tap('关联并登录');
    await phone.visible('请输入密码。');
    expect(bodies('username-password-bind')).toEqual([]);
  });

  test('of a change does not outlast it either', async () => {
    const phone = await atPasswordChange();
    for (const label of ['原密码', '新密码', '再次输入新密码'])
      await fieldOf(phone, label).fill('Liu2025pass');
    await phone.simulator((simulator) => simulator.background());
    await phone.simulator((simulator) => simulator.foreground());
    await phone.tap('更换并登录');
    await phone.visible('请输入原密码。');
  });

  test('is gone once its page was left, with the account', async () => {
    const phone = await atPassword();
    await fieldOf(phone, '账号').fill('zhangshan');
    await fieldOf(phone, '密码').fill('password');
    await phone.back();
    await phone.at('pages/bind/index');
    await phone.tap('使用账号密码');
    await phone.at('pages/password/index');
    expect(await fieldOf(phone, '账号').inputValue()).toBe('');
    expect(await fieldOf(phone, '密码').inputValue()).toBe('');
    await phone.tap('关联并登录');
    await phone.visible('请输入账号。');
    expect(bodies('username-password-bind')).toEqual([]);
  });

  test('is gone with the page it was changed on', async () => {
    const phone = await atPasswordChange();
    await fieldOf(phone, '原密码').fill('Liu2025pass');
    await phone.tap('暂不登录');
    await phone.tap('微信一键登录');
    await phone.at('pages/change-password/index');
    expect(await fieldOf(phone, '原密码').inputValue()).toBe('');
    await phone.tap('更换并登录');
    await phone.visible('请输入原密码。');
  });
});

describe('the return key', () => {
  test('goes from the account to the password, and from there signs in', async () => {
    const phone = await atPassword();
    await fieldOf(phone, '账号').fill('zhangshan');
    await phone.page.keyboard.press('Enter');
    await entered(phone, '密码');
    await phone.page.keyboard.type('password');
    await phone.page.keyboard.press('Enter');
    await phone.visible('张珊');
    expect(bodies('username-password-bind')).toHaveLength(1);
  });

  test('goes through the three passwords, and after the last changes it', async () => {
    const phone = await atPasswordChange();
    await fieldOf(phone, '原密码').fill('Liu2025pass');
    await phone.page.keyboard.press('Enter');
    await entered(phone, '新密码');
    await phone.page.keyboard.type('Liu2027pass');
    await phone.page.keyboard.press('Enter');
    await entered(phone, '再次输入新密码');
    await phone.page.keyboard.type('Liu2027pass');
    await phone.page.keyboard.press('Enter');
    await phone.visible('刘洋');
  });

  test('asks for the code, and after the code enters it', async () => {
    const phone = await phones.open('employee');
    await phone.tap('使用手机验证码');
    await phone.at('pages/code/index');
    await fieldOf(phone, '手机号').fill('13800138000');
    await phone.page.keyboard.press('Enter');
    await puzzleShown(phone);
    await drag(phone, control());
    await entered(phone, '验证码');
    await phone.page.keyboard.type(control().inbox().at(-1)?.code ?? '');
    await phone.page.keyboard.press('Enter');
    await phone.visible('张珊');
  });
});
