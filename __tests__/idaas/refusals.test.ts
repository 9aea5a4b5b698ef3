import { describe, expect, test } from '@jest/globals';
import type { Proof } from '../../src/idaas/http';
import { problemOfRefusal } from '../../src/idaas/refusals';

const NOW = Date.UTC(2026, 10, 20);
const refusal = (code: string, message = 'words', status = 400, proof: Proof | null = null) =>
  problemOfRefusal({ status, code, message, proof }, NOW);

describe('an error code', () => {
  test.each(['IDAAS.SDK.LOGIN.1001', ' IDAAS.SDK.LOGIN.1001', 'SDK.LOGIN.1001', 'idaas.sdk.login.1001 '])(
    'printed as %j is the same',
    (printed) => {
      expect(refusal(printed)).toMatchObject({ code: 'wechatLoginFailed', serverCode: 'SDK.LOGIN.1001' });
    },
  );

  test('has a prefix only at the beginning', () => {
    expect(refusal('SDK.IDAAS.0001').serverCode).toBe('SDK.IDAAS.0001');
    expect(refusal('LOGIN.SDK.0001').code).toBe('refused');
  });
});

describe('what a refusal means', () => {
  test.each([
    ['IDAAS.SDK.COMMON.1007', 'inputRefused'],
    ['SDK.LOGIN.1004', 'serverBusy'],
    ['IDAAS.SDK.CAPTCHA.0003', 'captchaFailed'],
    ['IDAAS.SDK.CAPTCHA.0004', 'captchaFailed'],
    ['SDK.SMS.1005', 'codeWrong'],
    ['LOGIN.0001', 'personLocked'],
    ['LOGIN.0002', 'credentialsWrong'],
    ['PARAM.0014', 'inputRefused'],
    ['CAPTCHA.0002', 'captchaFailed'],
    ['IDAAS.SDK.PARAM.0014', 'inputRefused'],
    ['SDK.COMMON.1003', 'misconfigured'],
    ['IDAAS.SDK.PARAM.0001', 'misconfigured'],
    ['IDAAS.SDK.PARAM.0003', 'misconfigured'],
    ['SDK.COMMON.1012', 'misconfigured'],
    ['SDK.LOGIN.1005', 'credentialsWrong'],
    ['IDAAS.SDK.CAPTCHA.0007', 'codeWrong'],
    ['IDAAS.SDK.CAPTCHA.0002', 'captchaFailed'],
    ['IDAAS.SDK.CAPTCHA.0006', 'sendFailed'],
    ['IDAAS.SDK.PARAM.0016', 'idTokenExpired'],
    ['IDAAS.SDK.PARAM.0023', 'sessionEnded'],
  ])('%s is %s', (printed, code) => {
    expect(refusal(printed)).toMatchObject({ code, serverCode: printed.replace('IDAAS.', '') });
  });

  test('an unknown code is refused with the server’s own words, on one line and cut', () => {
    const problem = refusal('IDAAS.SDK.NEW.0001', `a\n\tb ${'x'.repeat(500)}`);
    expect(problem).toMatchObject({ code: 'refused', serverCode: 'SDK.NEW.0001' });
    expect(problem.serverMessage).toMatch(/^a b x+$/);
    expect(problem.serverMessage).toHaveLength(160);
  });

  test('a busy system is busy, by its code, by its status, and behind a proxy’s page', () => {
    expect(refusal('SDK.COMMON.1008', '', 500)).toEqual({
      code: 'serverBusy',
      serverCode: 'SDK.COMMON.1008',
    });
    expect(refusal('SDK.NEW.0001', '', 503)).toMatchObject({ code: 'serverBusy' });
    expect(refusal('', '', 502)).toEqual({ code: 'serverBusy' });
  });

  test('a lock is told with the instant it ends', () => {
    expect(refusal('SDK.LOGIN.1003', '用户已锁定，将在 3 分 20 秒后解锁').retryAt).toBe(NOW + 200_000);
    expect(refusal('SDK.LOGIN.1003', 'User locked, unlocked in 10 minutes and 5 seconds').retryAt).toBe(
      NOW + 605_000,
    );
    expect(refusal('SDK.LOGIN.1003', '用户已锁定').retryAt).toBeUndefined();
    expect(refusal('SDK.LOGIN.1003', '3分20秒后解锁').retryAt).toBe(NOW + 200_000);
    expect(refusal('SDK.LOGIN.1003', '请在30秒后重试').retryAt).toBe(NOW + 30_000);
    expect(refusal('SDK.LOGIN.1003', 'locked for 2 min').retryAt).toBe(NOW + 120_000);
    expect(refusal('SDK.LOGIN.1003', 'wait 45s').retryAt).toBe(NOW + 45_000);
  });

  test('a wait is read only where one can cure it', () => {
    expect(refusal('SDK.CAPTCHA.0006', '请59秒后再试').retryAt).toBe(NOW + 59_000);
    expect(refusal('SDK.CAPTCHA.0007', '请59秒后再试').retryAt).toBeUndefined();
  });

  test('a refusal without words has none', () => {
    expect(refusal('SDK.COMMON.1013', '')).toEqual({
      code: 'personUnknown',
      serverCode: 'SDK.COMMON.1013',
    });
  });

  test.each([
    [499, 'answerUnreadable'],
    [500, 'serverBusy'],
    [429, 'serverBusy'],
  ])('a bare %d is %s', (status, code) => {
    expect(refusal('', '', status)).toEqual({ code });
  });

  test.each([
    [400, 'refused'],
    [500, 'serverBusy'],
  ])('an unknown code with %d is %s', (status, code) => {
    expect(refusal('SDK.NEW.0001', 'x', status).code).toBe(code);
  });

  test('a tenant may say what its own codes mean', () => {
    const refused = { status: 400, code: 'IDAAS.SDK.NEW.0001', message: '', proof: null };
    expect(problemOfRefusal(refused, NOW, { 'SDK.NEW.0001': 'codeWrong' }).code).toBe('codeWrong');
  });
});

