import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DEADLINE_MS } from '../../src/core/deadlines';
import type { HttpRequest } from '../../src/core/ports';
import { wechatTransport } from '../../src/wechat/transport';
import { startSandbox, type Sandbox } from '../../sandbox';
import { play } from '../faults/cell';
import { expectedOutcome } from '../faults/expectations';
import { FAULTS } from '../faults/faults';
import { createPlace, sharedClock } from '../faults/place';
import { SCENES, titleOf } from '../faults/scenes';
import { contraryAnswer, fails, installFakeWx, succeeds } from './fakeWx';
import type { Conduct } from './fakeWx/calls';

const REQUEST: HttpRequest = {
  method: 'POST',
  url: 'https://tenant.example/a',
  headers: { 'X-L': 'zh' },
  body: '{}',
};

/** A WeChat that ends every request with this, without a network. */
function wxThatEnds(ending: ReturnType<typeof succeeds>) {
  const wx = installFakeWx();
  wx.misbehave('request', { kind: 'ends', ending });
  return wx;
}

describe('a request over WeChat', () => {
  test('asks for text, in time, with its headers and its body', async () => {
    const { optionsOf } = wxThatEnds(succeeds({ statusCode: 204, data: '' }));
    await wechatTransport(REQUEST);
    expect(optionsOf('request')).toMatchObject([
      {
        url: REQUEST.url,
        method: 'POST',
        header: { 'X-L': 'zh' },
        data: '{}',
        dataType: 'text',
        responseType: 'text',
        timeout: DEADLINE_MS.wechatRequest,
        redirect: 'manual',
      },
    ]);
  });

  test('without a body sends none', async () => {
    const { optionsOf } = wxThatEnds(succeeds({ statusCode: 200, data: '' }));
    await wechatTransport({ ...REQUEST, method: 'GET', body: null });
    expect(optionsOf('request')).toHaveLength(1);
    expect(optionsOf('request')[0]).not.toHaveProperty('data');
  });

  test.each(['Date', 'date', 'DATE'])('reads the server’s time from %s', async (name) => {
    const header = { [name]: 'Fri, 20 Nov 2026 09:00:00 GMT' };
    wxThatEnds(succeeds({ statusCode: 500, data: 'text', header }));
    expect(await wechatTransport(REQUEST)).toEqual({
      status: 500,
      body: 'text',
      serverTime: Date.UTC(2026, 10, 20, 9),
    });
  });

  test.each([undefined, {}, { Date: 'soon' }])('knows no server time from %o', async (header) => {
    wxThatEnds(succeeds({ statusCode: 200, data: { parsed: 'by WeChat' }, ...(header ? { header } : {}) }));
    expect(await wechatTransport(REQUEST)).toEqual({ status: 200, body: '', serverTime: null });
  });

  test.each([
    ['request:fail interrupted', 'interrupted'],
    ['request:fail timeout', 'timedOut'],
    ['request:fail socket time out', 'timedOut'],
    ['request:fail timed out', 'timedOut'],
    ['request:fail url not in domain list', 'originNotAllowed'],
    ['request:fail invalid url scheme', 'originNotAllowed'],
    ['request:fail -105:net::ERR_NAME_NOT_RESOLVED', 'unreachable'],
    ['request:fail -102:net::ERR_CONNECTION_REFUSED', 'unreachable'],
    ['request:fail -202:net::ERR_CERT_AUTHORITY_INVALID', 'unreachable'],
    // Whether the phone has a network, WeChat says elsewhere: see engine/reachability.ts.
    ['request:fail errcode:-106 net::ERR_INTERNET_DISCONNECTED', 'unreachable'],
  ])('that fails with "%s" is reported as %s, which needs no cause', async (errMsg, code) => {
    wxThatEnds(fails(errMsg));
    await expect(wechatTransport(REQUEST)).rejects.toMatchObject({ problem: { code }, cause: undefined });
  });

  test.each([{}, { errMsg: 'request:fail ssl hand shake error' }])(
    'that fails in words we do not know, %o, is unreachable and keeps WeChat’s failure as the cause',
    async (failure) => {
      wxThatEnds({ isOk: false, failure });
      await expect(wechatTransport(REQUEST)).rejects.toMatchObject({
        problem: { code: 'unreachable' },
        cause: failure,
      });
    },
  );
});

