import { describe, expect, test } from '@jest/globals';
import { DEADLINE_MS, VAULT_RETRY_MS } from '../../src/core/deadlines';
import { ProblemError } from '../../src/core/problems';
import type { Transport, Vault } from '../../src/core/ports';
import { nodeTransport } from '../world/transport';
import { createTestVault } from '../world/vault';
import { createWorld } from '../world/world';

const world = createWorld();
const BOUND = { openid: 'openid-bound' };
const DAY = 86_400_000;
const offline = () => world.sandbox().control.fault({ path: '*', kind: 'refuse' });
const online = () => world.sandbox().control.clearFaults();

/** The phone's clock, which a person may set while the server's goes on. */
function ownClock() {
  const server = world.clock();
  let skew = 0;
  return { clock: { ...server, now: () => server.now() + skew }, set: (ms: number) => void (skew = ms) };
}

describe('a phone clock that was set forward after signing in', () => {
  test('suspends the session; corrected, the clock restores it without a network', async () => {
    const { clock, set } = ownClock();
    const app = await world.launched({ ...BOUND, clock });
    const kept = app.vault.kept();
    offline();
    set(6 * DAY);
    await app.actions.resume();
    await app.settled();
    expect(app.step()).toBe('signedOut');
    expect(app.problem()?.code).toBe('unreachable');
    expect(app.vault.kept()).toBe(kept);
    set(0);
    await app.actions.resume();
    expect(app.step()).toBe('signedIn');
    expect(app.problem()).toBeNull();
    await app.settled();
    expect(app.vault.kept()).toBe(kept);
  });

  test('suspends and restores it over a cold start too', async () => {
    const { clock, set } = ownClock();
    const first = await world.launched({ ...BOUND, clock });
    offline();
    set(6 * DAY);
    const wrong = await world.launched({ ...BOUND, clock, vault: first.vault });
    expect(wrong.step()).toBe('signedOut');
    set(0);
    const right = await world.launched({ ...BOUND, clock, vault: first.vault });
    expect(right.step()).toBe('signedIn');
    expect(right.loginCodes()).toBe(0);
  });

  test('costs one silent sign-in with a network', async () => {
    const { clock, set } = ownClock();
    const app = await world.launched({ ...BOUND, clock });
    set(6 * DAY);
    await app.actions.resume();
    expect(app.step()).toBe('signedIn');
    expect(app.loginCodes()).toBe(2);
  });

  test('makes each return try to sign in, until the server answers', async () => {
    const app = await world.launched(BOUND);
    world.clock().advance(5 * DAY);
    offline();
    await app.actions.resume();
    online();
    await app.actions.resume();
    expect(app.step()).toBe('signedIn');
  });

  test('loses the session where the server asks for binding by then', async () => {
    const app = await world.launched(BOUND);
    const [bound] = await app.account.boundAccounts();
    if (bound) await app.account.unbind(bound);
    world.clock().advance(5 * DAY);
    await app.actions.resume();
    await app.settled();
    expect(app.step()).toBe('binding');
    expect(app.vault.kept()).toBeNull();
  });

  test('restores no session after signing out', async () => {
    const { clock, set } = ownClock();
    const app = await world.launched({ ...BOUND, clock });
    offline();
    set(6 * DAY);
    await app.actions.resume();
    await app.actions.signOut();
    await app.settled();
    set(0);
    await app.actions.resume();
    expect(app.step()).toBe('signedOut');
    expect(app.vault.kept()).toBeNull();
  });
});

describe('a sign-in that the background interrupts', () => {
  /** The first request is interrupted when the app comes to the foreground. */
  function sleepingNetwork() {
    let wake = () => {};
    let first: Promise<void> | null = new Promise<void>((resolve) => (wake = resolve));
    const transport: Transport = async (request) => {
      const asleep = first;
      first = null;
      if (!asleep) return nodeTransport(request);
      await asleep;
      throw new ProblemError({ code: 'interrupted' });
    };
    return { transport, wake: () => wake() };
  }

  test('is repeated when the app comes to the foreground', async () => {
    const { transport, wake } = sleepingNetwork();
    const app = world.app({ ...BOUND, ports: { transport } });
    const launch = app.actions.launch();
    wake();
    await launch;
    expect(app.problem()?.code).toBe('interrupted');
    await app.actions.resume();
    expect(app.step()).toBe('signedIn');
    expect(app.loginCodes()).toBe(2);
  });

  test('is repeated where the interruption is reported afterwards', async () => {
    const { transport, wake } = sleepingNetwork();
    const app = world.app({ ...BOUND, ports: { transport } });
    await app.actions.signOut();
    const signIn = app.actions.signIn();
    const resume = app.actions.resume();
    wake();
    await Promise.all([signIn, resume]);
    expect(app.step()).toBe('signedIn');
  });

  test('is repeated once, also at the launch', async () => {
    const { transport, wake } = sleepingNetwork();
    const app = world.app({ ...BOUND, ports: { transport } });
    const launch = app.actions.launch();
    await world.clock().awaited(DEADLINE_MS.request);
    const shown = [app.actions.resume(), app.actions.resume()];
    wake();
    await Promise.all([launch, ...shown]);
    expect(app.step()).toBe('signedIn');
    expect(app.loginCodes()).toBe(2);
  });

  test('is not repeated where it carries a password, since wrong ones count towards a lock', async () => {
    const app = await world.launched();
    world.sandbox().control.fault({ path: 'username-password-bind', kind: 'refuse', times: 1 });
    await app.actions.bindByPassword({ userName: 'zhangshan', password: 'password' });
    const asked = world.calls().length;
    await app.actions.resume();
    expect(world.calls()).toHaveLength(asked);
  });
});

