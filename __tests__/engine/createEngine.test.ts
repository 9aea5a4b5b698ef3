import { describe, expect, test } from '@jest/globals';
import { agreementVersion } from '../../src/core/consent';
import { restAfter } from '../../src/core/phoneButton';
import type { HttpRequest, StorageName, Transport } from '../../src/core/ports';
import { singleUse } from '../../src/core/tokens';
import type { EngineConfig } from '../../src/engine/createEngine';
import { createTestClock } from '../world/clock';
import { createTestPlatform, createTestStorages } from '../world/platform';
import { createWholeEngine } from '../world/wholeEngine';
import { settle } from './openEngine';

const AGREEMENTS = {
  service: 'https://example.com/terms',
  privacy: 'https://example.com/privacy',
};
const CONFIG: EngineConfig = {
  tenant: { origin: 'https://tenant.example', clientId: 'client-1', product: 'eiam', tenantId: '' },
  audience: 'employee',
  agreements: AGREEMENTS,
};

/**
 * An engine over storages in memory and a network that notes each request and answers 503.
 * @param silent storages that never answer when they are read
 */
function open(config: Partial<EngineConfig> = {}, silent: readonly StorageName[] = []) {
  const clock = createTestClock();
  const openStorage = createTestStorages();
  const read: StorageName[] = [];
  const requests: HttpRequest[] = [];
  const transport: Transport = (request) => {
    requests.push(request);
    return Promise.resolve({ status: 503, body: '', serverTime: null });
  };
  const counted: typeof openStorage = (name) => {
    const storage = openStorage(name);
    const answer = () => (silent.includes(name) ? new Promise<never>(() => undefined) : storage.read());
    return { ...storage, read: () => (read.push(name), answer()) };
  };
  const ports = {
    ...createTestPlatform(clock),
    transport,
    openStorage: counted,
    requestLoginCode: () => Promise.resolve(singleUse<'LoginCode'>('login-1')),
  };
  return { engine: createWholeEngine(ports, { ...CONFIG, ...config }), clock, openStorage, read, requests };
}

const header = (request: HttpRequest | undefined, name: string): string | undefined => request?.headers[name];

describe('a launch', () => {
  test('restores the consent', async () => {
    const { engine, openStorage } = open();
    const version = agreementVersion(AGREEMENTS);
    await openStorage('consent').write({ version, at: 0 });
    expect(engine.consent.store.getState().isGiven).toBe(false);
    await engine.launch();
    expect(engine.consent.store.getState().isGiven).toBe(true);
  });

  test('restores that the phone button rests', async () => {
    const { engine, openStorage, clock } = open();
    await openStorage('phone-button').write(restAfter('phoneQuotaUsedUp', clock.now()));
    await engine.launch();
    expect(engine.phoneButton.store.getState().isResting).toBe(true);
  });

  test('restores the language before the first request, and reads its storage once', async () => {
    const { engine, openStorage, read, requests } = open();
    await openStorage('language').write('en');
    await engine.launch();
    await engine.actions.signIn();
    expect(requests.map((request) => header(request, 'X-L'))).toEqual(['en', 'en']);
    expect(read.filter((name) => name === 'language')).toHaveLength(1);
  });

  test('does not wait for the storages of the consent and the phone button', async () => {
    const { engine, requests } = open({}, ['consent', 'phone-button']);
    void engine.launch();
    await settle();
    expect(requests).toHaveLength(1);
  });
});

describe('forgetting the phone', () => {
  test('signs out, withdraws the consent, and makes a new fingerprint', async () => {
    const { engine, openStorage, requests } = open();
    await engine.launch();
    await engine.consent.give();
    const before = await openStorage('fingerprint').read();
    expect(header(requests[0], 'X-device-fingerprint')).toBe(before);

    await engine.forgetPhone();
    expect(engine.store.getState()).toMatchObject({ step: { name: 'signedOut' }, wanted: false });
    expect(engine.consent.store.getState().isGiven).toBe(false);
    expect(await openStorage('consent').read()).toBeNull();
    const after = await openStorage('fingerprint').read();
    expect(after).not.toBe(before);

    await engine.actions.signIn();
    expect(header(requests[1], 'X-device-fingerprint')).toBe(after);
  });
});

test('withdrawing the consent signs out, and makes the next launch a guest’s that asks first', async () => {
  const { engine, openStorage, requests } = open();
  await engine.launch();
  await engine.consent.give();
  await engine.withdrawConsent();
  expect(engine.store.getState()).toMatchObject({ step: { name: 'signedOut' }, wanted: false });
  expect(engine.consent.store.getState()).toMatchObject({ isGiven: false, isWithdrawn: true });
  expect(await openStorage('guest').read()).toBe(true);
  expect(requests).toHaveLength(1);
});

describe('the tenant', () => {
  test('is told in every request, with the settings of its product', async () => {
    const { engine, requests } = open();
    await engine.launch();
    expect(requests[0]?.url).toBe('https://tenant.example/api/v2/sdk/login/wechat-miniprogram');
    expect(header(requests[0], 'X-client-id')).toBe('client-1');
    expect(engine.settings.renewalHeader).toBe('X-session-token');
  });

  test('may differ from the preset of its product', () => {
    const { engine } = open({ settings: { renewalHeader: 'both' } });
    expect(engine.settings).toMatchObject({ renewalHeader: 'both', captcha: 'required' });
  });

  test.each([
    ['employee', true],
    ['customer', false],
  ] as const)('that serves an %s begins with `wanted`: %p', (audience, wanted) => {
    expect(open({ audience }).engine.store.getState().wanted).toBe(wanted);
  });
});
