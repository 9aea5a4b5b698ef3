import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isResting, restAfter } from '../../src/core/phoneButton';
import { createPhoneButton } from '../../src/engine/phoneButton';
import { createTestClock } from '../world/clock';
import { createSlowStorage, createTestStorage } from '../world/vault';
import { notedDiagnosis } from './notedDiagnosis';

function visits() {
  const clock = createTestClock();
  const phoneButtonStorage = createTestStorage();
  const { diagnosis, reported } = notedDiagnosis();
  const visit = async () => {
    const button = createPhoneButton({ phoneButtonStorage, clock, diagnosis });
    await button.open();
    return button;
  };
  return { clock, visit, reported };
}

describe('WeChat’s phone button', () => {
  test.each(['phoneQuotaUsedUp', 'phoneNotEntitled', 'phoneScopeUndeclared'] as const)(
    'rests for a day after %s, then is offered again',
    async (problem) => {
      const { clock, visit } = visits();
      await (await visit()).learn(problem);
      expect((await visit()).store.getState().isResting).toBe(true);
      clock.advance(24 * 60 * 60_000);
      expect((await visit()).store.getState().isResting).toBe(false);
    },
  );

  test.each(['phoneDenied', 'phonePrivacyDeclined', 'offline', 'phoneUnavailable'] as const)(
    'is offered at the next visit after %s, which may not happen again',
    async (problem) => {
      const { visit } = visits();
      await (await visit()).learn(problem);
      expect((await visit()).store.getState().isResting).toBe(false);
    },
  );

  test.each([
    'phoneQuotaUsedUp',
    'phoneNotEntitled',
    'phoneScopeUndeclared',
    'phoneUnavailable',
    'timedOut',
    'unreachable',
  ] as const)('reports %s, of which a company hears in no other way', async (problem) => {
    const { visit, reported } = visits();
    await (await visit()).learn(problem);
    expect(reported).toEqual([problem]);
  });

  test.each([null, 'phoneDenied', 'phonePrivacyDeclined'] as const)(
    'reports nothing where the person decided: %s',
    async (problem) => {
      const { visit, reported } = visits();
      await (await visit()).learn(problem);
      expect(reported).toEqual([]);
    },
  );

  test('is offered as long as the storage was not read', () => {
    const button = createPhoneButton({
      phoneButtonStorage: createTestStorage(),
      clock: createTestClock(),
      ...notedDiagnosis(),
    });
    expect(button.store.getState().isResting).toBe(false);
  });

  test.each(['phoneDenied', 'phoneQuotaUsedUp'] as const)(
    'goes on resting when it is tapped all the same and answers %s',
    async (problem) => {
      const { visit } = visits();
      await (await visit()).learn('phoneQuotaUsedUp');
      const resting = await visit();
      await resting.learn(problem);
      expect(resting.store.getState().isResting).toBe(true);
      expect((await visit()).store.getState().isResting).toBe(true);
    },
  );

  test('stays on the page that shows its refusal', async () => {
    const button = await visits().visit();
    await button.learn('phoneQuotaUsedUp');
    expect(button.store.getState().isResting).toBe(false);
  });

  test('stops resting once it gave a number', async () => {
    const { visit } = visits();
    await (await visit()).learn('phoneQuotaUsedUp');
    const resting = await visit();
    await resting.learn(null);
    expect(resting.store.getState().isResting).toBe(false);
    expect((await visit()).store.getState().isResting).toBe(false);
  });

  test('does not rest again because the storage is slow to tell what was learnt before', async () => {
    const { storage, found } = createSlowStorage();
    const clock = createTestClock();
    const button = createPhoneButton({ phoneButtonStorage: storage, clock, ...notedDiagnosis() });
    const opening = button.open();
    await button.learn(null);
    found(restAfter('phoneQuotaUsedUp', clock.now()));
    await opening;
    expect(button.store.getState().isResting).toBe(false);
  });

  test('does not rest because of a clock that was wrong when it was refused', () => {
    const rest = restAfter('phoneQuotaUsedUp', Date.UTC(2040, 0, 1));
    expect(isResting(rest, Date.UTC(2026, 0, 1))).toBe(false);
  });

  test('is offered whatever else was kept, and where the phone keeps nothing', async () => {
    const rest = restAfter('phoneQuotaUsedUp', 0);
    expect(isResting(rest, 0)).toBe(true);
    const other = fc.jsonValue().filter((value) => typeof value !== 'number');
    fc.assert(fc.property(other, (until) => expect(isResting({ ...rest, until }, 0)).toBe(false)));
    const refuse = () => Promise.reject(new Error('getStorage:fail'));
    const button = createPhoneButton({
      phoneButtonStorage: { read: refuse, write: refuse },
      clock: createTestClock(),
      ...notedDiagnosis(),
    });
    await button.open();
    await button.learn('phoneQuotaUsedUp');
    expect(button.store.getState().isResting).toBe(false);
  });
});
