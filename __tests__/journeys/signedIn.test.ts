import { describe, expect, test } from '@jest/globals';
import { RENEWAL_PAUSE_MS } from '../../src/core/deadlines';
import { ProblemError } from '../../src/core/problems';
import type { App } from '../world/app';
import { createWorld } from '../world/world';

const world = createWorld();
const BOUND = { openid: 'openid-bound' };
/** EIAM's pages do not print the change of a number. */
const CHANGING = { settings: { offerMobileChange: true } };
const renewals = () => world.calls().filter((call) => call === 'id-token').length;
const problem = (code: string) => new ProblemError({ code: code as 'offline' });

async function signedIn(options: Parameters<typeof world.launched>[0] = {}): Promise<App> {
  return world.launched({ ...BOUND, ...options });
}

describe('a fresh id token', () => {
  test('is there right after signing in, without a request', async () => {
    const app = await signedIn();
    expect(await app.idToken.fresh()).toBe(app.session()?.idToken);
    expect(renewals()).toBe(0);
  });

  test('is renewed before it expires, once for any number of callers', async () => {
    const app = await signedIn();
    const first = app.session()?.idToken;
    world.clock().advance(271_000);
    const tokens = await Promise.all([1, 2, 3, 4, 5].map(() => app.idToken.fresh()));
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).not.toBe(first);
    expect(renewals()).toBe(1);
  });

  test.each([
    ['eiam', 'x-session-token'],
    ['ciam', 'session-token'],
  ] as const)('%s proves the session in the header %s', async (product, header) => {
    world.sandbox().control.setPolicy({ product });
    const app = await signedIn({ product });
    world.clock().advance(300_000);
    await app.idToken.fresh();
    expect(world.sandbox().requests.at(-1)?.headers).toHaveProperty(header);
  });

  test('a rotated session token replaces the old one, in memory and in the vault', async () => {
    world.sandbox().control.setPolicy({ rotateSession: true });
    const app = await signedIn();
    const before = app.session();
    world.clock().advance(300_000);
    await app.idToken.fresh();
    await app.settled();
    expect(app.session()?.sessionToken).not.toBe(before?.sessionToken);
    expect(app.vault.kept()).toContain(app.session()?.sessionToken);
    expect(app.session()).toMatchObject({ signedInAt: before?.signedInAt, person: before?.person });
    world.clock().advance(300_000);
    await expect(app.idToken.fresh()).resolves.toBeTruthy();
  });

  test('is had after a restart by one renewal', async () => {
    const first = await signedIn();
    const again = await signedIn({ vault: first.vault });
    await again.idToken.fresh();
    expect(renewals()).toBe(1);
    expect(again.loginCodes()).toBe(0);
  });

  test('comes from a silent sign-in where the server ended the session', async () => {
    world.sandbox().control.setPolicy({ rotateSession: true });
    const here = await signedIn();
    const copy = await signedIn({ vault: here.vault });
    world.clock().advance(300_000);
    await here.idToken.fresh();
    await expect(copy.idToken.fresh()).resolves.toBeTruthy();
    expect(copy.step()).toBe('signedIn');
    expect(copy.loginCodes()).toBe(1);
  });

  test('comes from a silent sign-in at OneAccess, whose renewal wants a signature', async () => {
    world.sandbox().control.setPolicy({ product: 'oneaccess' });
    const app = await signedIn({ product: 'oneaccess' });
    world.clock().advance(300_000);
    await expect(app.idToken.fresh()).resolves.toBeTruthy();
    expect(renewals()).toBe(0);
    expect(app.loginCodes()).toBe(2);
  });

  test.each(['refuse', '500', '200-html', 'truncated'] as const)(
    'that cannot be had (%s) leaves the person signed in',
    async (kind) => {
      const app = await signedIn();
      world.clock().advance(300_000);
      world.sandbox().control.fault({ path: 'id-token', kind, times: 1 });
      await expect(app.idToken.fresh()).rejects.toBeInstanceOf(ProblemError);
      expect(app.step()).toBe('signedIn');
      world.clock().advance(RENEWAL_PAUSE_MS);
      await expect(app.idToken.fresh()).resolves.toBeTruthy();
    },
  );

  test('that arrives after signing out restores no session', async () => {
    const app = await signedIn();
    world.clock().advance(300_000);
    const renewing = app.idToken.fresh();
    await app.actions.signOut();
    await expect(renewing).rejects.toEqual(problem('sessionEnded'));
    await app.settled();
    expect(app.step()).toBe('signedOut');
    expect(app.vault.kept()).toBeNull();
  });

  test('cannot be had while no person is signed in', async () => {
    const app = await world.launched();
    await expect(app.idToken.fresh()).rejects.toEqual(problem('sessionEnded'));
  });
});

