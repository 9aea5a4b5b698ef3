import { z } from 'zod';
import { personProof } from '../headers';
import type { CallShape } from '../shape';
import { mobile, text, token } from '../values';
import { eitherSpelling } from './binding';

const own = (call: Pick<CallShape, 'method' | 'path' | 'pages' | 'bodies'>): CallShape => ({
  ...call,
  path: `/api/v2/sdk${call.path}`,
  proof: personProof,
});

/** What a person may do once signed in (contract §7.4). */
export const accountCalls: readonly CallShape[] = [
  own({
    method: 'GET',
    path: '/social',
    pages: {
      eiam: 'E:userapi/social/sociallist.html',
      ciam: 'C:user-self-service/get-all-binding-social-account-list.html',
    },
    bodies: () => [],
  }),
  own({
    method: 'POST',
    path: '/social/unbind-account',
    pages: {
      eiam: 'E:userapi/social/unbind-account.html',
      ciam: 'C:user-self-service/unbind-social-account.html',
    },
    bodies: () => [z.strictObject({ id: token })],
  }),
  own({
    // `weixin` is WeChat and its mini programs.
    method: 'POST',
    path: '/social/unbind',
    pages: { eiam: 'E:userapi/social/unbind.html' },
    bodies: () => [z.strictObject({ social_uid: token, social_type: token })],
  }),
  own({
    // Table and example of this page disagree as those of seed 002 do.
    method: 'POST',
    path: '/profile/update-mobile-by-wechat',
    pages: { ciam: 'C:mini-program/wechat/update-wechat-mobile.html' },
    bodies: eitherSpelling,
  }),
  own({
    method: 'POST',
    path: '/profile/update-mobile',
    pages: { ciam: 'C:user-self-service/update-mobile.html' },
    bodies: (policy) => [z.strictObject({ mobile: mobile(policy), verify_code: token })],
  }),
  own({ method: 'GET', path: '/profile', pages: { oneaccess: 'HG, own profile' }, bodies: () => [] }),
  own({
    // Huawei's page was not readable: that `name` is a member is our choice.
    method: 'POST',
    path: '/profile/update',
    pages: { oneaccess: 'HG, own profile' },
    bodies: () => [z.strictObject({ name: text })],
  }),
];
