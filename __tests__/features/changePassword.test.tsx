/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ANSWERS, words } from './fixtures';
import { openPage, type OpenPage } from './render';

const { changePassword } = words;

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
    expect(page.button(words.changePassword.leave)).toBeTruthy();
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

  test('shows both limits of the length as one rule, below the new password', async () => {
    const { policy, ...expired } = ANSWERS.passwordExpired;
    await openPage('change-password', { at: { ...expired, policy: { ...policy, maxLength: 20 } } });
    expect(screen.getByRole('listitem').textContent).toBe(changePassword.lengths(8, 20));
    const [, typed, repeated] = [...document.querySelectorAll('input')];
    const rules = screen.getByRole('list');
    expect(typed?.compareDocumentPosition(rules)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(repeated?.compareDocumentPosition(rules)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  });

  test('marks the rules that a refused password breaks, until the person types', async () => {
    const page = await openChange();
    await fillChange(page, 'old password', 'short');
    const missed = () => document.querySelectorAll('.rules__rule_missed').length;
    expect(missed()).toBe(0);
    await page.tap(changePassword.submit);
    expect(missed()).toBe(1);
    await page.type(changePassword.newPassword.label, 'shor');
    expect(missed()).toBe(0);
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

  test('is forgotten once the page is hidden', async () => {
    const page = await openChange();
    await fillChange(page, 'old password', 'new password');
    await page.hide();
    await page.tap(changePassword.submit);
    expect(page.problemOf(changePassword.oldPassword.label)).toBe(changePassword.oldPassword.empty);
    expect(page.server.names()).toEqual(['signIn']);
  });
});
