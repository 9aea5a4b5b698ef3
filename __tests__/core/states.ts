import type { Answer, FlowState, Step } from '../../src/core/flow';
import type { Session } from '../../src/core/session';
import { sessionToken, stateToken } from '../../src/core/tokens';

/** States of the flow, one of each step, for tests of what follows from them. */

export const sessionOf = (name: string): Session => ({
  sessionToken: sessionToken(name),
  idToken: null,
  idTokenEndsAt: null,
  person: null,
  signedInAt: 0,
  expiresAt: 60_000,
  clockOffsetMs: 0,
});
export const HERS = sessionOf('hers');
export const HIS = sessionOf('his');
export const STATE = stateToken('state');
export const PROBLEM = { code: 'offline' } as const;
export const RUNNING = { status: 'running', id: 1, purpose: 'verify' } as const;
export const FAILED = { status: 'failed', purpose: 'verify', problem: PROBLEM } as const;
export const IDLE = { status: 'idle' } as const;

export const STEPS: Record<Step['name'], Step> = {
  starting: { name: 'starting' },
  signedOut: { name: 'signedOut' },
  binding: { name: 'binding', stateToken: STATE, codeMethods: ['mobile'] },
  registering: { name: 'registering', stateToken: STATE, codeMethods: ['email'] },
  verifying: { name: 'verifying', stateToken: STATE, mobile: { status: 'awaited' } },
  changingPassword: {
    name: 'changingPassword',
    stateToken: STATE,
    policy: { minLength: 8, maxLength: null, pattern: null },
    canSkip: true,
  },
  denied: { name: 'denied', reason: null },
  unsupported: { name: 'unsupported', rawStatus: 'WELCOME' },
  signedIn: { name: 'signedIn', session: HERS },
};

const POLICY = { minLength: 10, maxLength: 20, pattern: 'x' };

/** Each answer, and the step it leads to. */
export const STEP_AFTER: readonly (readonly [Answer, Step])[] = [
  [
    { status: 'SUCCESS', session: HIS },
    { name: 'signedIn', session: HIS },
  ],
  [{ status: 'SOCIAL_BIND', stateToken: STATE, codeMethods: ['mobile'] }, STEPS.binding],
  [{ status: 'USER_REGISTER', stateToken: STATE, codeMethods: ['email'] }, STEPS.registering],
  [{ status: 'MFA_AUTH', stateToken: STATE }, STEPS.verifying],
  [
    { status: 'PASSWORD_WARN', stateToken: STATE, policy: POLICY },
    { name: 'changingPassword', stateToken: STATE, policy: POLICY, canSkip: true },
  ],
  [
    { status: 'PASSWORD_EXPIRED', stateToken: STATE, policy: POLICY },
    { name: 'changingPassword', stateToken: STATE, policy: POLICY, canSkip: false },
  ],
  [
    { status: 'ACCESS_DENIED', reason: 'no rights' },
    { name: 'denied', reason: 'no rights' },
  ],
  [{ status: 'UNKNOWN', rawStatus: 'WELCOME' }, STEPS.unsupported],
];

/** A state on a step; `wanted` and idle where nothing else is said. */
export const on = (
  step: Step,
  attempt: FlowState['attempt'] = IDLE,
  wanted: FlowState['wanted'] = true,
): FlowState => ({
  step,
  attempt,
  wanted,
});
