import { describe, expect, test } from '@jest/globals';
import { DEADLINE_MS } from '../../src/core/deadlines';
import { ProblemError } from '../../src/core/problems';
import type { Session } from '../../src/core/session';
import { singleUse } from '../../src/core/singleUse';
import { idToken, sessionToken, stateToken } from '../../src/core/tokens';
import type { IdaasSettings } from '../../src/idaas/settings';
import { answer } from '../corpus/corpus';
import { COMMON_HEADERS, createRecordedClient, ok, ORIGIN, type Recorded } from './recordedClient';

type Call = (client: Recorded['client']) => Promise<unknown>;

const STATE = stateToken('state');
const ID_TOKEN = idToken('identity');
const MOBILE = { method: 'mobile', address: '13800138000' } as const;
const EMAIL = { method: 'email', address: 'zhangsan@qq.com' } as const;
const BY_SMS = { recipient: MOBILE, code: '232326' };
const BY_EMAIL = { recipient: EMAIL, code: '232326' };
const WITH_STATE = { 'X-state-token': 'state' };
const BEARER = { Authorization: 'Bearer identity' };
const SESSION: Session = {
  sessionToken: sessionToken('session'),
  idToken: ID_TOKEN,
  idTokenEndsAt: null,
  person: { id: '1', name: '张三', userName: 'zhangsan', mobile: '', email: '' },
  signedInAt: 5,
  expiresAt: 10,
  clockOffsetMs: 0,
};
const PUZZLE = {
  token: 'puzzle',
  picture: '',
  piece: '',
  pictureSize: { width: 310, height: 155 },
  pieceSize: { width: 47, height: 155 },
  secretKey: null,
};

/** What a call sends where its answer does not matter. */
async function sentBy(call: Call, settings: Partial<IdaasSettings> = {}) {
  const { client, sent } = createRecordedClient({ status: 400, body: '', serverTime: null }, settings);
  await expect(call(client)).rejects.toThrow('answerUnreadable');
  expect(sent).toHaveLength(1);
  const [{ method, url, headers, body }] = sent as [(typeof sent)[0]];
  return { method, url, headers, body: body === null ? null : (JSON.parse(body) as unknown) };
}

