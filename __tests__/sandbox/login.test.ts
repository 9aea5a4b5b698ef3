import { afterEach, describe, expect, test } from '@jest/globals';
import { callers } from './caller';

const use = callers({ afterEach });

describe('signing in with WeChat', () => {
  test('a person already bound gets a session in the documented shape', async () => {
    const { login } = await use();
    const { status, body } = await login('openid-bound');
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['session_token', 'expire', 'status', 'id_token']);
    expect(body).toMatchObject({ expire: 432_000, status: 'SUCCESS' });
    expect(body.session_token).toMatch(/^[A-Za-z0-9]{32}$/);
  });

  test('a stranger gets a state token, the flows as a JSON string, and no session', async () => {
    const { login } = await use();
    const { body } = await login('a stranger');
    expect(Object.keys(body)).toEqual(['state_token', 'data', 'status']);
    expect(body.status).toBe('SOCIAL_BIND');
    expect(body.data).toBe('{"socialBindOrRegisterFlow":["VERIFY_PHONE","VERIFY_EMAIL"]}');
  });

  test('the tenant decides between binding and registering, and may leave the flows out', async () => {
    const { login } = await use({ policy: { whenUnknown: 'USER_REGISTER', flows: null } });
    expect((await login('a stranger')).body).toMatchObject({ status: 'USER_REGISTER', data: null });
  });

  test('a login code is worth one use', async () => {
    const { post, sandbox } = await use();
    const code = sandbox.wechat.issueLoginCode('openid-bound');
    expect((await post('/login/wechat-miniprogram', { code })).status).toBe(200);
    const again = await post('/login/wechat-miniprogram', { code });
    expect([again.status, again.body.error_code]).toEqual([400, 'IDAAS.SDK.LOGIN.1001']);
  });

  test('a login code lives for five minutes', async () => {
    const { post, pass, sandbox } = await use();
    const [early, late] = [
      sandbox.wechat.issueLoginCode('openid-bound'),
      sandbox.wechat.issueLoginCode('openid-bound'),
    ];
    pass(299);
    expect((await post('/login/wechat-miniprogram', { code: early })).status).toBe(200);
    pass(1);
    expect((await post('/login/wechat-miniprogram', { code: late })).body.error_code).toBe(
      'IDAAS.SDK.LOGIN.1001',
    );
  });

  test('a phone code is no login code, nor the other way round', async () => {
    const { post, sandbox } = await use();
    const phoneCode = sandbox.wechat.issuePhoneCode('13900139000');
    const loginCode = sandbox.wechat.issueLoginCode('openid-bound');
    expect((await post('/login/wechat-miniprogram', { code: phoneCode })).status).toBe(400);
    expect((await post('/login/wechat-mini-program-mobile', { code: loginCode })).status).toBe(400);
  });

  test('a phone code signs in the person the number belongs to, and no other', async () => {
    const { post, sandbox } = await use();
    const enter = (mobile: string) =>
      post('/login/wechat-mini-program-mobile', { code: sandbox.wechat.issuePhoneCode(mobile) });
    expect((await enter('+8613900139000')).body.status).toBe('SUCCESS');
    expect((await enter('13100000000')).body.error_code).toBe('IDAAS.SDK.COMMON.1013');
  });

  test('a denied person gets ACCESS_DENIED and no token of any kind', async () => {
    const { login } = await use();
    expect((await login('openid-denied')).body).toEqual({ status: 'ACCESS_DENIED' });
  });

  test('a locked person is told for how long', async () => {
    const { login, pass } = await use();
    pass(29);
    const { body } = await login('openid-locked');
    expect(body.error_code).toBe('IDAAS.SDK.LOGIN.1003');
    expect(body.error_msg).toBe('用户已被锁定,将在9分31秒后解锁');
    pass(571);
    expect((await login('openid-locked')).body.status).toBe('SUCCESS');
  });

  test.each(['SUCCES', ' SOCIAL_BIND', 'SOMETHING_NEW'])(
    'the policy can force the status %p',
    async (loginStatus) => {
      const { login } = await use({ policy: { loginStatus } });
      expect((await login('openid-bound')).body.status).toBe(loginStatus);
    },
  );

  test('codes by SMS and email and a password sign in too', async () => {
    const { post, codeFor } = await use();
    const sms = await codeFor('13900139000', 'LOGIN_SMS');
    const email = await codeFor('lina@example.com', 'LOGIN_EMS');
    const replies = [
      await post('/login/mobile-verify-code', { mobile: '13900139000', verify_code: sms }),
      await post('/login/email-verify-code', { email: 'lina@example.com', verify_code: email }),
      await post('/login', { user_name: 'lina', password: 'Lina2026pass' }),
    ];
    expect(replies.map(({ body }) => body.status)).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS']);
  });

  test('the phone gets its codes over HTTP', async () => {
    const { post, sandbox } = await use();
    const ask = async (path: string, body: unknown) => {
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      };
      const answer = await fetch(`${sandbox.origin}/wechat/${path}`, init);
      return (await answer.json()) as { code?: string; errcode?: number };
    };
    const { code } = await ask('login-code', { openid: 'openid-bound' });
    expect((await post('/login/wechat-miniprogram', { code })).body.status).toBe('SUCCESS');
    const phone = await ask('phone-code', { mobile: '13900139000' });
    expect((await post('/login/wechat-mini-program-mobile', { code: phone.code })).body.status).toBe(
      'SUCCESS',
    );
    expect((await ask('login-code', {})).errcode).toBe(40003);
    expect((await ask('phone-code', { mobile: 'no number' })).errcode).toBe(40013);
  });
});
