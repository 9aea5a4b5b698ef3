import { describe, expect, test } from '@jest/globals';
import type { Recipient } from '../../src/core/recipient';
import type { App } from '../world/app';
import { createWorld } from '../world/world';

const world = createWorld();
const MFA = 'openid-mfa';
const HER_MOBILE: Recipient = { method: 'mobile', address: '13500135000' };
const received = () => world.sandbox().control.inbox().at(-1)?.code ?? '';

async function sendCode(app: App, recipient: Recipient): Promise<void> {
  await app.codeSender.request('verifying', recipient);
  const { stage } = app.codeSender.store.getState();
  if (stage.name !== 'puzzle') throw new Error(stage.name);
  await app.codeSender.solve('verifying', world.sandbox().control.captchaX(stage.puzzle.token) ?? -1);
}

const lookedUp = (app: App) => {
  const { step } = app.store.getState();
  return step.name === 'verifying' ? step.mobile : null;
};

describe('a second factor', () => {
  test('is a code to the number that the tenant knows', async () => {
    const app = await world.launched({ openid: MFA });
    expect(app.pages.open()).toEqual(['home', 'verify']);
    await app.actions.lookUpMobile();
    expect(lookedUp(app)).toEqual({ status: 'known', address: '13500135000' });
    await sendCode(app, HER_MOBILE);
    await app.actions.verify({ recipient: HER_MOBILE, code: received() });
    await app.settled();
    expect(app.session()?.person?.name).toBe('陈静');
    expect(app.pages.open()).toEqual(['home']);
    expect(world.calls()).toEqual([
      'wechat-miniprogram',
      'mobile-by-token',
      'captcha',
      'verify',
      'send',
      'sms',
    ]);
  });

  test('is a code by email where the person has no number', async () => {
    const app = await world.launched({ openid: 'openid-mfa-email' });
    await app.actions.lookUpMobile();
    expect(lookedUp(app)).toEqual({ status: 'unknown' });
    const recipient: Recipient = { method: 'email', address: 'zhoufang@example.com' };
    await sendCode(app, recipient);
    await app.actions.verify({ recipient, code: received() });
    expect(app.session()?.person?.name).toBe('周芳');
  });

  test('is a code to a typed number where the tenant does not tell it', async () => {
    world.sandbox().control.fault({ path: 'mobile-by-token', kind: '500', times: 1 });
    const app = await world.launched({ openid: MFA });
    await app.actions.lookUpMobile();
    expect(lookedUp(app)).toEqual({ status: 'unknown' });
    await sendCode(app, HER_MOBILE);
    await app.actions.verify({ recipient: HER_MOBILE, code: received() });
    expect(app.step()).toBe('signedIn');
  });

  test('is asked for after binding too', async () => {
    world.sandbox().control.setPolicy({ mfa: 'required' });
    const app = await world.launched();
    await app.pages.push('password');
    await app.actions.bindByPassword({ userName: 'zhangshan', password: 'password' });
    await app.settled();
    expect(app.pages.open()).toEqual(['home', 'verify']);
    expect(app.vault.kept()).toBeNull();
    const recipient: Recipient = { method: 'mobile', address: '13800138000' };
    await sendCode(app, recipient);
    await app.actions.verify({ recipient, code: received() });
    expect(app.session()?.person?.userName).toBe('zhangshan');
  });

  test('keeps the step where the code is mistyped, and can be typed again', async () => {
    const app = await world.launched({ openid: MFA });
    await sendCode(app, HER_MOBILE);
    const right = received();
    await app.actions.verify({ recipient: HER_MOBILE, code: right === '000000' ? '111111' : '000000' });
    expect(app.problem()?.code).toBe('codeWrong');
    await app.actions.verify({ recipient: HER_MOBILE, code: right });
    expect(app.step()).toBe('signedIn');
  });

  test('is asked for again over a fresh step where the state token has expired', async () => {
    const app = await world.launched({ openid: MFA });
    await sendCode(app, HER_MOBILE);
    world.clock().advance(601_000);
    await app.actions.verify({ recipient: HER_MOBILE, code: received() });
    expect(app.problem()?.code).toBe('stateTokenInvalid');
    expect(app.step()).toBe('verifying');
  });

  test('has another message type at OneAccess', async () => {
    world.sandbox().control.setPolicy({ product: 'oneaccess' });
    const app = await world.launched({ openid: MFA, product: 'oneaccess' });
    await sendCode(app, HER_MOBILE);
    await app.actions.verify({ recipient: HER_MOBILE, code: received() });
    expect(app.step()).toBe('signedIn');
  });

  test('is not shown the number that was looked up for an earlier step', async () => {
    const app = await world.launched({ openid: MFA });
    const looking = app.actions.lookUpMobile();
    await app.actions.signOut();
    await looking;
    expect(app.step()).toBe('signedOut');
  });
});
