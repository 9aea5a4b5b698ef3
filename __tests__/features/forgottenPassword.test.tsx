/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { singleUse } from '../../src/core/tokens';
import { PUZZLE } from '../engine/codes/openCodeSender';
import { AGREEMENTS, words } from './fixtures';
import { fill, FORGOTTEN, openForgotten, PROOF, withCode } from './forgottenPasswordPage';

const { codes, password, forgottenPassword, changePassword } = words;
const NEW = changePassword.newPassword;

describe('a forgotten password', () => {
  test('is reset by a code to the number and a new password; then the page of the password is back', async () => {
    const page = await withCode();
    expect(page.server.last()).toMatchObject({
      name: 'sendCode',
      args: ['resettingPassword', { method: 'mobile', address: '13800138000' }, null],
    });
    await fill(page, '232 326', ' Fresh 2027 ');
    await page.tap(forgottenPassword.submit);
    expect(page.server.last()).toMatchObject({
      name: 'resetPassword',
      args: [{ recipient: { method: 'mobile', address: '13800138000' }, code: '232326' }, ' Fresh 2027 '],
    });
    await page.answer(undefined);
    expect(page.pages()).toEqual(['home', 'bind', 'password']);
    expect(page.step()).toBe('binding');
  });

  test('sends a code behind the puzzle', async () => {
    const page = await openForgotten({ settings: { forgottenPassword: FORGOTTEN } });
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    await page.answer(PUZZLE);
    await page.doing(() => void page.engine.codeSender.solve('resettingPassword', 120));
    await page.answer(singleUse('captcha-1'));
    expect(page.server.last()).toMatchObject({ name: 'sendCode', args: ['resettingPassword', {}, {}] });
  });

  test('asks for consent before a code is sent', async () => {
    const page = await openForgotten({ tenant: AGREEMENTS });
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    expect(page.server.names()).toEqual(['signIn']);
    await page.tap(words.agreements.agreeAndGoOn);
    expect(page.server.last().name).toBe('sendCode');
  });

  test('goes by email instead, where the tenant sends both', async () => {
    const page = await openForgotten();
    await page.tap(words.verify.useEmail);
    await page.type(codes.email.label, 'lina@example.com');
    await page.tap(codes.getCode);
    expect(page.server.last()).toMatchObject({
      args: ['resettingPassword', { method: 'email', address: 'lina@example.com' }, null],
    });
  });

  test('goes by the one method that the tenant has', async () => {
    const page = await openForgotten({
      settings: { forgottenPassword: { ...FORGOTTEN, methods: ['email'] } },
    });
    expect(page.field(codes.email.label)).toBeTruthy();
    expect(page.buttons()).toEqual([codes.getCode, '', forgottenPassword.submit, codes.notReceived]);
  });

  test('cannot be reset where the tenant does not offer it: the page of the password is shown', async () => {
    const page = await openForgotten({ settings: {} });
    expect(page.pages()).toEqual(['home', 'bind', 'password']);
    expect(screen.queryAllByRole('textbox')).toEqual([]);
  });
});

describe('what is typed', () => {
  test.each([
    ['no code', '', 'Fresh2027', codes.digits, codes.digitsEmpty],
    ['no password', '232326', '', NEW.label, NEW.empty],
  ])('%s is told at its field, and nothing is sent', async (_case, code, typed, label, message) => {
    const page = await withCode();
    await fill(page, code, typed);
    await page.tap(forgottenPassword.submit);
    expect(page.problemOf(label)).toBe(message);
    expect(document.activeElement).toBe(page.field(label));
    expect(page.server.last().name).toBe('sendCode');
  });

  test('goes from the code to the password by the return key, and from there out', async () => {
    const page = await withCode();
    await fill(page, '232326', 'Fresh2027');
    await page.enter(codes.digits);
    expect(document.activeElement).toBe(page.field(NEW.label));
    await page.enter(NEW.label);
    expect(page.server.last().name).toBe('resetPassword');
  });

  test('is hidden until the person reveals it', async () => {
    const page = await withCode();
    expect(page.field(NEW.label)).toHaveProperty('type', 'password');
    await page.tap(password.reveal);
    expect(page.field(NEW.label)).toHaveProperty('type', 'text');
  });

  test('as password is forgotten once the page is hidden; the code stays', async () => {
    const page = await withCode();
    await fill(page, '232326', 'Fresh2027');
    await page.hide();
    expect(page.field(NEW.label)).toHaveProperty('value', '');
    expect(page.field(codes.digits)).toHaveProperty('value', '232326');
    await page.tap(forgottenPassword.submit);
    expect(page.problemOf(NEW.label)).toBe(NEW.empty);
    expect(page.server.last().name).toBe('sendCode');
  });

  test('stays where the recipient is corrected, and where the code goes another way; the code does not', async () => {
    const page = await withCode();
    await fill(page, '232326', 'Fresh2027');
    await page.type(codes.mobile.label, '13900139000');
    expect(page.field(codes.digits)).toHaveProperty('value', '');
    expect(page.field(NEW.label)).toHaveProperty('value', 'Fresh2027');
    await page.tap(words.verify.useEmail);
    expect(document.activeElement).toBe(page.field(codes.email.label));
    await page.type(codes.email.label, 'lina@example.com');
    await page.tap(codes.getCode);
    await page.answer(undefined);
    await page.tap(forgottenPassword.submit);
    expect(page.problemOf(codes.digits)).toBe(codes.digitsEmpty);
    await page.type(codes.digits, '654321');
    await page.tap(forgottenPassword.submit);
    expect(page.server.last()).toMatchObject({
      name: 'resetPassword',
      args: [{ recipient: { method: 'email', address: 'lina@example.com' }, code: '654321' }, 'Fresh2027'],
    });
  });

  test('of a number is there again after a look at the other way', async () => {
    const page = await openForgotten();
    await page.type(codes.mobile.label, '13900139000');
    await page.tap(words.verify.useEmail);
    await page.tap(words.verify.useMobile);
    expect(page.field(codes.mobile.label)).toHaveProperty('value', '13900139000');
    await page.tap(codes.getCode);
    expect(page.server.last()).toMatchObject({
      args: ['resettingPassword', { address: '13900139000' }, null],
    });
  });

  test('as a code leads on to the password, where all codes of the tenant are of one length', async () => {
    const settings = {
      captcha: 'skip',
      forgottenPassword: FORGOTTEN,
      codeLength: { min: 6, max: 6 },
    } as const;
    const page = await withCode({ settings });
    await page.type(codes.digits, '232326');
    expect(document.activeElement).toBe(page.field(NEW.label));
    expect(page.server.last().name).toBe('sendCode');
  });
});

test('where the page stays open after a reset, it says so and leads to the password', async () => {
  const page = await openForgotten();
  page.lay(['home', 'forgotten-password', 'privacy']);
  await page.doing(() => void page.engine.forgottenPassword.reset(PROOF, 'Fresh2027'));
  await page.answer(undefined);
  expect(page.says(forgottenPassword.done)).toBe(true);
  page.lay(['home', 'forgotten-password']);
  await page.tap(words.bind.byPassword);
  expect(page.pages()).toEqual(['home', 'password']);
});
