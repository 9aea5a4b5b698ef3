import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { SignedIn } from '../../src/engine/hostApp';
import { createWorld } from '../world/world';

const world = createWorld();
const BOUND = { openid: 'openid-bound' };
const CREDENTIALS = { userName: 'zhangshan', password: 'password' };
const HOST_PAGE = null;

describe('ready', () => {
  test('resolves for every caller once the launch has ended', async () => {
    const app = world.app(BOUND);
    const callers = [app.hostApp.ready(), app.hostApp.ready()];
    await app.actions.launch();
    const [first, second] = await Promise.all(callers);
    expect(first?.person?.name).toBe('李娜');
    expect(second).toEqual(first);
  });

  test('resolves to null where the person has to bind first, and without a network', async () => {
    const unbound = world.app();
    const ready = unbound.hostApp.ready();
    await unbound.actions.launch();
    expect(await ready).toBeNull();
    world.sandbox().control.fault({ path: 'wechat-miniprogram', kind: 'refuse', times: 1 });
    const offline = await world.launched(BOUND);
    expect(await offline.hostApp.ready()).toBeNull();
  });

  test('resolves in time even if the app never launches', async () => {
    const app = world.app();
    const ready = app.hostApp.ready();
    world.clock().advance(60_000);
    expect(await ready).toBeNull();
  });

  test('has no token in its answer', async () => {
    const app = await world.launched(BOUND);
    const told = JSON.stringify(await app.hostApp.ready());
    expect(told).not.toContain(app.session()?.sessionToken);
    expect(told).not.toContain(app.session()?.idToken);
  });
});

describe('requireSignIn', () => {
  test('runs its action at once where a person is signed in', async () => {
    const app = await world.launched(BOUND);
    const outcome = await app.hostApp.requireSignIn(({ person }) => person?.name);
    expect(outcome).toEqual({ status: 'done', value: '李娜' });
  });

  test('shows one page for any number of callers, and runs each action after it', async () => {
    const app = await world.launched({ audience: 'customer' });
    const actions = [1, 2, 3].map((number) => app.hostApp.requireSignIn(() => number));
    await app.settled();
    expect(app.pages.open()).toEqual(['home', 'bind']);
    await app.actions.bindByPassword(CREDENTIALS);
    expect(await Promise.all(actions)).toEqual([1, 2, 3].map((value) => ({ status: 'done', value })));
    await app.settled();
    expect(app.pages.open()).toEqual(['home']);
    expect(world.calls()).toEqual(['wechat-miniprogram', 'username-password-bind']);
  });

  test('leads back to the host app’s page', async () => {
    const app = await world.launched({ audience: 'customer' });
    app.pages.lay(['home', HOST_PAGE]);
    const action = app.hostApp.requireSignIn(() => 'orders');
    await app.settled();
    expect(app.pages.open()).toEqual(['home', HOST_PAGE, 'bind']);
    await app.actions.bindByPassword(CREDENTIALS);
    await app.settled();
    expect(app.pages.open()).toEqual(['home', HOST_PAGE]);
    expect(await action).toEqual({ status: 'done', value: 'orders' });
  });

  test('is declined by "not now", by going back, and by signing out', async () => {
    const app = await world.launched({ audience: 'customer' });
    const first = app.hostApp.requireSignIn(() => 'done');
    await app.settled();
    app.actions.decline();
    expect(await first).toEqual({ status: 'declined' });

    app.pages.lay(['home', HOST_PAGE]);
    const second = app.hostApp.requireSignIn(() => 'done');
    await app.settled();
    await app.pages.back(1);
    const closed = app.router.flowPageClosed();
    world.clock().advance(0);
    await closed;
    expect(await second).toEqual({ status: 'declined' });

    const third = app.hostApp.requireSignIn(() => 'done');
    await app.settled();
    await app.actions.signOut();
    expect(await third).toEqual({ status: 'declined' });
  });

  test('can be called again after it was declined', async () => {
    const app = await world.launched({ audience: 'customer' });
    app.pages.lay(['home', HOST_PAGE]);
    for (let round = 0; round < 2; round += 1) {
      const action = app.hostApp.requireSignIn(() => 'done');
      await app.settled();
      expect(app.pages.open()).toEqual(['home', HOST_PAGE, 'bind']);
      app.actions.decline();
      await action;
      await app.settled();
      expect(app.pages.open()).toEqual(['home', HOST_PAGE]);
    }
  });

  test('rejects where no page can show the problem', async () => {
    world.sandbox().control.fault({ path: 'wechat-miniprogram', kind: 'refuse' });
    const app = await world.launched({ audience: 'customer', ...BOUND });
    await expect(app.hostApp.requireSignIn(() => 'done')).rejects.toMatchObject({
      problem: { code: 'unreachable' },
    });
  });

  test('rejects with what its action throws', async () => {
    const app = await world.launched(BOUND);
    const failing = app.hostApp.requireSignIn(() => Promise.reject(new Error('no orders')));
    await expect(failing).rejects.toThrow('no orders');
  });

  test('is not declined by a page of the flow that makes room for the next', async () => {
    const app = await world.launched();
    const closed = app.router.flowPageClosed();
    world.clock().advance(0);
    await closed;
    expect(app.wanted()).toBe(true);
  });
});

