import type { Answer, Attempt, AttemptPurpose, FlowEvent, FlowState, LookedUpMobile, Step } from './flow';
import type { ProblemCode } from './problems';
import type { StateToken } from './tokens';

type Running = Extract<Attempt, { status: 'running' }>;
type Failure = Extract<FlowEvent, { type: 'attemptFailed' }>;

const IDLE: Attempt = { status: 'idle' };

/**
 * The state before anything has happened.
 *
 * @param wanted whether signing in is wanted from the start (see `FlowState.wanted`)
 */
export const beginning = (wanted: boolean): FlowState => ({
  step: { name: 'starting' },
  attempt: IDLE,
  wanted,
});

/**
 * Computes the state that follows an event. Pure: no time, no chance, no effect, no exception. Only two things lead to
 * `signedIn`: an awaited answer whose status is SUCCESS, and the vault.
 *
 * @returns the next state; `state` itself where the event changes nothing
 */
export function advance(state: FlowState, event: FlowEvent): FlowState {
  switch (event.type) {
    case 'sessionRestored':
      return state.step.name === 'starting'
        ? { ...state, step: { name: 'signedIn', session: event.session } }
        : state;
    case 'lapsedSessionFound':
      return state.step.name === 'starting'
        ? { ...state, step: { name: 'starting', lapsed: event.session } }
        : state;
    case 'attemptStarted':
      return { ...state, attempt: { status: 'running', id: event.id, purpose: event.purpose } };
    case 'answered':
      return isAwaited(state.attempt, event.id)
        ? { step: stepOf(event.answer), attempt: IDLE, wanted: state.wanted !== false }
        : state;
    case 'attemptFailed':
      return isAwaited(state.attempt, event.id) ? failed(state, state.attempt.purpose, event) : state;
    case 'pageFailed':
      // A running attempt goes on: its answer decides which page is needed.
      return state.attempt.status === 'running'
        ? state
        : { ...state, attempt: { status: 'failed', purpose: 'signIn', problem: event.problem } };
    case 'mobileLookedUp':
      return lookedUp(state, event.stateToken, event.address);
    case 'sessionRenewed':
      // Only the session that was renewed is replaced: it may have ended meanwhile, or another person may have signed in.
      if (state.step.name !== 'signedIn' || state.step.session !== event.replaced) return state;
      return { ...state, step: { name: 'signedIn', session: event.session } };
    case 'problemRead':
      return state.attempt.status === 'failed' ? { ...state, attempt: IDLE } : state;
    case 'signInWanted':
      return { ...state, wanted: event.atHome ? 'atHome' : true };
    case 'signInDeclined':
      return { ...state, wanted: false, attempt: state.attempt.status === 'failed' ? IDLE : state.attempt };
    case 'sessionLapsed':
      return state.step.name === 'signedIn'
        ? { ...state, step: { name: 'signedOut', lapsed: state.step.session }, attempt: IDLE }
        : state;
    case 'lapseCorrected':
      return state.step.name === 'signedOut' && state.step.lapsed
        ? { ...state, step: { name: 'signedIn', session: state.step.lapsed }, attempt: IDLE }
        : state;
    case 'sessionExpired':
      return state.step.name === 'signedIn'
        ? { ...state, step: { name: 'signedOut' }, attempt: IDLE }
        : state;
    case 'signedOut':
      return { step: { name: 'signedOut' }, attempt: IDLE, wanted: false };
    default:
      return assertNever(event, state);
  }
}

const isAwaited = (attempt: Attempt, id: number): attempt is Running =>
  attempt.status === 'running' && attempt.id === id;

function lookedUp(state: FlowState, token: StateToken, address: string | null): FlowState {
  const { step } = state;
  if (step.name !== 'verifying' || step.stateToken !== token) return state;
  const mobile: LookedUpMobile = address === null ? { status: 'unknown' } : { status: 'known', address };
  return { ...state, step: { ...step, mobile } };
}

function failed(state: FlowState, purpose: AttemptPurpose, failure: Failure): FlowState {
  const { problem, restartedWith } = failure;
  const { wanted } = state;
  const step = restartedWith ? stepOf(restartedWith) : afterFailure(state.step);
  if (step.name === 'signedIn') return { step, attempt: IDLE, wanted };
  // A page shows the problems of what it does, and those of signing in: on another page the reason would not be read.
  const isElsewhere = restartedWith !== undefined && step.name !== state.step.name;
  const attempt: Attempt = { status: 'failed', purpose: isElsewhere ? 'signIn' : purpose, problem };
  const next: FlowState = { step, attempt, wanted };
  const refusals = !restartedWith && 'stateToken' in step ? refusalsAfter(state, purpose, failure) : 0;
  return refusals > 0 ? { ...next, refusals } : next;
}

/** What says nothing about the state token, such as a lost network, leaves the count as it is. */
function refusalsAfter(
  { refusals = 0 }: FlowState,
  purpose: AttemptPurpose,
  { problem, isTokenRefused }: Failure,
): number {
  if (isTokenRefused || UNREAD.includes(problem.code)) return refusals + 1;
  return purpose !== 'signIn' && READ_WITH_TOKEN.includes(problem.code) ? 0 : refusals;
}

/** Refusals that may be about the state token: no page documents all of its error codes (contract §8). */
const UNREAD: readonly ProblemCode[] = ['refused', 'inputRefused', 'answerUnreadable', 'unexpected'];

/** Refusals of what was typed: the server looks at it only where it accepts the state token. */
const READ_WITH_TOKEN: readonly ProblemCode[] = [
  'credentialsWrong',
  'personLocked',
  'personUnknown',
  'codeWrong',
  'passwordRefused',
];

/** After so many refusals in a row that we cannot read, the person is offered to begin again. */
const MOST_REFUSALS = 2;

/** Whether the person may be stuck on a state token that the server no longer accepts. */
export const isStuck = ({ refusals = 0 }: FlowState): boolean => refusals >= MOST_REFUSALS;

/** A failure keeps the step, except that it ends the launch. */
const afterFailure = (step: Step): Step => (step.name === 'starting' ? { ...step, name: 'signedOut' } : step);

/** The step that an answer leads to. */
export function stepOf(answer: Answer): Step {
  switch (answer.status) {
    case 'SUCCESS':
      return { name: 'signedIn', session: answer.session };
    case 'SOCIAL_BIND':
      return { name: 'binding', stateToken: answer.stateToken, codeMethods: answer.codeMethods };
    case 'USER_REGISTER':
      return { name: 'registering', stateToken: answer.stateToken, codeMethods: answer.codeMethods };
    case 'MFA_AUTH':
      return { name: 'verifying', stateToken: answer.stateToken, mobile: { status: 'awaited' } };
    case 'PASSWORD_WARN':
    case 'PASSWORD_EXPIRED':
      return {
        name: 'changingPassword',
        stateToken: answer.stateToken,
        policy: answer.policy,
        canSkip: answer.status === 'PASSWORD_WARN',
      };
    case 'ACCESS_DENIED':
      return { name: 'denied', reason: answer.reason };
    case 'UNKNOWN':
      return { name: 'unsupported', rawStatus: answer.rawStatus };
    default:
      return assertNever(answer, { name: 'unsupported', rawStatus: '' });
  }
}

/** Makes a forgotten case a compile error. If a value of another type arrives at run time, `fallback` is used. */
const assertNever = <Fallback>(_forgotten: never, fallback: Fallback): Fallback => fallback;
