import { describe, expect, test } from '@jest/globals';
import { singleUse } from '../../src/core/tokens';
import type { IdaasSettings } from '../../src/idaas/settings';
import {
  BY_EMAIL,
  BY_SMS,
  EMAIL,
  ID_TOKEN,
  MOBILE,
  PUZZLE,
  SESSION,
  STATE,
  WECHAT,
  type Call,
} from './calls';
import { COMMON_HEADERS, ORIGIN } from './contexts';
import { createRecordedClient, ok } from './recordedClient';

const WITH_STATE = { 'X-state-token': 'state' };
const BEARER = { Authorization: 'Bearer identity' };

/** What a call sends where its answer does not matter. */
async function sentBy(call: Call, settings: Partial<IdaasSettings> = {}) {
  const { client, sent } = createRecordedClient({ status: 500, body: '', serverTime: null }, settings);
  await expect(call(client)).rejects.toThrow('serverBusy');
  expect(sent).toHaveLength(1);
  const [{ method, url, headers, body }] = sent as [(typeof sent)[0]];
  return { method, url, headers, body: body === null ? 'none' : (JSON.parse(body) as unknown) };
}

const get = (path: string, headers = {}) => ({
  method: 'GET',
  url: `${ORIGIN}/api/v2/sdk/${path}`,
  headers: { ...COMMON_HEADERS, ...headers },
  body: 'none',
});
const post = (path: string, headers: object, body: object | 'none') => ({
  ...get(path, headers),
  method: 'POST',
  body,
});

