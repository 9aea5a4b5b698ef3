import { describe, expect, test } from '@jest/globals';
import { contraryAnswer, createDisk, fails } from '../wechat/fakeWx';
import { createComposition, OTHER_CLIENT } from './composedApp';

const world = createComposition();
const SESSION_MS = 432_000_000;
const LOGIN = 'wechat-miniprogram';

describe('the launch', () => {
  test('signs in a person whose account is bound, with one login code and one request', async () => {
    const { wx, hostApp } = await world.launched();
    expect(hostApp.current()?.person?.name).toBe('李娜');
    expect(wx.optionsOf('login')).toHaveLength(1);
    expect(world.calls()).toEqual([LOGIN]);
    expect(wx.pages.open()).toEqual(['pages/home/index']);
  });

  test('asks an employee without an account at once', async () => {
    const { wx, hostApp } = await world.launched({ openid: 'openid-new' });
    expect(wx.pages.open()).toEqual(['pages/home/index', 'pages/sign-in/bind/index']);
    expect(hostApp.current()).toBeNull();
  });

  test('asks a customer without an account nothing, until the person wants to sign in', async () => {
    const { wx, hostApp, compose } = await world.launched({
      openid: 'openid-new',
      tenant: { audience: 'customer' },
    });
    expect(world.calls()).toEqual([LOGIN]);
    expect(wx.pages.addresses).toEqual([]);
    const asked = hostApp.requireSignIn(() => 'done');
    await wx.settled();
    expect(wx.pages.open()).toEqual(['pages/home/index', 'pages/sign-in/bind/index']);
    compose.actions.decline();
    expect(await asked).toEqual({ status: 'declined' });
  });

  test('signs in a customer whose account is bound', async () => {
    const { hostApp } = await world.launched({ tenant: { audience: 'customer' } });
    expect(hostApp.current()?.person?.name).toBe('李娜');
  });

  test('that WeChat answers three times is one launch', async () => {
    const request = { kind: 'repeats', times: 3, contrary: contraryAnswer } as const;
    const { wx, hostApp } = await world.launched({ conducts: { request } });
    expect(world.calls()).toEqual([LOGIN]);
    expect(hostApp.current()?.person?.name).toBe('李娜');
    expect(wx.disk.written.filter(({ key }) => key === 'idaas.session')).toHaveLength(1);
  });
});

describe('a session', () => {
  test('is restored at the next launch without a request', async () => {
    const disk = createDisk();
    await world.launched({ disk });
    const { hostApp } = await world.launched({ disk });
    expect(hostApp.current()?.person?.name).toBe('李娜');
    expect(world.calls()).toEqual([LOGIN]);
  });

  test('of another client of this host is not restored', async () => {
    const disk = createDisk();
    await world.launched({ disk });
    await world.launched({ disk, tenant: { clientId: OTHER_CLIENT } });
    expect(world.calls()).toEqual([LOGIN, LOGIN]);
    expect(world.headers('x-client-id')).toEqual([world.sandbox().clientId, OTHER_CLIENT]);
  });

  test('of the same client of another host is not restored', async () => {
    const disk = createDisk();
    await world.launched({ disk });
    const alias = world.sandbox().origin.replace('127.0.0.1', 'localhost');
    await world.launched({ disk, tenant: { origin: alias } });
    expect(world.calls()).toEqual([LOGIN, LOGIN]);
  });

  test('that has run out in the background is renewed when the app is shown again', async () => {
    const { foreground, hostApp } = await world.launched();
    const before = hostApp.current();
    world.clock().advance(SESSION_MS + 1);
    await foreground();
    const after = hostApp.current();
    expect(world.calls()).toEqual([LOGIN, LOGIN]);
    expect(after?.person?.name).toBe('李娜');
    expect(after?.expiresAt).toBeGreaterThan(before?.expiresAt ?? Infinity);
  });

  test('that is still good is left alone when the app is shown again', async () => {
    const { foreground } = await world.launched();
    world.clock().advance(SESSION_MS - 1);
    await foreground();
    expect(world.calls()).toEqual([LOGIN]);
  });
});

test('a sign-in that the background interrupted is made again when the app is shown', async () => {
  const request = { kind: 'ends', ending: fails('request:fail interrupted') } as const;
  const { wx, foreground, hostApp, compose } = await world.launched({ conducts: { request } });
  expect(compose.store.getState().attempt).toMatchObject({ problem: { code: 'interrupted' } });
  expect(hostApp.current()).toBeNull();
  wx.behave('request');
  await foreground();
  expect(hostApp.current()?.person?.name).toBe('李娜');
});
