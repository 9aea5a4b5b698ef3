import { describe, expect, test } from '@jest/globals';
import { createDisk } from '../wechat/fakeWx';
import { createComposition, sendCode } from './composedApp';

const world = createComposition();
const SESSION = 'idaas.session';
const KEPT = 'idaas.kept';
const TO = { method: 'mobile', address: '13800138000' } as const;
const AGREEMENTS = { serviceAgreementUrl: 'https://tenant.example/terms' };

/** What is stored besides the session. */
const keptOn = (disk: ReturnType<typeof createDisk>) =>
  JSON.parse(disk.items.get(KEPT)?.text ?? '{}') as Record<string, unknown>;

describe('what rests on the phone', () => {
  test('is one encrypted session, and the small values under one key', async () => {
    const app = await world.launched({ openid: 'openid-new', tenant: AGREEMENTS });
    const { compose, wx } = app;
    await compose.consent.give();
    await compose.language.choose('en');
    await compose.phoneButton.learn('phoneNotEntitled');
    await compose.areas.choose({ code: '852', country: 'HK' });
    await sendCode(world.sandbox(), app, TO);
    const code = world.sandbox().control.inbox().at(-1)?.code ?? '';
    await compose.actions.bindByCode({ recipient: TO, code });
    await wx.settled();
    const encrypted = Object.fromEntries(
      [...wx.disk.items].map(([key, { isEncrypted }]) => [key, isEncrypted]),
    );
    expect(encrypted).toEqual({
      [SESSION]: true,
      [KEPT]: false,
    });
    expect(Object.keys(keptOn(wx.disk)).sort()).toEqual([
      'area',
      'consent',
      'cooldowns',
      'fingerprint',
      'language',
      'last-way',
      'phone-button',
    ]);
    expect(wx.disk.written.filter(({ key }) => key === SESSION)).toEqual([
      expect.objectContaining({ isEncrypted: true }),
    ]);
    expect(wx.noted.filter(({ name }) => name.endsWith('Sync'))).toEqual([]);
  });

  test('is no session after signing out', async () => {
    const disk = createDisk();
    const { wx, hostApp } = await world.launched({ disk });
    expect(disk.items.has(SESSION)).toBe(true);
    await hostApp.signOut();
    await wx.settled();
    expect(disk.items.has(SESSION)).toBe(false);
    expect(hostApp.current()).toBeNull();
  });

  test('is the same after the phone was forgotten in a run that opened no sign-in page', async () => {
    const disk = createDisk();
    const before = await world.launched({ disk, openid: 'openid-new', tenant: AGREEMENTS });
    await before.compose.areas.choose({ code: '852', country: 'HK' });
    await sendCode(world.sandbox(), before, TO);
    const code = world.sandbox().control.inbox().at(-1)?.code ?? '';
    await before.compose.actions.bindByCode({ recipient: TO, code });
    await before.wx.settled();
    expect(Object.keys(keptOn(disk))).toEqual(expect.arrayContaining(['area', 'cooldowns', 'last-way']));

    const { hostApp, wx } = await world.launchedAlone({ disk, openid: 'openid-new', tenant: AGREEMENTS });
    expect(hostApp.current()).not.toBeNull();
    await hostApp.forgetPhone();
    await wx.settled();
    expect(disk.items.has(SESSION)).toBe(false);
    expect(Object.keys(keptOn(disk)).sort()).toEqual(['fingerprint', 'guest']);
  });

  test('is no session, consent, area, or pause between codes after the phone was forgotten', async () => {
    const disk = createDisk();
    const app = await world.launched({ disk, openid: 'openid-new', tenant: AGREEMENTS });
    const { wx, compose, hostApp } = app;
    await compose.consent.give();
    await compose.areas.choose({ code: '852', country: 'HK' });
    await sendCode(world.sandbox(), app, TO);
    await wx.settled();
    expect(JSON.stringify(keptOn(disk)['cooldowns'])).toContain('sent');
    await hostApp.forgetPhone();
    await wx.settled();
    expect(disk.items.has(SESSION)).toBe(false);
    expect(Object.keys(keptOn(disk)).sort()).toEqual(['fingerprint', 'guest']);
  });
});

describe('what the last launch stored', () => {
  test('is taken up again: consent, language, the area, the pause between two codes, and the phone button', async () => {
    const disk = createDisk();
    const build = { disk, openid: 'openid-new', tenant: AGREEMENTS };
    const before = await world.launched(build);
    await before.compose.consent.give();
    await before.compose.language.choose('zh-TW');
    await before.compose.phoneButton.learn('phoneNotEntitled');
    await before.compose.areas.choose({ code: '852', country: 'HK' });
    await sendCode(world.sandbox(), before, TO);
    await before.wx.settled();

    const { compose } = await world.launched(build);
    await compose.codeSender.open();
    expect(compose.consent.store.getState().isGiven).toBe(true);
    expect(compose.language.store.getState()).toEqual({ name: 'zh-TW', choice: 'zh-TW' });
    expect(compose.phoneButton.store.getState().isResting).toBe(true);
    expect(compose.areas.store.getState().chosen).toEqual({ code: '852', country: 'HK' });
    expect(Object.values(compose.codeSender.store.getState().cooldowns)).toEqual([
      { from: world.clock().now(), until: world.clock().now() + 60_000, reason: 'sent' },
    ]);
  });

  test('is no consent to other agreements', async () => {
    const disk = createDisk();
    const { compose } = await world.launched({ disk, tenant: AGREEMENTS });
    await compose.consent.give();
    const others = { serviceAgreementUrl: 'https://tenant.example/new-terms' };
    const next = await world.launched({ disk, tenant: others });
    expect(next.compose.consent.store.getState().isGiven).toBe(false);
  });
});

test('a phone without space signs in all the same, and leaves no older session behind', async () => {
  const disk = createDisk();
  await world.launched({ disk });
  disk.isFull = true;
  world.clock().advance(432_000_001);
  const { hostApp, wx } = await world.launched({ disk });
  await wx.settled();
  expect(hostApp.current()?.person?.name).toBe('李娜');
  expect(disk.items.has(SESSION)).toBe(false);
});
