import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DEADLINE_MS } from '../../src/core/deadlines';
import type { HttpRequest } from '../../src/core/ports';
import { wechatTransport } from '../../src/wechat/transport';
import { startSandbox, type Sandbox } from '../../sandbox';
import { play } from '../faults/cell';
import { expectedOutcome } from '../faults/expectations';
import { createPlace, sharedClock } from '../faults/place';
import { SCENES, titleOf } from '../faults/scenes';
import { mockTaro, never, realRequest, type RequestOptions } from './taro';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro;
  },
}));

const REQUEST: HttpRequest = {
  method: 'POST',
  url: 'https://tenant.example/a',
  headers: { 'X-L': 'zh' },
  body: '{}',
};
const answering = (act: (options: RequestOptions) => void) =>
  mockTaro.request.mockImplementation((options) => {
    act(options);
    return Promise.resolve();
  });

describe('a request over WeChat', () => {
  test('asks for text, in time, with its headers and its body', async () => {
    answering(({ success }) => success({ statusCode: 204, data: '' }));
    await wechatTransport(REQUEST);
    expect(mockTaro.request.mock.lastCall?.[0]).toMatchObject({
      url: REQUEST.url,
      method: 'POST',
      header: { 'X-L': 'zh' },
      data: '{}',
      dataType: 'text',
      responseType: 'text',
      timeout: DEADLINE_MS.wechatRequest,
    });
  });

  test('without a body sends none', async () => {
    answering(({ success }) => success({ statusCode: 200, data: '' }));
    await wechatTransport({ ...REQUEST, method: 'GET', body: null });
    expect(mockTaro.request.mock.lastCall?.[0]).not.toHaveProperty('data');
  });

  test.each(['Date', 'date', 'DATE'])('reads the server’s time from %s', async (name) => {
    const header = { [name]: 'Fri, 20 Nov 2026 09:00:00 GMT' };
    answering(({ success }) => success({ statusCode: 500, data: 'text', header }));
    expect(await wechatTransport(REQUEST)).toEqual({
      status: 500,
      body: 'text',
      serverTime: Date.UTC(2026, 10, 20, 9),
    });
  });

  test.each([undefined, {}, { Date: 'soon' }])('knows no server time from %o', async (header) => {
    answering(({ success }) =>
      success({ statusCode: 200, data: { parsed: 'by WeChat' }, ...(header ? { header } : {}) }),
    );
    expect(await wechatTransport(REQUEST)).toEqual({ status: 200, body: '', serverTime: null });
  });

  test.each([
    ['request:fail interrupted', 'interrupted'],
    ['request:fail timeout', 'timedOut'],
    ['request:fail socket time out', 'timedOut'],
    ['request:fail timed out', 'timedOut'],
    ['request:fail url not in domain list', 'originNotAllowed'],
    ['request:fail invalid url scheme', 'originNotAllowed'],
    ['request:fail -105:net::ERR_NAME_NOT_RESOLVED', 'offline'],
    [undefined, 'offline'],
  ])('that fails with "%s" is told as %s', async (errMsg, code) => {
    answering(({ fail }) => fail(errMsg === undefined ? {} : { errMsg }));
    await expect(wechatTransport(REQUEST)).rejects.toMatchObject({ problem: { code } });
  });
});

describe('with a WeChat that calls back more than once', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ now: sharedClock.now, policy: { product: 'eiam' } });
  });
  afterAll(() => sandbox.close());

  describe.each(SCENES.map((scene) => [titleOf(scene), scene] as const))('%s', (title, scene) => {
    test.each(['slow', 'refused', 'badGateway'] as const)('ends as with one callback: %s', async (fault) => {
      mockTaro.request.mockImplementation(realRequest(3));
      const outcome = await play(sandbox, scene, fault, wechatTransport);
      expect(outcome).toEqual(expectedOutcome(title, fault));
    });
  });

  test('and with one that never calls back, the person reads so in time', async () => {
    sandbox.control.reset();
    mockTaro.request.mockImplementation(never);
    const app = createPlace(sandbox, { transport: wechatTransport }).app({ openid: 'openid-bound' });
    const launch = app.actions.launch();
    await sharedClock.awaited(DEADLINE_MS.request);
    sharedClock.advance(DEADLINE_MS.request);
    await launch;
    expect(app.problem()?.code).toBe('timedOut');
    expect(app.vault.kept()).toBeNull();
  });
});
