import type { StepName } from '../../src/core/flow';
import type { ProblemCode } from '../../src/core/problems';
import type { Proof } from '../../src/idaas/http';
import type { Outcome } from './cell';
import type { FaultName } from './faults';
import type { Scene } from './scene';
import { titleOf } from './scenes';
import { proofAt } from './tokenFaults';

/** The one table of what each cell must end in: a problem by the fault, a place by the scene, and what differs. */

/** What a person reads after a fault; null: nothing went wrong. */
const PROBLEM_OF: Record<FaultName, ProblemCode | null> = {
  refused: 'unreachable',
  hostUnknown: 'unreachable',
  untrusted: 'unreachable',
  plainText: 'unreachable',
  interrupted: 'interrupted',
  lost: 'unreachable',
  dropped: 'unreachable',
  silent: 'timedOut',
  slow: null,
  late: 'timedOut',
  busy: 'serverBusy',
  tooMany: 'serverBusy',
  badGateway: 'serverBusy',
  unavailable: 'serverBusy',
  unauthorized: 'answerUnreadable',
  forbidden: 'answerUnreadable',
  notFound: 'answerUnreadable',
  captivePortal: 'answerUnreadable',
  // No redirect is followed: the next server would be given our tokens.
  redirected: 'misconfigured',
  noContent: 'answerUnreadable',
  empty: 'answerUnreadable',
  jsonNull: 'answerUnreadable',
  jsonArray: 'answerUnreadable',
  truncated: 'answerUnreadable',
  wrongTypes: 'answerUnreadable',
  huge: 'answerUnreadable',
};

/** A state token: the flow begins anew. An id token: renewed once and refused again. A session: one silent sign-in. */
const AFTER_REFUSAL: Record<Proof, Pick<Outcome, 'problem' | 'repeats'>> = {
  stateToken: { problem: 'stateTokenInvalid', repeats: 1 },
  idToken: { problem: 'idTokenExpired', repeats: 1 },
  session: { problem: null, repeats: 0 },
};

type Place = readonly [step: StepName, kept: Outcome['kept']];

interface Row {
  /** where the person is after a problem, and what the vault holds */
  readonly failed: Place;
  readonly done: Place;
  /** how often the same must be done after a problem; once without this */
  readonly repeats?: number;
  readonly but?: Partial<Record<FaultName, Partial<Outcome>>>;
  /** what comes of a refused token, where it differs from {@link AFTER_REFUSAL} */
  readonly refused?: Partial<Outcome>;
}

const IN: Place = ['signedIn', 'session'];
const SIGNED_OUT: Place = ['signedOut', 'nothing'];
const at = (step: StepName): Place => [step, 'nothing'];

const DONE = { problem: null, repeats: 0 } as const;
/** Endpoints whose answer is empty by contract: less, or more in an object, is no failure. */
const EMPTY_BY_CONTRACT = { noContent: DONE, empty: DONE, jsonNull: DONE, huge: DONE } as const;
/** The state token is gone with the lost answer: the step begins anew first, and a code was spent. */
const TWICE_IF_DONE = {
  interrupted: { repeats: 2 },
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

/** A sign-in without a page begins again when the app comes back. */
const SIGNED_IN_LATER = { interrupted: DONE } as const;
/** A renewal that is refused, by a gateway too, ends in a silent sign-in. */
const renewing: Row = { ...calling, but: { forbidden: DONE, notFound: DONE } };
/** Where the account is not bound yet, the flow that begins anew asks to bind it first. */
const asksToBind: Partial<Outcome> = { step: 'binding' };

/** No fault shows: the outcome is the same whatever the server does. */
const untouched = (place: Place): Row => ({
  failed: place,
  done: place,
  but: Object.fromEntries(Object.keys(PROBLEM_OF).map((fault) => [fault, DONE])),
  refused: DONE,
});

const codeRows = (step: 'binding' | 'registering' | 'verifying'): Record<string, Row> => ({
  [`${step} · captcha · a puzzle is asked for`]: staying(step),
  [`${step} · checkCaptcha · the piece is dropped`]: staying(step),
  [`${step} · sendSms · a code goes to the phone`]: sending(step),
  [`${step} · sendEmail · a code goes to the mailbox`]: sending(step),
});

const ROWS: Record<string, Row> = {
  'starting · signIn · the app is launched': { failed: SIGNED_OUT, done: IN, but: SIGNED_IN_LATER },
  'signedIn · signIn · the app comes back after the session ran out': {
    failed: ['signedOut', 'lapsed'],
    done: IN,
    but: SIGNED_IN_LATER,
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
  'changingPassword · changePassword · a new password': {
    ...moving('changingPassword'),
    refused: asksToBind,
  },
  'changingPassword · skipPasswordChange · the password is kept for now': {
    ...moving('changingPassword'),
    refused: asksToBind,
  },
  ...codeRows('binding'),
  ...codeRows('registering'),
  ...codeRows('verifying'),
  'binding · countryCodes · the other areas are asked for': staying('binding'),
  'signedIn · renewSession · the id token ran out': renewing,
  'signedIn · renewSession · the id token ran out, and renewal gives a new session token': renewing,
  'signedIn · signIn · the id token ran out, where sessions cannot be renewed': calling,
  'signedIn · signIn · the server ended the session': {
    failed: SIGNED_OUT,
    done: IN,
    // Signed in when the app came back; the call that needed the token has failed before.
    but: { interrupted: { step: 'signedIn', kept: 'session' } },
  },
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
export function expectedOutcome(scene: Scene, fault: FaultName): Outcome {
  const proof = proofAt(scene.endpoint);
  if (fault === 'unauthorized' && proof) return expectedAfterRefusal(scene, proof);
  const row = rowOf(scene);
  const exception = row.but?.[fault];
  const problem = exception?.problem === undefined ? PROBLEM_OF[fault] : exception.problem;
  const isSilentFailure = problem === null || exception?.repeats === 0;
  const [step, kept] = isSilentFailure ? row.done : row.failed;
  return { problem, step, kept, repeats: problem === null ? 0 : (row.repeats ?? 1), ...exception };
}

/** What must come of a token that the server refuses, by whichever code, or by a bare 401. */
export function expectedAfterRefusal(scene: Scene, proof: Proof): Outcome {
  const row = rowOf(scene);
  const refused = { ...AFTER_REFUSAL[proof], ...row.refused };
  const [step, kept] = refused.problem === null ? row.done : row.failed;
  return { step, kept, ...refused };
}

function rowOf(scene: Scene): Row {
  const row = ROWS[titleOf(scene)];
  if (!row) throw new Error(`no expectation for: ${titleOf(scene)}`);
  return row;
}
