import { afterEach, describe, expect, test } from '@jest/globals';
import type { Policy } from '../../sandbox';
import type { RequestContext } from './caller';
import { callers } from './caller';

/* What the vendor's pages leave open or answer in two ways: the policy chooses, each test names one choice. */

const use = callers({ afterEach });
const good = { user_name: 'zhangshan', password: 'password' };
const bind = '/social/username-password-bind';
const english = { 'X-L': 'en' };

const errorOf = ({ status, body, text }: Awaited<ReturnType<RequestContext['post']>>) =>
  text === '' ? [status, ''] : [status, body.error_code, body.error_msg];

describe('a bad state token', () => {
  test.each([
    ['COMMON.1005', 'state_token has expired'],
    ['COMMON.1006', 'state_token parameter error'],
    ['COMMON.1007', 'state_token parameter error'],
    ['PARAM.0014', 'invalid state token'],
  ] as const)('%s: %s, in every dialect', async (stateTokenErrorCode, words) => {
    const { post, sandbox } = await use({ policy: { stateTokenErrorCode } });
    for (const [errorDialect, prefix] of [
      ['IDAAS.SDK', 'IDAAS.SDK.'],
      ['SDK', 'SDK.'],
      ['OneAccess', ''],
    ] as const) {
      sandbox.control.setPolicy({ errorDialect });
      const reply = await post(bind, good, english);
      expect(errorOf(reply)).toEqual([400, `${prefix}${stateTokenErrorCode}`, words]);
    }
  });

  test('a text in Chinese names it as well', async () => {
    const { post, sandbox } = await use();
    for (const stateTokenErrorCode of ['COMMON.1005', 'COMMON.1006', 'COMMON.1007', 'PARAM.0014'] as const) {
      sandbox.control.setPolicy({ stateTokenErrorCode });
      expect((await post(bind, good)).body.error_msg).toContain('state_token');
    }
  });

  test('a bare 401', async () => {
    const { post, get } = await use({ policy: { stateTokenErrorCode: '401' } });
    expect(errorOf(await post(bind, good))).toEqual([401, '']);
    expect(errorOf(await get('/mobile-by-token'))).toEqual([401, '']);
  });

  test('the same code about something else names that', async () => {
    const { post } = await use({ policy: { stateTokenErrorCode: 'COMMON.1006' } });
    const reply = await post(
      '/sms/send',
      { mobile: '13800138000', type: 'ODD', captcha_token: 't' },
      english,
    );
    expect(reply.body.error_msg).toBe('type parameter error');
  });
});

describe('a dead session', () => {
  const renewal = async (sessionErrorCode: Policy['sessionErrorCode']) => {
    const { post } = await use({ policy: { product: 'eiam', sessionErrorCode } });
    return errorOf(
      await post('/sso/session-token/id-token', undefined, { 'X-session-token': 'x', ...english }),
    );
  };

  test.each([
    ['PARAM.0023', 'session token is invalid or expired'],
    ['COMMON.1005', 'session_token has expired'],
    ['COMMON.1006', 'session_token parameter error'],
    ['COMMON.1007', 'session_token parameter type error'],
    ['COMMON.1013', 'user not found'],
  ] as const)('%s: %s', async (code, words) => {
    expect(await renewal(code)).toEqual([400, `SDK.${code}`, words]);
  });

  test('a bare 401', async () => {
    expect(await renewal('401')).toEqual([401, '']);
  });
});

describe('a bad id token', () => {
  const profile = async (idTokenErrorCode: Policy['idTokenErrorCode']) => {
    const { get } = await use({ policy: { product: 'eiam', idTokenErrorCode } });
    return errorOf(await get('/social', { Authorization: 'Bearer x.y.z', ...english }));
  };

  test.each([
    ['PARAM.0016', 'SDK.PARAM.0016', 'id_token is invalid or expired'],
    ['COMMON.1005', 'SDK.COMMON.1005', 'id_token has expired'],
    ['COMMON.1006', 'SDK.COMMON.1006', 'id_token parameter error'],
    ['COMMON.1007', 'SDK.COMMON.1007', 'id_token parameter type error'],
    // As both of EIAM's unbind pages print it.
    ['COMMON.1007 state_token', 'SDK.COMMON.1007', 'state_token parameter error'],
  ] as const)('%s', async (choice, code, words) => {
    expect(await profile(choice)).toEqual([400, code, words]);
  });

  test('a bare 401', async () => {
    expect(await profile('401')).toEqual([401, '']);
  });
});

