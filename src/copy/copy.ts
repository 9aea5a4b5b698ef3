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
    readonly service: string;
    readonly privacy: string;
    /** above an address that can be selected and copied */
    readonly howToOpen: string;
    readonly close: string;
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
    readonly validUntil: string;
    readonly mobile: string;
    readonly email: string;
    readonly userName: string;
    readonly signOut: string;
    readonly signOutQuestion: string;
    readonly signOutConsequence: string;
    readonly stay: string;
  };
  readonly bind: StepWords & {
    readonly byPhone: string;
    readonly byPassword: string;
    readonly noMethod: string;
  };
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
  readonly register: StepWords;
  readonly verify: StepWords;
  readonly changePassword: StepWords;
  readonly denied: StepWords;
  readonly stopped: StepWords;
  /** before a status or a reason that the server sent */
  readonly serverSaid: (text: string) => string;
}
