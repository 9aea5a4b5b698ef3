import { describe, expect, test } from '@jest/globals';
import { DEADLINE_MS } from '../../../src/core/deadlines';
import { ProblemError } from '../../../src/core/problems';
import { recordOf } from '../../../src/core/sessionRecord';
import { singleUse, stateToken } from '../../../src/core/tokens';
import { createTestStorages } from '../../world/platform';
import { createTestVault } from '../../world/vault';
import { binding, HOUR, ISSUER, openEngine, sessionAt, settle } from '../openEngine';

const DENIED = { status: 'ACCESS_DENIED', reason: 'not yours' } as const;
const MFA = { status: 'MFA_AUTH', stateToken: stateToken('state-2') } as const;
const REGISTER = { ...binding, status: 'USER_REGISTER' } as const;
const POLICY = { minLength: 8, maxLength: null, pattern: null };
const WARN = { status: 'PASSWORD_WARN', stateToken: stateToken('state-3'), policy: POLICY } as const;
const EXPIRED = { ...WARN, status: 'PASSWORD_EXPIRED' } as const;
const MOBILE = { method: 'mobile', address: '13800138000' } as const;
const PROOF = { recipient: MOBILE, code: '123456' };
const never = () => new Promise<never>(() => {});

/** An engine whose vault holds a session that ends in `ms`, and that session. */
async function withStored(ms: number) {
  const app = openEngine();
  const session = sessionAt(app.clock, { expiresAt: app.clock.now() + ms });
  await app.vault.write(recordOf(session, ISSUER));
  return { app, session: { ...session, idToken: null, idTokenEndsAt: null } };
}

describe('a launch', () => {
  test('with a live session makes no request', async () => {
    const { app, session } = await withStored(1);
    await app.actions.launch();
    expect(app.step()).toEqual({ name: 'signedIn', session });
    expect(app.codes).toEqual([]);
    expect(app.server.asked).toEqual([]);
  });

  test('without a session signs in silently: one code, one request', async () => {
    const app = openEngine();
    const launch = app.actions.launch();
    await settle();
    expect(app.step()).toEqual({ name: 'starting' });
    expect(app.store.getState().attempt).toMatchObject({ status: 'running', purpose: 'signIn' });
    expect(app.server.names()).toEqual(['signIn']);
    expect(app.server.last().args).toEqual([app.codes[0]]);
    await app.server.last().answer({ status: 'SUCCESS', session: sessionAt(app.clock) });
    await launch;
    expect(app.step().name).toBe('signedIn');
    expect(app.codes).toHaveLength(1);
  });

  test('with a lapsed session keeps it until the server decides', async () => {
    const { app, session } = await withStored(0);
    void app.actions.launch();
    await settle();
    expect(app.step()).toEqual({ name: 'starting', lapsed: session });
    await app.server.last().refuse({ code: 'offline' });
    expect(app.step()).toEqual({ name: 'signedOut', lapsed: session });
    expect(app.problem()).toEqual({ code: 'offline' });
  });

  test('with another tenant’s session signs in silently', async () => {
    const { app } = await withStored(HOUR);
    await app.vault.write(recordOf(sessionAt(app.clock), 'https://other.example client-1'));
    void app.actions.launch();
    await settle();
    expect(app.server.names()).toEqual(['signIn']);
  });

  test.each([
    ['refuses', () => Promise.reject(new Error('getStorage:fail'))],
    [
      'throws',
      () => {
        throw new Error('getStorage is not a function');
      },
    ],
  ])('with a vault that %s signs in silently', async (_case, read) => {
    const app = openEngine({ ports: { vault: { ...openEngine().vault, read } } });
    void app.actions.launch();
    await settle();
    expect(app.server.names()).toEqual(['signIn']);
  });

  test('with a vault that never answers goes on at its deadline', async () => {
    const app = openEngine({ ports: { vault: { ...openEngine().vault, read: never } } });
    void app.actions.launch();
    app.clock.advance(DEADLINE_MS.vault - 1);
    await settle();
    expect(app.server.asked).toEqual([]);
    app.clock.advance(1);
    await settle();
    expect(app.server.names()).toEqual(['signIn']);
  });

  test('signs in no person who signed out while the vault was read', async () => {
    const { app } = await withStored(HOUR);
    const launch = app.actions.launch();
    void app.actions.signOut();
    await launch;
    expect(app.step()).toEqual({ name: 'signedOut' });
    expect(app.codes).toEqual([]);
  });

  test('signs in no person who signed out while an empty vault was read', async () => {
    const app = openEngine();
    const launch = app.actions.launch();
    void app.actions.signOut();
    await launch;
    expect(app.codes).toEqual([]);
  });

  test('fails where WeChat gives no code in time', async () => {
    const app = openEngine({ ports: { requestLoginCode: never } });
    void app.actions.launch();
    await settle();
    app.clock.advance(DEADLINE_MS.loginCode - 1);
    await settle();
    expect(app.problem()).toBeNull();
    app.clock.advance(1);
    await settle();
    expect(app.problem()).toEqual({ code: 'wechatSilent' });
    expect(app.server.asked).toEqual([]);
  });

  test('fails where WeChat has no code', async () => {
    const requestLoginCode = () => Promise.reject(new ProblemError({ code: 'loginCodeMissing' }));
    const app = openEngine({ ports: { requestLoginCode } });
    await app.actions.launch();
    expect(app.problem()).toEqual({ code: 'loginCodeMissing' });
    expect(app.step()).toEqual({ name: 'signedOut' });
  });
});

