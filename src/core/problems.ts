/** What the person, or we for them, can do about a problem. */
export type Recovery =
  /** stay on the page and correct what was typed */
  | 'correct'
  /** a fresh captcha puzzle */
  | 'newPuzzle'
  /** begin again at `wx.login`, silently, keeping what was typed */
  | 'restart'
  /** not before an instant */
  | 'wait'
  /** only another binding method can help */
  | 'otherMethod'
  /** the mini program or its tenant is set up wrongly */
  | 'tellDeveloper'
  /** the same again may succeed */
  | 'tryAgain';

/** Every way it can fail. A code without a sentence in `copy/` does not compile. */
export const RECOVERY_OF = {
  // the way to the server
  offline: 'tryAgain',
  timedOut: 'tryAgain',
  interrupted: 'tryAgain',
  serverBusy: 'tryAgain',
  answerUnreadable: 'tryAgain',
  originNotAllowed: 'tellDeveloper',
  // WeChat
  loginCodeMissing: 'tryAgain',
  wechatSilent: 'tryAgain',
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
  emailMalformed: 'correct',
  codeMalformed: 'correct',
  passwordsDiffer: 'correct',
  passwordTooWeak: 'correct',
  // an answer that leads nowhere
  statusUnknown: 'tryAgain',
  unexpected: 'tryAgain',
} as const satisfies Record<string, Recovery>;

export type ProblemCode = keyof typeof RECOVERY_OF;

/** A failure worth showing. Holds no secret by construction: a code of ours, and what the server chose to tell people. */
export interface Problem {
  readonly code: ProblemCode;
  /** the provider's own code, normalised (contract §8), for a support desk */
  readonly serverCode?: string;
  /** the provider's own sentence, cut to a line; shown where we have none of our own */
  readonly serverMessage?: string;
  /** tries before the account is locked, when the server says so */
  readonly attemptsLeft?: number;
  /** until when to wait, epoch ms */
  readonly retryAt?: number;
}

/**
 * The one error class. `message` is the problem's code; neither it nor the problem holds a token, a code or a password.
 * `cause` is what was thrown first, where it was not foreseen: for a developer, never to be shown or sent.
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

/** @returns `thrown` itself where it is a ProblemError; anything else as the cause of an `unexpected` one */
export const problemErrorOf = (thrown: unknown): ProblemError =>
  thrown instanceof ProblemError ? thrown : new ProblemError({ code: 'unexpected' }, thrown);

/** The problem of whatever was thrown; what was not foreseen is `unexpected`, without its text. */
export const problemOf = (thrown: unknown): Problem => problemErrorOf(thrown).problem;

export const recoveryOf = (problem: Problem): Recovery => RECOVERY_OF[problem.code];
