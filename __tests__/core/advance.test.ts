import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { advance, beginning, isStuck } from '../../src/core/advance';
import type { Answer, FlowEvent, FlowState } from '../../src/core/flow';
import type { ProblemCode } from '../../src/core/problems';
import { stateToken } from '../../src/core/tokens';
import { HERS as session, STATE, STEP_AFTER } from './states';

const after = (...events: FlowEvent[]): FlowState => events.reduce(advance, beginning(true));
const started = (id: number): FlowEvent => ({ type: 'attemptStarted', id, purpose: 'signIn' });
const failed = (id: number): FlowEvent => ({ type: 'attemptFailed', id, problem: { code: 'offline' } });

describe('late answers', () => {
  const answer: Answer = { status: 'SUCCESS', session };

  test('an answer to a superseded attempt changes nothing', () => {
    const state = after(started(1), started(2));
    expect(advance(state, { type: 'answered', id: 1, answer })).toBe(state);
    expect(advance(state, failed(1))).toBe(state);
  });

  test('an answer after sign-out signs nothing in again', () => {
    const state = after(started(1), { type: 'signedOut' });
    expect(advance(state, { type: 'answered', id: 1, answer })).toBe(state);
  });

  test('a vault that is read late changes nothing', () => {
    const state = after(started(1), failed(1));
    expect(state.step.name).toBe('signedOut');
    expect(advance(state, { type: 'sessionRestored', session })).toBe(state);
  });
});

describe('a failure', () => {
  const bound: FlowEvent = {
    type: 'answered',
    id: 1,
    answer: { status: 'SOCIAL_BIND', stateToken: STATE, codeMethods: [] },
  };
  const bind: FlowEvent = { type: 'attemptStarted', id: 2, purpose: 'bindByPassword' };

  test('keeps the step and says what failed where the person acted', () => {
    const state = after(started(1), bound, bind, failed(2));
    expect(state.step).toMatchObject({ name: 'binding', stateToken: 'state' });
    expect(state.attempt).toEqual({
      status: 'failed',
      purpose: 'bindByPassword',
      problem: { code: 'offline' },
    });
  });

  test('of an old state token is shown over a fresh one', () => {
    const fresh: Answer = { status: 'SOCIAL_BIND', stateToken: stateToken('fresh'), codeMethods: [] };
    const problem = { code: 'stateTokenInvalid' } as const;
    const state = after(started(1), bound, bind, {
      type: 'attemptFailed',
      id: 2,
      problem,
      restartedWith: fresh,
    });
    expect(state.step).toMatchObject({ name: 'binding', stateToken: 'fresh' });
    expect(state.attempt).toMatchObject({ status: 'failed', problem });
  });

  test('of an old state token keeps its purpose on a fresh step of the same kind, and is of the sign-in on another', () => {
    const problem = { code: 'stateTokenInvalid' } as const;
    const purposeAfter = (restartedWith: Answer) =>
      after(started(1), bound, bind, { type: 'attemptFailed', id: 2, problem, restartedWith }).attempt;
    const stateTokenOf = { stateToken: stateToken('fresh') };
    expect(purposeAfter({ status: 'SOCIAL_BIND', codeMethods: [], ...stateTokenOf })).toMatchObject({
      purpose: 'bindByPassword',
    });
    expect(purposeAfter({ status: 'MFA_AUTH', ...stateTokenOf })).toMatchObject({
      purpose: 'signIn',
      problem,
    });
  });

  test('is dropped where the new sign-in succeeded', () => {
    const restartedWith: Answer = { status: 'SUCCESS', session };
    const state = after(started(1), bound, bind, {
      type: 'attemptFailed',
      id: 2,
      problem: { code: 'stateTokenInvalid' },
      restartedWith,
    });
    expect(state).toMatchObject({ step: { name: 'signedIn' }, attempt: { status: 'idle' } });
  });

  test('is gone once read', () => {
    expect(after(started(1), failed(1), { type: 'problemRead' }).attempt).toEqual({
      status: 'idle',
    });
  });
});

