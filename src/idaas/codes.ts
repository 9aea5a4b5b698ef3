import type { CodePurpose } from '../core/cooldowns';
import type { CodeMethod } from '../core/flow';
import type { HttpRequest } from '../core/ports';
import type { Recipient } from '../core/recipient';
import type { CaptchaToken } from '../core/tokens';
import { post, type RequestContext } from './http';
import type { PathName } from './paths';
import type { IdaasSettings } from './settings';

/*
 * Verification codes, and how a request spells where a code was sent.
 */

const PATH_OF: Record<CodeMethod, PathName> = { mobile: 'sendSms', email: 'sendEmail' };

/**
 * Asks the server to send a verification code. Contract §4.4, §4.5: `{"mobile" | "email", "type", "captcha_token"}`, without
 * a state token; the answer is empty ({@link readEmptyAnswer}).
 *
 * @param captcha spent by this; `null` only for a tenant that demands no puzzle (U10)
 * @throws {ProblemError} `codeSpent` where the captcha token was used before
 */
export const sendCodeRequest = (
  context: RequestContext,
  purpose: CodePurpose,
  recipient: Recipient,
  captcha: CaptchaToken | null,
): HttpRequest =>
  post(
    context,
    PATH_OF[recipient.method],
    {},
    {
      ...recipientField(recipient, context.settings),
      type: typeOf(purpose, recipient.method, context.settings),
      ...(captcha ? { captcha_token: captcha.spend() } : {}),
    },
  );

/** Seed 003: `{"mobile": …}` or `{"email": …}`. */
export const recipientField = (recipient: Recipient, settings: IdaasSettings): Record<string, string> => ({
  [recipient.method]: recipientText(recipient, settings),
});

/** The address as the tenant spells it: a mainland number with or without its area code, any other always with it (U13). */
export const recipientText = ({ method, address }: Recipient, { mobileFormat }: IdaasSettings): string =>
  method === 'mobile' && mobileFormat === '+86-national' && !address.startsWith('+')
    ? `+86-${address}`
    : address;

/** The suffix for email is `_EMS`, not `_EMAIL` (contract §4.5). */
function typeOf(purpose: CodePurpose, method: CodeMethod, settings: IdaasSettings): string {
  const { mfa, forgottenPassword } = settings;
  const types: Record<CodePurpose, Record<CodeMethod, string>> = {
    binding: { mobile: 'BIND_MOBILE_SMS', email: 'BIND_EMAIL_EMS' },
    registering: { mobile: 'REGISTER_SMS', email: 'REGISTER_EMS' },
    verifying: { mobile: mfa.smsType, email: mfa.emailType },
    resettingPassword: { mobile: forgottenPassword.smsType, email: forgottenPassword.emailType },
  };
  return types[purpose][method];
}
