import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../sandbox';
import type { Recipient } from '../../src/core/recipient';
import { createTestClock } from '../world/clock';
import { createWorld } from '../world/world';

/*
 * Error codes and answers that no page of the vendor documents for the call they arrive at (findings of real tenants and of
 * the vendor's own copy-paste). None may leave a person where only closing the app helps.
 */

const world = createWorld();
const CREDENTIALS = { userName: 'zhangshan', password: 'password' };
const MOBILE: Recipient = { method: 'mobile', address: '13800138000' };
const STATE_TOKEN_MS = 600_000;
const ID_TOKEN_MS = 300_000;

const setPolicy = (policy: Partial<Policy>) => world.sandbox().control.setPolicy(policy);
const logins = () => world.calls().filter((call) => call === 'wechat-miniprogram').length;

describe.each(['COMMON.1005', 'COMMON.1006', 'COMMON.1007', 'PARAM.0014', '401'] as const)(
  'an expired state token, refused with %s',
  (stateTokenErrorCode) => {
    test.each(['SDK', 'IDAAS.SDK'] as const)(
      'as %s, begins again, and the next try binds',
      async (errorDialect) => {
        setPolicy({ stateTokenErrorCode, errorDialect });
        const app = await world.launched();
        world.clock().advance(STATE_TOKEN_MS + 1);
        await app.actions.bindByPassword(CREDENTIALS);
        expect(app.problem()?.code).toBe('stateTokenInvalid');
        expect(app.step()).toBe('binding');
        expect(app.loginCodes()).toBe(2);
        await app.actions.bindByPassword(CREDENTIALS);
        expect(app.step()).toBe('signedIn');
      },
    );
  },
);

describe('a refusal that cannot be read, on a step with a state token', () => {
  const refuse = () =>
    world.sandbox().control.fault({
      path: 'username-password-bind',
      kind: 'printed',
      status: 400,
      body: '{"error_code":"SDK.NEW.0001","error_msg":"no"}',
      times: 1,
    });

  test('keeps the token once, in case it is about what was typed', async () => {
    const app = await world.launched();
    refuse();
    await app.actions.bindByPassword(CREDENTIALS);
    expect(app.store.getState().refusals).toBe(1);
    await app.actions.bindByPassword(CREDENTIALS);
    expect(app.step()).toBe('signedIn');
    expect(app.loginCodes()).toBe(1);
  });

  test('after "not now", is not tried again with the same token', async () => {
    const app = await world.launched();
    refuse();
    await app.actions.bindByPassword(CREDENTIALS);
    app.actions.decline();
    await app.actions.signIn();
    expect(app.loginCodes()).toBe(2);
    expect(app.store.getState().refusals).toBeUndefined();
    await app.actions.bindByPassword(CREDENTIALS);
    expect(app.step()).toBe('signedIn');
  });

  test('twice in a row, may be left by starting again', async () => {
    const app = await world.launched();
    for (const _time of [1, 2]) {
      refuse();
      await app.actions.bindByPassword(CREDENTIALS);
    }
    expect(app.store.getState().refusals).toBe(2);
    await app.actions.startAgain();
    expect(app.step()).toBe('binding');
    await app.actions.bindByPassword(CREDENTIALS);
    expect(app.step()).toBe('signedIn');
  });
});

describe.each(['PARAM.0023', 'COMMON.1005', 'COMMON.1006', 'COMMON.1007', 'COMMON.1013', '401'] as const)(
  'a dead session, whose renewal is refused with %s',
  (sessionErrorCode) => {
    test('is replaced by one silent sign-in', async () => {
      setPolicy({ sessionErrorCode, sessionSeconds: 60 });
      const app = await world.launched({ openid: 'openid-bound' });
      world.clock().advance(ID_TOKEN_MS + 1);
      expect(await app.idToken.fresh()).toBeTruthy();
      expect(app.step()).toBe('signedIn');
      expect(logins()).toBe(2);
    });
  },
);

