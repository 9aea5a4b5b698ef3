import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { advance, beginning } from '../../src/core/advance';
import type { FlowEvent, FlowState } from '../../src/core/flow';
import type { Session } from '../../src/core/session';
import { HERS, HIS, sessionOf } from '../core/states';

const RENEWED = sessionOf('renewed');

const after = (...events: FlowEvent[]): FlowState => events.reduce(advance, beginning(true));
const signedIn = (session: Session): FlowEvent[] => [
  { type: 'attemptStarted', id: 1, purpose: 'signIn' },
  { type: 'answered', id: 1, answer: { status: 'SUCCESS', session } },
];

const EVENTS: readonly FlowEvent[] = [
  ...signedIn(HERS),
  { type: 'sessionRestored', session: HIS },
  { type: 'lapsedSessionFound', session: HIS },
  { type: 'attemptFailed', id: 1, problem: { code: 'offline' } },
  { type: 'sessionRenewed', replaced: HERS, session: RENEWED },
  { type: 'sessionRenewed', replaced: RENEWED, session: HIS },
  { type: 'sessionLapsed' },
  { type: 'lapseCorrected' },
  { type: 'sessionExpired' },
  { type: 'signInDeclined' },
  { type: 'signedOut' },
];

const sessionIn = ({ step }: FlowState) => (step.name === 'signedIn' ? step.session : null);
const lapsedIn = ({ step }: FlowState) => ('lapsed' in step ? (step.lapsed ?? null) : null);

describe('in any order of events', () => {
  const steps = fc.array(fc.constantFrom(...EVENTS), { maxLength: 30 });
  const eachStep = (law: (before: FlowState, event: FlowEvent, now: FlowState) => void) =>
    fc.assert(
      fc.property(steps, (events) => {
        events.reduce((before, event) => {
          const now = advance(before, event);
          law(before, event, now);
          return now;
        }, beginning(true));
      }),
      { numRuns: 500 },
    );

  test('a renewal replaces the session that was renewed, and no other', () => {
    eachStep((before, event, now) => {
      if (event.type !== 'sessionRenewed') return;
      expect(sessionIn(now)).toBe(sessionIn(before) === event.replaced ? event.session : sessionIn(before));
    });
  });

  test('a session that ran out by the phone’s clock is kept, and restored as it was', () => {
    eachStep((before, event, now) => {
      if (event.type === 'sessionLapsed' && sessionIn(before)) {
        expect(sessionIn(now)).toBeNull();
        expect(lapsedIn(now)).toBe(sessionIn(before));
      }
      if (event.type === 'lapseCorrected' && before.step.name === 'signedOut')
        expect(sessionIn(now)).toBe(lapsedIn(before));
    });
  });

  test('after signing out, or a server that ended the session, there is no session to restore', () => {
    eachStep((before, event, now) => {
      if (event.type === 'signedOut' || (event.type === 'sessionExpired' && sessionIn(before)))
        expect([sessionIn(now), lapsedIn(now)]).toEqual([null, null]);
    });
  });
});

test('a launch that fails keeps the session that ran out', () => {
  const state = after(
    { type: 'lapsedSessionFound', session: HIS },
    { type: 'attemptStarted', id: 1, purpose: 'signIn' },
    { type: 'attemptFailed', id: 1, problem: { code: 'offline' } },
  );
  expect(state.step).toEqual({ name: 'signedOut', lapsed: HIS });
});

test('a lapsed session found after the launch is over changes nothing', () => {
  const state = after(...signedIn(HERS), { type: 'lapsedSessionFound', session: HIS });
  expect(sessionIn(state)).toBe(HERS);
});

test('a corrected clock changes nothing where no session had lapsed', () => {
  const state = after({ type: 'signedOut' }, { type: 'lapseCorrected' });
  expect(state.step).toEqual({ name: 'signedOut' });
});

test('reading a problem, and "not now", do not end a running attempt', () => {
  const running = after({ type: 'attemptStarted', id: 1, purpose: 'signIn' });
  expect(advance(running, { type: 'problemRead' }).attempt).toEqual(running.attempt);
  expect(advance(running, { type: 'signInDeclined' }).attempt).toEqual(running.attempt);
});
