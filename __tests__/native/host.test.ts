import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { readTenant } from '../../config/tenant';
import type * as Main from '../../src/native/main';
import type * as SignIn from '../../src/signIn';
import { startSandbox, type Sandbox } from '../../sandbox';
import { installFakeWx } from '../wechat/fakeWx';
import { createTestClock } from '../world/clock';

/** The file of the main package, over a fake WeChat and a real sandbox: what a company's pages and ours get from it. */

const SHOP = 'pages/shop/index';
const ROOT = 'idaas/sign-in';

let sandbox: Sandbox;

beforeEach(async () => {
  const clock = createTestClock();
  jest.spyOn(Date, 'now').mockImplementation(() => clock.now());
  sandbox = await startSandbox({ now: clock.now, policy: { product: 'ciam' } });
});
afterEach(async () => {
  await sandbox.close();
  jest.restoreAllMocks();
});

/** Loads the file as a cold start does, with the shop's page open. */
async function opened(openid: string) {
  const { origin, clientId } = sandbox;
  const { tenant, problems } = readTenant({}, 'development', {
    origin,
    clientId,
    product: 'ciam',
    audience: 'customer',
  });
  if (tenant === undefined) throw new Error(problems.join());
  Object.assign(globalThis, {
    TENANT: { ...tenant, host: { root: ROOT, home: SHOP } },
    IS_DEVELOPMENT: false,
  });
  const wx = installFakeWx({
    issueLoginCode: () => sandbox.wechat.issueLoginCode(openid),
    pages: [SHOP, ...['bind', 'password', 'account'].map((page) => `${ROOT}/${page}/index`)],
  });
  let main: typeof Main | undefined;
  let signIn: typeof SignIn | undefined;
  await jest.isolateModulesAsync(async () => {
    main = await import('../../src/native/main');
    signIn = await import('../../src/signIn');
  });
  if (main === undefined || signIn === undefined) throw new Error('nothing was loaded');
  wx.pages.lay([{ route: SHOP }]);
  return { wx, ...main, signIn };
}

const routes = () => getCurrentPages().map(({ route }) => route);

describe('the main package', () => {
  test('asks WeChat and the tenant nothing before it is started, and starts once', async () => {
    const { wx, host } = await opened('openid-bound');
    await wx.settled();
    expect(wx.noted).toEqual([]);
    const [one, other] = await Promise.all([host.ready(), host.ready()]);
    expect(one?.person?.name).toBe('李娜');
    expect(other).toEqual(one);
    expect(wx.optionsOf('login')).toHaveLength(1);
  });

  test('has one engine: who signs in on our pages is signed in on those of the company', async () => {
    const { wx, host, signIn } = await opened('openid-new');
    const told: (string | undefined)[] = [];
    host.onChange((signedIn) => told.push(signedIn?.person?.name));
    const outcome = host.requireSignIn(({ person }) => person?.name);
    await wx.settled();
    expect(routes()).toEqual([SHOP, `${ROOT}/bind/index`]);
    await signIn.actions.bindByPassword({ userName: 'zhangshan', password: 'password' });
    expect(await outcome).toEqual({ status: 'done', value: '张珊' });
    expect(told).toEqual(['张珊']);
    expect(host.current()?.person?.name).toBe('张珊');
    await wx.settled();
    expect(routes()).toEqual([SHOP]);
  });

  test('says so when the person declines, and after they sign out', async () => {
    const { wx, host, pages } = await opened('openid-new');
    const outcome = host.requireSignIn(() => 'ordered');
    await wx.settled();
    pages.actions.decline();
    expect(await outcome).toEqual({ status: 'declined' });
    await host.signOut();
    expect(host.current()).toBeNull();
  });

  test('opens the account over the page of the company', async () => {
    const { wx, host } = await opened('openid-bound');
    await host.ready();
    await host.openAccount();
    await wx.settled();
    expect(routes()).toEqual([SHOP, `${ROOT}/account/index`]);
  });

  test('rejects with the error that the company’s pages can import', async () => {
    const { wx, host } = await opened('openid-bound');
    await host.ready();
    wx.network.setType('none');
    const asked = host.authorizedRequest({ method: 'GET', url: 'https://127.0.0.1:1/orders' });
    const thrown: unknown = await asked.catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(host.ProblemError);
    expect(thrown).toMatchObject({ problem: { code: 'offline' } });
  });

  test('tells about the consent, and forgets the phone', async () => {
    const { host } = await opened('openid-bound');
    await host.ready();
    expect(host.currentConsent()).toEqual({ isGiven: true, at: null, isWithdrawn: false });
    await host.forgetPhone();
    expect(host.current()).toBeNull();
  });
});
