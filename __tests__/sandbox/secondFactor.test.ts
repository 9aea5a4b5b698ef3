import { afterEach, describe, expect, test } from '@jest/globals';
import type { RequestContext } from './caller';
import { callers } from './caller';

const use = callers({ afterEach });
const stateOf = (token: unknown) => ({ 'X-state-token': String(token) });

async function needsFactor(caller: RequestContext, openid: string) {
  const { body } = await caller.login(openid);
  expect(body).toMatchObject({ status: 'MFA_AUTH', data: null });
  return stateOf(body.state_token);
}

describe('the second factor', () => {
  test('the own number is told in full, and a code sent to it ends in a session', async () => {
    const caller = await use({ policy: { product: 'eiam' } });
    const state = await needsFactor(caller, 'openid-mfa');
    const { body } = await caller.get('/mobile-by-token', state);
    expect(body).toEqual({ mobile: '+86-13500135000' });
    const mobile = String(body.mobile);
    const verify_code = await caller.codeFor(mobile, 'MFA_AUTH_SMS');
    expect((await caller.post('/mfa/sms', { mobile, verify_code }, state)).body.status).toBe('SUCCESS');
  });

  test('a person without a number uses the mailbox', async () => {
    const caller = await use({ policy: { product: 'eiam' } });
    const state = await needsFactor(caller, 'openid-mfa-email');
    expect((await caller.get('/mobile-by-token', state)).body.error_code).toBe('SDK.COMMON.1006');
    const email = 'zhoufang@example.com';
    const verify_code = await caller.codeFor(email, 'MFA_AUTH_EMS');
    expect((await caller.post('/mfa/email', { email, verify_code }, state)).body.status).toBe('SUCCESS');
  });

  test('OneAccess names the code in its own way', async () => {
    const caller = await use({ policy: { product: 'oneaccess' } });
    const state = await needsFactor(caller, 'openid-mfa');
    const mobile = '13500135000';
    const verify_code = await caller.codeFor(mobile, 'OTP_REST_SMS');
    expect((await caller.post('/mfa/sms', { mobile, verify_code }, state)).body.status).toBe('SUCCESS');
  });

  test("a code on another person's phone proves nothing, nor does a wrong one", async () => {
    const caller = await use();
    const state = await needsFactor(caller, 'openid-mfa');
    const verify_code = await caller.codeFor('13800138000', 'MFA_AUTH_SMS');
    const foreign = await caller.post('/mfa/sms', { mobile: '13800138000', verify_code }, state);
    expect(foreign.body.error_code).toBe('IDAAS.SDK.COMMON.1006');
    const wrong = await caller.post('/mfa/sms', { mobile: '13500135000', verify_code: 'no' }, state);
    expect(wrong.body.error_code).toBe('IDAAS.SDK.CAPTCHA.0007');
  });

  test('a tenant that requires it asks after binding too, and binds only at the end', async () => {
    const caller = await use({ policy: { mfa: 'required' } });
    const good = { user_name: 'zhangshan', password: 'password' };
    const { body } = await caller.post(
      '/social/username-password-bind',
      good,
      await caller.stateFor('newcomer'),
    );
    expect(body.status).toBe('MFA_AUTH');
    expect((await caller.login('newcomer')).body.status).toBe('SOCIAL_BIND');
    const mobile = '13800138000';
    const verify_code = await caller.codeFor(mobile, 'MFA_AUTH_SMS');
    const last = await caller.post('/mfa/sms', { mobile, verify_code }, stateOf(body.state_token));
    expect(last.body.status).toBe('SUCCESS');
    expect((await caller.login('newcomer')).body.status).toBe('MFA_AUTH');
  });
});

describe('a password that has to change', () => {
  const expired = { user_name: 'liuyang', password: 'Liu2025pass' };
  const warned = { user_name: 'sunlei', password: 'Sun2026pass' };
  const bind = async (caller: RequestContext, account: object) =>
    (await caller.post('/social/username-password-bind', account, await caller.stateFor('newcomer'))).body;

  test('an expired one comes with the rule for the new one, and cannot be kept', async () => {
    const caller = await use();
    const { status, data, state_token } = await bind(caller, expired);
    expect(status).toBe('PASSWORD_EXPIRED');
    expect(JSON.parse(String(data))).toMatchObject({
      minLength: 8,
      maxLength: 20,
      regEx: expect.any(String),
    });
    const skip = await caller.get('/pwd/skip-update', stateOf(state_token));
    expect(skip.body.error_code).toBe('IDAAS.SDK.COMMON.1007');
  });

  test('a new one that fits the rule ends in a session, and the old one is dead', async () => {
    const caller = await use();
    const state = stateOf((await bind(caller, expired)).state_token);
    const change = (old_password: string, new_password: string) =>
      caller.post('/pwd/update', { old_password, new_password }, state);
    expect((await change('Liu2025pass', 'short')).body.error_code).toBe('IDAAS.SDK.LOGIN.1004');
    expect((await change('guess', 'Liu2026pass')).body.error_code).toBe('IDAAS.SDK.LOGIN.1005');
    expect((await change('Liu2025pass', 'Liu2026pass')).body.status).toBe('SUCCESS');
    expect((await caller.login('newcomer')).body.status).toBe('SUCCESS');
    expect((await caller.post('/login', expired)).body.error_code).toBe('IDAAS.SDK.LOGIN.1005');
  });

  test('an expiring one may be kept for now', async () => {
    const caller = await use();
    const { status, state_token } = await bind(caller, warned);
    expect(status).toBe('PASSWORD_WARN');
    expect((await caller.get('/pwd/skip-update', stateOf(state_token))).body.status).toBe('SUCCESS');
  });

  test.each([
    ['email', 'liuyang@example.com', 'UPDATE_PWD_EMS'],
    ['mobile', '13400134000', 'UPDATE_PWD_SMS'],
  ])('a code by %s replaces the old password', async (field, to, type) => {
    const caller = await use();
    const state = stateOf((await bind(caller, expired)).state_token);
    const body = { verify_code: await caller.codeFor(to, type), new_password: 'Liu2026pass' };
    expect((await caller.post(`/after-login/pwd/update-by-${field}`, body, state)).body.status).toBe(
      'SUCCESS',
    );
  });

  test('it does not matter to WeChat logins unless the policy says so', async () => {
    const caller = await use();
    caller.sandbox.control.putPerson({
      id: '99',
      userName: 'old',
      password: 'x',
      name: '旧',
      openid: 'openid-old',
      passwordState: 'expired',
    });
    expect((await caller.login('openid-old')).body.status).toBe('SUCCESS');
    caller.sandbox.control.setPolicy({ passwordStateOn: 'always' });
    expect((await caller.login('openid-old')).body.status).toBe('PASSWORD_EXPIRED');
  });
});
