import type { ProblemCode } from '../core/problems';
import type { PageName } from '../core/route';
import type {
  AccountWords,
  AgreementWords,
  DeniedWords,
  GuestWords,
  HomeWords,
  LockedWords,
  NextWords,
  RowWords,
  SupportWords,
  ToastWords,
  UnsupportedWords,
} from './pageSections';
import type {
  CaptchaWords,
  CodeWords,
  ForgottenPasswordWords,
  PasswordChangeWords,
  PasswordWords,
  ProblemWords,
  StepWords,
  WayWords,
} from './sections';

export type { StepWords } from './sections';

/** How a person proved who they are; the phone button and a code by SMS both prove a mobile number. */
export type ProvedBy = 'mobile' | 'email' | 'password';

/**
 * All the text the app shows, in one language and for one audience. A missing text does not compile.
 *
 * A label, a hint, and a notice of one sentence have no stop at the end; a text of several sentences has all its stops.
 */
export interface Copy {
  /** one for each problem code */
  readonly problems: Readonly<Record<ProblemCode, ProblemWords>>;
  /** instead of `problems.personUnknown`, where it is known what was not found */
  readonly unknownBy: Readonly<Record<ProvedBy, ProblemWords>>;
  /** added to a problem when the server supplied the value */
  readonly problemDetails: {
    readonly attemptsLeft: (count: number) => string;
    readonly retryInSeconds: (count: number) => string;
    readonly retryInMinutes: (count: number) => string;
    /** @param time as {@link Copy.clock} or {@link Copy.moment} writes it */
    readonly retryAt: (time: string) => string;
    readonly retryNow: string;
    readonly serverCode: (code: string) => string;
    /** @param reason the server's sentence */
    readonly because: (happened: string, reason: string) => string;
  };
  /** what happened and what to do, as one text; either may be empty */
  readonly joined: (happened: string, next: string) => string;
  /** the separator between two words */
  readonly gap: string;
  /** A time of the day. */
  readonly clock: (hour: number, minute: number) => string;
  /** A date and a time. @param month 1 for January */
  readonly moment: (year: number, month: number, day: number, hour: number, minute: number) => string;
  readonly waiting: { readonly loading: string; readonly slow: string };
  readonly notNow: string;
  readonly startAgain: string;
  readonly agreements: AgreementWords;
  /** who the app is for, or what signing in is good for */
  readonly audience: string;
  readonly home: HomeWords;
  readonly guest: GuestWords;
  readonly rows: RowWords;
  readonly support: SupportWords;
  /** the names of the ways are also used for registering */
  readonly bind: StepWords & WayWords & { readonly submit: string };
  readonly codes: CodeWords;
  readonly captcha: CaptchaWords;
  readonly password: PasswordWords;
  readonly forgottenPassword: ForgottenPasswordWords;
  readonly register: StepWords & {
    /** below the title of the page that asks for a code; says that an account may be created */
    readonly byCode: Readonly<Record<'mobile' | 'email', string>>;
    readonly submit: string;
  };
  readonly verify: StepWords & {
    readonly submit: string;
    readonly useEmail: string;
    readonly useMobile: string;
    /** when the tenant requires a second factor that this app does not offer */
    readonly elsewhere: string;
  };
  readonly changePassword: PasswordChangeWords;
  readonly account: AccountWords;
  readonly denied: DeniedWords;
  readonly unsupported: UnsupportedWords;
  readonly locked: LockedWords;
  /** the phone has no network */
  readonly offline: StepWords;
  /** the phone has a network, but the server does not answer */
  readonly unreachable: StepWords;
  readonly next: NextWords;
  readonly toasts: ToastWords;
  /** the titles of the navigation bar, at most 8em; the page of the code has `codes.mobile.title` or `codes.email.title` */
  readonly titles: Readonly<Record<Exclude<PageName, 'code' | 'trace'> | 'agreement', string>>;
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

/** The words of `bind` and `account` that home has as well. */
interface SharedWords {
  readonly bind: Pick<Copy['bind'], 'text' | 'byPhone' | 'otherWays'>;
  readonly account: Pick<Copy['account'], 'title' | 'noMobile' | 'change'>;
}

/** The words of the pages below `pages/sign-in` alone. They come with that subpackage. */
export type SignInWords = Pick<
  Copy,
  | 'codes'
  | 'captcha'
  | 'password'
  | 'forgottenPassword'
  | 'register'
  | 'verify'
  | 'changePassword'
  | 'denied'
  | 'unsupported'
> & {
  readonly [Section in keyof SharedWords]: Omit<Copy[Section], keyof SharedWords[Section]>;
};

/** The words that home needs, which the pages below `pages/sign-in` use as well. They are in the main package. */
export type HomeCopy = Omit<Copy, keyof SignInWords> & SharedWords;

/** The words of home, without those of problems. */
export type PageWords = Pick<
  HomeCopy,
  | 'agreements'
  | 'audience'
  | 'home'
  | 'guest'
  | 'rows'
  | 'bind'
  | 'account'
  | 'support'
  | 'locked'
  | 'offline'
  | 'unreachable'
  | 'next'
  | 'toasts'
  | 'titles'
>;
