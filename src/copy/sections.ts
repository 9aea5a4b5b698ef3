import type { AreaWords } from './areas';

/** A problem: what happened and what to do about it. Two short sentences, shown one after the other. */
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
  readonly change: string;
  readonly changeMobile: string;
  readonly changeEmail: string;
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
  /** @param percent of the way to the right edge */
  readonly position: (percent: number) => string;
  readonly done: string;
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
  readonly pattern: string;
  readonly met: string;
  readonly notMet: string;
  readonly submit: string;
  readonly skip: string;
}

/** Setting a new password in place of a forgotten one. */
export interface ForgottenPasswordWords extends StepWords {
  /** on the page that asks for the password */
  readonly link: string;
  readonly submit: string;
  readonly done: string;
}

/** The page "account and security" of a signed-in user. */
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
