import { constants, createPublicKey, publicEncrypt } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { calls } from '../../sandbox/contract/calls';
import { oneAccessAsPrinted } from '../../sandbox';
import type { RequestContext, Headers } from './caller';
import { callers } from './caller';

/* OneAccess as Huawei's pages print it. Its own login by password is left out of the table, so the tests sign in before. */

const use = callers({ afterEach });
const english = { 'X-L': 'en' };

/** Opens a session and gives the signature that proves it (contract §7.3). */
async function signedIn(caller: RequestContext): Promise<() => Promise<Headers>> {
  caller.sandbox.control.setPolicy({ undocumentedCalls: 'served' });
  const { session_token } = (await caller.login('openid-bound')).body;
  caller.sandbox.control.setPolicy({ undocumentedCalls: 'refused' });
  const spki = Buffer.from(String((await caller.get('/public-key')).body.public_key), 'base64');
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  return async () => {
    const { timestamp } = (await caller.get('/server-date')).body;
    const nonce = Number(timestamp).toString(16);
    const text = `session_token=${String(session_token)}&timestamp=${String(timestamp)}&nonce=${nonce}`;
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    const cipher = publicEncrypt({ key, padding, oaepHash: 'sha256' }, Buffer.from(text));
    return { 'X-signature': cipher.toString('base64') };
  };
}

describe('OneAccess as printed', () => {
  test('answers only the calls that Huawei prints: no mini-program login, no email code', async () => {
    const { send } = await use({ policy: oneAccessAsPrinted });
    const short = ({ path }: { path: string }) => path.replace('/api/v2/sdk', '');
    const answered: string[] = [];
    const asked = calls.filter(({ isBare }) => isBare !== true);
    for (const call of asked) {
      const body = call.method === 'GET' ? undefined : '{}';
      const reply = await send(call.method, call.path, { 'content-type': 'application/json' }, body);
      if (reply.status !== 404) answered.push(short(call));
    }
    expect(answered).toEqual(asked.filter(({ pages }) => pages.oneaccess !== undefined).map(short));
    expect(answered).not.toContain('/login/wechat-miniprogram');
    expect(answered).not.toContain('/email/send');
  });

  test('its codes have no prefix, and some have numbers of their own', async () => {
    const caller = await use({ policy: { ...oneAccessAsPrinted, undocumentedCalls: 'served' } });
    const { post, stateFor } = caller;
    const guess = { user_name: 'zhangshan', password: 'guess' };
    expect((await post('/login', guess, english)).body).toEqual({
      error_code: 'LOGIN.0002',
      error_msg: 'wrong user name or password, remaining login attempts:4',
    });
    caller.sandbox.control.setPolicy({ maxPasswordAttempts: 1 });
    expect((await post('/login', { ...guess, user_name: 'lina' })).body.error_code).toBe('LOGIN.0001');
    const verify = (body: object) => post('/captcha/verify', body);
    const puzzle = { token: 'x', sender: '13800138000', point_json: '{"x":1.0,"y":5.0}' };
    expect((await verify({ ...puzzle, point_json: '' })).body.error_code).toBe('PARAM.0004');
    expect((await verify({ ...puzzle, token: '' })).body.error_code).toBe('PARAM.0005');
    expect((await verify({ ...puzzle, sender: 'unknown' })).body.error_code).toBe('PARAM.0006');
    expect((await verify(puzzle)).body.error_code).toBe('CAPTCHA.0002');
    const send = { mobile: '13800138000', type: 'LOGIN_SMS', captcha_token: 'made up' };
    expect((await post('/sms/send', send)).body.error_code).toBe('CAPTCHA.0004');
    expect((await post('/social/bind', {}, await stateFor())).body.error_code).toBe('COMMON.1001');
  });

  test('what a signed-in person asks for needs a signature; a bearer token is refused', async () => {
    const caller = await use({ policy: oneAccessAsPrinted });
    const sign = await signedIn(caller);
    expect((await caller.get('/profile', await sign())).body).toMatchObject({ userName: 'lina' });
    caller.sandbox.control.setPolicy({ undocumentedCalls: 'served' });
    const { id_token } = (await caller.login('openid-bound')).body;
    caller.sandbox.control.setPolicy({ undocumentedCalls: 'refused' });
    const bearer = { Authorization: `Bearer ${String(id_token)}` };
    for (const proof of [bearer, {}]) {
      expect((await caller.get('/profile', proof)).body.error_code).toBe('COMMON.1004');
      expect((await caller.get('/logout', proof)).body.error_code).toBe('COMMON.1004');
    }
  });

  test('signing out ends the session that signed it', async () => {
    const caller = await use({ policy: oneAccessAsPrinted });
    const sign = await signedIn(caller);
    expect((await caller.get('/logout', await sign())).status).toBe(200);
    expect((await caller.get('/profile', await sign())).body.error_code).toBe('PARAM.0023');
  });

  test('the number for the second factor comes without its area code, the server’s time as a text', async () => {
    const caller = await use({ policy: { ...oneAccessAsPrinted, undocumentedCalls: 'served' } });
    const { state_token } = (await caller.login('openid-mfa')).body;
    const state = { 'X-state-token': String(state_token) };
    expect((await caller.get('/mobile-by-token', state)).body).toEqual({ mobile: '13500135000' });
    expect((await caller.get('/server-date')).body).toEqual({ timestamp: expect.stringMatching(/^\d{13}$/) });
  });
});

describe('OneAccess with calls that no page prints', () => {
  test.each([
    ['GET', '/social', undefined],
    ['POST', '/social/unbind-account', { id: 'b1' }],
    ['POST', '/profile/update-mobile-by-wechat', { wechat_code: 'c' }],
    ['POST', '/profile/update-mobile', { mobile: '18911112222', verify_code: '123456' }],
    ['GET', '/profile', undefined],
  ] as const)('%s %s still needs a signature: a bearer token is refused', async (method, path, body) => {
    const { get, post, login } = await use({ policy: { product: 'oneaccess' } });
    const { id_token } = (await login('openid-bound')).body;
    const bearer = { Authorization: `Bearer ${String(id_token)}` };
    const reply = method === 'GET' ? await get(path, bearer) : await post(path, body, bearer);
    expect(reply).toMatchObject({ status: 400, body: { error_code: 'IDAAS.SDK.COMMON.1004' } });
  });

  test('takes a bearer token only where the policy says so', async () => {
    const { get, login } = await use({ policy: { product: 'oneaccess', personProof: 'bearer' } });
    const { id_token } = (await login('openid-bound')).body;
    expect((await get('/social', { Authorization: `Bearer ${String(id_token)}` })).status).toBe(200);
  });
});

describe('EIAM and CIAM without what their pages do not print', () => {
  test.each([
    ['eiam', '/profile/update-mobile-by-wechat', 404],
    ['eiam', '/mfa/sms', 400],
    ['eiam', '/login/wechat-miniprogram', 400],
    ['ciam', '/profile/update-mobile-by-wechat', 400],
    ['ciam', '/mfa/sms', 404],
    ['ciam', '/login/wechat-miniprogram', 400],
  ] as const)('%s: %s answers an empty request with %s', async (product, path, status) => {
    const { post } = await use({ policy: { product, undocumentedCalls: 'refused' } });
    expect((await post(path, {})).status).toBe(status);
  });
});
