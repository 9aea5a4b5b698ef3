import { describe, expect, test } from '@jest/globals';
import { stateToken } from '../../../src/core/tokens';
import { createStateTokenAge } from '../../../src/engine/flow/stateTokenAge';
import { binding, openEngine } from '../openEngine';

const LONGEST = 600_000;
const FIRST = binding.stateToken;
const SECOND = stateToken('state-2');

/** Somebody who stands before a bind page whose state token came just now. */
function bindingNow(longestMs: number | null = LONGEST) {
  const session = openEngine();
  const isTooOld = createStateTokenAge(session.store, session.clock, longestMs);
  session.answered(binding);
  return { ...session, isTooOld };
}

describe('a state token', () => {
  test('is too old from the instant its time is over, and not before', () => {
    const { clock, isTooOld } = bindingNow();
    expect(isTooOld(FIRST)).toBe(false);
    clock.advance(LONGEST - 1);
    expect(isTooOld(FIRST)).toBe(false);
    clock.advance(1);
    expect(isTooOld(FIRST)).toBe(true);
    clock.advance(1);
    expect(isTooOld(FIRST)).toBe(true);
  });

  test('gets no younger by what happens on its page', () => {
    const { clock, store, isTooOld } = bindingNow();
    clock.advance(LONGEST - 1);
    store.dispatch({ type: 'attemptStarted', id: 7, purpose: 'bindByCode' });
    store.dispatch({ type: 'attemptFailed', id: 7, problem: { code: 'codeWrong' } });
    clock.advance(1);
    expect(isTooOld(FIRST)).toBe(true);
  });

  test('that took the place of another has its own time', () => {
    const { clock, answered, isTooOld } = bindingNow();
    clock.advance(LONGEST - 1);
    answered({ status: 'MFA_AUTH', stateToken: SECOND });
    clock.advance(1);
    expect(isTooOld(SECOND)).toBe(false);
    clock.advance(LONGEST - 1);
    expect(isTooOld(SECOND)).toBe(true);
  });

  test('that is not the present one is left to the server', () => {
    const { clock, answered, isTooOld } = bindingNow();
    answered({ status: 'MFA_AUTH', stateToken: SECOND });
    clock.advance(LONGEST);
    expect(isTooOld(FIRST)).toBe(false);
  });

  test('counts from where it is watched, when it was there before', () => {
    const { clock, store, answered } = openEngine();
    answered(binding);
    clock.advance(LONGEST);
    const isTooOld = createStateTokenAge(store, clock, LONGEST);
    expect(isTooOld(FIRST)).toBe(false);
    clock.advance(LONGEST);
    expect(isTooOld(FIRST)).toBe(true);
  });

  test('that came again after its step was left begins anew', () => {
    const { clock, store, answered, isTooOld } = bindingNow();
    clock.advance(LONGEST - 1);
    store.dispatch({ type: 'signedOut' });
    answered(binding);
    clock.advance(1);
    expect(isTooOld(FIRST)).toBe(false);
  });

  test('is never too old where nobody knows how long the tenant keeps one', () => {
    const { clock, isTooOld } = bindingNow(null);
    clock.advance(100 * LONGEST);
    expect(isTooOld(FIRST)).toBe(false);
  });

  test('that was there before is not too old either where nobody knows', () => {
    const { clock, store, answered } = openEngine();
    answered(binding);
    const isTooOld = createStateTokenAge(store, clock, null);
    clock.advance(100 * LONGEST);
    expect(isTooOld(FIRST)).toBe(false);
  });
});
