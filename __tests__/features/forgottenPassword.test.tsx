/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { singleUse } from '../../src/core/tokens';
import { settingsOf } from '../../src/idaas/settings';
import { PUZZLE } from '../engine/codes/sending';
import { AGREEMENTS, ANSWERS, words } from './fixtures';
import { openPage, type OpenPage, type Options } from './render';

const { codes, password, forgottenPassword, changePassword } = words;
const FORGOTTEN = { ...settingsOf('eiam').forgottenPassword, enabled: true };
const NEW = changePassword.newPassword;

const openForgotten = (options: Options = {}) =>
  openPage('forgotten-password', {
    at: ANSWERS.binding,
    settings: { captcha: 'skip', forgottenPassword: FORGOTTEN },
    before: ({ navigation }) => navigation.push('password'),
    ...options,
  });

/** A code was sent to the number. */
async function withCode(options: Options = {}): Promise<OpenPage> {
  const page = await openForgotten(options);
  await page.type(codes.mobile.label, '13800138000');
  await page.tap(codes.getCode);
  await page.answer(undefined);
  return page;
}

async function fill(page: OpenPage, code: string, typed: string): Promise<void> {
  await page.type(codes.digits, code);
  await page.type(NEW.label, typed);
}

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
    expect(page.buttons()).toEqual([codes.getCode]);
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

  test('is not sent from fields that appeared anew, after the recipient was changed', async () => {
    const page = await withCode();
    await fill(page, '232326', 'Fresh2027');
    await page.tap(codes.changeMobile);
    await page.type(codes.mobile.label, '13900139000');
    await page.tap(codes.getCode);
    await page.answer(undefined);
    await page.tap(forgottenPassword.submit);
    expect(page.problemOf(codes.digits)).toBe(codes.digitsEmpty);
    await page.type(codes.digits, '654321');
    await page.tap(forgottenPassword.submit);
    expect(page.problemOf(NEW.label)).toBe(NEW.empty);
    expect(page.server.names()).not.toContain('resetPassword');
  });
});

describe('what the server refuses', () => {
  async function refused(problem: Parameters<OpenPage['refuse']>[0]): Promise<OpenPage> {
    const page = await withCode();
    await fill(page, '232326', 'weak');
    await page.tap(forgottenPassword.submit);
    await page.refuse(problem);
    return page;
  }

  test('a wrong code is told at its field, which is emptied; the password stays', async () => {
    const page = await refused({ code: 'codeWrong' });
    expect(page.problemOf(codes.digits)).toContain(words.problems.codeWrong.happened);
    expect(page.field(codes.digits)).toHaveProperty('value', '');
    expect(page.notice()).toBe('');
    await page.type(codes.digits, '654321');
    expect(page.problemOf(codes.digits)).toBe('');
    await page.tap(forgottenPassword.submit);
    expect(page.server.last()).toMatchObject({ name: 'resetPassword', args: [{ code: '654321' }, 'weak'] });
  });

  test('a weak password is told at its field, in the server’s words, until the person types', async () => {
    const page = await refused({ code: 'passwordRefused', serverMessage: '不能与前五次相同' });
    expect(page.problemOf(NEW.label)).toContain('不能与前五次相同');
    expect(document.activeElement).toBe(page.field(NEW.label));
    expect(page.notice()).toBe('');
    await page.type(NEW.label, 'Fresh2027');
    expect(page.problemOf(NEW.label)).toBe('');
  });

  test.each([
    [{ code: 'personUnknown' }, words.problems.personUnknown.happened],
    [{ code: 'refused', serverMessage: '密码强度不足' }, '密码强度不足'],
    [{ code: 'serverBusy', serverMessage: '密码不符合密码策略' }, '密码不符合密码策略'],
    [{ code: 'inputRefused', serverMessage: '密码格式错误' }, '密码格式错误'],
    [{ code: 'offline' }, words.problems.offline.happened],
  ] as const)('%o is told on the page, and everything can be tried again', async (problem, told) => {
    const page = await refused(problem);
    expect(page.notice()).toContain(told);
    expect(page.button(codes.changeMobile)).toBeTruthy();
    await page.tap(forgottenPassword.submit);
    expect(page.server.names().filter((name) => name === 'resetPassword')).toHaveLength(2);
  });

  test('is not shown at the next visit', async () => {
    const page = await refused({ code: 'offline' });
    await page.close();
    expect(page.engine.forgottenPassword.store.getState().problem).toBeNull();
  });
});