describe('the account', () => {
  test('lists what is bound, and unbinding makes the next launch ask again', async () => {
    const app = await signedIn();
    const [bound] = await app.account.boundAccounts();
    expect(bound).toMatchObject({ kind: 'wechat', nickname: '李娜' });
    if (bound) await app.account.unbind(bound);
    expect(await app.account.boundAccounts()).toEqual([]);
    expect((await signedIn()).step()).toBe('binding');
  });

  test('changes the mobile number by the phone button', async () => {
    const app = await signedIn(CHANGING);
    await app.account.changeMobileByPhone(app.phoneCode('18911112222'));
    const person = world
      .sandbox()
      .control.people()
      .find(({ openid }) => openid === BOUND.openid);
    expect(person?.mobile).toContain('18911112222');
    expect(app.session()?.person?.mobile).toContain('18911112222');
  });

  test('is changed also where the new number cannot be read back yet', async () => {
    const app = await signedIn(CHANGING);
    world.sandbox().control.fault({ path: 'id-token', kind: '500', times: 1 });
    await app.account.changeMobileByPhone(app.phoneCode('18911112222'));
    expect(app.step()).toBe('signedIn');
    expect(app.session()?.person?.mobile).not.toContain('18911112222');
  });

  test('keeps its number where the new one belongs to another account, in the server’s words', async () => {
    const app = await signedIn(CHANGING);
    const change = app.account.changeMobileByPhone(app.phoneCode('13800138000'));
    await expect(change).rejects.toMatchObject({
      problem: { code: 'refused', serverMessage: '手机号已被其他账号使用' },
    });
  });

  test('is read once more with a renewed id token where the server finds the first expired', async () => {
    const server = world.clock();
    const stopped = server.now();
    const app = await signedIn({ clock: { ...server, now: () => stopped } });
    server.advance(301_000);
    await expect(app.account.boundAccounts()).resolves.toHaveLength(1);
    expect(renewals()).toBe(1);
    expect(world.calls().filter((call) => call === 'social')).toHaveLength(2);
  });

  test('of OneAccess is offered no call: all would need a signature', async () => {
    world.sandbox().control.setPolicy({ product: 'oneaccess' });
    const app = await signedIn({ product: 'oneaccess' });
    const made = world.calls();
    const phoneCode = app.phoneCode('18911112222');
    const outcomes = await Promise.allSettled([
      app.account.boundAccounts(),
      app.account.unbind({ id: 'b1', kind: 'wechat', rawKind: 'weixin', nickname: '' }),
      app.account.changeMobileByPhone(phoneCode),
    ]);
    const refused = { status: 'rejected', reason: problem('misconfigured') };
    expect(outcomes).toEqual([refused, refused, refused]);
    expect(world.calls()).toEqual(made);
    expect(app.step()).toBe('signedIn');
  });
});

describe('signing out', () => {
  test('is told to the server where the settings say so', async () => {
    const app = await signedIn({ settings: { signOut: { mode: 'remote', proof: 'session-header' } } });
    await app.actions.signOut();
    expect(world.calls().at(-1)).toBe('logout');
    expect(app.step()).toBe('signedOut');
  });

  test('succeeds without a network', async () => {
    const app = await signedIn({ settings: { signOut: { mode: 'remote', proof: 'bearer' } } });
    world.sandbox().control.fault({ path: 'logout', kind: 'refuse' });
    await app.actions.signOut();
    await app.settled();
    expect(app.vault.kept()).toBeNull();
  });
});
