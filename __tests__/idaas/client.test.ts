import { describe, expect, test } from '@jest/globals';
import { ProblemError } from '../../src/core/problems';
import { singleUse } from '../../src/core/tokens';
import { answer } from '../corpus/corpus';
import { BY_SMS, ID_TOKEN, MOBILE, PUZZLE, SESSION, STATE, WECHAT, type Call } from './calls';
import { createRecordedClient, ok, type Recorded } from './recordedClient';

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
    // Huawei prints 11 digits without an area code.
    expect(await numberIn({ mobile: '15200000000' })).toBe('15200000000');
    expect(await numberIn({ mobile: ' +852-91234567 ' })).toBe('+852-91234567');
    expect(await numberIn({ mobile: '+85291234567' })).toBe('+852-91234567');
    expect(await numberIn({ mobile: '+886-0912345678' })).toBe('+886-912345678');
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
    ['a new password for a forgotten one', ({ resetPassword }) => resetPassword(BY_SMS, 'p')],
    ['unbinding', ({ unbind }) => unbind(ID_TOKEN, WECHAT)],
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

  test('the areas of numbers', async () => {
    const { client } = createRecordedClient(answer('contract/4.6-country-codes.http'));
    expect(await client.countryCodes()).toMatchObject([{ code: '86', country: 'CN' }]);
  });

  test('what is bound', async () => {
    const { client } = createRecordedClient(answer('contract/7.4-bound-accounts.http'));
    expect(await client.boundAccounts(ID_TOKEN)).toEqual([
      { id: '1', kind: 'wechat', rawKind: 'weixin', nickname: '三' },
    ]);
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
  const errorOf = async (call: Promise<unknown>): Promise<ProblemError> => {
    const thrown: unknown = await call.catch((error: unknown) => error);
    if (!(thrown instanceof ProblemError)) throw new Error('no problem');
    return thrown;
  };
  const problemOfSignIn = ({ signIn }: Recorded['client']) => errorOf(signIn(singleUse('c')));

  test('the network’s own problem goes on as it is', async () => {
    const offline = () => Promise.reject(new ProblemError({ code: 'offline' }));
    expect((await problemOfSignIn(createRecordedClient(offline).client)).problem).toEqual({
      code: 'offline',
    });
  });

  test('an adapter’s exception is the cause; its words, which may quote a secret, are not repeated', async () => {
    const cause = new Error('POST ?token=secret');
    const thrown = await problemOfSignIn(createRecordedClient(() => Promise.reject(cause)).client);
    expect(thrown.problem).toEqual({ code: 'unexpected' });
    expect(thrown.cause).toBe(cause);
    expect(String(thrown)).not.toContain('secret');
  });

  test('an exception in a reader is the cause, so that a bug of ours can be found', async () => {
    // A transport that breaks its contract: the reader of an empty answer expects text.
    const broken = () => Promise.resolve({ status: 200, body: null, serverTime: null } as never);
    const thrown = await errorOf(createRecordedClient(broken).client.sendCode('binding', MOBILE, null));
    expect(thrown.problem).toEqual({ code: 'unexpected' });
    expect(thrown.cause).toBeInstanceOf(TypeError);
  });

  test('an exception in a request is the cause, and nothing is sent', async () => {
    const { client, sent } = createRecordedClient(ok(''));
    const thrown = await errorOf(client.signIn(null as never));
    expect(thrown.problem).toEqual({ code: 'unexpected' });
    expect(thrown.cause).toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
  });

  test('a device that cannot be described is a problem as well, and nothing is sent', async () => {
    const describeCaller = () => Promise.reject(new Error('no device'));
    const { client, sent } = createRecordedClient(ok(''), {}, { describeCaller });
    expect((await problemOfSignIn(client)).problem).toEqual({ code: 'unexpected' });
    expect(sent).toEqual([]);
  });

  test('the tenant’s own codes are understood', async () => {
    const refusal = { status: 400, body: '{"error_code":"IDAAS.SDK.NEW.0001"}', serverTime: null };
    const { client } = createRecordedClient(refusal, { problemOfErrorCode: { 'SDK.NEW.0001': 'codeWrong' } });
    expect((await problemOfSignIn(client)).problem).toMatchObject({ code: 'codeWrong' });
  });
});
