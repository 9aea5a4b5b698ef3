import { z } from 'zod';
import type { Policy } from '../../policy';
import { productOf } from '../../product';
import { noProof } from '../headers';
import type { CallShape } from '../shape';
import { email, mobile, point, text, token } from '../values';

const code = (call: Pick<CallShape, 'method' | 'path' | 'pages' | 'bodies'>): CallShape => ({
  ...call,
  path: `/api/v2/sdk${call.path}`,
  proof: noProof,
});

/** Required on every page; a tenant without puzzles is our guess (contract §11, U10). */
const captchaToken = ({ captcha }: Policy) => (captcha === 'required' ? text : text.optional());

/** The puzzle and the codes behind it (contract §4). No state token, not even inside a flow. */
export const codeCalls: readonly CallShape[] = [
  code({
    method: 'GET',
    path: '/captcha',
    pages: {
      eiam: 'E:userapi/captcha/captcha.html',
      ciam: 'C:captcha/get-captcha.html',
      oneaccess: 'H:ShowCaptcha',
    },
    bodies: () => [],
  }),
  code({
    // `point_json` here, `pointJson` in the answer of /captcha: as printed (contract §4.3).
    method: 'POST',
    path: '/captcha/verify',
    pages: {
      eiam: 'E:userapi/captcha/verifycaptcha.html',
      ciam: 'C:captcha/verify-captcha.html',
      oneaccess: 'H:ValidateCaptcha',
    },
    bodies: (policy) => [
      z.strictObject({ point_json: point(policy), token, sender: z.union([mobile(policy), email]) }),
    ],
  }),
  code({
    method: 'POST',
    path: '/sms/send',
    pages: {
      eiam: 'E:userapi/captcha/smssend.html',
      ciam: 'C:captcha/send-sms.html',
      oneaccess: 'H:SendSmsVerifyCode',
    },
    bodies: (policy) => [
      z.strictObject({
        mobile: mobile(policy),
        type: z.enum(productOf(policy).smsTypes),
        captcha_token: captchaToken(policy),
      }),
    ],
  }),
  code({
    method: 'POST',
    path: '/email/send',
    pages: { eiam: 'E:userapi/captcha/emailsend.html', ciam: 'C:captcha/send-email.html' },
    bodies: (policy) => [
      z.strictObject({
        email,
        type: z.enum(productOf(policy).emailTypes),
        captcha_token: captchaToken(policy),
      }),
    ],
  }),
  code({
    method: 'GET',
    path: '/country-codes',
    pages: {
      eiam: 'E:userapi/captcha/country-codes.html',
      ciam: 'C:captcha/get-country-codes.html',
      oneaccess: 'H:ListCountryCodes',
    },
    bodies: () => [],
  }),
];
