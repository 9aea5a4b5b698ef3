import { describe, expect, test } from '@jest/globals';
import { singleUse } from '../../src/core/tokens';
import { printed } from '../corpus/corpus';
import type { App } from '../world/app';
import { createWorld } from '../world/world';

const LOGIN = 'login/wechat-miniprogram';
const BIND = 'seeds/004-login-success-3-bind.http';
const REGISTER = 'seeds/004-login-success-2-register.http';
const CREDENTIALS = { userName: 'zhangshan', password: 'password' };
const MOBILE = { method: 'mobile', address: '11012345678' } as const;
const EMAIL = { method: 'email', address: 'zhangsan@qq.com' } as const;

const world = createWorld();

/** The app, launched against a tenant that answers these paths as printed. */
async function launched(answers: Readonly<Record<string, string>>): Promise<App> {
  const { control } = world.sandbox();
  control.clearFaults();
  for (const [path, name] of Object.entries(answers)) control.fault(printed(path, name));
  return world.launched();
}

const bindByPhone = (app: App) =>
  app.actions.bindByPhone(singleUse('6213b8e364d3f0eaf7cf196bfe49675553b4919d'));
const bindByPassword = (app: App) => app.actions.bindByPassword(CREDENTIALS);
const bindByMobile = (app: App) => app.actions.bindByCode({ recipient: MOBILE, code: '232326' });
const bindByEmail = (app: App) => app.actions.bindByCode({ recipient: EMAIL, code: '123456' });

describe('a tenant that answers exactly as the seeds print it', () => {
  test.each([
    ['004-login-success-1-signed-in', 'signedIn'],
    ['004-login-success-2-register', 'registering'],
    ['004-login-success-3-bind', 'binding'],
  ])('launch: %s leads to %s', async (name, step) => {
    const app = await launched({ [LOGIN]: `seeds/${name}.http` });
    expect(app.step()).toBe(step);
    expect(app.problem()).toBeNull();
  });

  test.each([
    ['social/username-password-bind', '000-username-password-bind', bindByPassword],
    ['social/username-password-bind', '001-username-password-bind', bindByPassword],
    ['social/wechat-mobile-bind', '002-wechat-mobile-bind', bindByPhone],
    ['social/bind', '003-social-bind', bindByMobile],
    ['social/bind', '003-social-bind', bindByEmail],
  ] as const)('%s: %s', async (path, name, bind) => {
    const welcome = await launched({ [LOGIN]: BIND, [path]: `seeds/${name}-success.http` });
    await bind(welcome);
    await welcome.settled();
    expect(welcome.session()?.sessionToken).toBe('btsiBjx85prcZu6I6Ki057Tmw3nSF2VO');
    expect(welcome.pages.open()).toEqual(['home']);

    const refused = await launched({ [LOGIN]: BIND, [path]: `seeds/${name}-error.http` });
    await bind(refused);
    expect(refused.problem()).toMatchObject({ code: 'stateTokenInvalid', serverCode: 'SDK.COMMON.1007' });
    expect(refused.step()).toBe('binding');
    expect(refused.vault.kept()).toBeNull();
  });

  test('the status as the table of seed 003 spells it signs in as well', async () => {
    const answers = { 'social/bind': 'seeds/003-social-bind-success-status-as-in-the-table.http' };
    const app = await launched({ [LOGIN]: BIND, ...answers });
    await bindByMobile(app);
    expect(app.step()).toBe('signedIn');
  });
});

describe('a tenant that answers as the vendor’s other pages print it', () => {
  test.each([
    ['3.1-login-second-factor', 'verifying'],
    ['3.1-login-denied', 'denied'],
    ['3.1-login-register-without-data', 'registering'],
    ['5B-password-warn', 'changingPassword'],
    ['5B-password-expired', 'changingPassword'],
    ['6-session-id-token-layout-a', 'signedIn'],
    ['6-session-id-token-layout-b', 'signedIn'],
  ])('launch: %s leads to %s', async (name, step) => {
    const app = await launched({ [LOGIN]: `contract/${name}.http` });
    expect(app.step()).toBe(step);
  });

  test('codes, from the puzzle to the message', async () => {
    const app = await launched({
      [LOGIN]: REGISTER,
      captcha: 'contract/4.2-captcha.http',
      'captcha/verify': 'contract/4.3-captcha-verify.http',
      'sms/send': 'contract/4.4-sms-send.http',
      'social/register-bind': 'seeds/003-social-bind-success.http',
    });
    await app.codeSender.request('registering', MOBILE);
    await app.codeSender.solve('registering', 237);
    expect(app.codeSender.store.getState().sentTo).toEqual(MOBILE);
    await bindByMobile(app);
    expect(app.step()).toBe('signedIn');
  });

  test('the second factor, renewal and the account', async () => {
    const app = await launched({
      [LOGIN]: 'contract/3.1-login-second-factor.http',
      'mobile-by-token': 'contract/5A-mobile-by-token.http',
      'mfa/sms': 'contract/6-session-id-token-layout-b.http',
      'session-token/id-token': 'contract/7.1-renewal.http',
      'sdk/social': 'contract/7.4-bound-accounts.http',
      'social/unbind-account': 'contract/7.4-unbind.http',
    });
    await app.actions.lookUpMobile();
    expect(app.store.getState().step).toMatchObject({ mobile: { status: 'known', address: '15200000000' } });
    await app.actions.verify({ recipient: { method: 'mobile', address: '15200000000' }, code: '232326' });
    expect(app.session()?.person?.name).toBe('张三');
    const [bound] = await app.account.boundAccounts();
    expect(bound).toMatchObject({ kind: 'wechat' });
    if (bound) await expect(app.account.unbind(bound)).resolves.toBeUndefined();
    expect(app.session()?.person?.email).toBe('zhangsan@example.com');
  });
});
