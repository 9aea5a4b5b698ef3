/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { createTestStorages } from '../world/platform';
import { AGREEMENTS, ANSWERS, HOUR_MS, NOW, words } from './fixtures';
import { openPage, type Options } from './render';
import { isPhoneSheetOpen } from './taro';

const { byPhone, byMobileCode, byEmailCode, byPassword, captions, noMethod, otherWays } = words.bind;
/** The button that is on every such page, in front of all others. */
const LANGUAGE = '简体中文';
const CODE = { code: 'phone-1', errMsg: 'getPhoneNumber:ok' };
const atBinding: Options = { at: ANSWERS.binding };

describe('the methods that are offered', () => {
  const binding = (codeMethods: readonly ('mobile' | 'email')[], settings = {}) =>
    openPage('bind', { at: { ...ANSWERS.binding, codeMethods }, settings });

  test.each([
    [['mobile', 'email'], {}, [byPhone, captions.mobile, captions.email, captions.password]],
    [['email', 'mobile'], {}, [byPhone, captions.email, captions.mobile, captions.password]],
    [['mobile'], { offerPassword: false }, [byPhone, captions.mobile]],
    [['email'], { offerWechatPhone: false }, [byEmailCode, captions.password]],
    [[], { offerWechatPhone: false }, [byPassword]],
    [[], { offerWechatPhone: false, offerPassword: false }, []],
  ] as const)('by codes to %j and settings %j', async (codeMethods, settings, labels) => {
    const page = await binding(codeMethods, settings);
    expect(page.buttons()).toEqual([...labels, words.notNow]);
    expect(page.says(noMethod)).toBe(labels.length === 0);
    expect(page.says(otherWays)).toBe(labels.length > 1);
  });

  test('a new account is never proved by a password', async () => {
    const page = await openPage('register', { at: ANSWERS.registering });
    expect(page.buttons()).toEqual([byPhone, captions.mobile, captions.email, words.notNow]);
    expect(page.says(words.register.title)).toBe(true);
    expect(page.says(words.register.text)).toBe(true);
  });

  test('the first is the primary action, whichever it is', async () => {
    const page = await binding(['email'], { offerWechatPhone: false });
    const primary = document.querySelectorAll('.weui-btn_primary');
    expect([...primary].map(({ textContent }) => textContent)).toEqual([byEmailCode]);
    expect(page.buttons()[0]).toBe(byEmailCode);
  });

  test('the phone button is left out while it is known not to work, unless there is nothing else', async () => {
    const openStorage = createTestStorages();
    await openStorage('phone-button').write({ until: NOW + 60_000 });
    const before: Options['before'] = (engine) => engine.phoneButton.open();
    const page = await openPage('bind', { ...atBinding, ports: { openStorage }, before });
    expect(page.buttons()[0]).toBe(byMobileCode);
    await page.close();
    const at = { ...ANSWERS.binding, codeMethods: [] };
    const settings = { offerPassword: false };
    const bare = await openPage('bind', { at, settings, ports: { openStorage }, before });
    expect(bare.buttons()).toEqual([byPhone, words.notNow]);
  });

  test('under an icon stands one word; a screen reader says what the button does', async () => {
    const page = await openPage('bind', atBinding);
    expect(page.button(byMobileCode).textContent).toBe(captions.mobile);
    expect(screen.queryByRole('button', { name: captions.mobile })).toBeNull();
  });

  test.each([
    [{}, [byPhone, captions.password, captions.mobile, captions.email]],
    [{ offerWechatPhone: false }, [byPassword, captions.mobile, captions.email]],
  ])('the one that was used last comes first, after the phone button: %j', async (settings, labels) => {
    const openStorage = createTestStorages();
    await openStorage('last-way').write('credentials');
    const before: Options['before'] = (engine) => engine.lastWay.open();
    const page = await openPage('bind', { ...atBinding, settings, ports: { openStorage }, before });
    expect(page.buttons()).toEqual([...labels, words.notNow]);
  });

  test('employees are told that it is for them', async () => {
    const page = await openPage('bind', atBinding);
    expect(page.says(words.audience)).toBe(true);
  });

  test.each([
    [byMobileCode, ['home', 'bind', 'code']],
    [byPassword, ['home', 'bind', 'password']],
  ])('%s has a page of its own', async (label, pages) => {
    const page = await openPage('bind', atBinding);
    await page.tap(label);
    expect(page.pages()).toEqual(pages);
  });

  test('the language can be chosen, on the first page that an employee sees', async () => {
    const page = await openPage('bind', atBinding);
    await page.tap(`${words.language.title} ${LANGUAGE}`);
    expect(page.meta()?.getAttribute('data-style')).toBe('overflow: hidden');
    await page.tap('English', 'radio');
    expect(page.button('Language English')).toBeTruthy();
    expect(page.button('Not now')).toBeTruthy();
    expect(page.meta()?.getAttribute('data-style')).toBe('');
  });

  test('"not now" leaves', async () => {
    const page = await openPage('bind', atBinding);
    await page.tap(words.notNow);
    expect(page.pages()).toEqual(['home']);
    expect(page.wanted()).toBe(false);
  });
});

