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

describe('a person who needs a second factor', () => {
  test('gets a code to the number the tenant knows, and is in', async () => {
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

  test('by email, where that is what the person has', async () => {
    const app = await world.launched({ openid: 'openid-mfa-email' });
    await app.actions.lookUpMobile();
    expect(lookedUp(app)).toEqual({ status: 'unknown' });
    const recipient: Recipient = { method: 'email', address: 'zhoufang@example.com' };
    await sendCode(app, recipient);
    await app.actions.verify({ recipient, code: received() });
    expect(app.session()?.person?.name).toBe('周芳');
  });

  test('types the number where the tenant will not tell it', async () => {
    world.sandbox().control.fault({ path: 'mobile-by-token', kind: '500', times: 1 });
    const app = await world.launched({ openid: MFA });
    await app.actions.lookUpMobile();
    expect(lookedUp(app)).toEqual({ status: 'unknown' });
    await sendCode(app, HER_MOBILE);
    await app.actions.verify({ recipient: HER_MOBILE, code: received() });
    expect(app.step()).toBe('signedIn');
  });

  test('is asked after binding too', async () => {
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

  test('who mistypes the code stays, and may try again', async () => {
    const app = await world.launched({ openid: MFA });
    await sendCode(app, HER_MOBILE);
    const right = received();
    await app.actions.verify({ recipient: HER_MOBILE, code: right === '000000' ? '111111' : '000000' });
    expect(app.problem()?.code).toBe('codeWrong');
    await app.actions.verify({ recipient: HER_MOBILE, code: right });
    expect(app.step()).toBe('signedIn');
  });

  test('whose state token ran out is asked again over a fresh one', async () => {
    const app = await world.launched({ openid: MFA });
    await sendCode(app, HER_MOBILE);
    world.clock().advance(601_000);
    await app.actions.verify({ recipient: HER_MOBILE, code: received() });
    expect(app.problem()?.code).toBe('stateTokenInvalid');
    expect(app.step()).toBe('verifying');
  });

  test('OneAccess calls the message by another type', async () => {
    world.sandbox().control.setPolicy({ product: 'oneaccess' });
    const app = await world.launched({ openid: MFA, product: 'oneaccess' });
    await sendCode(app, HER_MOBILE);
    await app.actions.verify({ recipient: HER_MOBILE, code: received() });
    expect(app.step()).toBe('signedIn');
  });

  test('a number looked up for a step that is over is forgotten', async () => {
    const app = await world.launched({ openid: MFA });
    const looking = app.actions.lookUpMobile();
    await app.actions.signOut();
    await looking;
    expect(app.step()).toBe('signedOut');
  });
});