describe('the storage', () => {
  const refused = () => Promise.reject(new Error('setStorage:fail exceed storage max size'));

  test('that is full keeps no record of an earlier session', async () => {
    const disk = createTestVault();
    disk.plant('{"version":1,"sessionToken":"of another person"}');
    const vault: Vault = { ...disk, read: () => Promise.resolve(null), write: refused };
    const app = await world.launched({ ...BOUND, ports: { vault } });
    expect(app.step()).toBe('signedIn');
    expect(disk.kept()).toBeNull();
  });

  test('that fails to clear after signing out is called again until it succeeds', async () => {
    const disk = createTestVault();
    const mood = { isBroken: false };
    const unlessBroken = <T>(use: () => Promise<T>) => (mood.isBroken ? refused() : use());
    const vault: Vault = {
      read: disk.read,
      write: (record) => unlessBroken(() => disk.write(record)),
      clear: () => unlessBroken(() => disk.clear()),
    };
    const app = await world.launched({ ...BOUND, ports: { vault } });
    mood.isBroken = true;
    await app.actions.signOut();
    await app.settled();
    expect(disk.kept()).not.toBeNull();
    world.clock().advance(VAULT_RETRY_MS.first);
    await app.settled();
    expect(disk.kept()).not.toBeNull();
    mood.isBroken = false;
    world.clock().advance(2 * VAULT_RETRY_MS.first);
    await app.settled();
    expect(disk.kept()).toBeNull();
  });

  test('that holds a record without an issuer signs in silently, and sends its token nowhere', async () => {
    const first = await world.launched(BOUND);
    const { issuer: _later, ...record } = JSON.parse(first.vault.kept() ?? '') as Record<string, unknown>;
    first.vault.plant(JSON.stringify({ ...record, version: 1 }));
    const again = await world.launched({ ...BOUND, vault: first.vault });
    expect(again.session()?.person?.name).toBe('李娜');
    expect(again.session()?.sessionToken).not.toBe(record['sessionToken']);
    expect(again.loginCodes()).toBe(1);
  });

  test('that missed the write of a rotated session token leads to a silent sign-in', async () => {
    world.sandbox().control.setPolicy({ rotateSession: true });
    const disk = createTestVault();
    const first = await world.launched({ ...BOUND, vault: disk });
    const before = disk.kept();
    world.clock().advance(300_000);
    await first.idToken.fresh();
    await first.settled();
    expect(disk.kept()).not.toBe(before);
    disk.plant(before ?? '');
    const again = await world.launched({ ...BOUND, vault: disk });
    expect(again.step()).toBe('signedIn');
    await expect(again.idToken.fresh()).resolves.toBeTruthy();
    expect(again.loginCodes()).toBe(1);
  });

  test('that garbled the person restores the session without a name', async () => {
    const first = await world.launched(BOUND);
    const record = JSON.parse(first.vault.kept() ?? '') as object;
    first.vault.plant(JSON.stringify({ ...record, person: { id: 5 } }));
    const again = await world.launched({ ...BOUND, vault: first.vault });
    expect(again.session()?.person).toBeNull();
    expect(again.loginCodes()).toBe(0);
  });

  test.each([10, 40, 90])('that holds only %d %% of a record leads to a silent sign-in', async (percent) => {
    const first = await world.launched(BOUND);
    const whole = first.vault.kept() ?? '';
    first.vault.plant(whole.slice(0, (whole.length * percent) / 100));
    const again = await world.launched({ ...BOUND, vault: first.vault });
    expect(again.step()).toBe('signedIn');
    expect(again.loginCodes()).toBe(1);
  });
});

test('OneAccess, which cannot renew, stays signed in without a network', async () => {
  world.sandbox().control.setPolicy({ product: 'oneaccess' });
  const app = await world.launched({ ...BOUND, product: 'oneaccess' });
  world.clock().advance(300_000);
  offline();
  await expect(app.idToken.fresh()).rejects.toMatchObject({ problem: { code: 'unreachable' } });
  await app.settled();
  expect(app.step()).toBe('signedIn');
  expect(app.vault.kept()).not.toBeNull();
});
