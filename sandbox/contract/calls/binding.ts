import { z } from 'zod';
import type { Policy } from '../../policy';
import { stateProof } from '../headers';
import type { CallShape } from '../shape';
import { email, mobile, text, token } from '../values';

const binding = (call: Pick<CallShape, 'path' | 'pages' | 'bodies'>): CallShape => ({
  ...call,
  path: `/api/v2/sdk${call.path}`,
  method: 'POST',
  proof: stateProof,
});

/**
 * Seed 002 spells the member `wechat_code` in its example and `wchat_code` in its table (contract §10, 1), so either is
 * right, and so are both.
 */
export const eitherSpelling = (): readonly z.ZodObject[] => [
  z.strictObject({ wechat_code: token, wchat_code: token.optional() }),
  z.strictObject({ wchat_code: token }),
];

/** A code sent to a number or to a mailbox: two alternatives, never both at once (seed 003). Huawei has no email codes. */
export function recipientWithCode(policy: Policy): readonly z.ZodObject[] {
  const byMobile = z.strictObject({ mobile: mobile(policy), verify_code: token });
  const byEmail = z.strictObject({ email, verify_code: token });
  return policy.product === 'oneaccess' ? [byMobile] : [byMobile, byEmail];
}

/** What a tenant demands beyond the printed members when an account is created (contract §11, U22). */
const registering = ({ registerFields }: Policy, bodies: readonly z.ZodObject[]) =>
  bodies.map((body) => body.extend(Object.fromEntries(registerFields.map((name) => [name, text]))));

/** Binding an existing account and registering one (contract §5.1–§5.5). */
export const bindingCalls: readonly CallShape[] = [
  binding({
    path: '/social/wechat-mobile-bind',
    pages: { eiam: 'S2', ciam: 'C:mini-program/wechat/bind-wechat-mobile.html' },
    bodies: eitherSpelling,
  }),
  binding({
    // The table of this page agrees with its example: `wechat_code`. The other spelling is for a tenant whose policy says so.
    path: '/social/wechat-mobile-register-bind',
    pages: {
      eiam: 'E:applets/bind-wechat-mobile-at-login-or-register.html',
      ciam: 'S4 names the choice; E:applets/bind-wechat-mobile-at-login-or-register.html the path',
    },
    bodies: (policy) =>
      registering(
        policy,
        policy.wechatCodeField === 'wechat_code'
          ? [z.strictObject({ wechat_code: token })]
          : eitherSpelling(),
      ),
  }),
  binding({
    path: '/social/bind',
    pages: {
      eiam: 'S3',
      ciam: 'C:mini-program/wechat/bind-mobile.html',
      oneaccess: 'H:BindSocialAccount',
    },
    bodies: recipientWithCode,
  }),
  binding({
    path: '/social/register-bind',
    pages: {
      eiam: 'E:applets/bind-mobile-at-login-or-register.html',
      ciam: 'C:user-self-service/social-account-register-bind.html',
      oneaccess: 'H:RegisterBindSocialAccount',
    },
    bodies: (policy) => registering(policy, recipientWithCode(policy)),
  }),
  binding({
    path: '/social/username-password-bind',
    pages: { eiam: 'S0', ciam: 'S1' },
    bodies: () => [z.strictObject({ user_name: text, password: text })],
  }),
];
