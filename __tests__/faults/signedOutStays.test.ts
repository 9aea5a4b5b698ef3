import { describe, expect, test } from '@jest/globals';
import { DEADLINE_MS } from '../../src/core/deadlines';
import type { Vault } from '../../src/core/ports';
import { ProblemError } from '../../src/core/problems';
import type { Person } from '../../sandbox';
import { createTestVault } from '../world/vault';
import { createWorld } from '../world/world';

const world = createWorld();
const BOUND = { openid: 'openid-bound' };
const CREDENTIALS = { userName: 'zhangshan', password: 'password' };

/** Held until `open` is called. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

describe('a person who signed out stays signed out', () => {
  test('when a renewal is refused afterwards', async () => {
    world.sandbox().control.setPolicy({ rotateSession: true });
    const other = await world.launched(BOUND);
    const app = await world.launched({ ...BOUND, vault: other.vault });
    world.clock().advance(300_000);
    await other.idToken.fresh();
    const renewing = app.idToken.fresh();
    await app.actions.signOut();
    await expect(renewing).rejects.toMatchObject({ problem: { code: 'sessionEnded' } });
    expect(app.step()).toBe('signedOut');
    expect(app.loginCodes()).toBe(0);
  });

  test('when the vault is read afterwards', async () => {
    const first = await world.launched(BOUND);
    const slow = gate();
    const vault: Vault = { ...first.vault, read: () => slow.opened.then(() => first.vault.read()) };
    const app = world.app({ ...BOUND, ports: { vault } });
    const launch = app.actions.launch();
    await app.actions.signOut();
    slow.open();
    await launch;
    await app.settled();
    expect(app.step()).toBe('signedOut');
    expect(app.loginCodes()).toBe(0);
    expect(first.vault.kept()).toBeNull();
  });

  test('when the vault could not be read before', async () => {
    const first = await world.launched(BOUND);
    const unreadable: Vault = { ...first.vault, read: () => Promise.reject(new Error('getStorage:fail')) };
    world.sandbox().control.fault({ path: '*', kind: 'refuse', times: 1 });
    const app = await world.launched({ ...BOUND, ports: { vault: unreadable } });
    expect(first.vault.kept()).not.toBeNull();
    await app.actions.signOut();
    await app.settled();
    expect(first.vault.kept()).toBeNull();
  });

  test('when a write of the vault lands after its deadline', async () => {
    const disk = createTestVault();
    const slow = gate();
    const vault: Vault = { ...disk, write: (record) => slow.opened.then(() => disk.write(record)) };
    const app = world.app({ ...BOUND, ports: { vault } });
    await app.actions.launch();
    await world.clock().awaited(DEADLINE_MS.vault);
    world.clock().advance(DEADLINE_MS.vault);
    await app.settled();
    await app.actions.signOut();
    await app.settled();
    slow.open();
    await slow.opened;
    await new Promise((resolve) => setImmediate(resolve));
    await app.settled();
    expect(disk.kept()).toBeNull();
  });

  test('when a state token is refused afterwards, without a restart', async () => {
    const app = await world.launched();
    world.clock().advance(601_000);
    const bind = app.actions.bindByPassword(CREDENTIALS);
    await app.actions.signOut();
    await bind;
    expect(app.loginCodes()).toBe(1);
  });
});

describe('another person', () => {
  test('is not acted for by a call that the first person began', async () => {
    const app = await world.launched(BOUND);
    const callers: (string | undefined)[] = [];
    const acting = app.idToken.withIdToken(async () => {
      callers.push(app.session()?.person?.userName);
      await app.actions.signOut();
      // The same phone, and now the account of another person.
      const person = world
        .sandbox()
        .control.people()
        .find(({ openid }) => openid === BOUND.openid);
      const { openid: _unbound, ...lina } = person ?? { id: '' };
      world.sandbox().control.putPerson(lina as Person);
      await app.actions.signIn();
      await app.actions.bindByPassword(CREDENTIALS);
      throw new ProblemError({ code: 'idTokenExpired' });
    });
    await expect(acting).rejects.toMatchObject({ problem: { code: 'sessionEnded' } });
    expect(app.session()?.person?.userName).toBe('zhangshan');
    expect(callers).toEqual(['lina']);
  });
});
