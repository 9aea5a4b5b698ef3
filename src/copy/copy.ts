import type { ProblemCode } from '../core/problems';
import type {
  AccountWords,
  CaptchaWords,
  CodeWords,
  ForgottenPasswordWords,
  PasswordChangeWords,
  ProblemWords,
  StepWords,
} from './sections';

export type { StepWords } from './sections';

/** All the text the app shows, in one language. A missing text does not compile. */
export interface Copy {
  /** one for each problem code */
  readonly problems: Readonly<Record<ProblemCode, ProblemWords>>;
  /** added to a problem when the server supplied the value */
  readonly problemDetails: {
    readonly attemptsLeft: (count: number) => string;
    /** @param time as {@link Copy.moment} writes it */
    readonly retryAt: (time: string) => string;
    readonly serverCode: (code: string) => string;
  };
  /** the separator between two sentences */
  readonly gap: string;
  /** A date and time. The year has four digits, every other part has two. */
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
    /** the privacy guide of the mini program, which WeChat hosts */
    readonly guide: string;
    /** above a URL that can be selected and copied */
    readonly howToOpen: string;
    readonly copyLink: string;
    readonly close: string;
    readonly question: string;
    /** above the list of agreements in the question that interrupts an action */
    readonly askedFor: string;
    readonly guideQuestion: string;
    /** above the privacy guide in the question that WeChat requires */
    readonly guideAskedFor: string;
    readonly agreeAndGoOn: string;
    readonly decline: string;
  };
  readonly audience: {
    /** @param company empty if the tenant has no company name */
    readonly employee: (company: string) => string;
    readonly customer: string;
  };
  readonly home: {
    /** @param company empty if the tenant has no company name */
    readonly welcome: (company: string) => string;
    readonly signIn: string;
    readonly tryAgain: string;
    readonly nameless: string;
    /** shown to a signed-in user while the phone has no network */
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
  /** the names of the methods are also used for registering */
  readonly bind: StepWords & {
    readonly byPhone: string;
    readonly byMobileCode: string;
    readonly byEmailCode: string;
    readonly byPassword: string;
    /** above all methods but the first */
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
  readonly forgottenPassword: ForgottenPasswordWords;
  readonly register: StepWords & { readonly submit: string };
  readonly verify: StepWords & {
    readonly submit: string;
    readonly useEmail: string;
    readonly useMobile: string;
    /** when the tenant requires a second factor that this app does not offer */
    readonly elsewhere: string;
  };
  readonly changePassword: PasswordChangeWords;
  readonly account: AccountWords;
  readonly denied: StepWords;
  readonly unsupported: StepWords;
  readonly language: {
    readonly title: string;
    /** the choice to follow WeChat */
    readonly auto: string;
  };
  /** @param id the id by which a support desk finds a sign-in in the logs */
  readonly traceId: (id: string) => string;
  /** @param text a status or a reason, as the server sent it */
  readonly serverSaid: (text: string) => string;
}
