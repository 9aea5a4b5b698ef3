/** What WeChat is answered when it asks for consent to the privacy guide (WeChat's page on onNeedPrivacyAuthorization). */
export type PrivacyAnswer =
  /** WeChat checks that the button with this id was tapped */
  | { readonly event: 'agree'; readonly buttonId: string }
  | { readonly event: 'disagree' }
  /** not an answer yet: the question is on the screen */
  | { readonly event: 'exposureAuthorization' };

/** Answers one question. It must be called, or the API that asked never returns. */
export type AnswerPrivacy = (answer: PrivacyAnswer) => void;

/**
 * Called by WeChat before an API that the privacy guide covers is used. A mini program has one listener.
 *
 * @param about the API, such as `button.getPhoneNumber`
 */
export type PrivacyListener = (answer: AnswerPrivacy, about?: { readonly referrer: string }) => void;

/** How long a question may stay open, ms. The guide takes minutes to read; afterwards the question counts as declined. */
export const PRIVACY_QUESTION_MS = 5 * 60 * 1000;
