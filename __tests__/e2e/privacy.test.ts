import { describe, expect, test } from '@jest/globals';
import { hostPackage, ownPage } from './hostPackage';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { customerWords, saying, words } from './words';

const phones = createPhones();
const BIND = 'pages/sign-in/bind/index';
const HOME = 'pages/home/index';
const GUIDE = words.agreements.guide;

/** A person who agreed to the agreements and never to the guide, on the page that asks who they are. */
async function newcomer(opening = {}): Promise<TestPhone> {
  const phone = await phones.open('employee', opening);
  await phone.at(BIND);
  return phone;
}

/** The sheet itself has no size of its own; its title has. */
const question = (phone: TestPhone) => phone.top.getByText(words.agreements.guideQuestion);
const ofWechat = (phone: TestPhone) =>
  phone.page.locator('.overlays').getByRole('dialog', { name: '用户隐私保护提示' });
const numberSheet = (phone: TestPhone) =>
  phone.page.locator('.overlays').getByRole('dialog', { name: '微信用户手机号' });
const listened = async (phone: TestPhone) => (await phone.facts()).wxCalls['onNeedPrivacyAuthorization'] ?? 0;
/** WeChat asks again once ten seconds have passed since a refusal. */
const tenSecondsLater = (phone: TestPhone) => phone.page.clock.setFixedTime(Date.now() + 11_000);

/** The phone's own way back, which no sheet covers. */
const walkBack = (phone: TestPhone) =>
  phone.page
    .locator('.page:not([hidden])')
    .getByRole('button', { name: '返回', exact: true })
    .dispatchEvent('click');

async function askedByPhoneButton(opening = {}): Promise<TestPhone> {
  const phone = await newcomer(opening);
  await phone.tap(words.bind.byPhone);
  await phone.visible(question(phone));
  return phone;
}

describe('WeChat’s privacy guide', () => {
  test('is asked about in our own sheet, and the phone button goes on after it', async () => {
    const phone = await askedByPhoneButton();
    expect(await ofWechat(phone).count()).toBe(0);
    expect(await numberSheet(phone).count()).toBe(0);
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.allowPhoneNumber();
    await phone.at(HOME);
    await phone.visible('张珊');
  });

  test('is asked about once: not after a refusal of the number, nor at the next launch', async () => {
    const phone = await askedByPhoneButton();
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.denyPhoneNumber();
    await phone.visible(saying(words.problems.phoneDenied.happened));
    await phone.relaunch();
    await phone.at(BIND);
    await phone.tap(words.bind.byPhone);
    await numberSheet(phone).waitFor();
    expect(await question(phone).count()).toBe(0);
  });

  test('can be read before it is agreed to; the question waits', async () => {
    const phone = await askedByPhoneButton();
    await phone.top.getByRole('link', { name: GUIDE }).click();
    await phone.tap(words.agreements.close);
    await phone.visible(question(phone));
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.allowPhoneNumber();
    await phone.visible('张珊');
  });

  test('and the agreements, both due, are agreed to by one tap on one sheet', async () => {
    const phone = await newcomer({ consent: 'ask' });
    await phone.tap(words.bind.byPhone);
    await phone.visible(words.agreements.question);
    await phone.visible(phone.top.getByRole('dialog').getByRole('link', { name: GUIDE }));
    await phone.tap(words.agreements.agreeAndGoOn);
    await numberSheet(phone).waitFor();
    expect(await question(phone).count()).toBe(0);
    expect(await listened(phone)).toBe(1);
    await numberSheet(phone).getByRole('button', { name: '允许', exact: true }).click();
    await phone.visible('张珊');
  });

  test('is no matter of the other ways: their sheet names the agreements only', async () => {
    const phone = await newcomer({ consent: 'ask' });
    await phone.tap(words.bind.byPassword);
    await phone.visible(words.agreements.question);
    expect(await phone.top.getByRole('link', { name: GUIDE }).count()).toBe(0);
  });

  test('refused leaves a usable page that says so, and what to do', async () => {
    const phone = await askedByPhoneButton();
    await phone.tap(words.agreements.decline);
    await phone.visible(saying(words.problems.phonePrivacyDeclined.happened));
    await phone.tap(words.bind.byPassword);
    await phone.at('pages/sign-in/password/index');
    await phone.back();
    await phone.tap(words.notNow);
    await phone.at(HOME);
  });

  test('refused is asked about again at the next tap, although WeChat would refuse without asking', async () => {
    const phone = await askedByPhoneButton();
    await phone.tap(words.agreements.decline);
    await phone.visible(saying(words.problems.phonePrivacyDeclined.happened));
    await phone.tap(words.bind.byPhone);
    await phone.visible(question(phone));
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.allowPhoneNumber();
    await phone.visible('张珊');
  });

  test('left unanswered, with the page, is not agreed to', async () => {
    const phone = await phones.open('customer');
    await phone.tap(words.bind.otherWays);
    await phone.at(BIND);
    await phone.tap(words.bind.byPhone);
    await phone.visible(question(phone));
    await walkBack(phone);
    await phone.at(HOME);
    await phone.tap(words.bind.otherWays);
    await phone.at(BIND);
    expect(await question(phone).count()).toBe(0);
    await tenSecondsLater(phone);
    await phone.tap(words.bind.byPhone);
    await phone.visible(question(phone));
  });

  test('waits while the person is elsewhere in WeChat', async () => {
    const phone = await askedByPhoneButton();
    await phone.simulator((simulator) => simulator.background());
    await phone.simulator((simulator) => simulator.foreground());
    await phone.visible(question(phone));
    await phone.tap(words.agreements.agreeAndGoOn);
    await numberSheet(phone).waitFor();
  });

  test('is asked about before the number is changed', async () => {
    const phone = await phones.open('customer', { openid: 'openid-bound', mobile: '18911112222' });
    await phone.tap(words.account.title);
    await phone.tap(words.account.changeByPhone);
    await phone.visible(question(phone));
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.allowPhoneNumber();
    await phone.visible(phone.toast.getByText(words.toasts.mobileChanged));
  });

  test('is nothing a WeChat before 2.32.3 knows of: the number is given at once', async () => {
    const phone = await newcomer({ libVersion: '2.32.2' });
    await phone.tap(words.bind.byPhone);
    await numberSheet(phone).getByRole('button', { name: '允许', exact: true }).click();
    await phone.visible('张珊');
    expect(await listened(phone)).toBe(0);
  });
});

