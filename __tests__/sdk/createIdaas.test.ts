import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../../sandbox';
import { createIdaas, type IdaasOptions, type PageName, type ProblemReport } from '../../src/sdk';
import { cipher } from '../../src/sdk/aes';
import { flowOf } from '../../src/sdk/flow';
import { createDisk, installFakeWx, type FakeWxOptions } from '../wechat/fakeWx';
import { createTestClock, type TestClock } from '../world/clock';

/** What the npm package makes, over a fake WeChat and a real sandbox. */

let sandbox: Sandbox;
let clock: TestClock;

beforeEach(async () => {
  clock = createTestClock();
  jest.spyOn(Date, 'now').mockImplementation(() => clock.now());
  sandbox = await startSandbox({ now: clock.now, policy: { product: 'ciam' } });
});
afterEach(async () => {
  await sandbox.close();
  jest.restoreAllMocks();
});

const tenant = (): IdaasOptions => ({
  origin: sandbox.origin,
  clientId: sandbox.clientId,
  product: 'ciam',
  audience: 'customer',
});

function opened(openid: string, options: Partial<IdaasOptions> = {}, phone: FakeWxOptions = {}) {
  const wx = installFakeWx({
    issueLoginCode: () => sandbox.wechat.issueLoginCode(openid),
    pages: ['pages/shop/index', 'pages/sign-in/index', 'pages/number/index'],
    ...phone,
  });
  const idaas = createIdaas({ ...tenant(), ...options });
  wx.pages.lay([{ route: 'pages/shop/index' }]);
  return { wx, idaas };
}

const PAGES = { home: 'pages/shop/index', signIn: 'pages/sign-in/index' };
const CREDENTIALS = { userName: 'zhangshan', password: 'password' };

describe('an app with the package', () => {
  test('asks WeChat and the tenant nothing before it is started, and starts once', async () => {
    const { wx, idaas } = opened('openid-bound');
    await wx.settled();
    expect(wx.noted).toEqual([]);
    expect(idaas.current()).toBeNull();
    const [one, other] = await Promise.all([idaas.ready(), idaas.ready()]);
    expect(one?.person?.name).toBe('李娜');
    expect(other).toEqual(one);
    expect(wx.optionsOf('login')).toHaveLength(1);
    expect(wx.foreground.show()).toBe(1);
  });

  test('is started by the first call that needs a signed-in person', async () => {
    const required = opened('openid-bound').idaas;
    expect(await required.requireSignIn(({ person }) => person?.name)).toEqual({
      status: 'done',
      value: '李娜',
    });
    const requested = opened('openid-bound', {}, { disk: createDisk() }).idaas;
    const url = `${sandbox.origin}/nothing`;
    expect((await requested.authorizedRequest({ method: 'GET', url })).status).toBe(404);
  });

  test('renews a session that ran out in the background when the app is shown again', async () => {
    const { wx, idaas } = opened('openid-bound');
    const signedIn = await idaas.ready();
    clock.advance((signedIn?.expiresAt ?? 0) - clock.now() + 1);
    wx.foreground.show();
    await wx.settled();
    expect(idaas.current()?.signedInAt).toBeGreaterThan(signedIn?.signedInAt ?? Infinity);
  });

  test('leaves the host’s own privacy listener where WeChat has it', () => {
    const { wx } = opened('openid-bound');
    const { onNeedPrivacyAuthorization: before } = wx.wx;
    createIdaas(tenant());
    expect(wx.wx.onNeedPrivacyAuthorization).toBe(before);
  });
});

describe('the view of the flow', () => {
  test('says where the person is, and holds no token', async () => {
    const { idaas } = opened('openid-new', { pages: () => undefined });
    await idaas.ready();
    const { store, actions } = flowOf(idaas);
    expect(store.getState()).toEqual({
      step: { name: 'binding', codeMethods: ['mobile', 'email'] },
      page: 'home',
      attempt: { status: 'idle' },
      wanted: false,
      refusals: 0,
    });
    expect(store.getState()).toBe(store.getState());
    await actions.signIn();
    expect(store.getState().page).toBe('bind');
    await actions.bindByPassword(CREDENTIALS);
    const { step } = store.getState();
    expect(step).toEqual({ name: 'signedIn', signedIn: idaas.current() });
    expect(JSON.stringify(step)).not.toMatch(/token/i);
  });

  test.each([
    ['openid-mfa', { name: 'verifying', mobile: { status: 'awaited' } }],
    ['openid-denied', { name: 'denied', reason: null }],
  ])('of %s names what its step needs', async (openid, step) => {
    const { idaas } = opened(openid);
    await idaas.ready();
    expect(flowOf(idaas).store.getState().step).toEqual(step);
  });
});

describe('the flow', () => {
  test('is made once for an idaas, and again for another', () => {
    const { idaas } = opened('openid-new');
    expect(flowOf(idaas)).toBe(flowOf(idaas));
    expect(flowOf(createIdaas(tenant()))).not.toBe(flowOf(idaas));
  });

  test('asks WeChat nothing before the app is started, and restores what was stored then', async () => {
    const disk = createDisk();
    const { wx, idaas } = opened('openid-new', {}, { disk });
    const { areas } = flowOf(idaas);
    await wx.settled();
    expect(wx.noted).toEqual([]);
    await idaas.ready();
    await areas.choose({ code: '852', country: 'HK' });
    await wx.settled();

    const next = opened('openid-new', {}, { disk });
    const restored = flowOf(next.idaas);
    await next.idaas.ready();
    expect(restored.areas.store.getState().chosen.code).toBe('852');
  });

  test('that is made after the start restores at once', async () => {
    const disk = createDisk();
    const before = opened('openid-new', {}, { disk });
    await before.idaas.ready();
    await flowOf(before.idaas).areas.choose({ code: '852', country: 'HK' });
    await before.wx.settled();

    const { wx, idaas } = opened('openid-new', {}, { disk });
    await idaas.ready();
    const { areas } = flowOf(idaas);
    await wx.settled();
    expect(areas.store.getState().chosen.code).toBe('852');
  });

  test('of another copy of the package is refused, and says why', () => {
    const { idaas } = opened('openid-new');
    expect(() => flowOf({ ...idaas })).toThrow('another copy');
  });
});