describe('a step whose state token may be dead', () => {
  const binding = after(started(1), {
    type: 'answered',
    id: 1,
    answer: { status: 'SOCIAL_BIND', stateToken: STATE, codeMethods: [] },
  });
  const stuckAfter = (...codes: ProblemCode[]): boolean =>
    isStuck(
      codes.reduce((state, code, id) => {
        const tried = advance(state, { type: 'attemptStarted', id, purpose: 'bindByPassword' });
        return advance(tried, { type: 'attemptFailed', id, problem: { code } });
      }, binding),
    );

  test.each([
    { codes: [], isStuck: false },
    { codes: ['refused'], isStuck: false },
    { codes: ['refused', 'refused'], isStuck: true },
    { codes: ['inputRefused', 'answerUnreadable'], isStuck: true },
    { codes: ['unexpected', 'refused', 'refused'], isStuck: true },
    { codes: ['credentialsWrong', 'credentialsWrong'], isStuck: false },
    { codes: ['refused', 'credentialsWrong', 'refused'], isStuck: false },
  ] as const)('$codes: $isStuck', ({ codes, isStuck: expected }) => {
    expect(stuckAfter(...codes)).toBe(expected);
  });

  test.each([
    { codes: ['refused', 'offline', 'refused'], isStuck: true },
    { codes: ['refused', 'timedOut', 'serverBusy', 'wechatSilent', 'refused'], isStuck: true },
    { codes: ['refused', 'codeWrong', 'refused'], isStuck: false },
    { codes: ['refused', 'personLocked', 'refused'], isStuck: false },
    { codes: ['refused', 'personUnknown', 'refused'], isStuck: false },
    { codes: ['refused', 'passwordRefused', 'refused'], isStuck: false },
  ] as const)('is known by refusals alone: $codes', ({ codes, isStuck: expected }) => {
    expect(stuckAfter(...codes)).toBe(expected);
  });

  test('is refused where beginning anew because of it failed, until an answer brings another', () => {
    const failedRestart: FlowEvent = {
      type: 'attemptFailed',
      id: 2,
      problem: { code: 'offline' },
      isTokenRefused: true,
    };
    const refused = [started(2), failedRestart].reduce(advance, binding);
    expect(refused.refusals).toBe(1);
    expect([started(3), failed(3)].reduce(advance, refused).refusals).toBe(1);
    expect(advance(refused, { type: 'signInDeclined' }).refusals).toBe(1);
    // A sign-in from the beginning carries no state token, so its refusal does not say that the token is accepted.
    const unknown: FlowEvent = { type: 'attemptFailed', id: 3, problem: { code: 'personUnknown' } };
    expect([started(3), unknown].reduce(advance, refused).refusals).toBe(1);
  });

  test('is left by the next answer', () => {
    const refused = { step: binding.step, attempt: binding.attempt, wanted: true, refusals: 2 };
    expect(isStuck(refused)).toBe(true);
    const answer: Answer = { status: 'SOCIAL_BIND', stateToken: stateToken('fresh'), codeMethods: [] };
    const next = [started(3), { type: 'answered', id: 3, answer }] as const;
    expect(isStuck(next.reduce<FlowState>(advance, refused))).toBe(false);
  });
});

describe('wanting to be signed in', () => {
  test('"not now" keeps the step, so that signing in after all needs no request', () => {
    const state = after(started(1), failed(1), { type: 'signInDeclined' });
    expect(state.wanted).toBe(false);
    expect(advance(state, { type: 'signInWanted' })).toMatchObject({
      wanted: true,
      step: { name: 'signedOut' },
    });
  });

  test('ends with signing out', () => {
    expect(after({ type: 'sessionRestored', session }, { type: 'signedOut' })).toEqual({
      step: { name: 'signedOut' },
      attempt: { status: 'idle' },
      wanted: false,
    });
  });
});

test('any events in any order throw nothing, and only the vault or an awaited SUCCESS signs in', () => {
  const id = fc.integer({ min: 1, max: 4 });
  const answer = fc.constantFrom(...STEP_AFTER.map(([one]) => one));
  const event: fc.Arbitrary<FlowEvent> = fc.oneof(
    fc.constantFrom<FlowEvent>(
      { type: 'sessionRestored', session },
      { type: 'problemRead' },
      { type: 'signInWanted' },
      { type: 'signInDeclined' },
      { type: 'sessionExpired' },
      { type: 'signedOut' },
    ),
    id.map(started),
    fc.record({ type: fc.constant('answered' as const), id, answer }),
    id.map(failed),
    fc.record({
      type: fc.constant('attemptFailed' as const),
      id,
      problem: fc.constant({ code: 'stateTokenInvalid' as const }),
      restartedWith: answer,
    }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      let state = beginning(false);
      for (const next of events) {
        const before = state;
        state = advance(before, next);
        if (state.step.name === 'signedIn' && before.step.name !== 'signedIn')
          expect(admits(before, next)).toBe(true);
      }
    }),
  );
});

function admits(before: FlowState, event: FlowEvent): boolean {
  if (event.type === 'sessionRestored') return before.step.name === 'starting';
  const answer =
    event.type === 'answered'
      ? event.answer
      : event.type === 'attemptFailed'
        ? event.restartedWith
        : undefined;
  if (!answer || !('id' in event)) return false;
  const isAwaited = before.attempt.status === 'running' && before.attempt.id === event.id;
  return isAwaited && answer.status === 'SUCCESS';
}
