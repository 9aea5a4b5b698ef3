import { describe, expect, test } from '@jest/globals';
import { createWorld } from '../world/world';

const world = createWorld();
const EXPIRED = { userName: 'liuyang', password: 'Liu2025pass' };
const WARNED = { userName: 'sunlei', password: 'Sun2026pass' };

async function boundBy(credentials: { userName: string; password: string }) {
  const app = await world.launched();
  await app.actions.bindByPassword(credentials);
  await app.settled();
  return app;
}

describe('an expired password', () => {
  test('has to be changed before the person is signed in, by the rules of the tenant', async () => {
    const app = await boundBy(EXPIRED);
    expect(app.pages.open()).toEqual(['home', 'change-password']);
    expect(app.store.getState().step).toMatchObject({
      canSkip: false,
      policy: { minLength: 8, maxLength: 20 },
    });
    await app.actions.changePassword({ old: EXPIRED.password, new: 'Liu2027pass' });
    await app.settled();
    expect(app.session()?.person?.userName).toBe('liuyang');
  });

  test('cannot be skipped', async () => {
    const app = await boundBy(EXPIRED);
    await app.actions.skipPasswordChange();
    expect(app.step()).toBe('changingPassword');
    expect(world.calls()).not.toContain('skip-update');
  });

  test('cannot be changed to a weak one, and the step is kept', async () => {
    const app = await boundBy(EXPIRED);
    await app.actions.changePassword({ old: EXPIRED.password, new: 'short' });
    // No page has a code for it, so what the server says is what the person reads.
    expect(app.problem()?.serverMessage).toContain('密码不符合密码策略');
    expect(app.step()).toBe('changingPassword');
  });

  test('cannot be changed with a mistyped old one', async () => {
    const app = await boundBy(EXPIRED);
    await app.actions.changePassword({ old: 'wrong', new: 'Liu2027pass' });
    expect(app.problem()?.code).toBe('credentialsWrong');
  });
});

test('an expiring password may be kept for now', async () => {
  const app = await boundBy(WARNED);
  expect(app.store.getState().step).toMatchObject({ name: 'changingPassword', canSkip: true });
  await app.actions.skipPasswordChange();
  expect(app.session()?.person?.userName).toBe('sunlei');
});