describe('a refused proof', () => {
  const STATE = 'state_token parameter error';

  test.each([
    ['1005', 'state_token has expired'],
    ['1005', 'state_token 已过期'],
    ['1006', STATE],
    ['1006', 'state_token 参数错误'],
    ['1007', STATE],
    ['1007', ''],
  ])('is an invalid state token where COMMON.%s names it: %s', (number, message) => {
    for (const prefix of ['IDAAS.SDK.', 'SDK.', ''])
      expect(refusal(`${prefix}COMMON.${number}`, message, 400, 'stateToken').code).toBe('stateTokenInvalid');
  });

  test.each(['IDAAS.SDK.PARAM.0014', 'SDK.PARAM.0014', 'PARAM.0014'])(
    'is an invalid state token where %s answers a call with one, whatever its text',
    (code) => {
      for (const message of ['', 'words'])
        expect(refusal(code, message, 400, 'stateToken').code).toBe('stateTokenInvalid');
      expect(refusal(code, 'words', 400, 'idToken').code).toBe('inputRefused');
    },
  );

  test.each([
    ['SDK.COMMON.1005', 'verify_code has expired', 'refused'],
    ['SDK.COMMON.1006', 'mobile parameter error', 'inputRefused'],
    ['SDK.COMMON.1007', 'mobile parameter type error', 'inputRefused'],
    ['SDK.COMMON.1006', 'id_token parameter error', 'inputRefused'],
    ['SDK.COMMON.1006', '', 'inputRefused'],
    ['SDK.NEW.0001', STATE, 'refused'],
  ])('is not what %s means about something else: %s', (code, message, problem) => {
    expect(refusal(code, message, 400, 'stateToken').code).toBe(problem);
  });

  test('may be spelled as in the documents of the vendor’s other interfaces', () => {
    expect(refusal('SDK.COMMON.1006', 'stateToken parameter error', 400, 'stateToken').code).toBe(
      'stateTokenInvalid',
    );
  });

  test('is not what a 401 with a code about something else means, unless an id token was sent', () => {
    expect(refusal('SDK.NEW.0001', 'x', 401, 'stateToken').code).toBe('refused');
  });

  test('is not read from a text where no state token was sent', () => {
    expect(refusal('SDK.COMMON.1006', STATE).code).toBe('inputRefused');
  });

  test.each([
    ['stateToken', 'stateTokenInvalid'],
    ['idToken', 'idTokenExpired'],
    ['session', 'sessionEnded'],
    [null, 'answerUnreadable'],
  ] as const)('by a bare 401 is, with %s, %s', (proof, problem) => {
    expect(refusal('', '', 401, proof).code).toBe(problem);
  });

  test.each([
    ['SDK.COMMON.1005', 'id_token has expired', 400],
    ['SDK.COMMON.1006', 'id_token parameter error', 400],
    ['SDK.COMMON.1006', 'idToken parameter error', 400],
    ['SDK.COMMON.1007', STATE, 400],
    ['SDK.COMMON.1007', 'stateToken parameter error', 400],
    ['IDAAS.SDK.PARAM.0016', 'x', 400],
    ['SDK.NEW.0001', 'x', 401],
  ])('of a person is an expired id token: %s %s %d', (code, message, status) => {
    expect(refusal(code, message, status, 'idToken').code).toBe('idTokenExpired');
  });

  test('of a person is not what a wrong member means', () => {
    expect(refusal('SDK.COMMON.1006', 'mobile parameter error', 400, 'idToken').code).toBe('inputRefused');
  });
});