describe('the phone button', () => {
  test('opens WeChat’s sheet where nothing has to be agreed to; its code is spent for this step', async () => {
    const page = await openPage('bind', atBinding);
    await page.tap(byPhone);
    expect(isPhoneSheetOpen()).toBe(true);
    await page.answerPhone(CODE);
    expect(page.server.last()).toMatchObject({ name: 'bindByPhone', args: ['binding', 'state-1', {}] });
    await page.answer(ANSWERS.signedIn);
    expect(page.pages()).toEqual(['home']);
  });

  test('is not armed before consent, and armed once the box is ticked', async () => {
    const page = await openPage('bind', { ...atBinding, tenant: AGREEMENTS });
    await page.tap(byPhone);
    expect(isPhoneSheetOpen()).toBe(false);
    await page.tap(words.agreements.decline);
    await page.tap('我已阅读并同意《服务协议》和《隐私政策》', 'checkbox');
    await page.tap(byPhone);
    expect(isPhoneSheetOpen()).toBe(true);
    await page.answerPhone(CODE);
    expect(page.server.names()).toEqual(['signIn', 'bindByPhone']);
  });

  test('is not armed while an exchange runs, and no other method can be chosen', async () => {
    const page = await openPage('bind', atBinding);
    await page.tap(byPhone);
    await page.answerPhone(CODE);
    await page.tap(byPhone);
    expect(isPhoneSheetOpen()).toBe(false);
    await page.tap(byPassword);
    expect(page.pages()).toEqual(['home', 'bind']);
  });

  test('is remembered not to work, so that the next visit begins with another method', async () => {
    const openStorage = createTestStorages();
    const kept = () => openStorage('phone-button').read();
    const page = await openPage('bind', { ...atBinding, ports: { openStorage } });
    await page.tap(byPhone);
    await page.answerPhone({ errno: 103, errMsg: 'x' });
    expect(await kept()).toBeNull();
    await page.tap(byPhone);
    await page.answerPhone({ errno: 102, errMsg: 'x' });
    expect(await kept()).toEqual({ until: NOW + 24 * HOUR_MS });
  });

  test.each([
    ['a person who declines can tap again', { errno: 103, errMsg: 'x' }, 'phoneDenied', true],
    ['an app that is not entitled cannot', { errno: 102, errMsg: 'x' }, 'phoneNotEntitled', false],
    ['a used-up quota cannot', { errno: 1400001, errMsg: 'x' }, 'phoneQuotaUsedUp', false],
  ] as const)('%s', async (_case, detail, code, canTapAgain) => {
    const page = await openPage('bind', atBinding);
    await page.tap(byPhone);
    await page.answerPhone(detail);
    expect(page.notice()).toContain(words.problems[code].happened);
    expect(page.buttons().includes(byPhone)).toBe(canTapAgain);
    expect(page.server.names()).toEqual(['signIn']);
  });

  test('a number that no account has is named as what was not found', async () => {
    const page = await openPage('bind', atBinding);
    await page.tap(byPhone);
    await page.answerPhone(CODE);
    await page.refuse({ code: 'personUnknown' });
    expect(page.notice()).toContain(words.unknownBy.mobile.happened);
  });

  test('a choice of the person’s own is no failure; the next tap takes its tip away', async () => {
    const page = await openPage('bind', atBinding);
    await page.tap(byPhone);
    await page.answerPhone({ errno: 103, errMsg: 'x' });
    expect(page.notice()).toContain(words.problems.phoneDenied.happened);
    expect(document.querySelector('.notice__tip_failure')).toBeNull();
    await page.tap(byPhone);
    expect(page.notice()).toBe('');
    await page.answerPhone({ errno: 103, errMsg: 'x' });
    expect(page.notice()).toContain(words.problems.phoneDenied.happened);
  });

  test('a refusal of the server is said, in its own words if it is not known', async () => {
    const page = await openPage('bind', atBinding);
    await page.tap(byPhone);
    await page.answerPhone(CODE);
    await page.refuse({ code: 'refused', serverMessage: '手机号已被使用', serverCode: 'SDK.X.1' });
    expect(page.notice()).toContain(words.serverSaid('手机号已被使用'));
    expect(page.notice()).toContain('SDK.X.1');
  });

  test('a sign that it runs is shown only if the answer takes a moment', async () => {
    const page = await openPage('bind', atBinding);
    await page.tap(byPhone);
    await page.answerPhone(CODE);
    expect(document.querySelector('.action__spinner')).toBeNull();
    await page.passes(300);
    expect(document.querySelector('.action__spinner')).not.toBeNull();
    await page.passes(2_700);
    expect(page.notice()).toBe(words.waiting.slow);
  });
});
