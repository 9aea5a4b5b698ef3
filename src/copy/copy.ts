import type { ProblemCode } from '../core/problems';

/** What happened, and what to do about it: each a short sentence, shown one after the other. */
export interface ProblemWords {
  readonly happened: string;
  readonly next: string;
}

/** A page that says one thing and offers a way on. */
export interface StepWords {
  readonly title: string;
  readonly text: string;
}

/** A field, what stands in it while it is empty, and what is said when it is sent empty. */
export interface FieldWords {
  readonly label: string;
  /** in one line beside a button, at the largest type on the smallest screen: some six characters, nine letters */
  readonly hint: string;
  readonly empty: string;
}

/** Where a code goes: a number or an address. */
export interface RecipientWords extends StepWords, FieldWords {
  /** @param recipient masked */
  readonly willGoTo: (recipient: string) => string;
  readonly wentTo: (recipient: string) => string;
}

/** Asking for a verification code and entering it. */
export interface CodeWords {
  readonly mobile: RecipientWords;
  readonly email: RecipientWords;
  readonly digits: string;
  readonly digitsHint: string;
  readonly digitsEmpty: string;
  readonly getCode: string;
  readonly getAgain: string;
  readonly getAgainIn: (seconds: number) => string;
  readonly change: string;
  readonly changeMobile: string;
  readonly changeEmail: string;
}

/** The slider captcha, by dragging and without. */
export interface CaptchaWords {
  readonly title: string;
  readonly howTo: string;
  readonly howToByButtons: string;
  readonly picture: string;
  readonly loadingPicture: string;
  readonly checking: string;
  readonly refresh: string;
  readonly cancel: string;
  readonly withoutDragging: string;
  readonly byDragging: string;
  readonly farLeft: string;
  readonly left: string;
  readonly right: string;
  readonly farRight: string;
  /** @param percent of the way to the right edge */
  readonly position: (percent: number) => string;
  readonly done: string;
}

/** A new password, where the old one ran out or soon will. */
export interface PasswordChangeWords {
  readonly title: string;
  readonly must: string;
  readonly may: string;
  readonly oldPassword: FieldWords;
  readonly oldPasswordWrong: string;
  readonly newPassword: FieldWords;
  readonly repeated: FieldWords;
  readonly rules: string;
  readonly minLength: (length: number) => string;
  readonly maxLength: (length: number) => string;
  readonly pattern: string;
  readonly met: string;
  readonly notMet: string;
  readonly submit: string;
  readonly skip: string;
}

/** Account and security, of somebody who is signed in. */
export interface AccountWords {
  readonly title: string;
  readonly mobileNumber: string;
  readonly noMobile: string;
  readonly changeByPhone: string;
  readonly mobileChanged: string;
  readonly bound: string;
  readonly nothingBound: string;
  readonly wechat: string;
  readonly otherKind: string;
  readonly unbind: string;
  readonly unbindQuestion: string;
  readonly unbindConsequence: string;
  readonly unbound: string;
}

/** Every word people read, in one language. A missing one does not compile. */
export interface Copy {
  /** one for each way it can fail */
  readonly problems: Readonly<Record<ProblemCode, ProblemWords>>;
  /** what the server adds to a problem, where it does */
  readonly problemDetails: {
    readonly attemptsLeft: (count: number) => string;
    /** @param time as {@link Copy.moment} writes it */
    readonly retryAt: (time: string) => string;
    readonly serverCode: (code: string) => string;
  };
  /** between two sentences */
  readonly gap: string;
  /** An instant in figures; each part is two figures, the year four. */
  readonly moment: (year: string, month: string, day: string, hour: string, minute: string) => string;
  readonly waiting: { readonly loading: string; readonly slow: string };
  readonly notNow: string;
  readonly startAgain: string;
  readonly agreements: {
    readonly read: string;
    /** before the agreements, beside a box to tick */
    readonly agree: string;
    /** between the two agreements */
    readonly and: string;
    readonly service: string;
    readonly privacy: string;
    /** the mini program's own, which WeChat keeps */
    readonly guide: string;
    /** above an address that can be selected and copied */
    readonly howToOpen: string;
    readonly close: string;
    readonly question: string;
    /** before a list of the agreements, where an action waits for the answer */
    readonly askedFor: string;
    readonly guideQuestion: string;
    /** before the guide, where WeChat asks */
    readonly guideAskedFor: string;
    readonly agreeAndGoOn: string;
    readonly decline: string;
  };
  readonly audience: {
    /** `company` is empty where the tenant names none */
    readonly employee: (company: string) => string;
    readonly customer: string;
  };
  readonly home: {
    readonly welcome: (company: string) => string;
    readonly signIn: string;
    readonly tryAgain: string;
    readonly nameless: string;
    /** to somebody signed in whose phone has no network */
    readonly offline: string;
    readonly since: string;
    readonly validUntil: string;
    readonly mobile: string;
    readonly email: string;
    readonly userName: string;
    readonly signOut: string;
    readonly signOutQuestion: string;
    readonly signOutConsequence: string;
    readonly stay: string;
  };
  /** the ways to prove who one is are the same for registering */
  readonly bind: StepWords & {
    readonly byPhone: string;
    readonly byMobileCode: string;
    readonly byEmailCode: string;
    readonly byPassword: string;
    /** above the second and further ways */
    readonly otherWays: string;
    readonly noMethod: string;
    readonly submit: string;
  };
  readonly codes: CodeWords;
  readonly captcha: CaptchaWords;
  readonly password: StepWords & {
    readonly userName: string;
    readonly userNameHint: string;
    readonly userNameEmpty: string;
    readonly password: string;
    readonly passwordHint: string;
    readonly passwordEmpty: string;
    readonly reveal: string;
    readonly conceal: string;
    readonly revealShort: string;
    readonly concealShort: string;
    readonly submit: string;
  };
  readonly register: StepWords & { readonly submit: string };
  readonly verify: StepWords & {
    readonly submit: string;
    readonly useEmail: string;
    readonly useMobile: string;
    /** where the tenant's second factor cannot be given here */
    readonly elsewhere: string;
  };
  readonly changePassword: PasswordChangeWords;
  readonly account: AccountWords;
  readonly denied: StepWords;
  readonly unsupported: StepWords;
  readonly language: {
    readonly title: string;
    /** the choice to have no choice of one's own */
    readonly auto: string;
  };
  /** what a support desk finds a sign-in by */
  readonly traceId: (id: string) => string;
  /** before a status or a reason that the server sent */
  readonly serverSaid: (text: string) => string;
}