describe('coming to the foreground', () => {
  test('with a live session changes nothing', async () => {
    const app = openEngine();
    const session = app.signedIn();
    await app.actions.resume();
    expect(app.step()).toEqual({ name: 'signedIn', session });
    expect(app.server.asked).toEqual([]);
  });

  test('with a lapsed session signs in silently, and keeps it until the answer', async () => {
    const app = openEngine();
    const session = app.signedIn();
    app.clock.advance(24 * HOUR);
    void app.actions.resume();
    await settle();
    expect(app.step()).toEqual({ name: 'signedOut', lapsed: session });
    expect(app.server.names()).toEqual(['signIn']);
  });

  test('with a corrected clock restores the session', async () => {
    const app = openEngine();
    const session = app.signedIn();
    app.clock.advance(24 * HOUR);
    void app.actions.resume();
    await settle();
    await app.server.last().refuse({ code: 'offline' });
    app.clock.advance(-1);
    await app.actions.resume();
    expect(app.step()).toEqual({ name: 'signedIn', session });
    expect(app.server.names()).toEqual(['signIn']);
  });

  test('asks the server again while the session still seems over', async () => {
    const app = openEngine();
    app.signedIn();
    app.clock.advance(24 * HOUR);
    void app.actions.resume();
    await settle();
    await app.server.last().refuse({ code: 'offline' });
    void app.actions.resume();
    await settle();
    expect(app.server.names()).toEqual(['signIn', 'signIn']);
  });

  test('joins a sign-in that runs already', async () => {
    const app = openEngine();
    app.signedIn();
    app.clock.advance(24 * HOUR);
    void app.actions.resume();
    await settle();
    const again = app.actions.resume();
    await settle();
    await app.server.last().refuse({ code: 'offline' });
    await again;
    expect(app.server.names()).toEqual(['signIn']);
    expect(app.problem()).toEqual({ code: 'offline' });
  });

  test('repeats a sign-in that the background interrupted', async () => {
    const app = openEngine();
    void app.actions.launch();
    await settle();
    await app.server.last().refuse({ code: 'interrupted' });
    void app.actions.resume();
    await settle();
    expect(app.server.names()).toEqual(['signIn', 'signIn']);
  });

  test('repeats it also where the interruption is reported afterwards', async () => {
    const app = openEngine();
    void app.actions.launch();
    await settle();
    void app.actions.resume();
    await settle();
    expect(app.server.names()).toEqual(['signIn']);
    await app.server.last().refuse({ code: 'interrupted' });
    expect(app.server.names()).toEqual(['signIn', 'signIn']);
  });

  test('repeats no sign-in that failed otherwise or was never begun', async () => {
    const app = openEngine();
    await app.actions.resume();
    expect(app.server.asked).toEqual([]);
    void app.actions.launch();
    await settle();
    await app.server.last().refuse({ code: 'offline' });
    await app.actions.resume();
    expect(app.server.names()).toEqual(['signIn']);
  });

  test('repeats nothing that the person began on a page: a password is never sent twice', async () => {
    const app = openEngine();
    app.answered(binding);
    void app.actions.bindByPassword({ userName: 'lina', password: 'x' });
    await settle();
    await app.server.last().refuse({ code: 'interrupted' });
    await app.actions.resume();
    expect(app.server.names()).toEqual(['bindByPassword']);
  });

  test('signs in no person who signed out', async () => {
    const app = openEngine();
    app.signedIn();
    await app.actions.signOut();
    await app.actions.resume();
    expect(app.step()).toEqual({ name: 'signedOut' });
    expect(app.server.asked).toEqual([]);
  });
});

