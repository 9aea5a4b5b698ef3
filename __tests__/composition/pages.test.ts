import { describe, expect, test } from '@jest/globals';
import { fails } from '../wechat/fakeWx';
import { createComposition } from './composedApp';

const world = createComposition();
const HOME = 'pages/home/index';

describe('the pages of the build', () => {
  test('follow the flow and leave nothing behind', async () => {
    const { wx, compose } = await world.launched({ openid: 'openid-new' });
    await compose.openPage('code', { method: 'mobile' });
    expect(wx.pages.open()).toEqual([HOME, 'pages/sign-in/bind/index', 'pages/sign-in/code/index']);
    expect(wx.pages.addresses.at(-1)).toBe('/pages/sign-in/code/index?method=mobile');
    await compose.actions.bindByPassword({ userName: 'zhangshan', password: 'password' });
    await wx.settled();
    expect(wx.pages.open()).toEqual([HOME]);
  });

  test.each([
    ['developers', true, [HOME, 'pages/sign-in/trace/index']],
    ['people', false, [HOME]],
  ] as const)('for %s: the trace is one of them, %s', async (_, isDevelopment, open) => {
    const { wx, compose } = await world.launched({ isDevelopment });
    await compose.openPage('trace');
    expect(wx.pages.open()).toEqual(open);
  });

  test('that WeChat fails to open stay closed, and the app goes on', async () => {
    const { wx, compose } = await world.launched();
    wx.misbehave('navigateTo', { kind: 'ends', ending: fails('navigateTo:fail') });
    wx.misbehave('reLaunch', { kind: 'ends', ending: fails('reLaunch:fail') });
    await expect(compose.openPage('account')).resolves.toBeUndefined();
    wx.behave('navigateTo');
    await compose.openPage('account');
    expect(wx.pages.open()).toEqual([HOME, 'pages/sign-in/account/index']);
  });
});

describe('with ten pages open', () => {
  const orders = Array.from({ length: 9 }, () => 'pages/orders/index');
  const lay = (routes: readonly string[]) => routes.map((route) => ({ route }));

  test('a page of the flow takes the place of another, and those of the host app stay', async () => {
    const { wx, compose } = await world.launched({ openid: 'openid-new' });
    wx.pages.lay(lay([...orders, 'pages/sign-in/bind/index']));
    await compose.openPage('code', { method: 'email' });
    expect(wx.pages.open()).toEqual([...orders, 'pages/sign-in/code/index']);
    expect(wx.pages.addresses.at(-1)).toBe('/pages/sign-in/code/index?method=email');
  });

  test('none is opened over a page of the host app, and the caller is told', async () => {
    const { wx, compose, hostApp } = await world.launched({ openid: 'openid-new' });
    const full = [...orders, 'pages/orders/index'];
    wx.pages.lay(lay(full));
    const required = hostApp.requireSignIn(() => 'ordered');
    await expect(required).rejects.toMatchObject({ problem: { code: 'pageNotOpened' } });
    expect(wx.pages.open()).toEqual(full);
    expect(compose.store.getState().step.name).toBe('binding');
  });
});

describe('closing a page', () => {
  test('shows the page below it', async () => {
    const { wx, compose } = await world.launched();
    await compose.openPage('account');
    await compose.closePage();
    expect(wx.pages.open()).toEqual([HOME]);
  });

  test('that is the only one shows the page of the current step', async () => {
    const { wx, compose } = await world.launched();
    wx.pages.lay([{ route: 'pages/sign-in/privacy/index' }]);
    await compose.closePage();
    expect(wx.pages.open()).toEqual([HOME]);
  });
});
