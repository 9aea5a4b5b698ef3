import { describe, expect, test } from '@jest/globals';
import { stateToken } from '../../../src/core/tokens';
import { createStateTokenAge } from '../../../src/engine/flow/stateTokenAge';
import { binding, openEngine } from '../openEngine';

const LONGEST = 600_000;
const FIRST = binding.stateToken;
const SECOND = stateToken('state-2');

/** An engine at binding with a state token that was received just now. */
function openAtBinding(longestMs: number | null = LONGEST) {
  const engine = openEngine();
  const isTooOld = createStateTokenAge(engine.store, engine.clock, longestMs);
  engine.answered(binding);
  return { ...engine, isTooOld };
}

describe('a state token', () => {
  test('is too old exactly from the end of its time', () => {
    const { clock, isTooOld } = openAtBinding();
    expect(isTooOld(FIRST)).toBe(false);
    clock.advance(LONGEST - 1);
    expect(isTooOld(FIRST)).toBe(false);
    clock.advance(1);
    expect(isTooOld(FIRST)).toBe(true);
    clock.advance(1);
    expect(isTooOld(FIRST)).toBe(true);
  });

  test('is no younger after an attempt that failed', () => {
    const { clock, store, isTooOld } = openAtBinding();
    clock.advance(LONGEST - 1);
    store.dispatch({ type: 'attemptStarted', id: 7, purpose: 'bindByCode' });
    store.dispatch({ type: 'attemptFailed', id: 7, problem: { code: 'codeWrong' } });
    clock.advance(1);
    expect(isTooOld(FIRST)).toBe(true);
  });

  test('that replaced another has its own time', () => {
    const { clock, answered, isTooOld } = openAtBinding();
    clock.advance(LONGEST - 1);
    answered({ status: 'MFA_AUTH', stateToken: SECOND });
    clock.advance(1);
    expect(isTooOld(SECOND)).toBe(false);
    clock.advance(LONGEST - 1);
    expect(isTooOld(SECOND)).toBe(true);
  });

  test('that is not the present one is never too old', () => {
    const { clock, answered, isTooOld } = openAtBinding();
    answered({ status: 'MFA_AUTH', stateToken: SECOND });
    clock.advance(LONGEST);
    expect(isTooOld(FIRST)).toBe(false);
  });

  test('that was there before counts from the beginning of the watch', () => {
    const { clock, store, answered } = openEngine();
    answered(binding);
    clock.advance(LONGEST);
    const isTooOld = createStateTokenAge(store, clock, LONGEST);
    expect(isTooOld(FIRST)).toBe(false);
    clock.advance(LONGEST);
    expect(isTooOld(FIRST)).toBe(true);
  });

  test('that comes again after its step ended counts from then', () => {
    const { clock, store, answered, isTooOld } = openAtBinding();
    clock.advance(LONGEST - 1);
    store.dispatch({ type: 'signedOut' });
    answered(binding);
    clock.advance(1);
    expect(isTooOld(FIRST)).toBe(false);
  });

  test('is never too old where the tenant’s lifetime is unknown', () => {
    const { clock, isTooOld } = openAtBinding(null);
    clock.advance(100 * LONGEST);
    expect(isTooOld(FIRST)).toBe(false);
  });

  test('that was there before is never too old where the lifetime is unknown', () => {
    const { clock, store, answered } = openEngine();
    answered(binding);
    const isTooOld = createStateTokenAge(store, clock, null);
    clock.advance(100 * LONGEST);
    expect(isTooOld(FIRST)).toBe(false);
  });
});
