import { z } from 'zod';
import { forgottenProof, personProof } from '../headers';
import type { CallShape } from '../shape';
import { email, mobile, text, token } from '../values';

const own = z.strictObject({ verify_code: token, password: text });

const change = (call: Pick<CallShape, 'path' | 'pages' | 'bodies' | 'proof'>): CallShape => ({
  ...call,
  path: `/api/v2/sdk${call.path}`,
  method: 'POST',
});

/**
 * A forgotten password, by an address and a code (contract §12, 2). CIAM uses the same paths for changing one's own password:
 * then without the address, and with a bearer token.
 */
export const passwordCalls: readonly CallShape[] = [
  change({
    // EIAM contradicts itself about the type of the code: CHANGE_PWD_SMS here, FORGET_PWD_SMS on E:userapi/captcha/smssend.html.
    path: '/pwd/update-by-mobile',
    pages: {
      eiam: 'E:userapi/pwd/update-by-mobile.html',
      ciam: 'C:user-self-service/change-password-by-mobile.html',
      oneaccess: 'H:GetBackPwdByMobile',
    },
    proof: forgottenProof,
    bodies: (policy) => {
      const forgotten = z.strictObject({ mobile: mobile(policy), verify_code: token, password: text });
      return policy.product === 'ciam' ? [forgotten, own] : [forgotten];
    },
  }),
  change({
    path: '/pwd/update-by-email',
    pages: {
      eiam: 'E:userapi/pwd/update-by-email.html',
      ciam: 'C:user-self-service/reset-password-by-email.html; C:user-self-service/change-password-by-email.html',
    },
    proof: forgottenProof,
    bodies: ({ product }) => {
      const forgotten = z.strictObject({ email, verify_code: token, password: text });
      return product === 'ciam' ? [forgotten, own] : [forgotten];
    },
  }),
  change({
    path: '/pwd/change-by-mobile',
    pages: { eiam: 'E:userapi/pwd/change-by-mobile.html' },
    proof: personProof,
    bodies: () => [own],
  }),
];
