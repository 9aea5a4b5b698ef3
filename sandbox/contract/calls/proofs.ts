import { z } from 'zod';
import { stateProof } from '../headers';
import type { CallShape } from '../shape';
import { email, mobile, text, token } from '../values';

const proving = (call: Pick<CallShape, 'method' | 'path' | 'pages' | 'bodies'>): CallShape => ({
  ...call,
  path: `/api/v2/sdk${call.path}`,
  proof: stateProof,
});

const withCode = z.strictObject({ verify_code: token, new_password: text });

/** The second factor and the password that must change (contract §5.6–§5.10, §5A, §5B). */
export const proofCalls: readonly CallShape[] = [
  proving({
    method: 'GET',
    path: '/mobile-by-token',
    pages: { eiam: 'E:userapi/captcha/mobile-by-token.html', oneaccess: 'H:ShowMobileByStateToken' },
    bodies: () => [],
  }),
  proving({
    method: 'POST',
    path: '/mfa/sms',
    pages: { eiam: 'E:userapi/mfa/smsmfa.html', oneaccess: 'H:SecondaryAuthByMobileVerifyCode' },
    bodies: (policy) => [z.strictObject({ mobile: mobile(policy), verify_code: token })],
  }),
  proving({
    method: 'POST',
    path: '/mfa/email',
    pages: { eiam: 'E:userapi/mfa/emsmfa.html' },
    bodies: () => [z.strictObject({ email, verify_code: token })],
  }),
  proving({
    method: 'POST',
    path: '/pwd/update',
    pages: { eiam: 'E:userapi/pwd/force-update.html', ciam: 'C:web-application/force-change-password.html' },
    bodies: () => [z.strictObject({ old_password: text, new_password: text })],
  }),
  proving({
    method: 'GET',
    path: '/pwd/skip-update',
    pages: { ciam: 'C:web-application/skip-force-change-password.html' },
    bodies: () => [],
  }),
  proving({
    method: 'POST',
    path: '/after-login/pwd/update-by-email',
    pages: { eiam: 'E:userapi/pwd/force-update-by-email.html' },
    bodies: () => [withCode],
  }),
  proving({
    method: 'POST',
    path: '/after-login/pwd/update-by-mobile',
    pages: { eiam: 'E:userapi/pwd/force-update-by-mobile.html' },
    bodies: () => [withCode],
  }),
];
