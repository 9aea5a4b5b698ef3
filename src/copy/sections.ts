import type { AreaWords } from './areas';

/** A problem: what happened and what to do about it. Without stops; `Copy.joined` makes one text of the two. */
export interface ProblemWords {
  readonly happened: string;
  readonly next: string;
}

/** The title of a page and the sentence below it. */
export interface StepWords {
  readonly title: string;
  readonly text: string;
}

/** An input field. */
export interface FieldWords {
  readonly label: string;
  /** the placeholder: one line, at most 8em, which is what the smallest screen holds at the largest type */
  readonly hint: string;
  /** the error message of a field that was submitted empty */
  readonly empty: string;
}

/** Where a code is sent: a mobile number or an email address. */
export interface RecipientWords extends StepWords, FieldWords {
  /** before the code is sent; the recipient is the masked one the server knows */
  readonly willGoTo: (recipient: string) => string;
  /** after the code was sent; the recipient is as the user typed it, or the masked one the server knows */
  readonly wentTo: (recipient: string) => string;
  /** what to do when no code arrives: the text of a dialog */
  readonly help: string;
}

/** Asking for a verification code and entering it. */
export interface CodeWords {
  readonly mobile: RecipientWords;
  readonly email: RecipientWords;
  readonly area: AreaWords;
  readonly digits: string;
  readonly digitsHint: string;
  readonly digitsEmpty: string;
  readonly getCode: string;
  readonly getAgain: string;
  readonly getAgainIn: (seconds: number) => string;
  /** when no code was sent yet, and the server demands a wait */
  readonly getIn: (seconds: number) => string;
  /** the link to `help`, and the title of its dialog */
  readonly notReceived: string;
}

/** The slider captcha, operated by dragging or by buttons. */
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
  /** for screen readers. @param percent of the way to the right edge */
  readonly position: (percent: number) => string;
  readonly done: string;
}

/** Signing in with a user name and a password. */
export interface PasswordWords extends StepWords {
  readonly userName: string;
  readonly userNameHint: string;
  readonly userNameEmpty: string;
  readonly password: string;
  readonly passwordHint: string;
  readonly passwordEmpty: string;
  readonly reveal: string;
  readonly conceal: string;
  readonly submit: string;
}

/** Changing a password that has expired or soon will. */
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
  /** both limits in one rule */
  readonly lengths: (min: number, max: number) => string;
  readonly pattern: string;
  readonly met: string;
  readonly notMet: string;
  readonly submit: string;
  readonly skip: string;
  /** leaves without signing in; told apart from `skip`, which signs in */
  readonly leave: string;
}

/** Setting a new password in place of a forgotten one. */
export interface ForgottenPasswordWords extends StepWords {
  /** on the page that asks for the password */
  readonly link: string;
  readonly submit: string;
  readonly done: string;
}

/** The ways to bind an account or to register. */
export interface WayWords {
  /** WeChat's phone button */
  readonly byPhone: string;
  readonly byMobileCode: string;
  readonly byEmailCode: string;
  readonly byPassword: string;
  /** under the icons of the ways, at most 4em; screen readers say the words above */
  readonly captions: Readonly<Record<'mobile' | 'email' | 'password', string>>;
  /** above all ways but the first, and the link back to them */
  readonly otherWays: string;
  readonly noMethod: string;
}
