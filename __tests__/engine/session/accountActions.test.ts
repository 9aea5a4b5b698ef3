import { describe, expect, test } from '@jest/globals';
import { singleUse } from '../../../src/core/tokens';
import type { IdaasSettings } from '../../../src/idaas/settings';
import { openEngine, settle } from '../openEngine';

const BOUND = { id: 'b1', kind: 'wechat', rawKind: 'weixin', nickname: '李娜' } as const;
const OFFLINE = { code: 'offline' } as const;
const FIRST = { accounts: null, isRunning: true, problem: null, done: null };
const phoneCode = () => singleUse<'PhoneCode'>('phone-1');

function openAccount(settings: Partial<IdaasSettings> = { offerMobileChange: true }) {
  const app = openEngine({ settings });
  app.signedIn();
  return { ...app, ...app.accountActions, state: () => app.accountActions.store.getState() };
}

/** The account, once it is known what is bound. */
async function openRead() {
  const app = openAccount();
  const read = app.read();
  await settle();
  await app.server.last().answer([BOUND]);
  expect(await read).toBeNull();
  return app;
}

describe('the account of a signed-in person', () => {
  test('runs from the start, since the page reads it as it opens', async () => {
    const app = openAccount();
    expect(app.state()).toEqual(FIRST);
    void app.read();
    expect(app.state()).toEqual(FIRST);
    await settle();
    await app.server.last().answer([BOUND]);
    expect(app.state()).toEqual({ accounts: [BOUND], isRunning: false, problem: null, done: null });
  });

  test('tells why it could not be read, and forgets that at the next try', async () => {
    const app = openAccount();
    const read = app.read();
    await settle();
    await app.server.last().refuse(OFFLINE);
    expect(await read).toEqual(OFFLINE);
    expect(app.state()).toEqual({ accounts: null, isRunning: false, problem: OFFLINE, done: null });
    void app.read();
    expect(app.state()).toEqual(FIRST);
  });

  test('without a session it asks for nothing', async () => {
    const app = openEngine();
    expect(await app.accountActions.read()).toEqual({ code: 'sessionEnded' });
    expect(app.server.asked).toEqual([]);
  });

  test('after a change it is read again, and runs without a break', async () => {
    const app = await openRead();
    const seen: boolean[] = [];
    const unbound = app.unbind(BOUND);
    app.accountActions.store.subscribe(({ isRunning }) => seen.push(isRunning));
    await settle();
    expect(app.server.last()).toMatchObject({ name: 'unbind', args: ['id-1', BOUND] });
    await app.server.last().answer(undefined);
    expect(app.state()).toEqual({ accounts: [BOUND], isRunning: true, problem: null, done: 'unbound' });
    expect(app.server.last().name).toBe('boundAccounts');
    await app.server.last().answer([]);
    expect(await unbound).toBeNull();
    expect(app.state()).toEqual({ accounts: [], isRunning: false, problem: null, done: 'unbound' });
    expect(seen).toEqual([true, false]);
  });

  test('a change that failed is not followed by a reading', async () => {
    const app = await openRead();
    const changed = app.changeMobile(phoneCode());
    await settle();
    expect(app.server.last().name).toBe('changeMobileByPhone');
    await app.server.last().refuse(OFFLINE);
    expect(await changed).toEqual(OFFLINE);
    expect(app.state()).toEqual({ accounts: [BOUND], isRunning: false, problem: OFFLINE, done: null });
    expect(app.server.last().name).toBe('changeMobileByPhone');
  });

  test('a change was made even if the reading after it fails', async () => {
    const app = await openRead();
    const changed = app.changeMobile(phoneCode());
    await settle();
    await app.server.last().answer(undefined);
    await app.server.last().refuse(OFFLINE);
    expect(app.server.last().name).toBe('boundAccounts');
    await app.server.last().refuse(OFFLINE);
    expect(await changed).toBeNull();
    expect(app.state()).toEqual({
      accounts: [BOUND],
      isRunning: false,
      problem: OFFLINE,
      done: 'mobileChanged',
    });
  });

  test('what was changed is told until the next action begins', async () => {
    const app = await openRead();
    const unbound = app.unbind(BOUND);
    await settle();
    await app.server.last().answer(undefined);
    await app.server.last().answer([]);
    await unbound;
    void app.changeMobile(phoneCode());
    expect(app.state()).toMatchObject({ isRunning: true, done: null });
  });

  test('once the page was left nothing of it remains, and late answers change nothing', async () => {
    const app = await openRead();
    void app.unbind(BOUND);
    await settle();
    app.leave();
    expect(app.state()).toEqual(FIRST);
    await app.server.last().answer(undefined);
    expect(app.state()).toEqual(FIRST);
    expect(app.server.last().name).toBe('unbind');
    void app.read();
    await settle();
    app.leave();
    await app.server.last().refuse(OFFLINE);
    expect(app.state()).toEqual(FIRST);
  });

  test('the newest action counts', async () => {
    const app = openAccount();
    void app.read();
    await settle();
    const first = app.server.last();
    void app.read();
    await settle();
    await app.server.last().answer([BOUND]);
    await first.answer([]);
    expect(app.state().accounts).toEqual([BOUND]);
  });
});

describe('where the tenant names no bound accounts', () => {
  const settings = { offerBoundAccounts: false, offerMobileChange: true };

  test('nothing is read, and nothing is wrong', async () => {
    const app = openAccount(settings);
    expect(await app.read()).toBeNull();
    expect(app.state()).toEqual({ accounts: null, isRunning: false, problem: null, done: null });
    expect(app.server.names()).toEqual([]);
  });

  test('a change of the number ends without a reading', async () => {
    const app = openAccount(settings);
    const changed = app.changeMobile(phoneCode());
    await settle();
    await app.server.last().answer(undefined);
    await app.server.last().refuse(OFFLINE);
    expect(await changed).toBeNull();
    expect(app.server.names()).toEqual(['changeMobileByPhone', 'renewSession']);
    expect(app.state()).toEqual({
      accounts: null,
      isRunning: false,
      problem: null,
      done: 'mobileChanged',
    });
  });
});
