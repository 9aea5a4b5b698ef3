import { z } from 'zod';
import { noProof } from '../headers';
import type { CallShape } from '../shape';
import { email, mobile, text, token } from '../values';

const login = (call: Pick<CallShape, 'path' | 'pages' | 'bodies'>): CallShape => ({
  ...call,
  path: `/api/v2/sdk${call.path}`,
  method: 'POST',
  proof: noProof,
});

/** The ways in (contract §3). None carries a state token. */
export const loginCalls: readonly CallShape[] = [
  login({
    path: '/login/wechat-miniprogram',
    pages: { eiam: 'E:applets/login-by-wechat-mini.html', ciam: 'S4' },
    bodies: () => [z.strictObject({ code: token })],
  }),
  login({
    // Two hyphens here, one above, and the phone's code is called `code`, not `wechat_code`: as printed (contract §10, 8).
    path: '/login/wechat-mini-program-mobile',
    pages: { ciam: 'C:mini-program/wechat/login-mobile-by-wechat-mini.html' },
    bodies: () => [z.strictObject({ code: token })],
  }),
  login({
    path: '/login',
    pages: {
      eiam: 'E:userapi/login/username-pwd.html',
      ciam: 'C:web-application/login-by-username-password.html',
    },
    bodies: () => [z.strictObject({ user_name: text, password: text })],
  }),
  login({
    path: '/login/mobile-verify-code',
    pages: {
      eiam: 'E:userapi/login/mobile-verify-code.html',
      ciam: 'C:web-application/login-by-mobile-code.html',
    },
    bodies: (policy) => [z.strictObject({ mobile: mobile(policy), verify_code: token })],
  }),
  login({
    // The example of this page spells the member `emial`, its table `email` (contract §10, 9).
    path: '/login/email-verify-code',
    pages: { ciam: 'C:web-application/login-by-email-code.html' },
    bodies: () => [z.strictObject({ email, verify_code: token })],
  }),
];