const WIRE: readonly (readonly [string, Call, ReturnType<typeof get> | ReturnType<typeof post>])[] = [
  [
    'silent sign-in',
    ({ signIn }) => signIn(singleUse('login')),
    post('login/wechat-miniprogram', {}, { code: 'login' }),
  ],
  [
    'an account that exists, by the phone button',
    ({ bindByPhone }) => bindByPhone('binding', STATE, singleUse('phone')),
    post('social/wechat-mobile-bind', WITH_STATE, { wechat_code: 'phone' }),
  ],
  [
    'an account that may be made, by the phone button',
    ({ bindByPhone }) => bindByPhone('registering', STATE, singleUse('phone')),
    post('social/wechat-mobile-register-bind', WITH_STATE, { wechat_code: 'phone' }),
  ],
  [
    'an account that exists, by a code on the phone',
    ({ bindByCode }) => bindByCode('binding', STATE, BY_SMS),
    post('social/bind', WITH_STATE, { mobile: '13800138000', verify_code: '232326' }),
  ],
  [
    'an account that may be made, by a code in the mail',
    ({ bindByCode }) => bindByCode('registering', STATE, BY_EMAIL),
    post('social/register-bind', WITH_STATE, { email: 'zhangsan@qq.com', verify_code: '232326' }),
  ],
  [
    'user name and password',
    ({ bindByPassword }) => bindByPassword(STATE, { userName: 'zhangsan', password: ' p w ' }),
    post('social/username-password-bind', WITH_STATE, { user_name: 'zhangsan', password: ' p w ' }),
  ],
  [
    'the second factor on the phone',
    ({ verify }) => verify(STATE, BY_SMS),
    post('mfa/sms', WITH_STATE, { mobile: '13800138000', verify_code: '232326' }),
  ],
  [
    'the second factor in the mail',
    ({ verify }) => verify(STATE, BY_EMAIL),
    post('mfa/email', WITH_STATE, { email: 'zhangsan@qq.com', verify_code: '232326' }),
  ],
  [
    'a new password',
    ({ changePassword }) => changePassword(STATE, { old: 'a', new: 'b' }),
    post('pwd/update', WITH_STATE, { old_password: 'a', new_password: 'b' }),
  ],
  [
    'a new password for a forgotten one, by a code on the phone',
    ({ resetPassword }) => resetPassword(BY_SMS, ' p w '),
    post('pwd/update-by-mobile', {}, { mobile: '13800138000', verify_code: '232326', password: ' p w ' }),
  ],
  [
    'a new password for a forgotten one, by a code in the mail',
    ({ resetPassword }) => resetPassword(BY_EMAIL, 'p'),
    post('pwd/update-by-email', {}, { email: 'zhangsan@qq.com', verify_code: '232326', password: 'p' }),
  ],
  [
    'no new password yet',
    ({ skipPasswordChange }) => skipPasswordChange(STATE),
    get('pwd/skip-update', WITH_STATE),
  ],
  [
    'which number the second factor may go to',
    ({ mobileByToken }) => mobileByToken(STATE),
    get('mobile-by-token', WITH_STATE),
  ],
  ['a puzzle', ({ loadPuzzle }) => loadPuzzle(), get('captcha')],
  [
    'its solution',
    ({ solvePuzzle }) => solvePuzzle(PUZZLE, 237, MOBILE),
    post('captcha/verify', {}, { point_json: '{"x":237.0,"y":5.0}', token: 'puzzle', sender: '13800138000' }),
  ],
  ['the areas of numbers', ({ countryCodes }) => countryCodes(), get('country-codes')],
  [
    'a code to a phone',
    ({ sendCode }) => sendCode('binding', MOBILE, singleUse('captcha')),
    post('sms/send', {}, { mobile: '13800138000', type: 'BIND_MOBILE_SMS', captcha_token: 'captcha' }),
  ],
  [
    'a code to a mailbox, without a puzzle',
    ({ sendCode }) => sendCode('verifying', EMAIL, null),
    post('email/send', {}, { email: 'zhangsan@qq.com', type: 'MFA_AUTH_EMS' }),
  ],
  [
    'a renewal',
    ({ renewSession }) => renewSession(SESSION),
    post('sso/session-token/id-token', { 'X-session-token': 'session' }, 'none'),
  ],
  ['what is bound', ({ boundAccounts }) => boundAccounts(ID_TOKEN), get('social', BEARER)],
  ['unbinding', ({ unbind }) => unbind(ID_TOKEN, WECHAT), post('social/unbind-account', BEARER, { id: '7' })],
  [
    'another number',
    ({ changeMobileByPhone }) => changeMobileByPhone(ID_TOKEN, singleUse('phone')),
    post('profile/update-mobile-by-wechat', BEARER, { wechat_code: 'phone' }),
  ],
  [
    'the end of a session',
    ({ signOut }) => signOut(SESSION),
    get('logout', { 'X-session-token': 'session' }),
  ],
];

describe('one call is one request, as the vendor’s pages print it', () => {
  test.each(WIRE)('%s', async (_what, call, request) => {
    expect(await sentBy(call)).toEqual(request);
  });

  test('the phone button of a tenant that signs in by the number alone goes there, without a state', async () => {
    for (const family of ['binding', 'registering'] as const)
      expect(
        await sentBy(({ bindByPhone }) => bindByPhone(family, STATE, singleUse('phone')), {
          phoneLogin: true,
        }),
      ).toEqual(post('login/wechat-mini-program-mobile', {}, { code: 'phone' }));
  });

  test('the caller is described anew for each call', async () => {
    const languages = ['zh-HK', 'en'] as const;
    let asked = 0;
    const describeCaller = () => {
      const language = languages[asked++] ?? 'en';
      const device = { osVersion: 'o', fingerprint: 'f', userAgent: 'u' };
      return Promise.resolve({ device, language, traceId: 'trace-1' });
    };
    const { client, sent } = createRecordedClient(
      ok({ status: 'MFA_AUTH', state_token: 's' }),
      {},
      { describeCaller },
    );
    await client.signIn(singleUse('1'));
    await client.signIn(singleUse('2'));
    expect(sent.map(({ headers }) => headers['X-L'])).toEqual(['zh', 'en']);
  });
});
