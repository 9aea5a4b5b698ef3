import { describe, expect, test } from '@jest/globals';
import { createWorld } from '../world/world';

/** Faults of other libraries, by the name of the library, and what happens here instead. */

const world = createWorld();
const BOUND = { openid: 'openid-bound' };
const FIVE = [1, 2, 3, 4, 5];
const codesSent = () =>
  world.sandbox().requests.map(({ body }) => (body as { readonly code?: string } | undefined)?.code);

describe('weRequest: five concurrent sign-ins sent one single-use code four times', () => {
  test('here five callers cause one wx.login and one request, and all get the result', async () => {
    const app = await world.launched({ ...BOUND, audience: 'customer' });
    await app.actions.signOut();
    const results = await Promise.all(
      FIVE.map(() => app.hostApp.requireSignIn(({ person }) => person?.name)),
    );
    expect(results).toEqual(FIVE.map(() => ({ status: 'done', value: '李娜' })));
    // one at the launch, one for the five
    expect(app.loginCodes()).toBe(2);
    expect(new Set(codesSent()).size).toBe(2);
    expect(world.calls()).toEqual(['wechat-miniprogram', 'wechat-miniprogram']);
  });

  test('here five that fail all get the problem, and the code is never sent again', async () => {
    world.sandbox().control.fault({ path: 'wechat-miniprogram', kind: 'lost', times: 1 });
    const app = world.app(BOUND);
    await Promise.all(FIVE.map(() => app.actions.signInSilently()));
    expect(app.problem()?.code).toBe('unreachable');
    await app.actions.signIn();
    expect(app.step()).toBe('signedIn');
    expect(new Set(codesSent()).size).toBe(codesSent().length);
  });
});

describe('CloudBase: the refresh was refused after the token had expired', () => {
  test.each([1, 2, 4])('here a session is renewed %d days after its id token ended', async (days) => {
    const app = await world.launched(BOUND);
    world.clock().advance(days * 86_400_000);
    await expect(app.idToken.fresh()).resolves.toBeTruthy();
    expect(app.loginCodes()).toBe(1);
  });

  test.each(['eiam', 'ciam'] as const)(
    'and where the header’s name is unknown (%s), in both headers',
    async (product) => {
      world.sandbox().control.setPolicy({ product });
      const app = await world.launched({ ...BOUND, settings: { renewalHeader: 'both' } });
      world.clock().advance(300_000);
      await expect(app.idToken.fresh()).resolves.toBeTruthy();
      expect(app.loginCodes()).toBe(1);
    },
  );
});

describe('uni-id-pages: signing out without a network kept the tokens', () => {
  test('here no session is left, in memory, in the vault, or at the next offline launch', async () => {
    const signOut = { mode: 'remote', proof: 'session-header' } as const;
    const app = await world.launched({ ...BOUND, settings: { signOut } });
    world.sandbox().control.fault({ path: '*', kind: 'refuse' });
    await app.actions.signOut();
    await app.settled();
    expect(app.vault.kept()).toBeNull();
    await expect(app.idToken.fresh()).rejects.toMatchObject({ problem: { code: 'sessionEnded' } });
    const again = await world.launched({ ...BOUND, vault: app.vault });
    expect(again.step()).toBe('signedOut');
  });
});

describe('unibest: callers that waited were rejected although the refresh succeeded', () => {
  test('here every caller that waits for a renewal gets its token', async () => {
    const app = await world.launched(BOUND);
    world.clock().advance(300_000);
    const early = FIVE.map(() => app.account.boundAccounts());
    const late = Promise.resolve().then(() => app.idToken.fresh());
    const answers = await Promise.all([...early, late]);
    expect(answers).toHaveLength(6);
    expect(world.calls().filter((call) => call === 'id-token')).toHaveLength(1);
  });

  test('here every caller of a failed renewal gets its problem, and none causes another during the pause', async () => {
    const app = await world.launched(BOUND);
    world.clock().advance(300_000);
    world.sandbox().control.fault({ path: 'id-token', kind: '500', times: 1 });
    const outcomes = await Promise.allSettled(FIVE.map(() => app.idToken.fresh()));
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    await expect(app.idToken.fresh()).rejects.toMatchObject({ problem: { code: 'serverBusy' } });
    expect(world.calls().filter((call) => call === 'id-token')).toHaveLength(1);
  });
});
