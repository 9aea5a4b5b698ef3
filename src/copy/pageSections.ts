import type { StepWords } from './sections';

/** The agreements of the tenant, consent to them, and WeChat's privacy guide. */
export interface AgreementWords {
  /** before the agreements, where nothing is asked */
  readonly read: string;
  /** before the agreements, once consent is given */
  readonly agreed: string;
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
  /** instead of an agreement that cannot be shown in the app */
  readonly notShown: string;
  readonly copyLink: string;
  /** after the link was copied, which WeChat has said by a toast of its own: what to do with it */
  readonly linkCopied: string;
  readonly close: string;
  readonly question: string;
  /** before the agreements in the question that interrupts an action */
  readonly askedFor: string;
  readonly guideQuestion: string;
  /** before the privacy guide in the question that WeChat requires */
  readonly guideAskedFor: string;
  /** the same where WeChat's phone button asks */
  readonly phoneGuideAskedFor: string;
  readonly agreeAndGoOn: string;
  readonly decline: string;
  /** before the date on which consent was given */
  readonly given: string;
  readonly withdraw: string;
  readonly withdrawQuestion: string;
  readonly withdrawConsequence: string;
}

/** Home: before and after signing in. */
export interface HomeWords {
  /** the title for employees who are not signed in */
  readonly welcome: string;
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
}

/** Home of a customer who is not signed in. */
export interface GuestWords {
  /** beside the empty avatar */
  readonly prompt: string;
  readonly text: string;
  /** above the button that signs in */
  readonly title: string;
  /** below the title, where signing in may create an account */
  readonly createsAccount: string;
}

/** Cells of home and of the account, and the titles of their groups. */
export interface RowWords {
  readonly accountInfo: string;
  readonly security: string;
  readonly general: string;
  readonly service: string;
  readonly privacy: string;
  readonly deleteAccount: string;
}

/** The page "account and security" of a signed-in user. */
export interface AccountWords {
  readonly title: string;
  readonly mobileNumber: string;
  readonly noMobile: string;
  readonly changeByPhone: string;
  /** the short form of `changeByPhone`, in the row of the number */
  readonly change: string;
  readonly bound: string;
  readonly nothingBound: string;
  readonly wechat: string;
  readonly otherKind: string;
  readonly unbind: string;
  readonly unbindQuestion: string;
  readonly unbindConsequence: string;
  /** the text of the dialog of `rows.deleteAccount` */
  readonly deletion: string;
  /** the same where people call the company for it */
  readonly deletionByPhone: string;
  /** on the button of that dialog: to the page that deletes accounts */
  readonly goOn: string;
}

/** What a toast says after a success: at most 7em, which is what WeChat shows in one line below an icon. */
export interface ToastWords {
  readonly signedIn: string;
  readonly bound: string;
  readonly registered: string;
  readonly unbound: string;
  readonly mobileChanged: string;
  readonly passwordChanged: string;
  readonly consentWithdrawn: string;
}

/** An account that is locked for a time. */
export interface LockedWords extends StepWords {
  /** for screen readers, in place of the minutes and seconds that are left */
  readonly timeLeftSpoken: (minutes: number, seconds: number) => string;
  /** once no time is left */
  readonly over: string;
}

/** An account that may not use the app. */
export interface DeniedWords extends StepWords {
  /** which account that is, as the person entered it. @param name masked, where it is a number or an address */
  readonly account: (name: string) => string;
  /** the same where signing in asked for nothing */
  readonly accountOfWechat: string;
}

/** A status of the sign-in that this version does not know. */
export interface UnsupportedWords extends StepWords {
  /** where WeChat has loaded a newer version */
  readonly updateReady: string;
}

/** The next thing to do, on the button of a page that tells a result. */
export interface NextWords {
  readonly byMobileCode: string;
  readonly byEmailCode: string;
  readonly update: string;
  readonly copy: string;
}

/** The people who help: an administrator for employees, customer service for customers. */
export interface SupportWords {
  readonly contact: string;
  readonly call: string;
}
