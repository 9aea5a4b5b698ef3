import { describe, expect, test } from '@jest/globals';
import { canBindAtHome } from '../../src/core/route';
import type { AppOptions } from '../world/app';
import { createWorld } from '../world/world';

const world = createWorld();
const MOBILE = '13800138000';
const CUSTOMER = { audience: 'customer', product: 'ciam' } as const;

/** A customer whose silent sign-in was answered bind or register, on home. */
async function customer(options: Partial<AppOptions> = {}) {
  world.sandbox().control.setPolicy({ product: 'ciam' });
  return world.launched({ ...CUSTOMER, ...options });
}

const hasPhoneButton = ({ store }: Awaited<ReturnType<typeof customer>>) => canBindAtHome(store.getState());

describe('a customer who is not bound', () => {
  test('sees home, with the phone button and no page over it', async () => {
    const app = await customer();
    expect(app.step()).toBe('binding');
    expect(hasPhoneButton(app)).toBe(true);
    expect(app.pages.shown).toEqual([]);
  });

  test('is signed in by one tap on it: no further login code, no page', async () => {
    const app = await customer();
    expect(await app.actions.bindByPhone(app.phoneCode(MOBILE))).toBeNull();
    await app.settled();
    expect(app.step()).toBe('signedIn');
    expect(app.pages.shown).toEqual([]);
    expect(app.loginCodes()).toBe(1);
    expect(world.calls()).toEqual(['wechat-miniprogram', 'wechat-mobile-bind']);
  });

  test('registers the same way where the tenant makes accounts', async () => {
    world.sandbox().control.setPolicy({ whenUnknown: 'USER_REGISTER' });
    const app = await customer();
    expect(app.step()).toBe('registering');
    expect(await app.actions.bindByPhone(app.phoneCode('13612345678'))).toBeNull();
    await app.settled();
    expect(app.step()).toBe('signedIn');
    expect(app.pages.shown).toEqual([]);
  });

  test('reads on home why it failed, and opens the other ways with the same state token', async () => {
    const app = await customer();
    const problem = await app.actions.bindByPhone(app.phoneCode('13699999999'));
    expect(problem?.code).toBe('personUnknown');
    expect(app.problem()).toEqual(problem);
    expect(hasPhoneButton(app)).toBe(true);
    expect(app.pages.shown).toEqual([]);

    await app.actions.signIn();
    await app.settled();
    expect(app.pages.open()).toEqual(['home', 'bind']);
    expect(app.loginCodes()).toBe(1);
  });

  test('has the phone button again after "not now" on that page', async () => {
    const app = await customer();
    await app.actions.signIn();
    await app.settled();
    expect(hasPhoneButton(app)).toBe(false);
    app.actions.decline();
    await app.settled();
    expect(app.pages.open()).toEqual(['home']);
    expect(hasPhoneButton(app)).toBe(true);
  });

  test('is led to the page of a further step', async () => {
    world.sandbox().control.setPolicy({ mfa: 'required' });
    const app = await customer();
    await app.actions.bindByPhone(app.phoneCode(MOBILE));
    await app.settled();
    expect(app.step()).toBe('verifying');
    expect(app.pages.open()).toEqual(['home', 'verify']);
  });

  test('who says "not now" while the answer is awaited is led nowhere', async () => {
    world.sandbox().control.setPolicy({ mfa: 'required' });
    const app = await customer();
    const bound = app.actions.bindByPhone(app.phoneCode(MOBILE));
    app.actions.decline();
    await bound;
    await app.settled();
    expect(app.pages.shown).toEqual([]);
  });

  test('is asked by a page of the host app over that page', async () => {
    const app = await customer();
    app.pages.lay(['home', null]);
    const required = app.hostApp.requireSignIn(() => 'orders');
    await app.settled();
    expect(app.pages.open()).toEqual(['home', null, 'bind']);
    expect(app.loginCodes()).toBe(1);
    await app.actions.bindByPhone(app.phoneCode(MOBILE));
    expect(await required).toEqual({ status: 'done', value: 'orders' });
  });
});

describe('with a state token that is too old', () => {
  const LIFETIME_MS = 600_000;
  const settings = { stateTokenMs: LIFETIME_MS };

  test('the phone button begins anew within the same tap', async () => {
    const app = await customer({ settings });
    world.clock().advance(LIFETIME_MS);
    expect(await app.actions.bindByPhone(app.phoneCode(MOBILE))).toBeNull();
    expect(app.step()).toBe('signedIn');
    expect(world.calls()).toEqual(['wechat-miniprogram', 'wechat-miniprogram', 'wechat-mobile-bind']);
  });

  test('another way begins anew before it is chosen, and only then', async () => {
    const app = await customer({ settings });
    world.clock().advance(LIFETIME_MS - 1);
    await app.actions.signIn();
    expect(app.loginCodes()).toBe(1);
    app.actions.decline();
    world.clock().advance(1);
    await app.actions.signIn();
    await app.settled();
    expect(app.loginCodes()).toBe(2);
    expect(app.pages.open()).toEqual(['home', 'bind']);
  });

  test('that only the server knows of, the person reads so on home, and taps once more', async () => {
    const app = await customer();
    world.clock().advance(601_000);
    const problem = await app.actions.bindByPhone(app.phoneCode(MOBILE));
    expect(problem?.code).toBe('stateTokenInvalid');
    expect(app.pages.shown).toEqual([]);
    expect(hasPhoneButton(app)).toBe(true);
    expect(await app.actions.bindByPhone(app.phoneCode(MOBILE))).toBeNull();
    expect(app.step()).toBe('signedIn');
  });
});

describe('a customer whose home has no phone button', () => {
  test.each([
    ['MFA_AUTH', 'verifying', 'verify'],
    ['ACCESS_DENIED', 'denied', 'denied'],
    ['WELCOME', 'unsupported', 'unsupported'],
  ] as const)('after %s is a guest until they ask', async (status, step, page) => {
    world.sandbox().control.setPolicy({ loginStatus: status });
    const app = await customer();
    expect(app.step()).toBe(step);
    expect(hasPhoneButton(app)).toBe(false);
    expect(app.pages.shown).toEqual([]);
    await app.actions.signIn();
    await app.settled();
    expect(app.pages.open()).toEqual(['home', page]);
  });

  test('after signing out by choice is a guest whose button signs in first', async () => {
    const first = await customer();
    await first.actions.signOut();
    await first.settled();
    const app = await customer({ openStorage: first.openStorage });
    expect(app.step()).toBe('signedOut');
    expect(hasPhoneButton(app)).toBe(false);
    expect(app.loginCodes()).toBe(0);
    await app.actions.signIn();
    await app.settled();
    expect(app.loginCodes()).toBe(1);
    expect(app.pages.open()).toEqual(['home', 'bind']);
  });
});

test('an employee who is not bound has the page at once', async () => {
  const app = await world.launched();
  expect(app.pages.open()).toEqual(['home', 'bind']);
  expect(canBindAtHome(app.store.getState())).toBe(false);
});
