import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import type { SignedIn } from '../../src/hostApp';
import { createComposition } from './composedApp';

const world = createComposition();

describe('a request to the host app’s own back end', () => {
  let backEnd: FastifyInstance;
  let url = '';
  let refusals = 0;
  let tokens: (string | undefined)[] = [];

  beforeEach(async () => {
    tokens = [];
    refusals = 0;
    backEnd = Fastify();
    backEnd.all('/orders', (request, reply) => {
      tokens.push(request.headers.authorization);
      refusals -= 1;
      return refusals >= 0 ? reply.code(401).send({ error: 'expired' }) : { orders: [request.body] };
    });
    url = `${await backEnd.listen({ port: 0, host: '127.0.0.1' })}/orders`;
  });
  afterEach(() => backEnd.close());

  test('carries an id token over WeChat', async () => {
    const { hostApp } = await world.launched();
    const headers = { 'content-type': 'application/json' };
    const response = await hostApp.authorizedRequest({ method: 'POST', url, headers, body: '{"amount":2}' });
    expect(response.status).toBe(200);
    expect(JSON.parse(response.body)).toEqual({ orders: [{ amount: 2 }] });
    expect(tokens).toEqual([expect.stringMatching(/^Bearer \S+\.\S+\.\S+$/)]);
  });

  test('that is answered 401 is made once more, after one renewal', async () => {
    const { hostApp } = await world.launched();
    refusals = 1;
    world.clock().advance(2000);
    const response = await hostApp.authorizedRequest({ method: 'GET', url });
    expect(response.status).toBe(200);
    expect(world.calls()).toEqual(['wechat-miniprogram', 'id-token']);
    expect(tokens).toHaveLength(2);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  test('that is answered 401 twice is answered 401', async () => {
    const { hostApp } = await world.launched();
    refusals = 9;
    const response = await hostApp.authorizedRequest({ method: 'GET', url });
    expect(response.status).toBe(401);
    expect(tokens).toHaveLength(2);
  });

  test('of several callers whose token has run out costs one renewal', async () => {
    const { hostApp } = await world.launched();
    world.clock().advance(300_000);
    await Promise.all([1, 2, 3].map(() => hostApp.authorizedRequest({ method: 'GET', url })));
    expect(world.calls()).toEqual(['wechat-miniprogram', 'id-token']);
    expect(new Set(tokens).size).toBe(1);
  });

  test('without a network is offline, and signs no person out', async () => {
    const { hostApp, wx } = await world.launched();
    wx.network.setType('none');
    await expect(hostApp.authorizedRequest({ method: 'GET', url })).rejects.toMatchObject({
      problem: { code: 'offline' },
    });
    expect(hostApp.current()?.person?.name).toBe('李娜');
  });

  test.each([
    ['refuses connections', () => 'http://127.0.0.1:1/orders'],
    ['has no TLS', () => url.replace('http:', 'https:')],
  ])('to a server that %s does not say that the phone has no network', async (_case, addressOf) => {
    const { hostApp } = await world.launched();
    await expect(hostApp.authorizedRequest({ method: 'GET', url: addressOf() })).rejects.toMatchObject({
      problem: { code: 'unreachable' },
    });
    expect(hostApp.current()?.person?.name).toBe('李娜');
  });
});

describe('who is signed in, as the host app sees it', () => {
  test('holds no token, and changes with signing out and in', async () => {
    const { hostApp, compose } = await world.launched();
    const told: (SignedIn | null)[] = [];
    hostApp.onChange((signedIn) => told.push(signedIn));
    const { step } = compose.store.getState();
    if (step.name !== 'signedIn') throw new Error('the launch has not signed in');
    const view = JSON.stringify([hostApp.current(), await hostApp.ready()]);
    expect(view).not.toContain(step.session.sessionToken);
    expect(view).not.toContain(step.session.idToken);
    await hostApp.signOut();
    world.clock().advance(1000);
    expect(await hostApp.requireSignIn(({ person }) => person?.name)).toEqual({
      status: 'done',
      value: '李娜',
    });
    expect(told.map((signedIn) => signedIn?.person?.name)).toEqual([undefined, '李娜']);
  });
});

describe('a listener of the host app for WeChat’s privacy guide', () => {
  const ON_HOST_PAGE = [{ route: 'pages/home/index' }, { route: 'pages/orders/index' }];
  const agreed = { event: 'agree', buttonId: 'own' } as const;

  test('that is given to us is asked on the host’s pages', async () => {
    const { hostApp, wx } = await world.launched();
    hostApp.privacyAsked((answer) => answer(agreed));
    wx.pages.lay(ON_HOST_PAGE);
    expect(wx.privacy.ask('chooseMedia')).toEqual([agreed]);
  });

  test('that is registered with WeChat is asked on the host’s pages, and not on ours', async () => {
    const { wx: fake, compose } = await world.launched({ openid: 'openid-new' });
    Reflect.apply(wx.onNeedPrivacyAuthorization, wx, [(answer: (given: object) => void) => answer(agreed)]);
    await compose.privacy.open('bind');
    expect(fake.privacy.ask('button.getPhoneNumber')).toEqual([]);
    expect(compose.privacy.store.getState()).toEqual({ askedOn: 'bind', isGuideDue: true });
    compose.privacy.decline();
    fake.pages.lay(ON_HOST_PAGE);
    expect(fake.privacy.ask('chooseMedia')).toEqual([agreed]);
  });
});
