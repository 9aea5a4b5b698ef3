import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';

const phones = createPhones();
const calls = () => phones.sandbox().requests.map(({ path }) => path.split('/').pop());

const EXPIRED = { userName: 'liuyang', password: 'Liu2025pass' };
const WARNED = { userName: 'sunlei', password: 'Sun2026pass' };

/** Links the account by its password, which the tenant then wants changed. */
async function atPasswordChange({ userName, password }: typeof EXPIRED): Promise<TestPhone> {
  const phone = await phones.open('employee');
  await phone.tap('使用账号密码');
  await phone.at('pages/sign-in/password/index');
  await typeInto(phone, '账号', userName);
  await typeInto(phone, '密码', password);
  await phone.tap('关联并登录');
  await phone.at('pages/sign-in/change-password/index');
  return phone;
}

const fieldOf = (phone: TestPhone, label: string) => phone.top.getByLabel(label, { exact: true });
const typeInto = (phone: TestPhone, label: string, text: string) => fieldOf(phone, label).fill(text);

async function change(phone: TestPhone, old: string, fresh: string, repeated = fresh): Promise<void> {
  await typeInto(phone, '原密码', old);
  await typeInto(phone, '新密码', fresh);
  await typeInto(phone, '再次输入新密码', repeated);
  await phone.tap('更换并登录');
}

describe('a password that ran out', () => {
  test('is changed, and the person is in', async () => {
    const phone = await atPasswordChange(EXPIRED);
    await phone.visible(/密码已到期/);
    expect(await phone.top.getByText('以后再说').count()).toBe(0);
    await change(phone, EXPIRED.password, 'Liu2027pass');
    await phone.visible('刘洋');
    expect((await phone.facts()).pages).toEqual(['pages/home/index']);
  });

  test('is changed by rules that are ticked as they are met', async () => {
    const phone = await atPasswordChange(EXPIRED);
    const rule = (name: string) => phone.visible(phone.top.getByRole('listitem', { name, exact: true }));
    await rule('至少 8 个字符 未满足');
    await typeInto(phone, '新密码', 'abcdefgh');
    await rule('至少 8 个字符 已满足');
    await rule('符合企业规定的字符组合 未满足');
    await typeInto(phone, '新密码', 'abcdefg8');
    await rule('符合企业规定的字符组合 已满足');
  });

  test('sends nothing that the tenant would refuse, and says at which field', async () => {
    const phone = await atPasswordChange(EXPIRED);
    await phone.tap('更换并登录');
    await phone.visible(phone.top.getByRole('alert').getByText('请输入原密码'));
    await change(phone, EXPIRED.password, 'short');
    await phone.visible(/新密码不符合要求/);
    await change(phone, EXPIRED.password, 'Liu2027pass', 'Liu2027past');
    await phone.visible(/两次输入的密码不一致/);
    expect(calls()).not.toContain('update');
  });

  test('whose old one is mistyped says so, and keeps the new one', async () => {
    const phone = await atPasswordChange(EXPIRED);
    await change(phone, 'Liu2024pass', 'Liu2027pass');
    await phone.visible(phone.top.locator('input[aria-label="原密码"]:focus'));
    await phone.visible('原密码不正确。');
    expect(await fieldOf(phone, '新密码').inputValue()).toBe('Liu2027pass');
    await typeInto(phone, '原密码', EXPIRED.password);
    await phone.tap('更换并登录');
    await phone.visible('刘洋');
  });
});

describe('a password that will run out', () => {
  test('may be kept for now', async () => {
    const phone = await atPasswordChange(WARNED);
    await phone.visible(/即将到期/);
    await phone.tap('以后再说');
    await phone.visible('孙磊');
    expect(calls()).toContain('skip-update');
  });

  test('typing causes a setData only when a rule is met', async () => {
    const phone = await atPasswordChange(WARNED);
    await fieldOf(phone, '新密码').click();
    await phone.page.keyboard.type('a');
    await phone.visible(phone.top.getByRole('listitem', { name: '最多 20 个字符 已满足', exact: true }));
    const before = (await phone.facts()).setData.calls;
    await phone.page.keyboard.type('bcdef');
    expect((await phone.facts()).setData.calls).toBe(before);
  });
});