describe.each([
  'PARAM.0016',
  'COMMON.1005',
  'COMMON.1006',
  'COMMON.1007',
  'COMMON.1007 state_token',
  '401',
] as const)('an id token that the server finds stale, refused with %s', (idTokenErrorCode) => {
  test('is renewed once, and the call made again', async () => {
    setPolicy({ idTokenErrorCode });
    // The phone's clock stands still, so the token has ended for the server alone.
    const app = await world.launched({ openid: 'openid-bound', clock: createTestClock() });
    world.clock().advance(ID_TOKEN_MS + 1);
    expect(await app.account.boundAccounts()).not.toHaveLength(0);
    expect(world.calls().filter((call) => call === 'id-token')).toHaveLength(1);
  });
});

describe('a service that cannot read its password policy', () => {
  test('is told as a failure of the service, not of the password', async () => {
    setPolicy({ passwordPolicyFails: true });
    const app = await world.launched();
    await app.actions.bindByPassword({ userName: 'liuyang', password: 'Liu2025pass' });
    expect(app.step()).toBe('changingPassword');
    await app.actions.changePassword({ old: 'Liu2025pass', new: 'Abcdef1!' });
    expect(app.problem()?.code).toBe('serverBusy');
  });
});

describe('refusals that arrive as 200', () => {
  test('are what they say', async () => {
    setPolicy({ errorStatus: '200' });
    const app = await world.launched();
    await app.actions.bindByPassword({ ...CREDENTIALS, password: 'wrong' });
    expect(app.problem()?.code).toBe('credentialsWrong');
    expect(app.step()).toBe('binding');
  });
});

describe.each(['text', 'absent'] as const)('a session whose expire is %s', (expireForm) => {
  test('is a session', async () => {
    setPolicy({ expireForm });
    const app = await world.launched({ openid: 'openid-bound' });
    expect(app.step()).toBe('signedIn');
    const { signedInAt = 0, expiresAt = 0 } = app.session() ?? {};
    expect(expiresAt - signedInAt).toBe(expireForm === 'text' ? 432_000_000 : 600_000);
  });
});

describe('a captcha token that was stale when the code was sent', () => {
  test.each(['CAPTCHA.0002', 'CAPTCHA.0003', 'CAPTCHA.0004'])('brings another puzzle: %s', async (code) => {
    const app = await world.launched();
    await app.codeSender.request('binding', MOBILE);
    const body = JSON.stringify({ error_code: `IDAAS.SDK.${code}`, error_msg: 'stale' });
    world.sandbox().control.fault({ path: 'sms/send', kind: 'printed', status: 400, body, times: 1 });
    const { stage } = app.codeSender.store.getState();
    if (stage.name !== 'puzzle') throw new Error(stage.name);
    await app.codeSender.solve('binding', world.sandbox().control.captchaX(stage.puzzle.token) ?? -1);
    expect(app.codeSender.store.getState()).toMatchObject({
      stage: { name: 'puzzle' },
      problem: { code: 'captchaFailed' },
    });
  });
});

describe('signing out', () => {
  test('lasts: the next launch is a guest’s, with one tap back in', async () => {
    const app = await world.launched({ openid: 'openid-bound' });
    await app.actions.signOut();
    const { vault, openStorage } = app;
    const next = await world.launched({ openid: 'openid-bound', vault, openStorage });
    expect(next.step()).toBe('signedOut');
    expect(next.loginCodes()).toBe(0);
    await next.actions.signIn();
    expect(next.step()).toBe('signedIn');
    const after = await world.launched({ openid: 'openid-bound', openStorage });
    expect(after.step()).toBe('signedIn');
  });

  test('and being forgotten last as well', async () => {
    const app = await world.launched({ openid: 'openid-bound' });
    await app.forgetPhone();
    const { vault, openStorage } = app;
    const next = await world.launched({ openid: 'openid-bound', vault, openStorage });
    expect(next.step()).toBe('signedOut');
    expect(next.loginCodes()).toBe(0);
  });

  test('ends for a guest who asks to be signed in while the launch still reads', async () => {
    const app = await world.launched({ openid: 'openid-bound' });
    await app.actions.signOut();
    const next = world.app({ openid: 'openid-bound', openStorage: app.openStorage });
    const launching = next.actions.launch();
    void next.actions.signIn();
    await launching;
    expect(next.step()).toBe('signedIn');
  });
});
