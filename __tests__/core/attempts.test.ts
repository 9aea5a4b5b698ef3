import { describe, expect, test } from '@jest/globals';
import { advance } from '../../src/core/advance';
import type { Answer, Step } from '../../src/core/flow';
import { FAILED, HIS, IDLE, on, PROBLEM, RUNNING, STATE, STEPS } from './states';

describe('an attempt', () => {
  test('runs under its number, for its purpose, and keeps the step', () => {
    expect(advance(on(STEPS.binding), { type: 'attemptStarted', id: 7, purpose: 'bindByCode' })).toEqual(
      on(STEPS.binding, { status: 'running', id: 7, purpose: 'bindByCode' }),
    );
  });

  const LEADS: readonly (readonly [Answer, Step])[] = [
    [
      { status: 'SUCCESS', session: HIS },
      { name: 'signedIn', session: HIS },
    ],
    [{ status: 'SOCIAL_BIND', stateToken: STATE, codeMethods: ['mobile'] }, STEPS.binding],
    [{ status: 'USER_REGISTER', stateToken: STATE, codeMethods: ['email'] }, STEPS.registering],
    [{ status: 'MFA_AUTH', stateToken: STATE }, STEPS.verifying],
    [
      { status: 'ACCESS_DENIED', reason: 'no rights' },
      { name: 'denied', reason: 'no rights' },
    ],
    [{ status: 'UNKNOWN', printed: 'WELCOME' }, STEPS.stopped],
  ];

  test.each(LEADS.map((row) => [row[0].status, ...row] as const))(
    'that is answered %s leads to a step with all the answer said',
    (_status, answer, step) => {
      for (const wanted of [true, false])
        expect(advance(on(STEPS.denied, RUNNING, wanted), { type: 'answered', id: 1, answer })).toEqual(
          on(step, IDLE, wanted),
        );
    },
  );

  test('that is answered what no reader gives stops politely', () => {
    const answer = { status: 'WELCOME', session: HIS } as never;
    expect(advance(on(STEPS.denied, RUNNING), { type: 'answered', id: 1, answer }).step).toEqual({
      name: 'stopped',
      rawStatus: '',
    });
  });

  test('a password to change comes with the tenant’s rules', () => {
    const policy = { minLength: 10, maxLength: 20, pattern: 'x' };
    const answer: Answer = { status: 'PASSWORD_EXPIRED', stateToken: STATE, policy };
    expect(advance(on(STEPS.denied, RUNNING), { type: 'answered', id: 1, answer }).step).toEqual({
      name: 'changingPassword',
      stateToken: STATE,
      policy,
      canSkip: false,
    });
  });

  test('that fails keeps every step but the launch, which is over by it', () => {
    for (const step of Object.values(STEPS).filter(({ name }) => name !== 'signedIn')) {
      const state = advance(on(step, RUNNING), { type: 'attemptFailed', id: 1, problem: PROBLEM });
      expect(state).toEqual(on(step.name === 'starting' ? STEPS.signedOut : step, FAILED));
    }
  });

  test('that fails behind somebody who is in meanwhile is no news to them', () => {
    const state = advance(on(STEPS.signedIn, RUNNING), { type: 'attemptFailed', id: 1, problem: PROBLEM });
    expect(state).toEqual(on(STEPS.signedIn));
  });

  test('that failed is gone once its problem is read or signing in is declined; one that runs is not', () => {
    for (const type of ['problemRead', 'signInDeclined'] as const) {
      expect(advance(on(STEPS.binding, FAILED), { type }).attempt).toEqual(IDLE);
      expect(advance(on(STEPS.binding, RUNNING), { type }).attempt).toEqual(RUNNING);
    }
  });
});
