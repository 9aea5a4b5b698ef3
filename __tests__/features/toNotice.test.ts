import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { copyOf } from '../../src/copy';
import { toNotice } from '../../src/features/flow/toNotice';

const company = '示例科技';
const zh = copyOf('zh-CN', { company, audience: 'employee' });
const en = copyOf('en', { company, audience: 'employee' });
const forCustomers = copyOf('zh-CN', { company, audience: 'customer' });

const NOW = new Date(2026, 10, 20, 9, 0, 0).getTime();
const after = (minutes: number) => NOW + minutes * 60_000;

describe('a problem in words', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: NOW });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('it says what happened and what to do, in one sentence or in two, as the language has it', () => {
    expect(toNotice({ code: 'offline' }, zh).text).toBe('当前网络不可用，请检查网络后重试');
    expect(toNotice({ code: 'offline' }, en).text).toBe(
      'No internet connection. Check your network and try again.',
    );
  });

  test('a person who mistyped is told how often they may still try, and not bothered with a code', () => {
    const problem = { code: 'credentialsWrong', serverCode: 'SDK.LOGIN.1005', attemptsLeft: 3 } as const;
    expect(toNotice(problem, zh)).toEqual({ text: '账号或密码不正确，还可以再试 3 次', detail: '' });
    expect(toNotice({ ...problem, attemptsLeft: 1 }, en).text).toContain('1 attempt left.');
  });

  test.each([
    [after(-1), '现在可以重试', 'You can try again now.'],
    [NOW + 29_500, '请 30 秒后再试', 'Try again in 30 seconds.'],
    [after(1), '请 1 分钟后再试', 'Try again in 1 minute.'],
    [after(9.2), '请 10 分钟后再试', 'Try again in 10 minutes.'],
    [after(60), '请 60 分钟后再试', 'Try again in 60 minutes.'],
    [after(65), '请在 10:05 后再试', 'Try again after 10:05 AM.'],
    [new Date(2026, 10, 20, 22, 5).getTime(), '请在 22:05 后再试', 'Try again after 10:05 PM.'],
    [
      new Date(2026, 10, 21, 9, 5).getTime(),
      '请在 2026年11月21日 09:05 后再试',
      'Try again after Nov 21, 2026, 9:05 AM.',
    ],
  ])('a person locked out until %d is told when to try again', (retryAt, chinese, english) => {
    expect(toNotice({ code: 'personLocked', retryAt }, zh).text).toBe(`账号已锁定，${chinese}`);
    expect(toNotice({ code: 'personLocked', retryAt }, en).text).toBe(`Account locked. ${english}`);
  });

  test('a person locked out for an unknown time is told who helps', () => {
    expect(toNotice({ code: 'personLocked' }, en).text).toContain('contact your administrator');
    expect(toNotice({ code: 'personLocked' }, forCustomers).text).toContain('联系客服');
  });

  test('an unknown person is told what was not found', () => {
    const by = (way: 'mobile' | 'email' | 'password', words = zh) =>
      toNotice({ code: 'personUnknown' }, words, { by: way }).text;
    expect(by('mobile')).toBe('该手机号未在示例科技登记，请选择其他登录方式，或联系管理员');
    expect(by('email')).toContain('该邮箱未在示例科技登记');
    expect(by('password')).toContain('该账号不存在');
    expect(by('mobile', forCustomers)).toContain('该手机号未在示例科技注册');
    expect(toNotice({ code: 'personUnknown' }, zh).text).toContain(zh.problems.personUnknown.happened);
    expect(toNotice({ code: 'offline' }, zh, { by: 'mobile' }).text).toContain(zh.problems.offline.happened);
  });

  test('a refusal we do not know is told in the words of the server, with its code for the support desk', () => {
    const problem = { code: 'refused', serverCode: 'SDK.X.9', serverMessage: '系统维护中。' } as const;
    expect(toNotice(problem, zh)).toEqual({
      text: '错误信息：系统维护中，请重试或联系管理员',
      detail: '错误代码 SDK.X.9',
    });
  });

  test('a refusal without words is told in ours', () => {
    expect(toNotice({ code: 'refused', serverCode: 'SDK.X.9' }, en).text).toMatch(/^Request rejected\./);
  });

  test('a code that was not sent is told in our words, and in those of the server', () => {
    const problem = { code: 'sendFailed', serverMessage: '请 5 分 0 秒后再试', retryAt: after(5) } as const;
    expect(toNotice(problem, zh).text).toBe('验证码发送失败（请 5 分 0 秒后再试），请 5 分钟后再试');
    expect(toNotice({ code: 'sendFailed', serverMessage: 'Too many.' }, en).text).toBe(
      'Couldn’t send the code (Too many). Request it again in a moment.',
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
