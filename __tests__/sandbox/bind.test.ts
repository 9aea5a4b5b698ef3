import { afterEach, describe, expect, test } from '@jest/globals';
import { callers } from './caller';

const use = callers({ afterEach });
const good = { user_name: 'zhangshan', password: 'password' };

describe('binding an account to a WeChat user', () => {
  test('after binding by password the same WeChat user signs in silently', async () => {
    const { login, post, stateFor } = await use();
    const bound = await post('/social/username-password-bind', good, await stateFor('newcomer'));
    expect(bound.body).toMatchObject({ status: 'SUCCESS', expire: 432_000 });
    expect((await login('newcomer')).body.status).toBe('SUCCESS');
  });

  test('a code by SMS, a code by email and a WeChat phone code bind as well', async () => {
    const { codeFor, login, post, stateFor, sandbox } = await use();
    const sms = { mobile: '13800138000', verify_code: await codeFor('13800138000', 'BIND_MOBILE_SMS') };
    expect((await post('/social/bind', sms, await stateFor('one'))).body.status).toBe('SUCCESS');
    const email = {
      email: 'zhangsan@example.com',
      verify_code: await codeFor('zhangsan@example.com', 'BIND_EMAIL_EMS'),
    };
    expect((await post('/social/bind', email, await stateFor('two'))).body.status).toBe('SUCCESS');
    sandbox.control.putPerson({
      id: '77',
      userName: 'heping',
      password: 'x',
      name: '何平',
      mobile: '15000150000',
    });
    const phone = { wechat_code: sandbox.wechat.issuePhoneCode('15000150000') };
    expect((await post('/social/wechat-mobile-bind', phone, await stateFor('three'))).body.status).toBe(
      'SUCCESS',
    );
    expect((await login('three')).body.status).toBe('SUCCESS');
  });

  test('the tenant reads the phone code from the field its policy names', async () => {
    const { post, stateFor, sandbox } = await use({ policy: { wechatCodeField: 'wchat_code' } });
    const code = sandbox.wechat.issuePhoneCode('13800138000');
    const state = await stateFor();
    expect((await post('/social/wechat-mobile-bind', { wechat_code: code }, state)).body.error_code).toBe(
      'IDAAS.SDK.COMMON.1001',
    );
    expect((await post('/social/wechat-mobile-bind', { wchat_code: code }, state)).body.status).toBe(
      'SUCCESS',
    );
  });

  test('a phone code is spent by its first use, whatever comes of it', async () => {
    const { post, stateFor, sandbox } = await use();
    const wechat_code = sandbox.wechat.issuePhoneCode('13100000000');
    const first = await post('/social/wechat-mobile-bind', { wechat_code }, await stateFor());
    expect(first.body.error_code).toBe('IDAAS.SDK.COMMON.1013');
    const second = await post('/social/wechat-mobile-bind', { wechat_code }, await stateFor());
    expect(second.body.error_code).toBe('IDAAS.SDK.LOGIN.1001');
  });

  test('registering makes an account for a number without an account, and binds a number with one', async () => {
    const { login, post, stateFor, sandbox } = await use({ policy: { whenUnknown: 'USER_REGISTER' } });
    const before = sandbox.control.people().length;
    const register = async (openid: string, mobile: string) => {
      const body = { wechat_code: sandbox.wechat.issuePhoneCode(mobile) };
      return post('/social/wechat-mobile-register-bind', body, await stateFor(openid));
    };
    expect((await register('new person', '13100000000')).body.status).toBe('SUCCESS');
    expect(sandbox.control.people()).toHaveLength(before + 1);
    expect((await register('old person', '13800138000')).body.status).toBe('SUCCESS');
    expect(sandbox.control.people()).toHaveLength(before + 1);
    expect((await login('new person')).body.status).toBe('SUCCESS');
  });

  test('one WeChat user gets one account, and a refused one leaves none behind', async () => {
    const { post, stateFor, sandbox } = await use({ policy: { whenUnknown: 'USER_REGISTER' } });
    const [first, second] = [await stateFor('newcomer'), await stateFor('newcomer')];
    const register = (mobile: string, state: Record<string, string>) => {
      const body = { wechat_code: sandbox.wechat.issuePhoneCode(mobile) };
      return post('/social/wechat-mobile-register-bind', body, state);
    };
    expect((await register('13100000001', first)).body.status).toBe('SUCCESS');
    const before = sandbox.control.people().length;
    expect((await register('13100000002', second)).body.error_code).toBe('IDAAS.SDK.LOGIN.1007');
    expect((await register('13800138000', second)).body.error_code).toBe('IDAAS.SDK.LOGIN.1007');
    expect(sandbox.control.people()).toHaveLength(before);
  });

  test('registering by SMS takes the code sent for registering, not the one for binding', async () => {
    const { codeFor, post, stateFor, pass } = await use({ policy: { whenUnknown: 'USER_REGISTER' } });
    const state = await stateFor();
    const mobile = '13100000000';
    const wrong = { mobile, verify_code: await codeFor(mobile, 'BIND_MOBILE_SMS') };
    expect((await post('/social/register-bind', wrong, state)).body.error_code).toBe(
      'IDAAS.SDK.CAPTCHA.0007',
    );
    pass(60);
    const right = { mobile, verify_code: await codeFor(mobile, 'REGISTER_SMS') };
    expect((await post('/social/register-bind', right, state)).body.status).toBe('SUCCESS');
  });

  test('each family refuses the state token of the other', async () => {
    const { post, stateFor, sandbox } = await use();
    const bindState = await stateFor();
    const phone = () => ({ wechat_code: sandbox.wechat.issuePhoneCode('13800138000') });
    const refused = await post('/social/wechat-mobile-register-bind', phone(), bindState);
    expect(refused.body.error_code).toBe('IDAAS.SDK.COMMON.1007');
    sandbox.control.setPolicy({ whenUnknown: 'USER_REGISTER' });
    const registerState = await stateFor();
    const code = { mobile: '13800138000', verify_code: '123456' };
    const replies = [
      await post('/social/wechat-mobile-bind', phone(), registerState),
      await post('/social/bind', code, registerState),
      await post('/social/username-password-bind', good, registerState),
    ];
    for (const { body } of replies) expect(body.error_code).toBe('IDAAS.SDK.COMMON.1007');
  });

  test('a method the tenant does not offer is refused', async () => {
    const { post, stateFor } = await use({ policy: { flows: ['VERIFY_PHONE'] } });
    const body = { email: 'zhangsan@qq.com', verify_code: '123456' };
    expect((await post('/social/bind', body, await stateFor())).body.error_code).toBe(
      'IDAAS.SDK.COMMON.1009',
    );
  });

  test('an account keeps the WeChat user it is bound to', async () => {
    const { post, stateFor } = await use();
    const body = { user_name: 'lina', password: 'Lina2026pass' };
    const reply = await post('/social/username-password-bind', body, await stateFor('openid-other'));
    expect([reply.status, reply.body.error_code]).toEqual([400, 'IDAAS.SDK.LOGIN.1006']);
  });

  test('that it is bound elsewhere is told before a second factor is asked for', async () => {
    const { post, stateFor } = await use({ policy: { mfa: 'required' } });
    const body = { user_name: 'lina', password: 'Lina2026pass' };
    const reply = await post('/social/username-password-bind', body, await stateFor('openid-other'));
    expect(reply.body.error_code).toBe('IDAAS.SDK.LOGIN.1006');
  });

  test('a denied person is not bound', async () => {
    const { login, post, stateFor, sandbox } = await use();
    sandbox.control.putPerson({
      id: '88',
      userName: 'guest',
      password: 'guest',
      name: '客人',
      access: 'denied',
    });
    const body = { user_name: 'guest', password: 'guest' };
    const reply = await post('/social/username-password-bind', body, await stateFor('newcomer'));
    expect(reply.body).toEqual({ status: 'ACCESS_DENIED' });
    expect((await login('newcomer')).body.status).toBe('SOCIAL_BIND');
  });
});