describe('onChange', () => {
  test('calls its listener once for each change, until it is removed', async () => {
    const app = await world.launched(BOUND);
    const told: (string | null)[] = [];
    const stop = app.hostApp.onChange((signedIn: SignedIn | null) =>
      told.push(signedIn?.person?.name ?? null),
    );
    await app.actions.signOut();
    world.clock().advance(1000);
    await app.actions.signIn();
    stop();
    await app.actions.signOut();
    expect(told).toEqual([null, '李娜']);
  });

  test('does not call its listener after a renewal', async () => {
    const app = await world.launched(BOUND);
    const told: unknown[] = [];
    app.hostApp.onChange((signedIn) => told.push(signedIn));
    world.clock().advance(300_000);
    await app.idToken.fresh();
    expect(told).toEqual([]);
  });
});

describe('a request to the host app’s back end', () => {
  let backEnd: FastifyInstance;
  let origin = '';
  let refusals = 0;
  let seen: string[] = [];

  beforeEach(async () => {
    seen = [];
    refusals = 0;
    backEnd = Fastify();
    backEnd.all('/orders', async (request, reply) => {
      const [, token = ''] = (request.headers.authorization ?? '').split(' ');
      seen.push(token);
      if (refusals > 0) {
        refusals -= 1;
        return reply.code(401).send({ error: 'expired' });
      }
      const keys = createRemoteJWKSet(new URL(`${world.sandbox().origin}/api/v1/oauth2/keys`));
      const { payload } = await jwtVerify(token, keys, { currentDate: new Date(world.clock().now()) });
      return { of: payload['name'], method: request.method, body: request.body };
    });
    origin = await backEnd.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(() => backEnd.close());

  test('carries an id token that the back end can verify against the tenant’s keys', async () => {
    const app = await world.launched(BOUND);
    const response = await app.hostApp.authorizedRequest({ method: 'GET', url: `${origin}/orders` });
    expect(JSON.parse(response.body)).toMatchObject({ of: '李娜', method: 'GET' });
  });

  test('carries the caller’s method, headers and body', async () => {
    const app = await world.launched(BOUND);
    const response = await app.hostApp.authorizedRequest({
      method: 'PUT',
      url: `${origin}/orders`,
      headers: { 'content-type': 'application/json' },
      body: '{"amount":2}',
    });
    expect(JSON.parse(response.body)).toMatchObject({ method: 'PUT', body: { amount: 2 } });
  });

  test('that is answered 401 is made once more with a renewed token', async () => {
    const app = await world.launched(BOUND);
    refusals = 1;
    world.clock().advance(2000);
    const response = await app.hostApp.authorizedRequest({ method: 'GET', url: `${origin}/orders` });
    expect(response.status).toBe(200);
    expect(seen).toHaveLength(2);
    expect(seen[0]).not.toBe(seen[1]);
  });

  test('that is answered 401 again is not made a third time', async () => {
    const app = await world.launched(BOUND);
    refusals = 9;
    const response = await app.hostApp.authorizedRequest({ method: 'GET', url: `${origin}/orders` });
    expect(response.status).toBe(401);
    expect(seen).toHaveLength(2);
  });

  test('is refused without TLS, except to this computer', async () => {
    const app = await world.launched(BOUND);
    const unsafe = app.hostApp.authorizedRequest({ method: 'GET', url: 'http://api.example.com/orders' });
    await expect(unsafe).rejects.toMatchObject({ problem: { code: 'misconfigured' } });
  });

  test('is not made while no person is signed in', async () => {
    const app = await world.launched();
    const request = app.hostApp.authorizedRequest({ method: 'GET', url: `${origin}/orders` });
    await expect(request).rejects.toMatchObject({ problem: { code: 'sessionEnded' } });
    expect(seen).toEqual([]);
  });
});