describe('a host app', () => {
  test('keeps WeChat’s own popup until a page of ours has the phone button', async () => {
    const phone = await phones.open('customer', { openid: 'openid-denied' });
    await phone.visible(customerWords.guest.prompt);
    expect(await listened(phone)).toBe(0);
    const other = await phones.open('customer');
    await other.visible(customerWords.bind.byPhone);
    expect(await listened(other)).toBe(1);
  });

  test('keeps its listener: its pages ask it, ours ask the person, and nothing is asked twice', async () => {
    const phone = await askedByPhoneButton({ dist: hostPackage({ listens: true }) });
    await phone.tap(words.agreements.decline);
    await phone.visible(saying(words.problems.phonePrivacyDeclined.happened));
    await tenSecondsLater(phone);
    await phone.simulator((simulator) => simulator.openPage('/pages/own/index'));
    await phone.tap(ownPage.need);
    await phone.tap(ownPage.agree);
    await phone.visible('own: allowed');
    await phone.back();
    await phone.tap(words.bind.byPhone);
    await numberSheet(phone).waitFor();
    expect(await question(phone).count()).toBe(0);
    expect(await listened(phone)).toBe(1);
  });

  test('without a listener has our question over its page, and gets the answer', async () => {
    const phone = await newcomer({ dist: hostPackage({ listens: false }) });
    await phone.simulator((simulator) => simulator.openPage('/pages/own/index'));
    await phone.tap(ownPage.need);
    await phone.at('pages/sign-in/privacy/index');
    await phone.tap(words.agreements.decline);
    await phone.at(ownPage.route);
    await phone.visible('own: refused 104');
    await tenSecondsLater(phone);
    await phone.tap(ownPage.need);
    await phone.at('pages/sign-in/privacy/index');
    await phone.tap(words.agreements.agreeAndGoOn);
    await phone.at(ownPage.route);
    await phone.visible('own: allowed');
  });

  test('is answered when the person walks back from our question', async () => {
    const phone = await newcomer({ dist: hostPackage({ listens: false }) });
    await phone.simulator((simulator) => simulator.openPage('/pages/own/index'));
    await phone.tap(ownPage.need);
    await phone.at('pages/sign-in/privacy/index');
    await walkBack(phone);
    await phone.at(ownPage.route);
    await phone.visible('own: refused 104');
  });
});
