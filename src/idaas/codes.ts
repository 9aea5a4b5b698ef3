import type { CodePurpose } from '../core/cooldowns';
import type { CodeMethod } from '../core/flow';
import type { HttpRequest } from '../core/ports';
import type { Recipient } from '../core/recipient';
import type { CaptchaToken } from '../core/singleUse';
import type { RequestContext } from './headers';
import type { PathName } from './paths';
import { recipientField } from './recipientField';
import { post } from './requests';
import type { IdaasSettings } from './settings';

const PATH_OF: Record<CodeMethod, PathName> = { mobile: 'sendSms', email: 'sendEmail' };

/**
 * Sends a verification code. Contract §4.4, §4.5: `{"mobile" | "email", "type", "captcha_token"}`; no state token; the
 * answer is empty.
 *
 * @param captcha spent by this; null only for a tenant that demands no puzzle (U10)
 */
export const sendCodeRequest = (
  caller: RequestContext,
  purpose: CodePurpose,
  recipient: Recipient,
  captcha: CaptchaToken | null,
): HttpRequest =>
  post(
    caller,
    PATH_OF[recipient.method],
    {},
    {
      ...recipientField(recipient, caller.settings),
      type: typeOf(purpose, recipient.method, caller.settings),
      ...(captcha ? { captcha_token: captcha.spend() } : {}),
    },
  );

/** The suffix for email is `_EMS`, not `_EMAIL` (contract §4.5). */
function typeOf(purpose: CodePurpose, method: CodeMethod, { mfa }: IdaasSettings): string {
  const types: Record<CodePurpose, Record<CodeMethod, string>> = {
    binding: { mobile: 'BIND_MOBILE_SMS', email: 'BIND_EMAIL_EMS' },
    registering: { mobile: 'REGISTER_SMS', email: 'REGISTER_EMS' },
    verifying: { mobile: mfa.smsType, email: mfa.emailType },
  };
  return types[purpose][method];
}
