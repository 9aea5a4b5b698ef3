/** What can be done about a problem, by the person or automatically. */
export type Recovery =
  /** stay on the page and correct what was typed */
  | 'correct'
  /** load a new captcha puzzle */
  | 'newPuzzle'
  /** begin again at `wx.login`, silently, and keep what was typed */
  | 'restart'
  /** try again later */
  | 'wait'
  /** use another binding method */
  | 'otherMethod'
  /** the mini program or its tenant is configured wrongly */
  | 'tellDeveloper'
  /** the same request may succeed the next time */
  | 'tryAgain';

/** Every way to fail, with what can be done about it. A code without a sentence in `copy/` does not compile. */
const RECOVERY_OF = {
  // the network and the server
  /** the phone has no network at all */
  offline: 'tryAgain',
  /** the phone has a network, and the server refuses, cannot be found, or has no valid certificate */
  unreachable: 'tryAgain',
  timedOut: 'tryAgain',
  interrupted: 'tryAgain',
  serverBusy: 'tryAgain',
  answerUnreadable: 'tryAgain',
  originNotAllowed: 'tellDeveloper',
  // WeChat
  loginCodeMissing: 'tryAgain',
  wechatSilent: 'tryAgain',
  pageNotOpened: 'tryAgain',
  codeSpent: 'tryAgain',
  phoneDenied: 'otherMethod',
  phoneNotEntitled: 'otherMethod',
  phonePrivacyDeclined: 'otherMethod',
  phoneScopeUndeclared: 'otherMethod',
  phoneQuotaUsedUp: 'otherMethod',
  phoneUnavailable: 'otherMethod',
  // what the provider refuses
  stateTokenInvalid: 'restart',
  sessionEnded: 'restart',
  idTokenExpired: 'restart',
  credentialsWrong: 'correct',
  personLocked: 'wait',
  personUnknown: 'otherMethod',
  codeWrong: 'correct',
  captchaFailed: 'newPuzzle',
  sendFailed: 'tryAgain',
  captchaGivenUp: 'tryAgain',
  inputRefused: 'correct',
  passwordRefused: 'correct',
  wechatLoginFailed: 'tryAgain',
  misconfigured: 'tellDeveloper',
  refused: 'tryAgain',
  // what was typed
  fieldEmpty: 'correct',
  mobileMalformed: 'correct',
  // it may be right all the same: what the person confirms is sent
  mobileUnusual: 'correct',
  emailMalformed: 'correct',
  codeMalformed: 'correct',
  passwordsDiffer: 'correct',
  passwordTooWeak: 'correct',
  // what this version does not know
  statusUnknown: 'tryAgain',
  unexpected: 'tryAgain',
} as const satisfies Record<string, Recovery>;

/** Names one way to fail. */
export type ProblemCode = keyof typeof RECOVERY_OF;

const isProblemCode = (text: string): text is ProblemCode => Object.keys(RECOVERY_OF).includes(text);

/** Every code there is; for checks of the build, which leave it out of the package. */
export const problemCodes = (): readonly ProblemCode[] => Object.keys(RECOVERY_OF).filter(isProblemCode);

/** A failure that can be shown. It has no member for a secret: a code of ours, and what the server wrote for people. */
export interface Problem {
  readonly code: ProblemCode;
  /** the provider's error code, normalised (contract §8), for a support desk */
  readonly serverCode?: string;
  /** the provider's sentence, one line, cut; shown where we have no sentence of our own */
  readonly serverMessage?: string;
  /** attempts before the account is locked, where the server said so */
  readonly attemptsLeft?: number;
  /** when the next attempt may succeed, epoch ms by this phone */
  readonly retryAt?: number;
}

/**
 * The one error class. `message` is the problem's code. Neither it nor the problem holds a token, a code or a password.
 * `cause` is what was thrown where that was not expected: for a developer's console, not to be shown or sent.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly problem: Problem,
    override readonly cause?: unknown,
  ) {
    super(problem.code);
  }
}

/**
 * Makes a ProblemError of anything that was thrown.
 *
 * @returns `thrown` itself where it is a ProblemError; otherwise an `unexpected` one with `thrown` as its cause
 */
export const problemErrorOf = (thrown: unknown): ProblemError =>
  thrown instanceof ProblemError ? thrown : new ProblemError({ code: 'unexpected' }, thrown);

/**
 * The problem of anything that was thrown.
 *
 * @returns `unexpected` for what is no ProblemError; its text is left out, because it may quote a secret
 */
export const problemOf = (thrown: unknown): Problem => problemErrorOf(thrown).problem;

/** What can be done about a problem. */
export const recoveryOf = (problem: Problem): Recovery => RECOVERY_OF[problem.code];
