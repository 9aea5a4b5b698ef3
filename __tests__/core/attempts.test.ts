import { describe, expect, test } from '@jest/globals';
import { advance } from '../../src/core/advance';
import { FAILED, HIS, IDLE, on, PROBLEM, RUNNING, STEP_AFTER, STEPS } from './states';

describe('an attempt', () => {
  test('runs under its number, for its purpose, and keeps the step', () => {
    expect(advance(on(STEPS.binding), { type: 'attemptStarted', id: 7, purpose: 'bindByCode' })).toEqual(
      on(STEPS.binding, { status: 'running', id: 7, purpose: 'bindByCode' }),
    );
  });

  test.each(STEP_AFTER.map((row) => [row[0].status, ...row] as const))(
    'that is answered %s leads to a step with all members of the answer',
    (_status, answer, step) => {
      for (const wanted of [true, false])
        expect(advance(on(STEPS.denied, RUNNING, wanted), { type: 'answered', id: 1, answer })).toEqual(
          on(step, IDLE, wanted),
        );
    },
  );

  test('that is answered with a status that no reader returns is not a sign-in', () => {
    const answer = { status: 'WELCOME', session: HIS } as never;
    expect(advance(on(STEPS.denied, RUNNING), { type: 'answered', id: 1, answer }).step).toEqual({
      name: 'unsupported',
      rawStatus: '',
    });
  });

  test('that fails keeps every step, but ends the launch', () => {
    for (const step of Object.values(STEPS).filter(({ name }) => name !== 'signedIn')) {
      const state = advance(on(step, RUNNING), { type: 'attemptFailed', id: 1, problem: PROBLEM });
      expect(state).toEqual(on(step.name === 'starting' ? STEPS.signedOut : step, FAILED));
    }
  });

  test('that fails after another sign-in succeeded is not shown', () => {
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