describe('asking to sign in', () => {
  test('continues the present step', async () => {
    const app = openEngine({ wanted: false });
    app.answered(binding);
    await app.actions.signIn();
    expect(app.store.getState().wanted).toBe(true);
    expect(app.server.asked).toEqual([]);
  });

  test('begins silently from signed out', async () => {
    const app = openEngine({ wanted: false });
    app.store.dispatch({ type: 'signedOut' });
    void app.actions.signIn();
    await settle();
    expect(app.store.getState().wanted).toBe(true);
    expect(app.server.names()).toEqual(['signIn']);
  });

  test('again begins silently from any step', async () => {
    const app = openEngine({ wanted: false });
    app.answered(DENIED);
    void app.actions.startAgain();
    await settle();
    expect(app.store.getState().wanted).toBe(true);
    expect(app.server.names()).toEqual(['signIn']);
  });

  test('can be declined, and the step is kept', () => {
    const app = openEngine();
    app.answered(binding);
    app.actions.decline();
    expect(app.store.getState()).toMatchObject({ wanted: false, step: { name: 'binding' } });
  });

  test('and failing leaves a problem that can be dismissed', async () => {
    const app = openEngine();
    void app.actions.signInSilently();
    await settle();
    await app.server.last().refuse({ code: 'offline' });
    expect(app.problem()).toEqual({ code: 'offline' });
    app.actions.dismissProblem();
    expect(app.problem()).toBeNull();
  });
});

type App = ReturnType<typeof openEngine>;
const code = singleUse<'PhoneCode'>('phone-1');
const passwords = { old: 'old', new: 'new' };
const credentials = { userName: 'lina', password: 'x' };
const [state1, state2, state3] = [binding.stateToken, MFA.stateToken, WARN.stateToken];