describe('a refused renewal', () => {
  test.each([
    ['IDAAS.SDK.PARAM.0023', 400],
    ['SDK.COMMON.1005', 400],
    ['SDK.COMMON.1006', 400],
    ['SDK.COMMON.1013', 400],
    ['SDK.NEW.0001', 403],
    ['SDK.NEW.0001', 200],
    ['', 404],
  ])('ends the session: %s %d', (code, status) => {
    expect(refusal(code, 'x', status, 'session').code).toBe('sessionEnded');
  });

  test.each([
    ['SDK.COMMON.1008', 500, 'serverBusy'],
    ['', 503, 'serverBusy'],
    ['', 429, 'serverBusy'],
    ['', 302, 'answerUnreadable'],
    ['SDK.COMMON.1012', 400, 'misconfigured'],
    ['SDK.COMMON.1003', 400, 'misconfigured'],
  ])('does not, where the service or its settings are at fault: %s %d', (code, status, problem) => {
    expect(refusal(code, 'x', status, 'session').code).toBe(problem);
  });
});

describe('attempts left', () => {
  const attemptsLeft = (message: string) => refusal('SDK.LOGIN.1005', message).attemptsLeft;

  test.each([
    ['用户名或密码错误，剩余登录尝试次数:4', 4],
    ['剩余登录尝试次数：12', 12],
    ['剩余 3 次', 3],
    ['密码错误，您还剩3次机会', 3],
    ['还剩 2 次', 2],
    ['还可以尝试 5 次', 5],
    ['还能输入 12 次', 12],
    ['还有1次机会', 1],
    ['剩余登录尝试次数（连续输错将被锁定）为：6', 6],
    ['连续输错 5 次将被锁定，剩余 3 次', 3],
    ['已失败 3 次，剩余 2 次，10 分钟后解锁', 2],
    ['剩余 0 次', 0],
  ])('%j: %d, in Chinese', (message, count) => {
    expect(attemptsLeft(message)).toBe(count);
  });

  test.each([
    ['Wrong user name or password, remaining attempts: 2', 2],
    ['remaining login attempts:5', 5],
    ['remaining:7', 7],
    ['Remaining Attempts: 12', 12],
    ['attempts remaining: 100', 100],
    ['attempts left = 4', 4],
    ['2 attempts left', 2],
    ['12 attempts left', 12],
    ['1 time left', 1],
    ['1 chance left', 1],
    ['2 tries left', 2],
    ['1 try left', 1],
    ['you have 3 \n attempts left', 3],
    ['2 TRIES left', 2],
    ['you have 3 more attempts', 3],
    ['2 more attempts', 2],
    ['12 more login attempts', 12],
    ['4 login attempts remaining', 4],
    ['3 failed attempts, 2 remaining', 2],
    ['15 failed attempts (5 left)', 5],
    ['1 attempt left of 5', 1],
    ['2 of 5 attempts left', 2],
    ['2 of 10 attempts left', 2],
    ['3 out of 5 attempts remaining', 3],
    ['2 attempts left, then locked for 30 minutes', 2],
    ['locked for 30 minutes after 2 more tries', 2],
  ])('%j: %d, in English', (message, count) => {
    expect(attemptsLeft(message)).toBe(count);
  });

  test.each([
    'Wrong user name or password',
    'attempt 7',
    'attempts: 100',
    '15 failed attempts',
    'only 5 attempts are allowed',
    'account locked, 10 minutes left',
    'locked, remaining time: 3 min 20 s',
    'remaining lock time: 200 sec',
    '用户已锁定，剩余 10 分钟',
    '剩余锁定时间：30秒',
    '还有 10 分钟解锁',
    '剩余 2 小时',
    '剩余 2 时 10 分',
    'remaining: 45s',
    'time left: 5 m',
    '已失败 7 次',
    '剩余次数未知',
    'remaining: 1234',
    'no attempts remaining. Call 110',
    'no attempts left. Try again in 30 minutes',
    '1234 attempts left',
  ])('%j tells none', (message) => {
    expect(attemptsLeft(message)).toBeUndefined();
  });
});
