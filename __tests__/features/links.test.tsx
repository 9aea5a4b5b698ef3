/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Answer } from '../../src/core/flow';
import type { PageName } from '../../src/core/route';
import { createTestStorages } from '../world/platform';
import { AGREEMENTS, ANSWERS, NOW, session, words } from './fixtures';
import { openPage, type OpenPage } from './render';
import { isPhoneSheetOpen } from './taro';

const { password, changePassword, agreements } = words;
const { byPhone, byPassword } = words.bind;

const FLOW_PAGES: readonly PageName[] = [
  'bind',
  'register',
  'password',
  'code',
  'verify',
  'change-password',
  'denied',
  'unsupported',
];

const PERSONS: readonly (readonly [string, Answer, readonly PageName[], PageName])[] = [
  ['a bound person', ANSWERS.signedIn, [], 'home'],
  ['an unbound person', ANSWERS.binding, ['bind', 'code', 'password'], 'bind'],
  ['a denied person', ANSWERS.denied, ['denied'], 'denied'],
];

describe.each(PERSONS)('%s who opens by a link', (_who, at, fitting, end) => {
  test.each(FLOW_PAGES.flatMap((name) => [[name, 'early'] as const, [name, 'late'] as const]))(
    '%s, %s, ends where the step says',
    async (name, byLink) => {
      const page = await openPage(name, { at, byLink, query: { method: 'mobile' } });
      expect(page.pages()).toEqual([fitting.includes(name) ? name : end]);
    },
  );
});

test.each(FLOW_PAGES)('%s shows nothing to act on while the launch is not over', async (name) => {
  const page = await openPage(name, { byLink: 'early', query: { method: 'mobile' }, before: launch });
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(document.querySelectorAll('input')).toHaveLength(0);
  expect(page.pages()).toEqual([name]);
});

test('the account page stays while the storages are read, and is filled by the session they hold', async () => {
  const page = await openPage('account', { byLink: 'early' });
  expect(page.pages()).toEqual(['account']);
  await page.doing(() => page.engine.store.dispatch({ type: 'sessionRestored', session: session() }));
  expect(page.pages()).toEqual(['account']);
  expect(page.says(words.account.mobileNumber)).toBe(true);
});

/** The launch has begun, and its answer is not there yet. */
const launch = (engine: OpenPage['engine']): void => void engine.launch();

describe('the phone button', () => {
  test.each([
    ['bind', ANSWERS.signedIn],
    ['bind', ANSWERS.registering],
    ['bind', ANSWERS.denied],
    ['register', ANSWERS.binding],
    ['register', ANSWERS.signedIn],
  ] as const)('of %s opens nothing paid for while the flow is on another step', async (name, at) => {
    const page = await openPage(name, { at, byLink: 'late' });
    await page.tap(byPhone);
    expect(isPhoneSheetOpen()).toBe(false);
    expect(page.button(byPhone).getAttribute('aria-disabled')).toBe('true');
  });

  test('of a consent question cannot be tapped once the step is over', async () => {
    const page = await openPage('bind', { at: ANSWERS.binding, tenant: AGREEMENTS });
    await page.tap(byPhone);
    expect(page.says(agreements.question)).toBe(true);
    await page.doing(() => void page.engine.actions.signOut());
    expect(page.says(agreements.question)).toBe(false);
    await page.tap(byPhone);
    expect(isPhoneSheetOpen()).toBe(false);
  });

  test('and the other methods work as usual where a link leads to the page of the step', async () => {
    const page = await openPage('bind', { at: ANSWERS.binding, byLink: 'early' });
    await page.tap(byPhone);
    expect(isPhoneSheetOpen()).toBe(true);
    await page.tap(byPassword);
    expect(page.pages()).toEqual(['bind', 'password']);
  });
});

describe('a password', () => {
  const openStorage = createTestStorages();
  const due = { tenant: AGREEMENTS, ports: { openStorage } };

  async function submitCredentials(page: OpenPage): Promise<void> {
    await page.type(password.userName, 'lina');
    await page.type(password.password, 'secret');
    await page.tap(password.submit);
  }

  async function submitChange(page: OpenPage): Promise<void> {
    await page.type(changePassword.oldPassword.label, 'old secret');
    await page.type(changePassword.newPassword.label, 'new secret');
    await page.type(changePassword.repeated.label, 'new secret');
    await page.tap(changePassword.submit);
  }

  const pages = [
    ['password', ANSWERS.binding, submitCredentials, 'bindByPassword'],
    ['change-password', ANSWERS.passwordExpired, submitChange, 'changePassword'],
  ] as const;

  test.each(pages)('of the page %s is not sent before consent', async (...row) => {
    const [name, at, submit] = row;
    const page = await openPage(name, { at, byLink: 'early', ...due });
    await submit(page);
    expect(page.says(agreements.question)).toBe(true);
    expect(page.server.names()).toEqual(['signIn']);
    await page.tap(agreements.decline);
    expect(page.server.names()).toEqual(['signIn']);
    expect(await openStorage('consent').read()).toBeNull();
  });

  test.each(pages)('of the page %s is dropped once the page is hidden', async (...row) => {
    const [name, at, submit] = row;
    const page = await openPage(name, { at, byLink: 'early', ...due });
    await submit(page);
    await page.hide();
    expect(page.says(agreements.question)).toBe(false);
    expect(page.server.names()).toEqual(['signIn']);
  });

  test.each(pages)('of the page %s is sent with consent, and the page closes', async (...row) => {
    const [name, at, submit, call] = row;
    const openStorage = createTestStorages();
    const page = await openPage(name, { at, byLink: 'early', tenant: AGREEMENTS, ports: { openStorage } });
    await submit(page);
    await page.tap(agreements.agreeAndGoOn);
    expect(page.server.names()).toEqual(['signIn', call]);
    expect(await openStorage('consent').read()).toMatchObject({ at: NOW });
    await page.answer(ANSWERS.signedIn);
    expect(page.pages()).toEqual(['home']);
  });
});
