import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { puzzleShown } from './puzzle';
import { saying, words } from './words';

const phones = createPhones();
const BIND = 'pages/sign-in/bind/index';
const HOME = 'pages/home/index';

/** A person who never agreed to anything, on the page that asks who they are. */
async function newcomer(opening = {}): Promise<TestPhone> {
  const phone = await phones.open('employee', { consent: 'ask', ...opening });
  await phone.at(BIND);
  return phone;
}

const { agree, service, and, privacy } = words.agreements;
const box = (phone: TestPhone) => phone.top.getByRole('checkbox', { name: agree + service + and + privacy });
/** The sheet itself has no size of its own; its title has. */
const question = (phone: TestPhone) => phone.top.getByText(words.agreements.question);
const sheet = (phone: TestPhone) => phone.top.getByRole('dialog', { name: words.agreements.question });
async function kept(phone: TestPhone): Promise<unknown> {
  const { text } = ((await phone.facts()).storage['idaas.kept'] ?? {}) as { text?: string };
  return text === undefined
    ? undefined
    : (JSON.parse(text) as { value: { consent?: unknown } }).value.consent;
}

describe('consent', () => {
  test('is not ticked in advance, and nothing is kept before a tap', async () => {
    const phone = await newcomer();
    expect(await box(phone).getAttribute('aria-checked')).toBe('false');
    expect(await kept(phone)).toBeUndefined();
  });

  test('is asked for by the phone button, and the tap that gives it is the tap on the phone button', async () => {
    const phone = await newcomer();
    await phone.tap(words.bind.byPhone);
    await phone.visible(question(phone));
    expect(await phone.page.getByRole('dialog', { name: '微信用户手机号' }).count()).toBe(0);
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.allowPhoneNumber();
    await phone.at(HOME);
    await phone.visible('张珊');
  });

  test('is kept with what was agreed to and when', async () => {
    const phone = await newcomer();
    await phone.tap(words.bind.byPassword);
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.at('pages/sign-in/password/index');
    expect(await kept(phone)).toMatchObject({
      version: 'https://www.example.com/terms https://www.example.com/privacy',
      at: expect.any(Number),
    });
  });

  test.each([
    [words.bind.byMobileCode, 'pages/sign-in/code/index'],
    [words.bind.byPassword, 'pages/sign-in/password/index'],
  ])('%s goes on by itself after it', async (way, route) => {
    const phone = await newcomer();
    await phone.tap(way);
    await phone.visible(question(phone));
    expect((await phone.facts()).pages).toEqual([HOME, BIND]);
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.at(route);
    await phone.back();
    await phone.at(BIND);
    await question(phone).waitFor({ state: 'detached' });
  });

  test('declined leaves a page on which everything can be tapped, and asks again', async () => {
    const phone = await newcomer();
    await phone.tap(words.bind.byPhone);
    await phone.tap(words.agreements.decline);
    await question(phone).waitFor({ state: 'detached' });
    expect(await kept(phone)).toBeUndefined();
    await phone.tap(words.bind.byPassword);
    await phone.visible(question(phone));
    await phone.tap(words.agreements.decline);
    await phone.tap(words.notNow);
    await phone.at(HOME);
    await phone.visible(words.home.signIn);
  });

  test('by the box lets the phone button work at once', async () => {
    const phone = await newcomer();
    await phone.tap(saying(words.agreements.agree));
    await phone.visible(phone.top.locator('[role=checkbox][aria-checked=true]'));
    await phone.tap(words.bind.byPhone);
    await phone.allowPhoneNumber();
    await phone.visible('张珊');
    expect(await kept(phone)).toBeDefined();
  });

  test('by the box can be taken back', async () => {
    const phone = await newcomer();
    await phone.tap(saying(words.agreements.agree));
    await phone.tap(saying(words.agreements.agree));
    await phone.tap(words.bind.byPhone);
    await phone.visible(question(phone));
  });

  test('once given is asked for no more, and the agreements can still be read', async () => {
    const phone = await newcomer();
    await phone.tap(words.bind.byPhone);
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.denyPhoneNumber();
    await phone.visible(saying(words.problems.phoneDenied.happened));
    await phone.relaunch();
    await phone.at(BIND);
    await phone.visible(words.agreements.agreed);
    expect(await box(phone).count()).toBe(0);
    await phone.tap(words.bind.byPhone);
    await phone.allowPhoneNumber();
    await phone.visible('张珊');
  });

  test('can be read before it is given, in the question too', async () => {
    const phone = await newcomer();
    await phone.tap(words.bind.byPhone);
    await sheet(phone).getByRole('link', { name: words.agreements.privacy }).click();
    await phone.at('pages/sign-in/agreement/index');
    await phone.visible('https://www.example.com/privacy');
    await phone.back();
    await phone.visible(question(phone));
  });

  test('is asked of a new customer before registering as well', async () => {
    phones.sandbox().control.setPolicy({ whenUnknown: 'USER_REGISTER' });
    const phone = await phones.open('customer', { consent: 'ask' });
    await phone.tap(words.bind.otherWays);
    await phone.at('pages/sign-in/register/index');
    await phone.tap(words.bind.byMobileCode);
    await phone.visible(question(phone));
  });
});