describe('wrong passwords', () => {
  const guess = { user_name: 'zhangshan', password: 'guess' };
  const path = '/social/username-password-bind';

  test('each one says how many tries are left, and the last one locks the account everywhere', async () => {
    const { post, stateFor } = await use({ policy: { maxPasswordAttempts: 3 } });
    const state = await stateFor();
    expect((await post(path, guess, state)).body).toEqual({
      error_code: 'IDAAS.SDK.LOGIN.1005',
      error_msg: '用户名或密码错误,剩余登录尝试次数:2',
    });
    expect((await post(path, guess, { ...state, 'X-L': 'en' })).body.error_msg).toMatch(
      /remaining login attempts:1$/,
    );
    expect((await post(path, guess, state)).body.error_code).toBe('IDAAS.SDK.LOGIN.1003');
    expect((await post(path, good, state)).body.error_code).toBe('IDAAS.SDK.LOGIN.1003');
    expect((await post('/login', good)).body.error_code).toBe('IDAAS.SDK.LOGIN.1003');
  });

  test('the lock ends by itself, and the count starts again', async () => {
    const { post, pass, stateFor } = await use({ policy: { maxPasswordAttempts: 1, lockSeconds: 60 } });
    expect((await post(path, guess, await stateFor())).body.error_code).toBe('IDAAS.SDK.LOGIN.1003');
    pass(60);
    expect((await post(path, good, await stateFor())).body.status).toBe('SUCCESS');
  });

  test('a right password clears the count', async () => {
    const { post } = await use();
    await post('/login', guess);
    await post('/login', good);
    expect((await post('/login', guess)).body.error_msg).toContain('剩余登录尝试次数:4');
  });

  test('a name without an account is counted just the same', async () => {
    const { post } = await use();
    const unknown = { user_name: 'unknown', password: 'guess' };
    await post('/login', unknown);
    expect((await post('/login', unknown)).body.error_msg).toContain('剩余登录尝试次数:3');
  });
});
