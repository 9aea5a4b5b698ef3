import { describe, expect, test } from '@jest/globals';
import { issuerOf } from '../../src/core/sessionRecord';
import { createWorld } from '../world/world';

const world = createWorld();
const CREDENTIALS = { userName: 'zhangshan', password: 'password' };

describe('with a bound account, the person', () => {
  test('is signed in silently: one login code, one request, no page but home', async () => {
    const app = await world.launched({ openid: 'openid-bound' });
    expect(app.step()).toBe('signedIn');
    expect(app.session()?.person?.name).toBe('李娜');
    expect(app.session()?.expiresAt).toBe(world.clock().now() + 432_000_000);
    expect(app.loginCodes()).toBe(1);
    expect(world.calls()).toEqual(['wechat-miniprogram']);
    expect(app.pages.shown).toEqual([]);
  });

  test('opens the app again with no request and no wx.login', async () => {
    const first = await world.launched({ openid: 'openid-bound' });
    const again = await world.launched({ openid: 'openid-bound', vault: first.vault });
    expect(again.step()).toBe('signedIn');
    expect(again.session()?.person?.name).toBe('李娜');
    expect(again.loginCodes()).toBe(0);
    expect(world.calls()).toEqual(['wechat-miniprogram']);
    expect(first.vault.writes()).toBe(1);
  });

  test('signs out at once, leaves no record, and is a guest at the next launch', async () => {
    const first = await world.launched({ openid: 'openid-bound' });
    await first.actions.signOut();
    await first.settled();
    expect(first.step()).toBe('signedOut');
    expect(first.wanted()).toBe(false);
    expect(first.vault.kept()).toBeNull();
    const { vault, openStorage } = first;
    const again = await world.launched({ openid: 'openid-bound', vault, openStorage });
    expect(again.step()).toBe('signedOut');
    expect(again.loginCodes()).toBe(0);
    expect(world.calls()).toEqual(['wechat-miniprogram']);
  });

  test('is signed in silently after a sign-out where WeChat has deleted what the app stored', async () => {
    const first = await world.launched({ openid: 'openid-bound' });
    await first.actions.signOut();
    const again = await world.launched({ openid: 'openid-bound' });
    expect(again.step()).toBe('signedIn');
    expect(world.calls()).toEqual(['wechat-miniprogram', 'wechat-miniprogram']);
  });

  test('is signed in silently again on returning after the session expired', async () => {
    const app = await world.launched({ openid: 'openid-bound' });
    world.clock().advance(432_000_000);
    await app.actions.resume();
    expect(app.step()).toBe('signedIn');
    expect(app.session()?.signedInAt).toBe(world.clock().now());
    const relaunched = await world.launched({ openid: 'openid-bound', vault: app.vault });
    expect(relaunched.loginCodes()).toBe(0);
  });

  test('causes no request on returning in time', async () => {
    const app = await world.launched({ openid: 'openid-bound' });
    world.clock().advance(1_000_000);
    await app.actions.resume();
    expect(world.calls()).toEqual(['wechat-miniprogram']);
  });
});

