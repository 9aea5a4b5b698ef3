import { describe, expect, test } from '@jest/globals';
import type { Recipient } from '../../src/core/recipient';
import { settingsOf } from '../../src/idaas/presets';
import type { IdaasSettings } from '../../src/idaas/settings';
import type { App } from '../world/app';
import { createWorld } from '../world/world';

const world = createWorld();
const MOBILE: Recipient = { method: 'mobile', address: '13800138000' };
const EMAIL: Recipient = { method: 'email', address: 'zhangsan@qq.com' };
const STRANGER: Recipient = { method: 'mobile', address: '13100000000' };
const FRESH = 'Zhang2027pass';
const RESEND_MS = 60_000;

type Setting = IdaasSettings['forgottenPassword'];

/** A person of a product on the page of a forgotten password. */
async function atForgotten(product: 'ciam' | 'eiam', over: Partial<Setting> = {}): Promise<App> {
  world.sandbox().control.setPolicy({ product });
  const { forgottenPassword } = settingsOf(product);
  const app = await world.launched({
    product,
    settings: { forgottenPassword: { ...forgottenPassword, ...over } },
  });
  await app.navigation.push('password');
  await app.navigation.push('forgotten-password');
  app.forgottenPassword.open();
  await app.codeSender.open();
  return app;
}

/** Has a code sent, puzzle and all. @returns the digits that reached the recipient */
async function codeFor(app: App, recipient: Recipient): Promise<string> {
  await app.codeSender.request('resettingPassword', recipient);
  const { stage } = app.codeSender.store.getState();
  if (stage.name !== 'puzzle') throw new Error(`no puzzle but ${stage.name}`);
  const gap = world.sandbox().control.captchaX(stage.puzzle.token) ?? -1;
  await app.codeSender.solve('resettingPassword', gap);
  return world.sandbox().control.inbox().at(-1)?.code ?? '';
}

async function reset(app: App, recipient: Recipient, password = FRESH) {
  const code = await codeFor(app, recipient);
  return app.forgottenPassword.reset({ recipient, code }, password);
}

const bind = async (app: App, password: string): Promise<string> => {
  await app.actions.bindByPassword({ userName: 'zhangshan', password });
  await app.settled();
  return app.step();
};

describe.each([
  ['ciam', {}],
  ['eiam', { enabled: true }],
] as const)('a forgotten password under %s', (product, setting) => {
  test.each([MOBILE, EMAIL])('is reset by a code to %o; then the new one signs in', async (recipient) => {
    const app = await atForgotten(product, setting);
    const { step } = app.store.getState();
    expect(await reset(app, recipient)).toBeNull();
    expect(app.pages.open()).toEqual(['home', 'bind', 'password']);
    // The step is the one of before, with its state token: nothing was asked of WeChat again.
    expect(app.store.getState().step).toBe(step);
    expect(app.loginCodes()).toBe(1);
    expect(await bind(app, 'password')).toBe('binding');
    expect(await bind(app, FRESH)).toBe('signedIn');
    expect(app.session()?.person?.userName).toBe('zhangshan');
  });

  test('carries no state token and no id token', async () => {
    const app = await atForgotten(product, setting);
    await reset(app, MOBILE);
    const call = world.sandbox().requests.at(-1);
    expect(call?.path).toBe('/api/v2/sdk/pwd/update-by-mobile');
    expect(call?.headers).not.toHaveProperty('x-state-token');
    expect(call?.headers).not.toHaveProperty('authorization');
  });

  test('a wrong code is told, and the right one is taken after it', async () => {
    const app = await atForgotten(product, setting);
    const code = await codeFor(app, MOBILE);
    const wrong = await app.forgottenPassword.reset({ recipient: MOBILE, code: '000000' }, FRESH);
    expect(wrong?.code).toBe('codeWrong');
    expect(app.pages.open()).toContain('forgotten-password');
    expect(await app.forgottenPassword.reset({ recipient: MOBILE, code }, FRESH)).toBeNull();
  });

  test('a wrong code by SMS that has a code of its own is told as one', async () => {
    const app = await atForgotten(product, setting);
    world.sandbox().control.setPolicy({ codeErrorCode: 'SMS.1005' });
    await codeFor(app, MOBILE);
    const wrong = await app.forgottenPassword.reset({ recipient: MOBILE, code: '000000' }, FRESH);
    expect(wrong?.code).toBe('codeWrong');
  });

  test('a weak password is refused in the server’s words; another code and another password are taken', async () => {
    const app = await atForgotten(product, setting);
    expect((await reset(app, MOBILE, 'short'))?.serverMessage).toContain('密码不符合密码策略');
    expect(app.step()).toBe('binding');
    world.clock().advance(RESEND_MS);
    expect(await reset(app, MOBILE)).toBeNull();
    expect(await bind(app, FRESH)).toBe('signedIn');
  });

  test('a number without an account is told, and another one can be used', async () => {
    const app = await atForgotten(product, setting);
    expect((await reset(app, STRANGER))?.code).toBe('personUnknown');
    await app.codeSender.open();
    expect(await reset(app, MOBILE)).toBeNull();
  });

  test('a network that is lost on the way is told, and nothing is signed out or begun anew', async () => {
    const app = await atForgotten(product, setting);
    world.sandbox().control.fault({ path: 'update-by-mobile', kind: 'refuse', times: 1 });
    expect((await reset(app, MOBILE))?.code).toBe('unreachable');
    expect(app.step()).toBe('binding');
    expect(app.loginCodes()).toBe(1);
    world.clock().advance(RESEND_MS);
    expect(await reset(app, MOBILE)).toBeNull();
  });
});

test('where EIAM takes only its own type, that is a setting', async () => {
  world.sandbox().control.setPolicy({ forgottenPasswordType: 'CHANGE_PWD' });
  const app = await atForgotten('eiam', { enabled: true });
  expect((await reset(app, MOBILE))?.code).toBe('codeWrong');
  const types = { smsType: 'CHANGE_PWD_SMS', emailType: 'CHANGE_PWD_EMS' };
  const other = await atForgotten('eiam', { enabled: true, ...types });
  world.clock().advance(RESEND_MS);
  expect(await reset(other, MOBILE)).toBeNull();
  expect(await bind(other, FRESH)).toBe('signedIn');
});

test('the pause after a code for binding is not that of a forgotten password', async () => {
  const app = await atForgotten('ciam');
  await codeFor(app, MOBILE);
  const { cooldowns } = app.codeSender.store.getState();
  expect(Object.keys(cooldowns)).toHaveLength(1);
  await app.codeSender.request('binding', MOBILE);
  expect(app.codeSender.store.getState().stage.name).toBe('puzzle');
});
