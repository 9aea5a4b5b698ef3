/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import type { Assistance } from '../../src/core/ports';
import { phoneClock } from '../../src/wechat/clock';
import { createTestPlatform } from '../world/platform';
import { ANSWERS, words } from './fixtures';
import { openPage, type Options } from './render';

const { toasts, password, changePassword, verify, codes } = words;

/** A page, and what WeChat was asked to show and to make felt. */
async function open(name: Parameters<typeof openPage>[0], options: Options = {}) {
  const said: string[] = [];
  const assistance: Assistance = {
    ...createTestPlatform(phoneClock).assistance,
    toast: (text, kind) => (said.push(`${text} (${kind})`), Promise.resolve()),
    vibrate: (strength) => (said.push(strength), Promise.resolve()),
  };
  const page = await openPage(name, { settings: { captcha: 'skip' }, ...options, ports: { assistance } });
  return { ...page, said: () => said };
}

const once = (text: string) => [`${text} (success)`, 'light'];

describe('a person who signs in', () => {
  test('by the password is told that the account is bound, once for a double tap', async () => {
    const page = await open('password', { at: ANSWERS.binding });
    await page.type(password.userName, 'lina');
    await page.type(password.password, 'password');
    await page.tap(password.submit);
    await page.tap(password.submit);
    expect(page.said()).toEqual([]);
    await page.answer(ANSWERS.signedIn);
    expect(page.said()).toEqual(once(toasts.bound));
  });

  test('by a code that creates an account is told so', async () => {
    const page = await open('code', { at: ANSWERS.registering, query: { method: 'mobile' } });
    await page.type(codes.mobile.label, '13800138000');
    await page.type(codes.digits, '123456');
    await page.tap(words.register.submit);
    await page.answer(ANSWERS.signedIn);
    expect(page.said()).toEqual(once(toasts.registered));
  });

  test('after a second factor is told so', async () => {
    const page = await open('verify', { at: ANSWERS.verifying });
    await page.answer('13800138000');
    await page.type(codes.digits, '123456');
    await page.tap(verify.submit);
    await page.answer(ANSWERS.signedIn);
    expect(page.said()).toEqual(once(toasts.signedIn));
  });

  test('with a new password is told that it is changed; without one, that they are signed in', async () => {
    const changed = await open('change-password', { at: ANSWERS.passwordWarn });
    await changed.type(changePassword.oldPassword.label, 'old password');
    await changed.type(changePassword.newPassword.label, 'new password');
    await changed.type(changePassword.repeated.label, 'new password');
    await changed.tap(changePassword.submit);
    await changed.answer(ANSWERS.signedIn);
    expect(changed.said()).toEqual(once(toasts.passwordChanged));
    await changed.close();

    const skipped = await open('change-password', { at: ANSWERS.passwordWarn });
    await skipped.tap(changePassword.skip);
    await skipped.answer(ANSWERS.signedIn);
    expect(skipped.said()).toEqual(once(toasts.signedIn));
  });

  test('by the button of home is told there', async () => {
    const page = await open('home', { failing: { code: 'timedOut' } });
    await page.tap(words.home.tryAgain);
    await page.answer(ANSWERS.signedIn);
    expect(page.said()).toEqual(once(toasts.signedIn));
  });
});

describe('nothing is said', () => {
  test('of a silent sign-in', async () => {
    const page = await open('home', { at: ANSWERS.signedIn });
    expect(page.step()).toBe('signedIn');
    expect(page.said()).toEqual([]);
  });

  test('of one that a page of the host app requires', async () => {
    const page = await open('home', { failing: { code: 'timedOut' } });
    await page.doing(() => void page.engine.hostApp.requireSignIn(() => undefined));
    await page.answer(ANSWERS.signedIn);
    expect(page.step()).toBe('signedIn');
    expect(page.said()).toEqual([]);
  });

  test('of an answer that leads to another step', async () => {
    const page = await open('password', { at: ANSWERS.binding });
    await page.type(password.userName, 'lina');
    await page.type(password.password, 'password');
    await page.tap(password.submit);
    await page.answer(ANSWERS.verifying);
    expect(page.said()).toEqual([]);
  });
});

test('an action that the server refused, and that began the flow again, achieved no more than a sign-in', async () => {
  const page = await open('password', { at: ANSWERS.binding });
  await page.type(password.userName, 'lina');
  await page.type(password.password, 'password');
  await page.tap(password.submit);
  await page.refuse({ code: 'stateTokenInvalid' });
  await page.answer(ANSWERS.signedIn);
  expect(page.said()).toEqual(once(toasts.signedIn));
});