describe('continuing from a step', () => {
  test.each([
    [
      'binding by phone',
      binding,
      (app: App) => app.actions.bindByPhone(code),
      ['bindByPhone', 'binding', state1, code],
    ],
    [
      'registering by phone',
      REGISTER,
      (app: App) => app.actions.bindByPhone(code),
      ['bindByPhone', 'registering', state1, code],
    ],
    [
      'binding by code',
      binding,
      (app: App) => app.actions.bindByCode(PROOF),
      ['bindByCode', 'binding', state1, PROOF],
    ],
    [
      'registering by code',
      REGISTER,
      (app: App) => app.actions.bindByCode(PROOF),
      ['bindByCode', 'registering', state1, PROOF],
    ],
    [
      'binding by password',
      binding,
      (app: App) => app.actions.bindByPassword(credentials),
      ['bindByPassword', state1, credentials],
    ],
    ['the second factor', MFA, (app: App) => app.actions.verify(PROOF), ['verify', state2, PROOF]],
    [
      'a new password',
      EXPIRED,
      (app: App) => app.actions.changePassword(passwords),
      ['changePassword', state3, passwords],
    ],
    [
      'no new password yet',
      WARN,
      (app: App) => app.actions.skipPasswordChange(),
      ['skipPasswordChange', state3],
    ],
  ] as const)('%s sends the state token and what was typed', async (_case, from, act, expected) => {
    const app = openEngine();
    app.answered(from);
    const acted = act(app);
    expect(app.store.getState().attempt).toMatchObject({ status: 'running', purpose: expected[0] });
    await settle();
    const { name, args } = app.server.last();
    expect([name, ...args]).toEqual(expected);
    await app.server.last().answer(DENIED);
    await acted;
    expect(app.step().name).toBe('denied');
  });

  test.each([
    ['by phone', (app: App) => app.actions.bindByPhone(code), MFA],
    ['by code', (app: App) => app.actions.bindByCode(PROOF), MFA],
    ['by password', (app: App) => app.actions.bindByPassword(credentials), REGISTER],
    ['with a second factor', (app: App) => app.actions.verify(PROOF), binding],
    ['with a new password', (app: App) => app.actions.changePassword(passwords), binding],
    ['without a new password', (app: App) => app.actions.skipPasswordChange(), binding],
    ['without a new password that is required', (app: App) => app.actions.skipPasswordChange(), EXPIRED],
    ['with a number to look up', (app: App) => app.actions.lookUpMobile(), binding],
  ])('%s sends nothing at another step', async (_case, act, elsewhere) => {
    const app = openEngine();
    app.answered(elsewhere);
    const before = app.store.getState();
    await act(app);
    expect(app.server.asked).toEqual([]);
    expect(app.store.getState()).toBe(before);
  });

  test('with a state token older than the tenant allows begins anew, and does not send the token', async () => {
    const app = openEngine({ settings: { stateTokenMs: 60_000 } });
    app.answered(binding);
    app.clock.advance(60_000);
    void app.actions.bindByPassword(credentials);
    await settle();
    expect(app.server.names()).toEqual(['signIn']);
    await app.server.last().answer(REGISTER);
    expect(app.step().name).toBe('registering');
    expect(app.problem()).toEqual({ code: 'stateTokenInvalid' });
  });

  test.each<[string, (app: App) => void]>([
    ['older than the tenant allows', ({ clock }) => clock.advance(60_000)],
    [
      'that was refused for a reason we cannot read',
      ({ store }) => {
        store.dispatch({ type: 'attemptStarted', id: -2, purpose: 'bindByCode' });
        store.dispatch({ type: 'attemptFailed', id: -2, problem: { code: 'refused' } });
      },
    ],
  ])('with a state token %s replaces it within the tap on the phone button', async (_case, age) => {
    const app = openEngine({ settings: { stateTokenMs: 60_000 } });
    app.answered(binding);
    age(app);
    const code = singleUse<'PhoneCode'>('phone-1');
    void app.actions.bindByPhone(code);
    await settle();
    expect(app.server.names()).toEqual(['signIn']);
    await app.server.last().answer({ ...binding, stateToken: stateToken('state-9') });
    expect(app.server.last()).toMatchObject({
      name: 'bindByPhone',
      args: ['binding', stateToken('state-9'), code],
    });
    await app.server.last().answer({ status: 'SUCCESS', session: sessionAt(app.clock) });
    expect(app.step().name).toBe('signedIn');
  });

  describe('with a state token that was refused, where beginning anew failed,', () => {
    const failedRestart = async () => {
      const app = openEngine();
      app.answered(binding);
      void app.actions.bindByPassword(credentials);
      await settle();
      await app.server.last().refuse({ code: 'stateTokenInvalid' });
      await app.server.last().refuse({ code: 'timedOut' });
      expect(app.server.names()).toEqual(['bindByPassword', 'signIn']);
      return app;
    };

    test('begins anew when the person asks to sign in after "not now"', async () => {
      const app = await failedRestart();
      app.actions.decline();
      void app.actions.signIn();
      await settle();
      expect(app.server.names()).toEqual(['bindByPassword', 'signIn', 'signIn']);
      await app.server.last().refuse({ code: 'offline' });
      void app.actions.signIn();
      await settle();
      expect(app.server.names()).toEqual(['bindByPassword', 'signIn', 'signIn', 'signIn']);
    });

    test('spends no phone code on it', async () => {
      const app = await failedRestart();
      const code = singleUse<'PhoneCode'>('phone-1');
      void app.actions.bindByPhone(code);
      await settle();
      expect(app.server.last().name).toBe('signIn');
      const fresh = { ...binding, stateToken: stateToken('state-2') };
      await app.server.last().answer(fresh);
      expect(app.server.last()).toMatchObject({
        name: 'bindByPhone',
        args: ['binding', fresh.stateToken, code],
      });
    });
  });

  test('that the new sign-in no longer needs spends no phone code', async () => {
    const app = openEngine({ settings: { stateTokenMs: 60_000 } });
    app.answered(binding);
    app.clock.advance(60_000);
    void app.actions.bindByPhone(singleUse<'PhoneCode'>('phone-1'));
    await settle();
    await app.server.last().answer(DENIED);
    expect(app.server.names()).toEqual(['signIn']);
    expect(app.step().name).toBe('denied');
  });

  describe('with a number from WeChat, and a state token older than the tenant allows,', () => {
    const stale = () => {
      const app = openEngine({ settings: { stateTokenMs: 60_000 } });
      app.answered(binding);
      app.clock.advance(60_000);
      const code = singleUse<'PhoneCode'>('phone-1');
      const outcome = app.actions.bindByPhone(code);
      return { app, code, outcome };
    };
    const fresh = { ...binding, stateToken: stateToken('state-2') };

    test('begins anew and goes on with the same number: WeChat charges for each', async () => {
      const { app, code, outcome } = stale();
      await settle();
      expect(app.server.names()).toEqual(['signIn']);
      await app.server.last().answer(fresh);
      expect(app.server.last()).toMatchObject({
        name: 'bindByPhone',
        args: ['binding', fresh.stateToken, code],
      });
      const session = sessionAt(app.clock);
      await app.server.last().answer({ status: 'SUCCESS', session });
      expect(await outcome).toBeNull();
      expect(app.step()).toEqual({ name: 'signedIn', session });
    });

    test('does not go on to another step, which the person has not seen', async () => {
      const { app, code, outcome } = stale();
      await settle();
      await app.server.last().answer(REGISTER);
      expect(await outcome).toBeNull();
      expect(app.server.names()).toEqual(['signIn']);
      expect(app.step().name).toBe('registering');
      expect(code.spend()).toBe('phone-1');
    });

    test('says why where it cannot begin anew', async () => {
      const { app, outcome } = stale();
      await settle();
      await app.server.last().refuse({ code: 'offline' });
      expect(await outcome).toEqual({ code: 'offline' });
      expect(app.problem()).toEqual({ code: 'offline' });
      expect(app.step().name).toBe('binding');
      expect(app.server.names()).toEqual(['signIn']);
    });

    test('sends nothing where the person signed out meanwhile', async () => {
      const { app, outcome } = stale();
      await settle();
      void app.actions.signOut();
      await app.server.last().answer(fresh);
      expect(await outcome).toBeNull();
      expect(app.server.names()).toEqual(['signIn']);
      expect(app.step().name).toBe('signedOut');
    });
  });
});