describe('consent of a person who was never asked, as their account was linked before', () => {
  const codeCalls = () =>
    phones.sandbox().requests.filter(({ path }) => /sdk\/(captcha|sms|email)/.test(path));
  const secondFactor = () => phones.open('employee', { openid: 'openid-mfa', consent: 'ask' });

  test('comes before the code of a second factor, which then goes on by itself', async () => {
    const phone = await secondFactor();
    await phone.visible(words.codes.mobile.willGoTo('135****5000'));
    expect(await box(phone).getAttribute('aria-checked')).toBe('false');
    await phone.tap(words.codes.getCode);
    await phone.visible(question(phone));
    expect(codeCalls()).toEqual([]);
    await phone.tap(words.agreements.agreeAndGoOn);
    await puzzleShown(phone);
    expect(codeCalls()).not.toEqual([]);
    expect(await kept(phone)).toBeDefined();
    expect(await box(phone).count()).toBe(0);
  });

  test('declined sends no code, and asks again', async () => {
    const phone = await secondFactor();
    await phone.tap(words.codes.getCode);
    await phone.tap(words.agreements.decline);
    await question(phone).waitFor({ state: 'detached' });
    expect(codeCalls()).toEqual([]);
    expect(await kept(phone)).toBeUndefined();
    await phone.tap(words.codes.getCode);
    await phone.visible(question(phone));
  });

  test('by the box lets the code be sent at once', async () => {
    const phone = await secondFactor();
    await phone.tap(saying(words.agreements.agree));
    await phone.tap(words.codes.getCode);
    await puzzleShown(phone);
    expect(await kept(phone)).toBeDefined();
  });

  test('keeps the address that was typed', async () => {
    const phone = await phones.open('employee', { openid: 'openid-mfa-email', consent: 'ask' });
    await phone.tap(words.verify.useEmail);
    await phone.type(words.codes.email.label, 'zhoufang@example.com');
    await phone.tap(words.codes.getCode);
    await phone.tap(words.agreements.agreeAndGoOn);
    await puzzleShown(phone);
  });

  test('comes before the number is changed, and the tap that gives it is the tap on the phone button', async () => {
    const phone = await phones.open('customer', {
      openid: 'openid-bound',
      mobile: '18911112222',
      consent: 'ask',
    });
    await phone.tap(words.account.title);
    await phone.visible(box(phone));
    await phone.tap(words.account.changeByPhone);
    await phone.visible(question(phone));
    expect(await phone.page.getByRole('dialog', { name: '微信用户手机号' }).count()).toBe(0);
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.allowPhoneNumber();
    await phone.visible(phone.toast.getByText(words.toasts.mobileChanged));
    expect(await kept(phone)).toBeDefined();
    expect(await box(phone).count()).toBe(0);
  });
});

describe('a phone button that cannot be used', () => {
  test('is not offered at the next visit: it begins with the code', async () => {
    const phone = await newcomer({ consent: 'given', phonePermission: 'noQuota' });
    await phone.tap(words.bind.byPhone);
    await phone.visible(saying(words.problems.phoneQuotaUsedUp.happened));
    await phone.relaunch();
    await phone.at(BIND);
    await phone.visible(phone.top.locator('.weui-btn_primary', { hasText: words.bind.byMobileCode }));
    expect(await phone.top.getByRole('button', { name: words.bind.byPhone }).count()).toBe(0);
  });

  test('for a refusal of one’s own is offered again', async () => {
    const phone = await newcomer({ consent: 'given' });
    await phone.tap(words.bind.byPhone);
    await phone.denyPhoneNumber();
    await phone.visible(saying(words.problems.phoneDenied.happened));
    await phone.relaunch();
    await phone.at(BIND);
    await phone.visible(words.bind.byPhone);
  });
});

describe('walking back', () => {
  test('from the page that asks who one is means "not now"; the step stays for a change of mind', async () => {
    const phone = await phones.open('customer');
    await phone.tap(words.bind.otherWays);
    await phone.at(BIND);
    await phone.back();
    await phone.at(HOME);
    await phone.tap(words.bind.otherWays);
    await phone.at(BIND);
    const calls = phones.sandbox().requests.map(({ path }) => path.split('/').pop());
    expect(calls).toEqual(['wechat-miniprogram']);
  });
});