describe('at the first launch, an employee', () => {
  test('binds by the phone button and ends up at home with one stored session', async () => {
    const app = await world.launched();
    expect(app.step()).toBe('binding');
    expect(app.pages.open()).toEqual(['home', 'bind']);
    await app.actions.bindByPhone(app.phoneCode('13800138000'));
    await app.settled();
    expect(app.session()?.person?.name).toBe('张珊');
    expect(app.pages.open()).toEqual(['home']);
    expect(JSON.parse(app.vault.kept() ?? '')).toMatchObject({
      version: 2,
      issuer: issuerOf(world.sandbox()),
      person: { userName: 'zhangshan' },
    });
    expect(world.calls()).toEqual(['wechat-miniprogram', 'wechat-mobile-bind']);
  });

  test('signs in by the number alone where the settings say so', async () => {
    const app = await world.launched({ settings: { phoneLogin: true } });
    await app.actions.bindByPhone(app.phoneCode('13800138000'));
    expect(app.session()?.person?.name).toBe('张珊');
    expect(world.calls()).toEqual(['wechat-miniprogram', 'wechat-mini-program-mobile']);
  });

  test('binds by user name and password, and the next launch is silent', async () => {
    const app = await world.launched();
    await app.pages.push('password');
    await app.actions.bindByPassword(CREDENTIALS);
    await app.settled();
    expect(app.session()?.person?.userName).toBe('zhangshan');
    expect(app.pages.open()).toEqual(['home']);
    const elsewhere = await world.launched();
    expect(elsewhere.step()).toBe('signedIn');
  });

  test('stays on the page after a wrong password, with the tries that are left, and can try again', async () => {
    const app = await world.launched();
    await app.pages.push('password');
    await app.actions.bindByPassword({ ...CREDENTIALS, password: 'passwort' });
    await app.settled();
    expect(app.pages.open()).toEqual(['home', 'bind', 'password']);
    expect(app.problem()).toMatchObject({ code: 'credentialsWrong', attemptsLeft: 4 });
    await app.actions.bindByPassword(CREDENTIALS);
    expect(app.step()).toBe('signedIn');
  });

  test('is told until when the account is locked after too many wrong passwords', async () => {
    const app = await world.launched({ language: 'en' });
    for (let tries = 0; tries < 5; tries += 1)
      await app.actions.bindByPassword({ ...CREDENTIALS, password: 'wrong' });
    await app.actions.bindByPassword(CREDENTIALS);
    expect(app.problem()?.code).toBe('personLocked');
    expect(app.problem()?.retryAt).toBe(world.clock().now() + 600_000);
  });

  test('is told that an unknown number has no account, and can use every other way', async () => {
    const app = await world.launched();
    await app.actions.bindByPhone(app.phoneCode('18900000000'));
    expect(app.problem()).toMatchObject({ code: 'personUnknown' });
    await app.actions.bindByPassword(CREDENTIALS);
    expect(app.step()).toBe('signedIn');
  });

  test('goes on over a fresh step where the state token has expired', async () => {
    const app = await world.launched();
    await app.pages.push('password');
    world.clock().advance(601_000);
    await app.actions.bindByPassword(CREDENTIALS);
    await app.settled();
    expect(app.problem()?.code).toBe('stateTokenInvalid');
    expect(app.pages.open()).toEqual(['home', 'bind', 'password']);
    await app.actions.bindByPassword(CREDENTIALS);
    expect(app.step()).toBe('signedIn');
    expect(app.loginCodes()).toBe(2);
  });

  test('goes on over a fresh step before the server has to refuse a state token of known lifetime', async () => {
    const app = await world.launched({ settings: { stateTokenMs: 60_000 } });
    world.clock().advance(59_000);
    await app.actions.bindByPassword({ ...CREDENTIALS, password: 'wrong' });
    expect(app.problem()?.code).toBe('credentialsWrong');
    world.clock().advance(1000);
    await app.actions.bindByPassword(CREDENTIALS);
    expect(app.problem()?.code).toBe('stateTokenInvalid');
    await app.actions.bindByPassword(CREDENTIALS);
    expect(app.step()).toBe('signedIn');
    expect(world.calls()).toEqual([
      'wechat-miniprogram',
      'username-password-bind',
      'wechat-miniprogram',
      'username-password-bind',
    ]);
  });

  test('sends one request by a double tap', async () => {
    const app = await world.launched();
    await Promise.all([app.actions.bindByPassword(CREDENTIALS), app.actions.bindByPassword(CREDENTIALS)]);
    expect(world.calls()).toEqual(['wechat-miniprogram', 'username-password-bind']);
  });

  test('is home after "not now", and goes on later without another request', async () => {
    const app = await world.launched();
    app.actions.decline();
    await app.settled();
    expect(app.pages.open()).toEqual(['home']);
    await app.actions.signIn();
    await app.settled();
    expect(app.pages.open()).toEqual(['home', 'bind']);
    expect(world.calls()).toEqual(['wechat-miniprogram']);
  });

  test('is not asked again after going back to home', async () => {
    const app = await world.launched();
    await app.pages.back(1);
    await app.router.homeShown();
    await app.settled();
    expect(app.wanted()).toBe(false);
    expect(app.pages.open()).toEqual(['home']);
  });
});

describe('a customer', () => {
  test('is asked only once they want to sign in', async () => {
    const app = await world.launched({ audience: 'customer' });
    expect(app.step()).toBe('binding');
    expect(app.pages.open()).toEqual(['home']);
    await app.actions.signIn();
    await app.settled();
    expect(app.pages.open()).toEqual(['home', 'bind']);
    expect(world.calls()).toEqual(['wechat-miniprogram']);
  });

  test('with a bound account is signed in silently', async () => {
    expect((await world.launched({ audience: 'customer', openid: 'openid-bound' })).step()).toBe('signedIn');
  });
});

describe('every other status', () => {
  test.each([
    ['USER_REGISTER', 'registering', 'register'],
    ['MFA_AUTH', 'verifying', 'verify'],
    ['PASSWORD_EXPIRED', 'changingPassword', 'change-password'],
    ['PASSWORD_WARN', 'changingPassword', 'change-password'],
    ['ACCESS_DENIED', 'denied', 'denied'],
    ['BRAND_NEW_STATUS', 'unsupported', 'unsupported'],
  ])('%s has a step and a page of its own', async (status, step, page) => {
    world.sandbox().control.setPolicy({ loginStatus: status });
    const app = await world.launched();
    expect(app.step()).toBe(step);
    expect(app.pages.open()).toEqual(['home', page]);
    expect(app.vault.kept()).toBeNull();
  });

  test.each([' SOCIAL_BIND', 'SUCCES'])('is read in the spelling %j of the documents', async (status) => {
    world.sandbox().control.setPolicy({ loginStatus: status });
    const app = await world.launched({ openid: status === 'SUCCES' ? 'openid-bound' : 'openid-new' });
    expect(app.step()).toBe(status === 'SUCCES' ? 'signedIn' : 'binding');
  });

  test('is read with the blanks that the documents print', async () => {
    world.sandbox().control.setPolicy({ verbatimBlanks: true });
    const app = await world.launched();
    await app.actions.bindByPassword(CREDENTIALS);
    expect(app.session()?.person?.userName).toBe('zhangshan');
  });

  test('that is unknown after binding signs no person in', async () => {
    const app = await world.launched();
    world.sandbox().control.setPolicy({ bindStatus: 'WELCOME' });
    await app.actions.bindByPassword(CREDENTIALS);
    expect(app.step()).toBe('unsupported');
    expect(app.vault.kept()).toBeNull();
  });

  test('that denies access leaves the way to begin again', async () => {
    const app = await world.launched({ openid: 'openid-denied' });
    expect(app.step()).toBe('denied');
    await app.actions.startAgain();
    expect(app.step()).toBe('denied');
    expect(app.loginCodes()).toBe(2);
  });
});
