import { ProblemError } from './problems';

declare const kind: unique symbol;

/** A value the server accepts once. Spending it twice is a mistake of ours, caught here instead of over the network. */
export interface SingleUse<Kind extends string> {
  readonly [kind]?: Kind;
  /** @returns the text, the first time. @throws {ProblemError} `codeSpent` every other time. */
  spend(): string;
}

/** From `wx.login`: 5 minutes, once. */
export type LoginCode = SingleUse<'LoginCode'>;

/** From the phone button (`event.detail.code`): 5 minutes, once, and not a login code. */
export type PhoneCode = SingleUse<'PhoneCode'>;

/** From `captcha/verify`: one send of a verification code. */
export type CaptchaToken = SingleUse<'CaptchaToken'>;

/** Wraps a code so that it can leave our hands only once; blanks around it are dropped (seed 004 prints one). */
export function singleUse<Kind extends string>(code: string): SingleUse<Kind> {
  let rest: string | null = code.trim();
  return {
    spend() {
      if (rest === null) throw new ProblemError({ code: 'codeSpent' });
      const text = rest;
      rest = null;
      return text;
    },
  };
}