describe('the page of the password', () => {
  const openPassword = (forgotten: Partial<typeof FORGOTTEN>) =>
    openPage('password', {
      at: ANSWERS.binding,
      settings: { captcha: 'skip', forgottenPassword: { ...FORGOTTEN, ...forgotten } },
    });

  test('leads there, and keeps the account that was typed', async () => {
    const page = await openPassword({});
    await page.type(password.userName, 'lina');
    await page.type(password.password, 'wrong');
    await page.tap(password.submit);
    await page.refuse({ code: 'credentialsWrong' });
    await page.tap(forgottenPassword.link);
    expect(page.pages()).toEqual(['home', 'bind', 'password', 'forgotten-password']);
    await page.hide();
    expect(page.field(password.userName)).toHaveProperty('value', 'lina');
    expect(page.field(password.password)).toHaveProperty('value', '');
    expect(page.problemOf(password.password)).toBe('');
  });

  test('says that the password was reset, until the person signs in', async () => {
    const page = await openPassword({});
    const proof = { recipient: { method: 'mobile', address: '13800138000' }, code: '232326' } as const;
    await page.doing(() => void page.engine.forgottenPassword.reset(proof, 'Fresh2027'));
    await page.answer(undefined);
    expect(page.notice()).toBe(forgottenPassword.done);
    await page.type(password.userName, 'lina');
    await page.type(password.password, 'Fresh2027');
    await page.tap(password.submit);
    expect(page.notice()).toBe('');
    expect(page.server.last()).toMatchObject({
      name: 'bindByPassword',
      args: ['state-1', { userName: 'lina', password: 'Fresh2027' }],
    });
  });

  test('says nothing of a reset at the next visit', async () => {
    const page = await openPassword({});
    const proof = { recipient: { method: 'mobile', address: '13800138000' }, code: '232326' } as const;
    await page.doing(() => void page.engine.forgottenPassword.reset(proof, 'Fresh2027'));
    await page.answer(undefined);
    await page.close();
    expect(page.engine.forgottenPassword.store.getState().isReset).toBe(false);
  });

  test('shows the company’s own way where it cannot be reset here, to be copied', async () => {
    const page = await openPassword({
      enabled: false,
      url: 'https://example.com/reset',
      text: '请致电服务台 8000',
    });
    await page.tap(forgottenPassword.link);
    expect(page.pages()).toEqual(['home', 'bind', 'password']);
    expect(page.says('https://example.com/reset')).toBe(true);
    expect(page.says('请致电服务台 8000')).toBe(true);
    await page.tap(words.agreements.close);
    expect(page.says('https://example.com/reset')).toBe(false);
  });

  test('offers nothing where there is no way', async () => {
    await openPassword({ enabled: false });
    expect(screen.queryByRole('button', { name: forgottenPassword.link })).toBeNull();
  });
});

test('where the page stays open after a reset, it says so and leads to the password', async () => {
  const page = await openForgotten();
  page.lay(['home', 'forgotten-password', 'privacy']);
  const proof = { recipient: { method: 'mobile', address: '13800138000' }, code: '232326' } as const;
  await page.doing(() => void page.engine.forgottenPassword.reset(proof, 'Fresh2027'));
  await page.answer(undefined);
  expect(page.says(forgottenPassword.done)).toBe(true);
  page.lay(['home', 'forgotten-password']);
  await page.tap(words.bind.byPassword);
  expect(page.pages()).toEqual(['home', 'password']);
});
