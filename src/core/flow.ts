import type { Problem } from './problems';
import type { Session } from './session';
import type { StateToken } from './tokens';

/** Where a verification code can be sent. The tenant says which it offers (`socialBindOrRegisterFlow`, seed 004). */
export type CodeMethod = 'mobile' | 'email';

/** The rules for a new password, as the tenant sends them with PASSWORD_WARN and PASSWORD_EXPIRED (contract §5B). */
export interface PasswordPolicy {
  /** characters; `null` where the tenant sent none */
  readonly minLength: number | null;
  readonly maxLength: number | null;
  /** a regular expression in the server's dialect, which may not compile here */
  readonly pattern: string | null;
}

/**
 * A decoded reply of the sign-in, bind, register, verify and password endpoints, by its status (seed 004). A next step is
 * an answer, not an error.
 */
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
  | { readonly status: 'UNKNOWN'; readonly rawStatus: string };

/** Where the person is in the flow. A state token exists only inside its step, and is gone with it. */
export type Step =
  /** the app was launched; neither the vault nor the first silent sign-in has answered yet */
  | { readonly name: 'starting'; readonly lapsed?: Session }
  /** `lapsed`: a session that ran out by this phone's clock; kept until the server decides, because the clock may be wrong */
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
  /** the server answered a status that this version does not know */
  | { readonly name: 'unsupported'; readonly rawStatus: string }
  | { readonly name: 'signedIn'; readonly session: Session };

/** The number that a second factor can be sent to, unmasked. If it is `unknown`, the person types it. */
export type LookedUpMobile =
  | { readonly status: 'awaited' }
  | { readonly status: 'known'; readonly address: string }
  | { readonly status: 'unknown' };

export type StepName = Step['name'];

/** The exchange that is running, or that failed last. Its id tells a late answer from the awaited one. */
export type Attempt =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly id: number; readonly purpose: AttemptPurpose }
  | { readonly status: 'failed'; readonly purpose: AttemptPurpose; readonly problem: Problem };

/** What an attempt is for. Its problem is shown where the person acted. */
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
  /**
   * Signing in is wanted: for employees until they say "not now", for customers once they ask for it. `atHome`: it was asked
   * for with WeChat's phone button on home, so that binding and registering happen there and open no page; any other step does.
   */
  readonly wanted: boolean | 'atHome';
  /**
   * how often in a row the server refused something on this step for a reason we cannot read, or refused its state token and
   * no other could be had. The state token may be the reason, so a new one is asked for where that is possible. Absent for never.
   */
  readonly refusals?: number;
}

/** What may happen to a flow. */
export type FlowEvent =
  | { readonly type: 'sessionRestored'; readonly session: Session }
  /** the vault holds a session that ran out by this phone's clock */
  | { readonly type: 'lapsedSessionFound'; readonly session: Session }
  | { readonly type: 'attemptStarted'; readonly id: number; readonly purpose: AttemptPurpose }
  | { readonly type: 'answered'; readonly id: number; readonly answer: Answer }
  /**
   * `restartedWith`: the answer of a sign-in that was begun because of the failure; the problem is shown over its step.
   * `isTokenRefused`: the state token of the step was refused, and the sign-in that was begun because of it failed
   */
  | {
      readonly type: 'attemptFailed';
      readonly id: number;
      readonly problem: Problem;
      readonly restartedWith?: Answer;
      readonly isTokenRefused?: true;
    }
  /** a page that the person needs could not be opened or closed */
  | { readonly type: 'pageFailed'; readonly problem: Problem }
  | { readonly type: 'mobileLookedUp'; readonly stateToken: StateToken; readonly address: string | null }
  | { readonly type: 'sessionRenewed'; readonly replaced: Session; readonly session: Session }
  | { readonly type: 'problemRead' }
  /** `atHome`: by WeChat's phone button on home, see `FlowState.wanted` */
  | { readonly type: 'signInWanted'; readonly atHome?: true }
  | { readonly type: 'signInDeclined' }
  /** the session ran out by this phone's clock */
  | { readonly type: 'sessionLapsed' }
  /** the phone's clock was wrong and has been corrected: the lapsed session is valid */
  | { readonly type: 'lapseCorrected' }
  /** the server ended the session */
  | { readonly type: 'sessionExpired' }
  | { readonly type: 'signedOut' };
