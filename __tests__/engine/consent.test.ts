import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { agreementVersion, isWithdrawal, readConsent } from '../../src/core/consent';
import type { KeyValueStorage } from '../../src/core/ports';
import { createConsent } from '../../src/engine/consent';
import { createTestClock } from '../world/clock';
import { createSlowStorage, createTestStorage } from '../world/vault';
import { settle } from './openEngine';

const VERSION =
  agreementVersion({ service: 'https://example.com/terms', privacy: 'https://example.com/privacy' }) ?? '';

const consentOn = (consentStorage: KeyValueStorage, version: string | null = VERSION) =>
  createConsent({ version, consentStorage, clock: createTestClock() });

describe('the consent', () => {
  test('is not given until the person gives it', async () => {
    const consent = consentOn(createTestStorage());
    await consent.open();
    expect(consent.store.getState().isGiven).toBe(false);
    await consent.give();
    expect(consent.store.getState().isGiven).toBe(true);
  });

  test('is stored with the version and the time', async () => {
    const storage = createTestStorage();
    await consentOn(storage).give();
    expect(await storage.read()).toEqual({ version: VERSION, at: createTestClock().now() });
    const again = consentOn(storage);
    await again.open();
    expect(again.store.getState().isGiven).toBe(true);
  });

  test('holds for its version only', async () => {
    const storage = createTestStorage();
    await consentOn(storage).give();
    const other = consentOn(storage, `${VERSION}?v=2`);
    await other.open();
    expect(other.store.getState().isGiven).toBe(false);
  });

  test('is given from the start where there are no agreements', async () => {
    const storage = createTestStorage();
    const consent = consentOn(storage, agreementVersion({ service: '', privacy: '' }));
    await consent.open();
    expect(consent.store.getState().isGiven).toBe(true);
    await consent.give();
    expect(await storage.read()).toBeNull();
  });

  test('waits for no storage where there are no agreements', async () => {
    const never = () => new Promise<never>(() => undefined);
    let isOpen = false;
    void consentOn({ read: never, write: never }, null)
      .open()
      .then(() => (isOpen = true));
    await settle();
    expect(isOpen).toBe(true);
  });

  test('holds until the app is closed where it cannot be stored', async () => {
    const refuse = () => Promise.reject(new Error('setStorage:fail'));
    const consent = consentOn({ read: refuse, write: refuse });
    await consent.open();
    await consent.give();
    expect(consent.store.getState().isGiven).toBe(true);
  });

  test('tells when it was given, now and at the next launch', async () => {
    const storage = createTestStorage();
    const consent = consentOn(storage);
    expect(consent.store.getState().at).toBeNull();
    await consent.give();
    const again = consentOn(storage);
    await again.open();
    for (const { store } of [consent, again]) expect(store.getState().at).toBe(createTestClock().now());
  });

  const WITHDRAWN = { isGiven: false, at: null, isWithdrawn: true };

  test('can be withdrawn, for this launch and the next', async () => {
    const storage = createTestStorage();
    const consent = consentOn(storage);
    await consent.give();
    await consent.withdraw();
    expect(consent.store.getState()).toEqual(WITHDRAWN);
    const again = consentOn(storage);
    await again.open();
    expect(again.store.getState()).toEqual(WITHDRAWN);
  });

  test('that was withdrawn can be given again', async () => {
    const storage = createTestStorage();
    const consent = consentOn(storage);
    await consent.withdraw();
    await consent.give();
    const given = { isGiven: true, at: createTestClock().now(), isWithdrawn: false };
    expect(consent.store.getState()).toEqual(given);
    const again = consentOn(storage);
    await again.open();
    expect(again.store.getState()).toEqual(given);
  });

  test('that was forgotten is as if the person had never been asked', async () => {
    const storage = createTestStorage();
    const consent = consentOn(storage);
    await consent.withdraw();
    await consent.forget();
    expect(await storage.read()).toBeNull();
    expect(consent.store.getState()).toEqual({ isGiven: false, at: null, isWithdrawn: false });
  });

  test('stays given after withdrawing where there are no agreements', async () => {
    const consent = consentOn(createTestStorage(), null);
    await consent.withdraw();
    expect(consent.store.getState()).toEqual({ isGiven: true, at: null, isWithdrawn: false });
  });

  const GIVEN = { version: VERSION, at: 1 };
  const WITHDRAWAL = { withdrawnAt: 1 };
  test.each([
    { act: 'withdraw', stored: GIVEN, after: WITHDRAWN },
    { act: 'forget', stored: GIVEN, after: { isGiven: false, at: null, isWithdrawn: false } },
    {
      act: 'give',
      stored: WITHDRAWAL,
      after: { isGiven: true, at: createTestClock().now(), isWithdrawn: false },
    },
  ] as const)('that is slow to be read does not undo $act', async ({ act, stored, after }) => {
    const { storage, found } = createSlowStorage();
    const consent = consentOn(storage);
    const opening = consent.open();
    await consent[act]();
    found(stored);
    await opening;
    expect(consent.store.getState()).toEqual(after);
  });

  test('anything else that was kept is no consent', () => {
    const given = { version: VERSION, at: 1 };
    expect(readConsent(given, VERSION)).toEqual(given);
    const otherVersion = fc.jsonValue().filter((value) => value !== VERSION);
    const otherInstant = fc.jsonValue().filter((value) => typeof value !== 'number');
    fc.assert(
      fc.property(otherVersion, otherInstant, (version, at) => {
        expect(readConsent({ ...given, version }, VERSION)).toBeNull();
        expect(readConsent({ ...given, at }, VERSION)).toBeNull();
        expect(isWithdrawal(at)).toBe(false);
        expect(isWithdrawal({ withdrawnAt: at })).toBe(false);
      }),
    );
  });
});
