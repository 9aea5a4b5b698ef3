import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { puzzleShown } from './puzzle';

const phones = createPhones();
const BIND = 'pages/bind/index';
const HOME = 'pages/home/index';

/** A person who never agreed to anything, on the page that asks who they are. */
async function newcomer(opening = {}): Promise<TestPhone> {
  const phone = await phones.open('employee', { consent: 'ask', ...opening });
  await phone.at(BIND);
  return phone;
}

const box = (phone: TestPhone) =>
  phone.top.getByRole('checkbox', { name: '我已阅读并同意《服务协议》和《隐私政策》' });
/** The sheet itself has no size of its own; its title has. */
const question = (phone: TestPhone) => phone.top.getByText('先同意，再继续');
const sheet = (phone: TestPhone) => phone.top.getByRole('dialog', { name: '先同意，再继续' });
async function kept(phone: TestPhone): Promise<unknown> {
  const { text } = ((await phone.facts()).storage['idaas.consent'] ?? {}) as { text?: string };
  return text === undefined ? undefined : (JSON.parse(text) as { value: unknown }).value;
}

describe('consent', () => {
  test('is not ticked in advance, and nothing is kept before a tap', async () => {
    const phone = await newcomer();
    expect(await box(phone).getAttribute('aria-checked')).toBe('false');
    expect(await kept(phone)).toBeUndefined();
  });

  test('is asked for by the phone button, and the tap that gives it is the tap on the phone button', async () => {
    const phone = await newcomer();
    await phone.tap('使用微信手机号');
    await phone.visible(question(phone));
    expect(await phone.page.getByRole('dialog', { name: '微信用户手机号' }).count()).toBe(0);
    await phone.tap('同意并继续');
    await phone.allowPhoneNumber();
    await phone.at(HOME);
    await phone.visible('张珊');
  });

  test('is kept with what was agreed to and when', async () => {
    const phone = await newcomer();
    await phone.tap('使用账号密码');
    await phone.tap('同意并继续');
    await phone.at('pages/password/index');
    expect(await kept(phone)).toMatchObject({
      version: 'https://www.example.com/terms https://www.example.com/privacy',
      at: expect.any(Number),
    });
  });

  test.each([
    ['使用手机验证码', 'pages/code/index'],
    ['使用账号密码', 'pages/password/index'],
  ])('%s goes on by itself after it', async (way, route) => {
    const phone = await newcomer();
    await phone.tap(way);
    await phone.visible(question(phone));
    expect((await phone.facts()).pages).toEqual([HOME, BIND]);
    await phone.tap('同意并继续');
    await phone.at(route);
    await phone.back();
    await phone.at(BIND);
    await question(phone).waitFor({ state: 'detached' });
  });

  test('declined leaves a page on which everything can be tapped, and asks again', async () => {
    const phone = await newcomer();
    await phone.tap('使用微信手机号');
    await phone.tap('不同意');
    await question(phone).waitFor({ state: 'detached' });
    expect(await kept(phone)).toBeUndefined();
    await phone.tap('使用账号密码');
    await phone.visible(question(phone));
    await phone.tap('不同意');
    await phone.tap('暂不登录');
    await phone.at(HOME);
    await phone.visible('微信一键登录');
  });

  test('by the box lets the phone button work at once', async () => {
    const phone = await newcomer();
    await phone.tap(/我已阅读并同意/);
    await phone.visible(phone.top.locator('[role=checkbox][aria-checked=true]'));
    await phone.tap('使用微信手机号');
    await phone.allowPhoneNumber();
    await phone.visible('张珊');
    expect(await kept(phone)).toBeDefined();
  });

  test('by the box can be taken back', async () => {
    const phone = await newcomer();
    await phone.tap(/我已阅读并同意/);
    await phone.tap(/我已阅读并同意/);
    await phone.tap('使用微信手机号');
    await phone.visible(question(phone));
  });

  test('once given is asked for no more, and the agreements can still be read', async () => {
    const phone = await newcomer();
    await phone.tap('使用微信手机号');
    await phone.tap('同意并继续');
    await phone.denyPhoneNumber();
    await phone.visible(/没有授权手机号/);
    await phone.relaunch();
    await phone.at(BIND);
    await phone.visible('登录前请阅读');
    expect(await box(phone).count()).toBe(0);
    await phone.tap('使用微信手机号');
    await phone.allowPhoneNumber();
    await phone.visible('张珊');
  });

  test('can be read before it is given, in the question too', async () => {
    const phone = await newcomer();
    await phone.tap('使用微信手机号');
    await sheet(phone).getByRole('link', { name: '《隐私政策》' }).click();
    await phone.visible('https://www.example.com/privacy');
    await phone.tap('关闭');
    await phone.visible(question(phone));
  });

  test('is asked of a new customer before registering as well', async () => {
    phones.sandbox().control.setPolicy({ whenUnknown: 'USER_REGISTER' });
    const phone = await phones.open('customer', { consent: 'ask' });
    await phone.tap('微信一键登录');
    await phone.at('pages/register/index');
    await phone.tap('使用手机验证码');
    await phone.visible(question(phone));
  });
});