describe('the number of the second factor', () => {
  const at = (app: App) => {
    const step = app.step();
    return step.name === 'verifying' ? step.mobile : null;
  };

  test('is requested once', async () => {
    const app = openEngine();
    app.answered(MFA);
    const looked = app.actions.lookUpMobile();
    await settle();
    expect(app.server.last()).toMatchObject({ name: 'mobileByToken', args: [MFA.stateToken] });
    await app.server.last().answer('13800138000');
    expect(await looked).toBeNull();
    expect(at(app)).toEqual({ status: 'known', address: '13800138000' });
    await app.actions.lookUpMobile();
    expect(app.server.asked).toHaveLength(1);
  });

  test('is requested once also where a second call comes before the answer', async () => {
    const app = openEngine();
    app.answered(MFA);
    const looked = [app.actions.lookUpMobile(), app.actions.lookUpMobile()];
    await settle();
    expect(app.server.names()).toEqual(['mobileByToken']);
    await app.server.last().refuse({ code: 'serverBusy' });
    expect(await Promise.all(looked)).toEqual([{ code: 'serverBusy' }, { code: 'serverBusy' }]);
  });

  test('is requested for a new step although an earlier request still runs', async () => {
    const app = openEngine();
    app.answered(MFA);
    void app.actions.lookUpMobile();
    await settle();
    app.answered({ ...MFA, stateToken: stateToken('state-9') });
    void app.actions.lookUpMobile();
    await settle();
    expect(app.server.asked.map(({ args }) => args)).toEqual([[MFA.stateToken], [stateToken('state-9')]]);
  });

  test('that cannot be read is unknown, so that the person types it', async () => {
    const app = openEngine();
    app.answered(MFA);
    const looked = app.actions.lookUpMobile();
    await settle();
    await app.server.last().refuse({ code: 'serverBusy' });
    expect(await looked).toEqual({ code: 'serverBusy' });
    expect(at(app)).toEqual({ status: 'unknown' });
    expect(app.problem()).toBeNull();
  });

  test('is not requested where the tenant does not offer it', async () => {
    const app = openEngine({ settings: { mfa: { ...openEngine().settings.mfa, mobileLookup: false } } });
    app.answered(MFA);
    await app.actions.lookUpMobile();
    expect(app.server.asked).toEqual([]);
    expect(at(app)).toEqual({ status: 'unknown' });
  });

  test('that arrives after its step ended is ignored', async () => {
    const app = openEngine();
    app.answered(MFA);
    void app.actions.lookUpMobile();
    await settle();
    app.answered({ ...MFA, stateToken: stateToken('state-9') });
    await app.server.last().answer('13800138000');
    expect(at(app)).toEqual({ status: 'awaited' });
  });
});

