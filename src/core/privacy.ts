/** What WeChat is told of a question about the mini program's privacy guide (WeChat's page on onNeedPrivacyAuthorization). */
export type PrivacyAnswer =
  /** WeChat looks whether the button with this id was really tapped */
  | { readonly event: 'agree'; readonly buttonId: string }
  | { readonly event: 'disagree' }
  /** no answer yet: the person sees the question */
  | { readonly event: 'exposureAuthorization' };

/** Settles one question; it has to be called, or what asked waits for ever. */
export type AnswerPrivacy = (answer: PrivacyAnswer) => void;

/**
 * Is asked by WeChat before it hands out what the privacy guide tells of. A mini program has one.
 * @param about what wants it, such as `button.getPhoneNumber`
 */
export type PrivacyListener = (answer: AnswerPrivacy, about?: { readonly referrer: string }) => void;

/** How long a question may stay open, ms: the guide is a long read. Then nobody agreed. */
export const PRIVACY_QUESTION_MS = 5 * 60 * 1000;