describe('an app whose listeners throw', () => {
  test('is signed in all the same, its other listeners are told, and so is onBug', async () => {
    const bugs: unknown[] = [];
    const bug = new Error('a listener of the app');
    const { idaas } = opened('openid-bound', { onBug: (cause) => void bugs.push(cause) });
    const throwing = () => {
      throw bug;
    };
    idaas.signedIn.subscribe(throwing);
    flowOf(idaas).store.subscribe(throwing);
    idaas.onChange(throwing);
    const told = jest.fn();
    idaas.onChange(told);
    expect(await idaas.requireSignIn(({ person }) => person?.name)).toEqual({
      status: 'done',
      value: '李娜',
    });
    expect(told).toHaveBeenCalledTimes(1);
    expect(new Set(bugs)).toEqual(new Set([bug]));
    expect(flowOf(idaas).store.getState().attempt).toEqual({ status: 'idle' });
  });
});

describe('an app without pages for the flow', () => {
  test('is told that a stranger cannot be asked, each time, and never waits', async () => {
    const reports: ProblemReport[] = [];
    const { idaas } = opened('openid-new', { onProblem: (report) => void reports.push(report) });
    await expect(idaas.requireSignIn(() => 1)).rejects.toThrow('pageNotOpened');
    await expect(idaas.requireSignIn(() => 1)).rejects.toThrow('pageNotOpened');
    expect(reports.map(({ code }) => code)).toEqual(['pageNotOpened', 'pageNotOpened']);
  });
});

describe('an app that shows the steps by itself', () => {
  test('is told what to show and when it is over; WeChat’s pages stay as they are', async () => {
    const shown: (PageName | null)[] = [];
    const { wx, idaas } = opened('openid-new', { pages: (page) => void shown.push(page) });
    const asked = idaas.requireSignIn(() => 'ordered');
    await wx.settled();
    await flowOf(idaas).router.open('code', { method: 'mobile' });
    await flowOf(idaas).router.close();
    flowOf(idaas).actions.decline();
    expect(await asked).toEqual({ status: 'declined' });
    await wx.settled();
    expect(shown).toEqual(['bind', 'code', 'bind', null]);
    expect(wx.pages.open()).toEqual(['pages/shop/index']);
  });

  test('whose sheet fails has the problem reported, and a call that waits rejects', async () => {
    const { idaas } = opened('openid-new', { pages: () => Promise.reject(new Error('no sheet')) });
    await expect(idaas.requireSignIn(() => 1)).rejects.toThrow('pageNotOpened');
  });
});

describe('an app with routes', () => {
  test('opens one page for all steps, and closes it when the person is signed in', async () => {
    const { wx, idaas } = opened('openid-mfa', { pages: PAGES });
    await idaas.ready();
    const asked = idaas.requireSignIn(() => 'ordered');
    await wx.settled();
    expect(wx.pages.open()).toEqual(['pages/shop/index', 'pages/sign-in/index']);
    flowOf(idaas).actions.decline();
    expect(await asked).toEqual({ status: 'declined' });
    await wx.settled();
    expect(wx.pages.open()).toEqual(['pages/shop/index']);
  });

  test('keeps that page open from one step to the next', async () => {
    const { wx, idaas } = opened('openid-new', { pages: PAGES });
    const asked = idaas.requireSignIn(() => 'ordered');
    await wx.settled();
    // 刘洋's password has expired: a second step follows.
    await flowOf(idaas).actions.bindByPassword({ userName: 'liuyang', password: 'Liu2025pass' });
    await wx.settled();
    expect(flowOf(idaas).store.getState().page).toBe('change-password');
    expect(wx.optionsOf('navigateTo')).toHaveLength(1);
    expect(wx.optionsOf('redirectTo')).toEqual([]);
    expect(wx.pages.open()).toEqual(['pages/shop/index', 'pages/sign-in/index']);
    flowOf(idaas).actions.decline();
    expect(await asked).toEqual({ status: 'declined' });
  });

  test('may have a page of its own for a step, and none for the account', async () => {
    const { wx, idaas } = opened('openid-new', { pages: { ...PAGES, code: '/pages/number/index' } });
    const asked = expect(idaas.requireSignIn(() => 1)).rejects.toThrow('pageNotOpened');
    await wx.settled();
    await flowOf(idaas).router.open('code', { method: 'mobile' });
    expect(wx.pages.open().at(-1)).toBe('pages/number/index');
    await flowOf(idaas).router.open('account');
    expect(wx.pages.open().at(-1)).toBe('pages/number/index');
    await asked;
  });
});

test.each<[string, Partial<IdaasOptions>]>([
  ['origin has to be https', { origin: 'https://login.example.com/path' }],
  ['origin has to be https', { origin: 'http://login.example.com' }],
  ['clientId is empty', { clientId: '' }],
  ['captchaEncryption is auto', { settings: { captchaEncryption: 'auto' } }],
])('what cannot be right is refused at once: %s', (message, wrong) => {
  installFakeWx();
  expect(() => createIdaas({ ...tenant(), ...wrong })).toThrow(message);
  expect(() => createIdaas({ ...tenant(), settings: { captchaEncryption: 'auto' }, cipher })).not.toThrow();
});