const get = (path: string, headers = {}) => ({
  method: 'GET',
  url: `${ORIGIN}/api/v2/sdk/${path}`,
  headers: { ...COMMON_HEADERS, ...headers },
  body: null,
});
const post = (path: string, headers: object, body: object | null) => ({
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
    post('sso/session-token/id-token', { 'X-session-token': 'session' }, null),
  ],
  ['what is bound', ({ boundAccounts }) => boundAccounts(ID_TOKEN), get('social', BEARER)],
  [
    'unbinding',
    ({ unbind }) => unbind(ID_TOKEN, { id: '7', kind: 'weixin', nickname: '三' }),
    post('social/unbind-account', BEARER, { id: '7' }),
  ],
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
      return Promise.resolve({ device: { osVersion: 'o', fingerprint: 'f', userAgent: 'u' }, language });
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

describe('what comes back is read', () => {
  const ONWARD: readonly (readonly [string, Call])[] = [
    ['signing in', ({ signIn }) => signIn(singleUse('login'))],
    ['the phone button', ({ bindByPhone }) => bindByPhone('binding', STATE, singleUse('phone'))],
    ['a code', ({ bindByCode }) => bindByCode('binding', STATE, BY_SMS)],
    ['a password', ({ bindByPassword }) => bindByPassword(STATE, { userName: 'u', password: 'p' })],
    ['a second factor', ({ verify }) => verify(STATE, BY_SMS)],
    ['a new password', ({ changePassword }) => changePassword(STATE, { old: 'a', new: 'b' })],
    ['a later password', ({ skipPasswordChange }) => skipPasswordChange(STATE)],
  ];

  test.each(ONWARD)('%s may lead to any step', async (_what, call) => {
    const { client } = createRecordedClient(ok({ status: 'MFA_AUTH', state_token: 'next' }));
    expect(await call(client)).toEqual({ status: 'MFA_AUTH', stateToken: 'next' });
  });

  test('the number for the second factor, in our spelling, or none', async () => {
    const numberIn = (body: unknown) => createRecordedClient(ok(body)).client.mobileByToken(STATE);
    expect(await numberIn({ mobile: '+86-15200000000' })).toBe('15200000000');
    expect(await numberIn({ mobile: '152****0000' })).toBeNull();
    expect(await numberIn({})).toBeNull();
  });

  test('a puzzle, and the proof that it is solved', async () => {
    const puzzle = await createRecordedClient(answer('contract/4.2-captcha.http')).client.loadPuzzle();
    expect(puzzle).toMatchObject({ token: '71dd26999e314f9abb0c635336976635' });
    const { client } = createRecordedClient(ok({ captcha_token: ' proof ' }));
    expect((await client.solvePuzzle(PUZZLE, 1, MOBILE)).spend()).toBe('proof');
  });

  const SILENT: readonly (readonly [string, Call])[] = [
    ['sending a code', ({ sendCode }) => sendCode('binding', MOBILE, singleUse('t'))],
    ['unbinding', ({ unbind }) => unbind(ID_TOKEN, { id: '7', kind: '', nickname: '' })],
    ['changing the number', ({ changeMobileByPhone }) => changeMobileByPhone(ID_TOKEN, singleUse('p'))],
    ['signing out', ({ signOut }) => signOut(SESSION)],
  ];

  test.each(SILENT)('%s is done when nothing is answered, and not when an error is', async (_what, call) => {
    expect(await call(createRecordedClient(ok('')).client)).toBeUndefined();
    const refused = createRecordedClient(ok({ error_code: 'SDK.COMMON.1008' })).client;
    await expect(call(refused)).rejects.toMatchObject({ problem: { code: 'serverBusy' } });
  });

  test('a renewal keeps the person and since when they are in', async () => {
    const { client, clock } = createRecordedClient(ok({ session_token: 'rotated', expire: 60 }));
    expect(await client.renewSession(SESSION)).toEqual({
      ...SESSION,
      sessionToken: 'rotated',
      idToken: null,
      expiresAt: clock.now() + 60_000,
    });
  });

  test('what is bound', async () => {
    const { client } = createRecordedClient(answer('contract/7.4-bound-accounts.http'));
    expect(await client.boundAccounts(ID_TOKEN)).toEqual([{ id: '1', kind: 'weixin', nickname: '三' }]);
  });

  test('a session counts from the moment its answer arrived', async () => {
    const recorded = createRecordedClient(() => {
      recorded.clock.advance(700);
      return Promise.resolve(ok({ status: 'SUCCESS', session_token: 't', expire: 60 }));
    });
    const began = recorded.clock.now();
    expect(await recorded.client.signIn(singleUse('c'))).toMatchObject({
      session: { signedInAt: began + 700, expiresAt: began + 60_700 },
    });
  });
});

describe('what goes wrong is a problem and nothing else', () => {
  const problemOfSignIn = async (client: Recorded['client']) => {
    const thrown: unknown = await client.signIn(singleUse('c')).catch((error: unknown) => error);
    if (!(thrown instanceof ProblemError)) throw new Error('no problem');
    return thrown;
  };

  test('the network’s own problem goes on as it is', async () => {
    const offline = () => Promise.reject(new ProblemError({ code: 'offline' }));
    expect((await problemOfSignIn(createRecordedClient(offline).client)).problem).toEqual({
      code: 'offline',
    });
  });

  test('an adapter’s exception loses its words, which may quote a secret', async () => {
    const leaking = () => Promise.reject(new Error('POST ?token=secret'));
    const thrown = await problemOfSignIn(createRecordedClient(leaking).client);
    expect(thrown.problem).toEqual({ code: 'unexpected' });
    expect(String(thrown)).not.toContain('secret');
  });

  test('a device that cannot be described is one as well, and nothing is sent', async () => {
    const describeCaller = () => Promise.reject(new Error('no device'));
    const { client, sent } = createRecordedClient(ok(''), {}, { describeCaller });
    expect((await problemOfSignIn(client)).problem).toEqual({ code: 'unexpected' });
    expect(sent).toEqual([]);
  });

  test('a network that never answers is given up at the deadline', async () => {
    const { client, clock } = createRecordedClient(() => new Promise(() => undefined));
    const waiting = problemOfSignIn(client);
    await clock.awaited(DEADLINE_MS.request);
    clock.advance(DEADLINE_MS.request);
    expect((await waiting).problem).toEqual({ code: 'timedOut' });
  });

  test('the tenant’s own codes are understood', async () => {
    const refusal = { status: 400, body: '{"error_code":"IDAAS.SDK.NEW.0001"}', serverTime: null };
    const { client } = createRecordedClient(refusal, { problemOfErrorCode: { 'SDK.NEW.0001': 'codeWrong' } });
    expect((await problemOfSignIn(client)).problem).toMatchObject({ code: 'codeWrong' });
  });
});