describe('codes and passwords', () => {
  test('a stale captcha token has two codes of its own: expired, and unknown, spent or foreign', async () => {
    const caller = await use({ policy: { captchaTokenErrors: 'CAPTCHA.0003/0004', resendSeconds: 0 } });
    const send = async (captcha_token: unknown, mobile = '13800138000') =>
      (await caller.post('/sms/send', { mobile, type: 'LOGIN_SMS', captcha_token })).body.error_code;
    const [first, second] = [await caller.solve('13800138000'), await caller.solve('13800138000')];
    expect(await send('made up')).toBe('IDAAS.SDK.CAPTCHA.0004');
    expect(await send(first.body.captcha_token, '13900139000')).toBe('IDAAS.SDK.CAPTCHA.0004');
    caller.pass(180);
    expect(await send(second.body.captcha_token)).toBe('IDAAS.SDK.CAPTCHA.0003');
    expect(await send(second.body.captcha_token)).toBe('IDAAS.SDK.CAPTCHA.0004');
  });

  test('EIAM prints SMS.1005 for a wrong code; no page says so for one by email', async () => {
    const { post } = await use({ policy: { product: 'eiam', codeErrorCode: 'SMS.1005' } });
    const sms = { mobile: '13800138000', verify_code: '1' };
    expect(errorOf(await post('/login/mobile-verify-code', sms, english))).toEqual([
      400,
      'SDK.SMS.1005',
      'SMS verification code verification is incorrect',
    ]);
    const email = { email: 'a@example.com', verify_code: '1' };
    expect((await post('/login/email-verify-code', email)).body.error_code).toBe('SDK.CAPTCHA.0007');
  });

  const changed = async ({ post, stateFor }: RequestContext, new_password: string) => {
    const expired = { user_name: 'liuyang', password: 'Liu2025pass' };
    const { body } = await post(bind, expired, await stateFor('newcomer'));
    const state = { 'X-state-token': String(body.state_token), ...english };
    return post('/pwd/update', { old_password: 'Liu2025pass', new_password }, state);
  };

  test.each(['LOGIN.1004', 'COMMON.1002', 'COMMON.1006'] as const)(
    'a weak password: %s',
    async (weakPasswordCode) => {
      const reply = await changed(await use({ policy: { weakPasswordCode } }), 'short');
      expect(errorOf(reply)).toEqual([
        400,
        `IDAAS.SDK.${weakPasswordCode}`,
        'password does not meet the password policy',
      ]);
    },
  );

  test('LOGIN.1004 as the vendor means it: the tenant cannot read its own policy, so no password will do', async () => {
    const caller = await use({ policy: { product: 'eiam', passwordPolicyFails: true } });
    expect(errorOf(await changed(caller, 'Liu2027pass'))).toEqual([
      400,
      'SDK.LOGIN.1004',
      'failed to obtain the password policy',
    ]);
    caller.sandbox.control.setPolicy({ passwordPolicyFails: false });
    expect((await caller.post('/login', { user_name: 'liuyang', password: 'Liu2025pass' })).status).toBe(200);
  });
});

describe('quirks of answers', () => {
  test('a refusal in a 200; a busy server stays a 500', async () => {
    const { post, sandbox } = await use({ policy: { errorStatus: '200' } });
    expect(errorOf(await post(bind, good, english))).toEqual([
      200,
      'IDAAS.SDK.COMMON.1007',
      'state_token parameter error',
    ]);
    sandbox.control.fault({ path: bind, kind: '500' });
    expect((await post(bind, good)).status).toBe(500);
  });

  test.each([
    ['number', 432_000],
    ['text', '432000'],
    ['absent', undefined],
  ] as const)('`expire` as %s, at the login and at a renewal', async (expireForm, expire) => {
    const { login, post } = await use({ policy: { expireForm } });
    const { body } = await login('openid-bound');
    const proof = { 'session-token': String(body.session_token) };
    for (const answer of [body, (await post('/sso/session-token/id-token', undefined, proof)).body]) {
      expect(answer.expire).toBe(expire);
      expect('expire' in answer).toBe(expire !== undefined);
    }
  });

  test('what stands beside ACCESS_DENIED', async () => {
    const deniedData = '{"userId":"20210101"}';
    const { login } = await use({ policy: { deniedData } });
    expect((await login('openid-denied')).body).toEqual({ status: 'ACCESS_DENIED', data: deniedData });
  });
});
