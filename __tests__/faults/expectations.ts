import type { StepName } from '../../src/core/flow';
import type { ProblemCode } from '../../src/core/problems';
import type { Outcome } from './cell';
import type { FaultName } from './faults';

/** The one table of what each cell must end in: a problem by the fault, a place by the scene, and what differs. */

/** What a person reads after a fault; null: nothing went wrong. */
const PROBLEM_OF: Record<FaultName, ProblemCode | null> = {
  refused: 'unreachable',
  lost: 'unreachable',
  dropped: 'unreachable',
  silent: 'timedOut',
  slow: null,
  late: 'timedOut',
  busy: 'serverBusy',
  tooMany: 'serverBusy',
  badGateway: 'serverBusy',
  unavailable: 'serverBusy',
  captivePortal: 'answerUnreadable',
  // No redirect is followed: the next server would be given our tokens.
  redirected: 'misconfigured',
  empty: 'answerUnreadable',
  jsonNull: 'answerUnreadable',
  jsonArray: 'answerUnreadable',
  truncated: 'answerUnreadable',
  wrongTypes: 'answerUnreadable',
  huge: 'answerUnreadable',
};

type Place = readonly [step: StepName, kept: Outcome['kept']];

interface Row {
  /** where the person is after a problem, and what the vault holds */
  readonly failed: Place;
  readonly done: Place;
  /** how often the same must be done after a problem; once without this */
  readonly repeats?: number;
  readonly but?: Partial<Record<FaultName, Partial<Outcome>>>;
}

const IN: Place = ['signedIn', 'session'];
const SIGNED_OUT: Place = ['signedOut', 'nothing'];
const at = (step: StepName): Place => [step, 'nothing'];

const DONE = { problem: null, repeats: 0 } as const;
/** Endpoints whose answer is empty by contract: less, or more in an object, is no failure. */
const EMPTY_BY_CONTRACT = { empty: DONE, jsonNull: DONE, huge: DONE } as const;
/** The state token is gone with the lost answer: the step begins anew first, and a code was spent. */
const TWICE_IF_DONE = {
  lost: { repeats: 2 },
  dropped: { repeats: 2 },
  late: { repeats: 2 },
  truncated: { repeats: 2 },
  wrongTypes: { repeats: 2 },
} as const;

const moving = (step: StepName): Row => ({ failed: at(step), done: IN });
const staying = (step: StepName): Row => ({ failed: at(step), done: at(step) });
const sending = (step: StepName): Row => ({ ...staying(step), but: EMPTY_BY_CONTRACT });
const calling: Row = { failed: IN, done: IN };

/** No fault shows: the outcome is the same whatever the server does. */
const untouched = (place: Place): Row => ({
  failed: place,
  done: place,
  but: Object.fromEntries(Object.keys(PROBLEM_OF).map((fault) => [fault, DONE])),
});

const codeRows = (step: 'binding' | 'registering' | 'verifying'): Record<string, Row> => ({
  [`${step} · captcha · a puzzle is asked for`]: staying(step),
  [`${step} · checkCaptcha · the piece is dropped`]: staying(step),
  [`${step} · sendSms · a code goes to the phone`]: sending(step),
  [`${step} · sendEmail · a code goes to the mailbox`]: sending(step),
});

const ROWS: Record<string, Row> = {
  'starting · signIn · the app is launched': { failed: SIGNED_OUT, done: IN },
  'signedIn · signIn · the app comes back after the session ran out': {
    failed: ['signedOut', 'lapsed'],
    done: IN,
  },
  'denied · signIn · the person starts again': staying('denied'),
  'binding · signIn · the step ran out behind the person': {
    ...staying('binding'),
    repeats: 2,
    // The fresh step is shown with the reason; what was typed goes out once more.
    but: { slow: { problem: 'stateTokenInvalid', repeats: 1 } },
  },
  'binding · bindByPhone · the phone button': moving('binding'),
  'binding · signInByPhone · the phone button, signing in by the number': moving('binding'),
  'binding · bindByCode · an SMS code': moving('binding'),
  'binding · bindByCode · an email code': moving('binding'),
  'binding · bindByPassword · user name and password': moving('binding'),
  'binding · resetPasswordBySms · a forgotten password, by an SMS code': sending('binding'),
  'binding · resetPasswordByEmail · a forgotten password, by an email code': sending('binding'),
  'registering · registerByPhone · the phone button': moving('registering'),
  'registering · registerByCode · an SMS code': moving('registering'),
  'registering · registerByCode · an email code': moving('registering'),
  // Where the number cannot be had the person types it.
  'verifying · mobileByToken · the number is looked up': untouched(at('verifying')),
  'verifying · verifyBySms · an SMS code': { ...moving('verifying'), but: TWICE_IF_DONE },
  'verifying · verifyByEmail · an email code': { ...moving('verifying'), but: TWICE_IF_DONE },
  'changingPassword · changePassword · a new password': moving('changingPassword'),
  'changingPassword · skipPasswordChange · the password is kept for now': moving('changingPassword'),
  ...codeRows('binding'),
  ...codeRows('registering'),
  ...codeRows('verifying'),
  'binding · countryCodes · the other areas are asked for': staying('binding'),
  'signedIn · renewSession · the id token ran out': calling,
  'signedIn · renewSession · the id token ran out, and renewal gives a new session token': calling,
  'signedIn · signIn · the id token ran out, where sessions cannot be renewed': calling,
  'signedIn · signIn · the server ended the session': { failed: SIGNED_OUT, done: IN },
  'signedIn · boundAccounts · bound accounts are listed': calling,
  'signedIn · unbind · an account is unbound': { ...calling, but: EMPTY_BY_CONTRACT },
  'signedIn · changeMobileByPhone · the phone button changes the number': {
    ...calling,
    but: EMPTY_BY_CONTRACT,
  },
  // Signing out is done here, whatever the server says to it.
  'signedIn · signOut · the person signs out': untouched(SIGNED_OUT),
};

/** What must come of a fault in a scene. @throws {Error} for a scene that is not in the table */
export function expectedOutcome(title: string, fault: FaultName): Outcome {
  const row = ROWS[title];
  if (!row) throw new Error(`no expectation for: ${title}`);
  const exception = row.but?.[fault];
  const problem = exception?.problem === undefined ? PROBLEM_OF[fault] : exception.problem;
  const isSilentFailure = problem === null || exception?.repeats === 0;
  const [step, kept] = isSilentFailure ? row.done : row.failed;
  return { problem, step, kept, repeats: problem === null ? 0 : (row.repeats ?? 1), ...exception };
}
