import { describe, expect, test } from '@jest/globals';
import { advance, beginning } from '../../src/core/advance';
import type { FlowEvent, Step } from '../../src/core/flow';
import { stateToken } from '../../src/core/tokens';
import { FAILED, HERS, HIS, IDLE, on, PROBLEM, RUNNING, STATE, STEPS } from './states';

/** The steps in which an event changes anything. */
const stepsMovedBy = (event: FlowEvent) =>
  Object.values(STEPS)
    .filter((step) => {
      const state = on(step);
      return advance(state, event) !== state;
    })
    .map(({ name }) => name);

describe('an event changes only the steps it concerns', () => {
  test.each<[string, FlowEvent, Step['name'][]]>([
    ['a session from the vault', { type: 'sessionRestored', session: HIS }, ['starting']],
    ['one that lapsed meanwhile', { type: 'lapsedSessionFound', session: HIS }, ['starting']],
    ['a number looked up', { type: 'mobileLookedUp', stateToken: STATE, address: null }, ['verifying']],
    ['her session renewed', { type: 'sessionRenewed', replaced: HERS, session: HIS }, ['signedIn']],
    ['another’s session renewed', { type: 'sessionRenewed', replaced: HIS, session: HIS }, []],
    ['the end by the phone’s clock', { type: 'sessionLapsed' }, ['signedIn']],
    ['a clock set right', { type: 'lapseCorrected' }, []],
    ['the end by the server’s word', { type: 'sessionExpired' }, ['signedIn']],
    ['a problem read', { type: 'problemRead' }, []],
    [
      'an answer that is not awaited',
      { type: 'answered', id: 1, answer: { status: 'UNKNOWN', rawStatus: '' } },
      [],
    ],
    [
      'a page that failed',
      { type: 'pageFailed', problem: PROBLEM },
      Object.values(STEPS).map(({ name }) => name),
    ],
    ['a failure that is not awaited', { type: 'attemptFailed', id: 1, problem: PROBLEM }, []],
  ])('%s', (_what, event, steps) => {
    expect(stepsMovedBy(event)).toEqual(steps);
  });
});

test('a page that failed is not told over a running attempt', () => {
  const state = on(STEPS.binding, RUNNING);
  expect(advance(state, { type: 'pageFailed', problem: PROBLEM })).toBe(state);
});

test('an unknown event changes nothing', () => {
  const state = on(STEPS.binding, RUNNING);
  expect(advance(state, { type: 'unheardOf' } as never)).toBe(state);
});

describe('a session', () => {
  test('from the vault is signed in, and keeps whether signing in is wanted', () => {
    for (const wanted of [true, false])
      expect(advance(beginning(wanted), { type: 'sessionRestored', session: HERS })).toEqual(
        on({ name: 'signedIn', session: HERS }, IDLE, wanted),
      );
  });

  test('that lapsed is kept during the launch, and is not signed in', () => {
    const state = advance(beginning(true), { type: 'lapsedSessionFound', session: HERS });
    expect(state).toEqual(on({ name: 'starting', lapsed: HERS }));
  });

  test('that is renewed replaces the old one, and ends no attempt', () => {
    const state = advance(on(STEPS.signedIn, RUNNING), {
      type: 'sessionRenewed',
      replaced: HERS,
      session: HIS,
    });
    expect(state).toEqual(on({ name: 'signedIn', session: HIS }, RUNNING));
  });

  test('that lapses, or is ended by the server, ends every attempt', () => {
    for (const attempt of [RUNNING, FAILED]) {
      expect(advance(on(STEPS.signedIn, attempt), { type: 'sessionLapsed' })).toEqual(
        on({ name: 'signedOut', lapsed: HERS }),
      );
      expect(advance(on(STEPS.signedIn, attempt), { type: 'sessionExpired' })).toEqual(on(STEPS.signedOut));
    }
  });

  test('that lapsed by a wrong clock is signed in again once the clock is corrected, and every attempt ends', () => {
    const lapsed = on({ name: 'signedOut', lapsed: HERS }, RUNNING);
    expect(advance(lapsed, { type: 'lapseCorrected' })).toEqual(on(STEPS.signedIn));
    const launching = on({ name: 'starting', lapsed: HERS });
    expect(advance(launching, { type: 'lapseCorrected' })).toBe(launching);
  });
});

describe('the number for a second factor', () => {
  const lookedUp = (address: string | null, token = STATE) =>
    advance(on(STEPS.verifying, RUNNING), { type: 'mobileLookedUp', stateToken: token, address });

  test('is known or unknown, and the step stays', () => {
    expect(lookedUp('13800138000')).toEqual(
      on(
        { name: 'verifying', stateToken: STATE, mobile: { status: 'known', address: '13800138000' } },
        RUNNING,
      ),
    );
    expect(lookedUp(null).step).toEqual({ ...STEPS.verifying, mobile: { status: 'unknown' } });
  });

  test('of another flow changes nothing', () => {
    expect(lookedUp('13800138000', stateToken('other'))).toEqual(on(STEPS.verifying, RUNNING));
  });
});

describe('wanting to be signed in', () => {
  const declined = on(STEPS.binding, IDLE, false);

  test('changes without changing the step', () => {
    expect(advance(on(STEPS.binding), { type: 'signInDeclined' })).toEqual(declined);
    expect(advance(declined, { type: 'signInWanted' })).toEqual(on(STEPS.binding));
  });

  test('by the phone button of home stays there until the next answer, or until it is wanted otherwise', () => {
    const atHome = advance(declined, { type: 'signInWanted', atHome: true });
    expect(atHome).toEqual(on(STEPS.binding, IDLE, 'atHome'));
    expect(advance(atHome, { type: 'signInWanted' })).toEqual(on(STEPS.binding));
    expect(advance(atHome, { type: 'signInDeclined' })).toEqual(declined);
    const running = { ...atHome, attempt: RUNNING };
    const failed = advance(running, { type: 'attemptFailed', id: RUNNING.id, problem: PROBLEM });
    expect(failed).toEqual(on(STEPS.binding, FAILED, 'atHome'));
    const answer = { status: 'MFA_AUTH', stateToken: STATE } as const;
    expect(advance(running, { type: 'answered', id: RUNNING.id, answer })).toEqual(on(STEPS.verifying));
  });
});