describe('signing out', () => {
  test.each(['signIn', 'startAgain'] as const)(
    'lasts until the person asks by %s: from then on a launch signs them in',
    async (ask) => {
      const ports = { vault: createTestVault(), openStorage: createTestStorages() };
      const app = openEngine({ ports });
      app.signedIn();
      await app.actions.signOut();
      const guest = openEngine({ ports });
      await guest.actions.launch();
      expect(guest.step()).toEqual({ name: 'signedOut' });
      expect(guest.server.asked).toEqual([]);

      void guest.actions[ask]();
      await settle();
      await guest.server.last().answer({ status: 'SUCCESS', session: sessionAt(guest.clock) });
      const next = openEngine({ ports });
      await next.actions.launch();
      expect(next.step().name).toBe('signedIn');
    },
  );

  test('forgets the session at once, and makes no request where the tenant has none for it', async () => {
    const app = openEngine({ settings: { signOut: { ...openEngine().settings.signOut, mode: 'local' } } });
    app.signedIn();
    void app.actions.signOut();
    expect(app.store.getState()).toEqual({
      step: { name: 'signedOut' },
      attempt: { status: 'idle' },
      wanted: false,
    });
    await settle();
    expect(app.server.asked).toEqual([]);
  });

  describe('where the server is told', () => {
    const remote = () =>
      openEngine({ settings: { signOut: { ...openEngine().settings.signOut, mode: 'remote' } } });

    test('waits for no answer', async () => {
      const app = remote();
      const session = app.signedIn();
      void app.actions.signOut();
      expect(app.step()).toEqual({ name: 'signedOut' });
      expect(app.server.last()).toMatchObject({ name: 'signOut', args: [session] });
      await settle();
    });

    test('succeeds without a network', async () => {
      const app = remote();
      app.signedIn();
      const signedOut = app.actions.signOut();
      await app.server.last().refuse({ code: 'offline' });
      await expect(signedOut).resolves.toBeUndefined();
      expect(app.problem()).toBeNull();
    });

    test('makes no request without a session', async () => {
      const app = remote();
      app.answered(binding);
      await app.actions.signOut();
      expect(app.server.asked).toEqual([]);
      expect(app.step()).toEqual({ name: 'signedOut' });
    });
  });
});
