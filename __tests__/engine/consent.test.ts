import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { agreementVersion, readConsent } from '../../src/core/consent';
import type { KeyValueStorage } from '../../src/core/ports';
import { createConsent } from '../../src/engine/consent';
import { createTestClock } from '../world/clock';
import { createTestStorage } from '../world/vault';
import { settle } from './openEngine';

const VERSION = agreementVersion('https://example.com/terms', 'https://example.com/privacy') ?? '';

const consentOn = (consentStorage: KeyValueStorage, version: string | null = VERSION) =>
  createConsent({ version, consentStorage, clock: createTestClock() });

describe('agreeing', () => {
  test('is never done for anybody: it is not given until the person gives it', async () => {
    const consent = consentOn(createTestStorage());
    await consent.open();
    expect(consent.store.getState().isGiven).toBe(false);
    await consent.give();
    expect(consent.store.getState().isGiven).toBe(true);
  });

  test('is remembered with what was agreed to and when', async () => {
    const shelf = createTestStorage();
    await consentOn(shelf).give();
    expect(await shelf.read()).toEqual({ version: VERSION, at: createTestClock().now() });
    const again = consentOn(shelf);
    await again.open();
    expect(again.store.getState().isGiven).toBe(true);
  });

  test('counts for what was agreed to only', async () => {
    const shelf = createTestStorage();
    await consentOn(shelf).give();
    const other = consentOn(shelf, `${VERSION}?v=2`);
    await other.open();
    expect(other.store.getState().isGiven).toBe(false);
  });

  test('is not asked for where there is nothing to agree to', async () => {
    const shelf = createTestStorage();
    const consent = consentOn(shelf, agreementVersion('', ''));
    await consent.open();
    expect(consent.store.getState().isGiven).toBe(true);
    await consent.give();
    expect(await shelf.read()).toBeNull();
  });

  test('waits for no phone where there is nothing to agree to', async () => {
    const never = () => new Promise<never>(() => undefined);
    let isOpen = false;
    void consentOn({ read: never, write: never }, null)
      .open()
      .then(() => (isOpen = true));
    await settle();
    expect(isOpen).toBe(true);
  });

  test('holds for this time where the phone keeps nothing', async () => {
    const refuse = () => Promise.reject(new Error('setStorage:fail'));
    const consent = consentOn({ read: refuse, write: refuse });
    await consent.open();
    await consent.give();
    expect(consent.store.getState().isGiven).toBe(true);
  });

  test('can be taken back, for this time and the next', async () => {
    const shelf = createTestStorage();
    const consent = consentOn(shelf);
    await consent.give();
    await consent.withdraw();
    expect(consent.store.getState().isGiven).toBe(false);
    const again = consentOn(shelf);
    await again.open();
    expect(again.store.getState().isGiven).toBe(false);
  });

  test('to nothing cannot be taken back', async () => {
    const consent = consentOn(createTestStorage(), null);
    await consent.withdraw();
    expect(consent.store.getState().isGiven).toBe(true);
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
      }),
    );
  });
});
