import { describe, expect, test } from '@jest/globals';
import type { Recipient } from '../../src/core/recipient';
import { createWorld } from '../world/world';

const world = createWorld();
const MOBILE: Recipient = { method: 'mobile', address: '13800138000' };
const times = (call: string) => world.calls().filter((made) => made === call).length;

describe('a code that the server takes once', () => {
  test('leaves the phone once: a second try with it is codeSpent, without a request', async () => {
    const app = await world.launched();
    const code = app.phoneCode(MOBILE.address);
    world.sandbox().control.fault({ path: 'wechat-mobile-bind', kind: 'lost', times: 1 });
    await app.actions.bindByPhone(code);
    expect(app.problem()?.code).toBe('unreachable');
    await app.actions.bindByPhone(code);
    expect(app.problem()?.code).toBe('codeSpent');
    expect(times('wechat-mobile-bind')).toBe(1);
  });

  test('is not spent where nothing was sent', async () => {
    const settings = { offerMobileChange: true };
    const app = await world.launched({ openid: 'openid-bound', settings });
    const code = app.phoneCode('18911112222');
    await app.actions.bindByPhone(code);
    await app.account.changeMobileByPhone(code);
    expect(times('update-mobile-by-wechat')).toBe(1);
  });
});

test('a number that is changed with an id token the server finds expired costs one code, not each further one', async () => {
  const server = world.clock();
  let skewMs = 0;
  // The phone's clock is set back, so that only the server knows that the token has expired.
  const clock = { ...server, now: () => server.now() + skewMs };
  const settings = { offerMobileChange: true };
  const app = await world.launched({ openid: 'openid-bound', settings, clock });
  server.advance(300_000);
  skewMs = -300_000;
  const change = () => app.account.changeMobileByPhone(app.phoneCode('18911112222'));
  await expect(change()).rejects.toMatchObject({ problem: { code: 'idTokenExpired' } });
  await expect(change()).resolves.toBeUndefined();
  expect(times('update-mobile-by-wechat')).toBe(2);
});

describe('a double tap', () => {
  test('on a binding button is one request', async () => {
    const app = await world.launched();
    const bind = () => app.actions.bindByPassword({ userName: 'zhangshan', password: 'password' });
    await Promise.all([bind(), bind()]);
    expect(times('username-password-bind')).toBe(1);
  });

  test('on "get code" is one puzzle', async () => {
    const app = await world.launched();
    const request = () => app.codeSender.request('binding', MOBILE);
    await Promise.all([request(), request()]);
    expect(times('captcha')).toBe(1);
    expect(app.codeSender.store.getState().stage.name).toBe('puzzle');
  });

  test('is one code where the tenant demands no puzzle', async () => {
    world.sandbox().control.setPolicy({ captcha: 'skip' });
    const app = await world.launched({ settings: { captcha: 'skip' } });
    const request = () => app.codeSender.request('binding', MOBILE);
    await Promise.all([request(), request()]);
    expect(world.sandbox().control.inbox()).toHaveLength(1);
    expect(times('send')).toBe(1);
  });

  test('with another number in between brings a puzzle for that number', async () => {
    const app = await world.launched();
    const first = app.codeSender.request('binding', MOBILE);
    const other: Recipient = { method: 'mobile', address: '11012345678' };
    await Promise.all([first, app.codeSender.request('binding', other)]);
    expect(app.codeSender.store.getState()).toMatchObject({ recipient: other, stage: { name: 'puzzle' } });
  });
});
