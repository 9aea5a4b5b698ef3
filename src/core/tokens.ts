import { ProblemError } from './problems';

/*
 * The secrets that travel through a sign-in, each with a type of its own, so that one is never passed for another (seeds
 * 000–004). None of them is logged, put into a URL, or stored outside the vault.
 */

declare const kind: unique symbol;
type Secret<Kind extends string> = string & { readonly [kind]: Kind };

/** Identifies a flow that has begun (`X-state-token`). Opaque; exists only inside a flow step, never in storage. */
export type StateToken = Secret<'StateToken'>;

/** The result of a sign-in. Opaque; stored only in the vault. */
export type SessionToken = Secret<'SessionToken'>;

/**
 * A signed statement about the person: an RS256 JWT that is valid for five minutes by default (seed 004). A phone cannot
 * verify it, so its claims are display data here; a back end verifies it (contract §6).
 */
export type IdToken = Secret<'IdToken'>;

/** Marks text of the server as a state token. */
export const stateToken = (text: string) => text as StateToken;

/** Marks text of the server, or of the vault, as a session token. */
export const sessionToken = (text: string) => text as SessionToken;

/** Marks text of the server as an id token. */
export const idToken = (text: string) => text as IdToken;

/** A code that the server accepts once. A second use is a bug of ours, and is caught here before a request is made. */
export interface SingleUse<Kind extends string> {
  readonly [kind]?: Kind;
  /**
   * @returns the text, the first time
   * @throws {ProblemError} `codeSpent` every other time
   */
  spend(): string;
}

/** From `wx.login`: valid for 5 minutes, once (contract §3.1). */
export type LoginCode = SingleUse<'LoginCode'>;

/** From WeChat's phone button (`event.detail.code`): valid for 5 minutes, once; not a login code (contract §5). */
export type PhoneCode = SingleUse<'PhoneCode'>;

/** From `captcha/verify`: allows one verification code to be sent (contract §4.1). */
export type CaptchaToken = SingleUse<'CaptchaToken'>;

/**
 * Wraps a code so that it can be used only once.
 *
 * @param code as received; surrounding blanks are removed, since seed 004 prints a code with one
 */
export function singleUse<Kind extends string>(code: string): SingleUse<Kind> {
  let unspent: string | null = code.trim();
  return {
    spend() {
      if (unspent === null) throw new ProblemError({ code: 'codeSpent' });
      const text = unspent;
      unspent = null;
      return text;
    },
  };
}
