/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ANSWERS, words } from './fixtures';
import { openPage, type OpenPage } from './render';

const { password, changePassword } = words;

const openPassword = () => openPage('password', { at: ANSWERS.binding });

async function fill(page: OpenPage, userName: string, typed: string): Promise<void> {
  await page.type(password.userName, userName);
  await page.type(password.password, typed);
}

describe('binding by a password', () => {
  test('sends what was typed, the user name without blanks around it', async () => {
    const page = await openPassword();
    await fill(page, ' lina ', ' pass word ');
    await page.tap(password.submit);
    expect(page.server.last()).toMatchObject({
      name: 'bindByPassword',
      args: ['state-1', { userName: 'lina', password: ' pass word ' }],
    });
    await page.tap(password.submit);
    expect(page.server.names()).toEqual(['signIn', 'bindByPassword']);
  });

  test('the return key leads from the user name to the password, and from there submits', async () => {
    const page = await openPassword();
    await fill(page, 'lina', 'password');
    await page.enter(password.userName);
    expect(document.activeElement).toBe(page.field(password.password));
    await page.enter(password.password);
    expect(page.server.last().name).toBe('bindByPassword');
  });

  test.each([
    ['the user name', '', 'password', password.userName, password.userNameEmpty],
    ['the password', 'lina', '', password.password, password.passwordEmpty],
  ])('%s left empty is told at its field, and nothing is sent', async (...row) => {
    const [, userName, typed, label, message] = row;
    const page = await openPassword();
    await fill(page, userName, typed);
    await page.tap(password.submit);
    expect(page.problemOf(label)).toBe(message);
    expect(document.activeElement).toBe(page.field(label));
    expect(page.server.names()).toEqual(['signIn']);
  });

  test('a wrong password is told at its field until the person types again', async () => {
    const page = await openPassword();
    await fill(page, 'lina', 'wrong');
    await page.tap(password.submit);
    await page.refuse({ code: 'credentialsWrong', attemptsLeft: 3 });
    expect(page.problemOf(password.password)).toBe('账号或密码不正确，还可以再试 3 次');
    expect(page.notice()).toBe('');
    expect(document.activeElement).toBe(page.field(password.password));
    await page.type(password.password, 'w');
    expect(page.problemOf(password.password)).toBe('');
  });

  test('another failure is said on the page; the next visit says nothing of it', async () => {
    const page = await openPassword();
    await fill(page, 'lina', 'password');
    await page.tap(password.submit);
    await page.refuse({ code: 'offline' });
    expect(page.notice()).toContain(words.problems.offline.happened);
    expect(page.problemOf(password.password)).toBe('');
    await page.close();
    expect(page.engine.store.getState().attempt).toEqual({ status: 'idle' });
  });
});

describe('a password', () => {
  test('is hidden until the person reveals it', async () => {
    const page = await openPassword();
    const type = () => page.field(password.password).getAttribute('type');
    expect(type()).toBe('password');
    await page.tap(password.reveal);
    expect(type()).toBe('text');
    await page.tap(password.conceal);
    expect(type()).toBe('password');
  });

  test('is forgotten once the page is hidden, and concealed again; the user name stays', async () => {
    const page = await openPassword();
    await fill(page, 'lina', 'password');
    await page.tap(password.reveal);
    await page.hide();
    expect(page.field(password.password)).toHaveProperty('value', '');
    expect(page.field(password.password)).toHaveProperty('type', 'password');
    expect(page.field(password.userName)).toHaveProperty('value', 'lina');
    await page.tap(password.submit);
    expect(page.problemOf(password.password)).toBe(password.passwordEmpty);
    expect(page.server.names()).toEqual(['signIn']);
  });

  test('of a change is forgotten once the page is hidden', async () => {
    const page = await openChange();
    await fillChange(page, 'old password', 'new password');
    await page.hide();
    await page.tap(changePassword.submit);
    expect(page.problemOf(changePassword.oldPassword.label)).toBe(changePassword.oldPassword.empty);
    expect(page.server.names()).toEqual(['signIn']);
  });
});

const openChange = () => openPage('change-password', { at: ANSWERS.passwordExpired });

async function fillChange(page: OpenPage, old: string, typed: string, repeated = typed): Promise<void> {
  await page.type(changePassword.oldPassword.label, old);
  await page.type(changePassword.newPassword.label, typed);
  await page.type(changePassword.repeated.label, repeated);
}

