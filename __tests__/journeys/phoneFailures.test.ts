import { describe, expect, test } from '@jest/globals';
import { DEADLINE_MS } from '../../src/core/deadlines';
import { ProblemError } from '../../src/core/problems';
import { createWorld } from '../world/world';

const world = createWorld();
const SIGN_IN = 'wechat-miniprogram';
const CREDENTIALS = { userName: 'zhangshan', password: 'password' };
const never = () => new Promise<never>(() => undefined);

describe('every wait has a deadline', () => {
  test('a server that never answers is timedOut', async () => {
    world.sandbox().control.fault({ path: SIGN_IN, kind: 'hang', times: 1 });
    const app = world.app({ openid: 'openid-bound' });
    const launch = app.actions.launch();
    await world.clock().awaited(DEADLINE_MS.request);
    world.clock().advance(DEADLINE_MS.request);
    await launch;
    expect(app.problem()?.code).toBe('timedOut');
  });

  test('a wx.login that never calls back is wechatSilent, and no request is made', async () => {
    const app = world.app({ ports: { requestLoginCode: never } });
    const launch = app.actions.launch();
    await world.clock().awaited(DEADLINE_MS.loginCode);
    world.clock().advance(DEADLINE_MS.loginCode);
    await launch;
    expect(app.problem()?.code).toBe('wechatSilent');
    expect(world.calls()).toEqual([]);
  });

  test('a storage that never calls back is passed over by a silent sign-in', async () => {
    const vault = { read: never, write: never, clear: never };
    const app = world.app({ openid: 'openid-bound', ports: { vault } });
    const launch = app.actions.launch();
    await world.clock().awaited(DEADLINE_MS.vault);
    world.clock().advance(DEADLINE_MS.vault);
    await launch;
    expect(app.step()).toBe('signedIn');
    await world.clock().awaited(DEADLINE_MS.vault);
    world.clock().advance(DEADLINE_MS.vault);
    await app.settled();
  });

  test('a page that never opens does not keep the flow from going on', async () => {
    const app = world.app();
    const navigation = app.pages;
    navigation.push = never;
    const launch = app.actions.launch();
    await launch;
    await world.clock().awaited(DEADLINE_MS.navigation);
    world.clock().advance(DEADLINE_MS.navigation);
    await app.settled();
    expect(app.step()).toBe('binding');
  });
});

describe('the storage', () => {
  const broken = () => Promise.reject(new Error('setStorage:fail'));

  test('that fails leaves the session in memory', async () => {
    const vault = { read: broken, write: broken, clear: broken };
    const app = await world.launched({ openid: 'openid-bound', ports: { vault } });
    expect(app.step()).toBe('signedIn');
  });

  test.each(['""', '{}', '{"version":9}', '[1]', '"text"'])(
    'that holds %s leads to a silent sign-in',
    async (text) => {
      const vault = world.app().vault;
      vault.plant(text);
      const app = await world.launched({ openid: 'openid-bound', vault });
      expect(app.step()).toBe('signedIn');
      expect(app.loginCodes()).toBe(1);
    },
  );
});

describe('WeChat', () => {
  test('that gives no login code is loginCodeMissing', async () => {
    const requestLoginCode = () => Promise.reject(new ProblemError({ code: 'loginCodeMissing' }));
    const app = await world.launched({ ports: { requestLoginCode } });
    expect(app.problem()?.code).toBe('loginCodeMissing');
  });

  test('that throws unexpectedly leads to a problem without its text', async () => {
    const requestLoginCode = () => Promise.reject(new Error('secret 12345'));
    const app = await world.launched({ ports: { requestLoginCode } });
    expect(app.problem()).toEqual({ code: 'unexpected' });
  });

  test('may answer a bind after the person signed out, which changes nothing', async () => {
    const app = await world.launched();
    const bind = app.actions.bindByPassword(CREDENTIALS);
    await app.actions.signOut();
    await bind;
    await app.settled();
    expect(app.step()).toBe('signedOut');
    expect(app.vault.kept()).toBeNull();
  });
});

describe('a wrong phone clock', () => {
  const DAY = 86_400_000;

  test.each([DAY, -DAY])('by %d ms neither ends a session nor extends one', async (wrongBy) => {
    const server = world.clock();
    const clock = { ...server, now: () => server.now() + wrongBy };
    const first = await world.launched({ openid: 'openid-bound', clock });
    server.advance(432_000_000 - 60_000);
    const warm = await world.launched({ openid: 'openid-bound', clock, vault: first.vault });
    expect(warm.loginCodes()).toBe(0);
    server.advance(60_000);
    const cold = await world.launched({ openid: 'openid-bound', clock, vault: first.vault });
    expect(cold.loginCodes()).toBe(1);
  });
});
