import type { Problem } from './problems';
import type { Session } from './session';
import type { StateToken } from './tokens';

/** A way to prove an account by a code; the tenant says which it offers (`socialBindOrRegisterFlow`, seed 004). */
export type CodeMethod = 'mobile' | 'email';

/** The rules a new password must keep, as the tenant tells them with PASSWORD_WARN / PASSWORD_EXPIRED (contract §5B). */
export interface PasswordPolicy {
  readonly minLength: number | null;
  readonly maxLength: number | null;
  /** a regular expression in the server's dialect, as text; it may not compile here */
  readonly pattern: string | null;
}

/** A decoded reply of the login, bind and verify endpoints, by its flow status. A next step is an answer, not an error. */
export type Answer =
  | { readonly status: 'SUCCESS'; readonly session: Session }
  | {
      readonly status: 'SOCIAL_BIND' | 'USER_REGISTER';
      readonly stateToken: StateToken;
      readonly codeMethods: readonly CodeMethod[];
    }
  | { readonly status: 'MFA_AUTH'; readonly stateToken: StateToken }
  | {
      readonly status: 'PASSWORD_WARN' | 'PASSWORD_EXPIRED';
      readonly stateToken: StateToken;
      readonly policy: PasswordPolicy;
    }
  | { readonly status: 'ACCESS_DENIED'; readonly reason: string | null }
  | { readonly status: 'UNKNOWN'; readonly printed: string };

/** Where the person is. The state token exists only here, inside a step, and goes with it. */
export type Step =
  /** launched, and neither the vault nor the first silent sign-in has had its say */
  | { readonly name: 'starting'; readonly lapsed?: Session }
  /** `lapsed`: a session that ran out by this phone's clock, which may be wrong; kept until the server decides */
  | { readonly name: 'signedOut'; readonly lapsed?: Session }
  | { readonly name: 'binding'; readonly stateToken: StateToken; readonly codeMethods: readonly CodeMethod[] }
  | {
      readonly name: 'registering';
      readonly stateToken: StateToken;
      readonly codeMethods: readonly CodeMethod[];
    }
  | { readonly name: 'verifying'; readonly stateToken: StateToken; readonly mobile: LookedUpMobile }
  | {
      readonly name: 'changingPassword';
      readonly stateToken: StateToken;
      readonly policy: PasswordPolicy;
      readonly canSkip: boolean;
    }
  | { readonly name: 'denied'; readonly reason: string | null }
  /** a status we do not know: refused, politely */
  | { readonly name: 'stopped'; readonly rawStatus: string }
  | { readonly name: 'signedIn'; readonly session: Session };

/** The number a second factor can be sent to; whole, so mask it. `unknown`: the person types it. */
export type LookedUpMobile =
  | { readonly status: 'awaited' }
  | { readonly status: 'known'; readonly address: string }
  | { readonly status: 'unknown' };

export type StepName = Step['name'];

/** One exchange that runs or failed; its id lets a late answer be told from the awaited one. */
export type Attempt =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly id: number; readonly purpose: AttemptPurpose }
  | { readonly status: 'failed'; readonly purpose: AttemptPurpose; readonly problem: Problem };

/** What an attempt is for, so that its problem appears where the person acted. */
export type AttemptPurpose =
  | 'signIn'
  | 'bindByPhone'
  | 'bindByCode'
  | 'bindByPassword'
  | 'verify'
  | 'changePassword'
  | 'skipPasswordChange';

export interface FlowState {
  readonly step: Step;
  readonly attempt: Attempt;
  /** somebody wants to be signed in: always for employees until they say "not now", for customers once they ask */
  readonly wanted: boolean;
}

/** What may happen, in the past tense. */
export type FlowEvent =
  | { readonly type: 'sessionRestored'; readonly session: Session }
  /** the vault holds one that ran out, by this phone's clock */
  | { readonly type: 'lapsedSessionFound'; readonly session: Session }
  | { readonly type: 'attemptStarted'; readonly id: number; readonly purpose: AttemptPurpose }
  | { readonly type: 'answered'; readonly id: number; readonly answer: Answer }
  /** `restartedWith`: the flow began anew behind the failure, so the problem is shown over a fresh step */
  | {
      readonly type: 'attemptFailed';
      readonly id: number;
      readonly problem: Problem;
      readonly restartedWith?: Answer;
    }
  | { readonly type: 'mobileLookedUp'; readonly stateToken: StateToken; readonly address: string | null }
  | { readonly type: 'sessionRenewed'; readonly replaced: Session; readonly session: Session }
  | { readonly type: 'problemRead' }
  | { readonly type: 'signInWanted' }
  | { readonly type: 'signInDeclined' }
  /** by this phone's clock */
  | { readonly type: 'sessionLapsed' }
  /** the phone's clock was wrong, and was set right */
  | { readonly type: 'lapseCorrected' }
  /** the server said so */
  | { readonly type: 'sessionExpired' }
  | { readonly type: 'signedOut' };
