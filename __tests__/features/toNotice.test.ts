import { describe, expect, test } from '@jest/globals';
import { copyOf } from '../../src/copy';
import { toNotice } from '../../src/features/flow/toNotice';

const zh = copyOf('zh-CN');
const en = copyOf('en');

describe('a problem in words', () => {
  test('it says what happened and what to do, with a blank between only where the language has one', () => {
    expect(toNotice({ code: 'offline' }, zh).text).toBe('网络没有连接。请检查网络后重试。');
    expect(toNotice({ code: 'offline' }, en).text).toBe(
      'There is no network. Check the connection and try again.',
    );
  });

  test('a person who mistyped is told how often they may still try, and not bothered with a code', () => {
    const problem = { code: 'credentialsWrong', serverCode: 'SDK.LOGIN.1005', attemptsLeft: 3 } as const;
    expect(toNotice(problem, zh)).toEqual({ text: '账号或密码不正确。还可以再试 3 次。', detail: '' });
    expect(toNotice({ ...problem, attemptsLeft: 1 }, en).text).toContain('One try is left.');
  });

  test('a person locked out is told until when', () => {
    const retryAt = new Date(2026, 10, 20, 22, 5).getTime();
    expect(toNotice({ code: 'personLocked', retryAt }, zh).text).toBe(
      '账号已被锁定。请在 2026年11月20日 22:05 之后再试。',
    );
    expect(toNotice({ code: 'personLocked' }, en).text).toContain('ask your administrator');
  });

  test('a refusal we do not know is told in the words of the server, with its code for the support desk', () => {
    const problem = { code: 'refused', serverCode: 'SDK.X.9', serverMessage: '系统维护中' } as const;
    expect(toNotice(problem, zh)).toEqual({
      text: '服务器返回“系统维护中”。请重试，或联系管理员。',
      detail: '错误代码 SDK.X.9',
    });
  });

  test('a refusal without words is told in ours', () => {
    expect(toNotice({ code: 'refused', serverCode: 'SDK.X.9' }, en).text).toMatch(/^The sign-in service/);
  });

  test('a code that was not sent is told in our words, and in those of the server', () => {
    const retryAt = new Date(2026, 10, 20, 22, 5).getTime();
    const problem = { code: 'sendFailed', serverMessage: '请 5 分 0 秒后再试', retryAt } as const;
    expect(toNotice(problem, zh).text).toBe(
      '验证码没有发出。服务器返回“请 5 分 0 秒后再试”。请在 2026年11月20日 22:05 之后再试。',
    );
    expect(toNotice({ code: 'sendFailed', serverMessage: 'Too many.' }, en).text).toBe(
      'The code was not sent. The server said “Too many.”. Ask for it again in a moment.',
    );
  });

  test('a code of the server is shown on one line, cut', () => {
    const detailOf = (serverCode: string) => toNotice({ code: 'refused', serverCode }, zh).detail;
    expect(detailOf('X'.repeat(5_000))).toBe(`错误代码 ${'X'.repeat(64)}`);
    expect(detailOf('SDK.\r\nX.9')).toBe('错误代码 SDK. X.9');
  });

  test('the words of the server are shown for nothing we know better', () => {
    const problem = { code: 'stateTokenInvalid', serverMessage: 'state_token parameter error' } as const;
    expect(toNotice(problem, en).text).not.toContain('state_token');
  });
});