describe('changing a password', () => {
  test('that expired cannot be skipped', async () => {
    const page = await openChange();
    expect(page.says(changePassword.must)).toBe(true);
    expect(screen.queryByRole('button', { name: changePassword.skip })).toBeNull();
    expect(page.button(words.notNow)).toBeTruthy();
  });

  test('that expires soon can be skipped', async () => {
    const page = await openPage('change-password', { at: ANSWERS.passwordWarn });
    expect(page.says(changePassword.may)).toBe(true);
    await page.tap(changePassword.skip);
    expect(page.server.last()).toMatchObject({ name: 'skipPasswordChange', args: ['state-1'] });
  });

  test('shows the rules, each ticked once it is met', async () => {
    const page = await openChange();
    const rule = () => screen.getByRole('listitem').getAttribute('aria-label');
    expect(rule()).toBe(`${changePassword.minLength(8)} ${changePassword.notMet}`);
    await page.type(changePassword.newPassword.label, '12345678');
    expect(rule()).toBe(`${changePassword.minLength(8)} ${changePassword.met}`);
  });

  test('shows no rules where there are none', async () => {
    await openPage('change-password', { at: ANSWERS.passwordWarn });
    expect(screen.queryByRole('list')).toBeNull();
  });

  test.each([
    ['(?=.*\\p{Punct})(?=.*\\p{Alpha}).{8,20}', 'Abcdef1!'],
    ['(?=.*\\p{Lu})(?=.*\\d).{8,}', 'Abcdefg1'],
    ['\\A(?=.*[A-Z])(?=.*\\d).{8,}\\z', 'Abcdefg1'],
    ['(?=.*[A-Za-z])(?=.*\\d)', 'Abcdefg1'],
    ['[A-Z]', 'Abcdefg1'],
    ['^(?=.*[a-z&&[^lo]]).{8,}$', 'Abcdefg1'],
    ['([A-Za-z0-9]+)*[!@#]', 'a'.repeat(64)],
  ])('a tenant’s rule %s does not hold back %s', async (pattern, typed) => {
    const { policy, ...expired } = ANSWERS.passwordExpired;
    const page = await openPage('change-password', { at: { ...expired, policy: { ...policy, pattern } } });
    await fillChange(page, 'old password', typed);
    const told = screen.getAllByRole('listitem').map((rule) => rule.getAttribute('aria-label') ?? '');
    expect(told.filter((text) => text.includes(changePassword.notMet))).toEqual([]);
    await page.tap(changePassword.submit);
    expect(page.server.last()).toMatchObject({ name: 'changePassword', args: ['state-1', { new: typed }] });
  });

  test('a rule that only the server can judge is shown without a verdict', async () => {
    const { policy, ...expired } = ANSWERS.passwordExpired;
    const page = await openPage('change-password', {
      at: { ...expired, policy: { ...policy, minLength: null, pattern: '[A-Z]' } },
    });
    const rule = () => screen.getByRole('listitem').getAttribute('aria-label');
    await page.type(changePassword.newPassword.label, 'abc');
    expect(rule()).toBe(`${changePassword.pattern} ${changePassword.notMet}`);
    await page.type(changePassword.newPassword.label, 'Abc');
    expect(rule()).toBe(changePassword.pattern);
  });

  test.each([
    [
      'two that differ',
      'old',
      'long enough',
      'other enough',
      changePassword.repeated,
      words.problems.passwordsDiffer,
    ],
    [
      'one that breaks a rule',
      'old',
      'short',
      'short',
      changePassword.newPassword,
      words.problems.passwordTooWeak,
    ],
  ])('%s is told at the field, and nothing is sent', async (...row) => {
    const [, old, typed, repeated, { label }, { happened }] = row;
    const page = await openChange();
    await fillChange(page, old, typed, repeated);
    await page.tap(changePassword.submit);
    expect(page.problemOf(label)).toContain(happened);
    expect(page.server.names()).toEqual(['signIn']);
  });

  test('sends both passwords; a wrong old one is told at its field until the person types', async () => {
    const page = await openChange();
    await fillChange(page, 'old password', 'new password');
    await page.tap(changePassword.submit);
    expect(page.server.last()).toMatchObject({
      name: 'changePassword',
      args: ['state-1', { old: 'old password', new: 'new password' }],
    });
    await page.refuse({ code: 'credentialsWrong' });
    expect(page.problemOf(changePassword.oldPassword.label)).toBe(changePassword.oldPasswordWrong);
    expect(page.notice()).toBe('');
    await page.type(changePassword.oldPassword.label, 'o');
    expect(page.problemOf(changePassword.oldPassword.label)).toBe('');
  });

  test('what the server says of a new password is shown: it alone knows its rules', async () => {
    const page = await openChange();
    await fillChange(page, 'old password', 'new password');
    await page.tap(changePassword.submit);
    await page.refuse({ code: 'inputRefused', serverMessage: '密码不能与账号相同' });
    expect(page.problemOf(changePassword.newPassword.label)).toContain('密码不能与账号相同');
    await page.tap(changePassword.submit);
    await page.refuse({ code: 'serverBusy', serverMessage: '密码不符合密码策略' });
    expect(page.notice()).toContain('密码不符合密码策略');
  });

  test('a password that the server refuses is told at the new one, another failure on the page', async () => {
    const page = await openChange();
    await fillChange(page, 'old password', 'new password');
    await page.tap(changePassword.submit);
    await page.refuse({ code: 'passwordRefused' });
    expect(page.problemOf(changePassword.newPassword.label)).toContain(
      words.problems.passwordRefused.happened,
    );
    await page.tap(changePassword.submit);
    await page.refuse({ code: 'serverBusy' });
    expect(page.notice()).toContain(words.problems.serverBusy.happened);
    expect(page.problemOf(changePassword.newPassword.label)).toBe('');
  });
});