describe('consent of a person who was never asked, as their account was linked before', () => {
  const codeCalls = () =>
    phones.sandbox().requests.filter(({ path }) => /sdk\/(captcha|sms|email)/.test(path));
  const secondFactor = () => phones.open('employee', { openid: 'openid-mfa', consent: 'ask' });

  test('comes before the code of a second factor, which then goes on by itself', async () => {
    const phone = await secondFactor();
    await phone.visible('请验证手机 135****5000');
    expect(await box(phone).getAttribute('aria-checked')).toBe('false');
    await phone.tap('获取验证码');
    await phone.visible(question(phone));
    expect(codeCalls()).toEqual([]);
    await phone.tap('同意并继续');
    await puzzleShown(phone);
    expect(codeCalls()).not.toEqual([]);
    expect(await kept(phone)).toBeDefined();
    expect(await box(phone).count()).toBe(0);
  });

  test('declined sends no code, and asks again', async () => {
    const phone = await secondFactor();
    await phone.tap('获取验证码');
    await phone.tap('不同意');
    await question(phone).waitFor({ state: 'detached' });
    expect(codeCalls()).toEqual([]);
    expect(await kept(phone)).toBeUndefined();
    await phone.tap('获取验证码');
    await phone.visible(question(phone));
  });

  test('by the box lets the code be sent at once', async () => {
    const phone = await secondFactor();
    await phone.tap(/我已阅读并同意/);
    await phone.tap('获取验证码');
    await puzzleShown(phone);
    expect(await kept(phone)).toBeDefined();
  });

  test('keeps the address that was typed', async () => {
    const phone = await phones.open('employee', { openid: 'openid-mfa-email', consent: 'ask' });
    await phone.tap('改用邮箱验证');
    await phone.type('邮箱', 'zhoufang@example.com');
    await phone.tap('获取验证码');
    await phone.tap('同意并继续');
    await puzzleShown(phone);
  });

  test('comes before the number is changed, and the tap that gives it is the tap on the phone button', async () => {
    const phone = await phones.open('employee', {
      openid: 'openid-bound',
      mobile: '18911112222',
      consent: 'ask',
    });
    await phone.tap('账号与安全');
    await phone.visible(box(phone));
    await phone.tap('更换为微信手机号');
    await phone.visible(question(phone));
    expect(await phone.page.getByRole('dialog', { name: '微信用户手机号' }).count()).toBe(0);
    await phone.tap('同意并继续');
    await phone.allowPhoneNumber();
    await phone.visible('手机号已更换。');
    expect(await kept(phone)).toBeDefined();
    expect(await box(phone).count()).toBe(0);
  });
});

describe('a phone button that cannot be used', () => {
  test('is not offered at the next visit: it begins with the code', async () => {
    const phone = await newcomer({ consent: 'given', phonePermission: 'noQuota' });
    await phone.tap('使用微信手机号');
    await phone.visible(/使用次数已用完/);
    await phone.relaunch();
    await phone.at(BIND);
    await phone.visible(phone.top.locator('.weui-btn_primary', { hasText: '使用手机验证码' }));
    expect(await phone.top.getByText('使用微信手机号').count()).toBe(0);
  });

  test('for a refusal of one’s own is offered again', async () => {
    const phone = await newcomer({ consent: 'given' });
    await phone.tap('使用微信手机号');
    await phone.denyPhoneNumber();
    await phone.visible(/没有授权手机号/);
    await phone.relaunch();
    await phone.at(BIND);
    await phone.visible('使用微信手机号');
  });
});

describe('walking back', () => {
  test('from the page that asks who one is means "not now"; the step stays for a change of mind', async () => {
    const phone = await phones.open('customer');
    await phone.tap('微信一键登录');
    await phone.at(BIND);
    await phone.back();
    await phone.at(HOME);
    await phone.visible('微信一键登录');
    await phone.tap('微信一键登录');
    await phone.at(BIND);
    const calls = phones.sandbox().requests.map(({ path }) => path.split('/').pop());
    expect(calls).toEqual(['wechat-miniprogram']);
  });
});