describe('a redirect', () => {
  let hops: { readonly url: string; readonly token: unknown }[] = [];
  const server = createServer(({ url = '', headers }, answer) => {
    hops.push({ url, token: headers['x-session-token'] });
    if (url === '/moved') answer.writeHead(302, { location: '/elsewhere' });
    answer.end('text');
  });
  const originOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const asked = () => ({ ...REQUEST, url: `${originOf()}/moved`, headers: { 'X-session-token': 'secret' } });
  beforeAll(() => new Promise<void>((started) => server.listen(0, '127.0.0.1', started)));
  afterAll(() => new Promise((closed) => server.close(closed)));
  beforeEach(() => {
    hops = [];
  });

  test.each<[string, Conduct | null]>([
    ['calls back with it', null],
    ['tells its headers only, as its documentation says', { kind: 'silent' }],
    [
      'tells its headers, then that the request failed',
      { kind: 'repeats', times: 0, contrary: () => fails('request:fail abort') },
    ],
  ])('is handed on and not followed, where WeChat %s', async (_case, conduct) => {
    const wx = installFakeWx();
    if (conduct) wx.misbehave('request', conduct);
    expect(await wechatTransport(asked())).toMatchObject({ status: 302, serverTime: expect.any(Number) });
    expect(hops).toEqual([{ url: '/moved', token: 'secret' }]);
  });

  test('is told from another answer, whose body is awaited', async () => {
    installFakeWx();
    const answer = await wechatTransport({ ...asked(), url: `${originOf()}/here` });
    expect(answer).toMatchObject({ status: 200, body: 'text' });
  });

  test('needs nothing of a WeChat whose request gives no task back, as where another library wraps it', async () => {
    wxThatEnds(succeeds({ statusCode: 302, data: '' }));
    const wrapped = wx.request;
    Object.assign(wx, { request: (options: WechatMiniprogram.RequestOption) => void wrapped(options) });
    expect(await wechatTransport(REQUEST)).toMatchObject({ status: 302 });
  });
});

describe('with a WeChat that calls back more than once', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ now: sharedClock.now, policy: { product: 'eiam' } });
  });
  afterAll(() => sandbox.close());

  /** One scene of the flow, one of the code sender and one of the session: each keeps its answers in another place. */
  const TITLES = [
    'starting · signIn · the app is launched',
    'binding · sendSms · a code goes to the phone',
    'signedIn · renewSession · the id token ran out',
  ];

  describe.each(TITLES)('%s', (title) => {
    test.each(['slow', 'refused', 'badGateway'] as const)('ends as with one callback: %s', async (fault) => {
      const scene = SCENES.find((candidate) => titleOf(candidate) === title);
      if (!scene) throw new Error(`no such scene: ${title}`);
      const { misbehave, optionsOf } = installFakeWx();
      misbehave('request', { kind: 'repeats', times: 3, contrary: contraryAnswer });
      const outcome = await play(sandbox, scene, FAULTS[fault], wechatTransport);
      expect(outcome).toEqual(expectedOutcome(scene, fault));
      expect(optionsOf('request').length).toBeGreaterThan(0);
    });
  });

  test('and with one that never calls back, the person reads so in time', async () => {
    sandbox.control.reset();
    installFakeWx().misbehave('request', { kind: 'silent' });
    const app = createPlace(sandbox, { transport: wechatTransport }).app({ openid: 'openid-bound' });
    const launch = app.actions.launch();
    await sharedClock.awaited(DEADLINE_MS.request);
    sharedClock.advance(DEADLINE_MS.request);
    await launch;
    expect(app.problem()?.code).toBe('timedOut');
    expect(app.vault.kept()).toBeNull();
  });
});
