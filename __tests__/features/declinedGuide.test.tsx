/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { ANSWERS, customerWords, words } from './fixtures';
import { openPage, type OpenPage } from './render';
import { isPhoneSheetOpen } from './taro';

const { guideQuestion, agreeAndGoOn, decline } = words.agreements;
const CODE = { code: 'phone-1', errMsg: 'getPhoneNumber:ok' };
/** What WeChat answers when its guide was declined, and for ten seconds afterwards without asking. */
const DECLINED = { errno: 104, errMsg: 'getPhoneNumber:fail privacy permission is not authorized' };

const onBind = () => openPage('bind', { at: ANSWERS.binding });

async function onAccount(): Promise<OpenPage> {
  const page = await openPage('account', { at: ANSWERS.signedIn, tenant: { product: 'ciam' } });
  await page.answer([]);
  return page;
}

async function declinedAt(open: () => Promise<OpenPage>, label: string): Promise<OpenPage> {
  const page = await open();
  await page.tap(label);
  await page.answerPhone(DECLINED);
  expect(page.notice()).toContain(words.problems.phonePrivacyDeclined.happened);
  expect(document.querySelector('.notice__tip_failure')).toBeNull();
  return page;
}

describe.each([
  ['linking', onBind, words.bind.byPhone],
  [
    'home of a customer',
    () => openPage('home', { at: ANSWERS.registering, tenant: { audience: 'customer' } }),
    customerWords.bind.byPhone,
  ],
  ['the account', onAccount, words.account.changeByPhone],
] as const)('after WeChat’s privacy guide was declined, the next tap on %s', (_page, open, label) => {
  test('asks on the page, and one tap agrees and gives the number', async () => {
    const page = await declinedAt(open, label);
    await page.tap(label);
    expect(isPhoneSheetOpen()).toBe(false);
    expect(page.notice()).toBe('');
    expect(page.says(guideQuestion)).toBe(true);
    expect(page.meta()?.getAttribute('data-style')).toContain('overflow: hidden');
    expect(page.button(agreeAndGoOn).id).toBe('phone-and-privacy');
    await page.tap(agreeAndGoOn);
    await page.answerPhone(CODE);
    expect(page.says(guideQuestion)).toBe(false);
    expect(page.server.last().name).toMatch(/ByPhone$/);
  });

  test('can be declined again: it is said again, and the tap after it asks again', async () => {
    const page = await declinedAt(open, label);
    await page.tap(label);
    await page.tap(decline);
    expect(page.says(guideQuestion)).toBe(false);
    expect(page.notice()).toContain(words.problems.phonePrivacyDeclined.happened);
    await page.tap(label);
    expect(page.says(guideQuestion)).toBe(true);
  });
});

test('a number that is refused after agreeing to the guide is asked for by WeChat alone', async () => {
  const page = await declinedAt(onBind, words.bind.byPhone);
  await page.tap(words.bind.byPhone);
  await page.tap(agreeAndGoOn);
  await page.answerPhone({ errno: 103, errMsg: 'x' });
  expect(page.notice()).toContain(words.problems.phoneDenied.happened);
  await page.tap(words.bind.byPhone);
  expect(isPhoneSheetOpen()).toBe(true);
  expect(page.says(guideQuestion)).toBe(false);
  await page.answerPhone(CODE);
});

test('who comes back to the page, and may have agreed elsewhere, is asked by WeChat alone', async () => {
  const page = await declinedAt(onBind, words.bind.byPhone);
  await page.show();
  await page.tap(words.bind.byPhone);
  expect(page.says(guideQuestion)).toBe(false);
  await page.answerPhone(CODE);
  expect(page.server.last().name).toBe('bindByPhone');
});

test('who reads the guide meanwhile, which WeChat shows as a page, and declines is still asked by the page', async () => {
  const page = await declinedAt(onBind, words.bind.byPhone);
  await page.tap(words.bind.byPhone);
  await page.show();
  expect(page.says(guideQuestion)).toBe(true);
  await page.tap(decline);
  await page.tap(words.bind.byPhone);
  expect(page.says(guideQuestion)).toBe(true);
});

test('a WeChat that still refuses is said to, and the question stays at hand', async () => {
  const page = await declinedAt(onBind, words.bind.byPhone);
  await page.tap(words.bind.byPhone);
  await page.tap(agreeAndGoOn);
  await page.answerPhone(DECLINED);
  expect(page.notice()).toContain(words.problems.phonePrivacyDeclined.happened);
  await page.tap(words.bind.byPhone);
  expect(page.says(guideQuestion)).toBe(true);
});
