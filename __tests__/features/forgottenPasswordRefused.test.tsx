/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { words } from './fixtures';
import { fill, withCode } from './forgottenPasswordPage';
import type { OpenPage } from './render';

const { codes, forgottenPassword, changePassword } = words;
const NEW = changePassword.newPassword;

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
    [{ code: 'refused', serverMessage: '密码强度不足' }, '密码强度不足'],
    [{ code: 'serverBusy', serverMessage: '密码不符合密码策略' }, '密码不符合密码策略'],
    [{ code: 'inputRefused', serverMessage: '密码格式错误' }, '密码格式错误'],
    [{ code: 'offline' }, words.problems.offline.happened],
  ] as const)('%o is told on the page, and everything can be tried again', async (problem, told) => {
    const page = await refused(problem);
    expect(page.notice()).toContain(told);
    expect(page.field(codes.mobile.label)).toHaveProperty('disabled', false);
    await page.tap(forgottenPassword.submit);
    expect(page.server.names().filter((name) => name === 'resetPassword')).toHaveLength(2);
  });

  test('a number of no account is told at its field', async () => {
    const page = await refused({ code: 'personUnknown' });
    expect(page.problemOf(codes.mobile.label)).toContain(words.unknownBy.mobile.happened);
    expect(page.notice()).toBe('');
  });

  test('is not shown at the next visit', async () => {
    const page = await refused({ code: 'offline' });
    await page.close();
    expect(page.engine.forgottenPassword.store.getState().problem).toBeNull();
  });
});
