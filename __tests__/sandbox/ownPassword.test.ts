import { afterEach, describe, expect, test } from '@jest/globals';
import { callers } from './caller';

const use = callers({ afterEach });
const password = 'Zhang2027pass';

describe('a forgotten password', () => {
  test.each([
    ['ciam', 'mobile', '13800138000', 'FORGET_PWD_SMS'],
    ['ciam', 'email', 'zhangsan@qq.com', 'FORGET_PWD_EMS'],
    ['eiam', 'mobile', '13800138000', 'CHANGE_PWD_SMS'],
    ['eiam', 'email', 'zhangsan@qq.com', 'CHANGE_PWD_EMS'],
    ['oneaccess', 'mobile', '13800138000', 'FORGET_PWD_SMS'],
  ] as const)('%s: a code by %s to %s of type %s gives a new one', async (product, field, to, type) => {
    const { post, codeFor } = await use({ policy: { product } });
    const body = { [field]: to, verify_code: await codeFor(to, type), password };
    const reply = await post(`/pwd/update-by-${field}`, body);
    expect([reply.status, reply.text]).toEqual([200, '']);
    const old = await post('/login', { user_name: 'zhangshan', password: 'password' });
    expect(old.status).toBe(400);
    expect((await post('/login', { user_name: 'zhangshan', password })).body.status).toBe('SUCCESS');
  });

  test.each([
    ['FORGET_PWD', 'FORGET_PWD_SMS', 'CHANGE_PWD_SMS'],
    ['CHANGE_PWD', 'CHANGE_PWD_SMS', 'FORGET_PWD_SMS'],
  ] as const)('EIAM prints two types; the policy %s takes %s, not %s', async (type, good, other) => {
    const mobile = '13800138000';
    const { post, codeFor, pass } = await use({ policy: { product: 'eiam', forgottenPasswordType: type } });
    const wrong = { mobile, verify_code: await codeFor(mobile, other), password };
    expect((await post('/pwd/update-by-mobile', wrong)).body.error_code).toBe('SDK.CAPTCHA.0007');
    pass(60);
    const right = { mobile, verify_code: await codeFor(mobile, good), password };
    expect((await post('/pwd/update-by-mobile', right)).status).toBe(200);
  });

  test('a wrong code, a weak password and an address without an account change nothing', async () => {
    const { post, codeFor } = await use();
    const reset = async (mobile: string, verify_code: string, next = password) =>
      (await post('/pwd/update-by-mobile', { mobile, verify_code, password: next })).body.error_code;
    expect(await reset('13800138000', '000000')).toBe('IDAAS.SDK.CAPTCHA.0007');
    // A stranger learns nothing before the code is right.
    expect(await reset('13100000000', '000000')).toBe('IDAAS.SDK.CAPTCHA.0007');
    expect(await reset('13800138000', await codeFor('13800138000', 'FORGET_PWD_SMS'), 'short')).toBe(
      'IDAAS.SDK.LOGIN.1004',
    );
    expect(await reset('13100000000', await codeFor('13100000000', 'FORGET_PWD_SMS'))).toBe(
      'IDAAS.SDK.COMMON.1013',
    );
    expect((await post('/login', { user_name: 'zhangshan', password: 'password' })).status).toBe(200);
  });

  test('CIAM has a code for an empty verification code', async () => {
    const { post } = await use();
    const body = { mobile: '13800138000', verify_code: '', password };
    expect((await post('/pwd/update-by-mobile', body)).body.error_code).toBe('IDAAS.SDK.PARAM.0009');
  });
});

describe('one’s own password', () => {
  const signIn = async ({ login }: Awaited<ReturnType<typeof use>>) => ({
    Authorization: `Bearer ${String((await login('openid-bound')).body.id_token)}`,
  });

  test.each([
    ['ciam', '/pwd/update-by-mobile', '13900139000', 'UPDATE_PWD_SMS'],
    ['ciam', '/pwd/update-by-email', 'lina@example.com', 'UPDATE_PWD_EMS'],
    ['eiam', '/pwd/change-by-mobile', '13900139000', 'CHANGE_PWD_SMS'],
  ] as const)('%s changes it at %s with a bearer token and a code to %s', async (product, path, to, type) => {
    const caller = await use({ policy: { product } });
    const me = await signIn(caller);
    const body = { verify_code: await caller.codeFor(to, type), password };
    const reply = await caller.post(path, body, me);
    expect([reply.status, reply.text]).toEqual([200, '']);
    expect((await caller.post('/login', { user_name: 'lina', password })).body.status).toBe('SUCCESS');
  });

  test('without a bearer token no password changes', async () => {
    const { post } = await use();
    const reply = await post('/pwd/update-by-mobile', { verify_code: '1', password });
    expect(reply.body.error_code).toBe('IDAAS.SDK.PARAM.0016');
  });
});

describe('EIAM’s other way to take a WeChat user off', () => {
  test('by type and the uid that the list tells', async () => {
    const { login, get, post } = await use({ policy: { product: 'eiam' } });
    const me = { Authorization: `Bearer ${String((await login('openid-bound')).body.id_token)}` };
    const unbind = (social_uid: string, social_type: string) =>
      post('/social/unbind', { social_uid, social_type }, me);
    expect((await unbind('openid-bound', 'qq')).body.error_code).toBe('SDK.COMMON.1006');
    expect((await unbind('another-openid', 'weixin')).body.error_code).toBe('SDK.COMMON.1006');
    expect((await unbind('openid-bound', 'weixin')).status).toBe(200);
    expect((await get('/social', me)).body.social).toEqual([]);
  });
});
