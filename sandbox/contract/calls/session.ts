import { noProof, sessionProof, signOutProof } from '../headers';
import type { CallShape } from '../shape';

const bodies = () => [];

/** Renewal, signing out, and what OneAccess needs for its signature (contract §6, §7.1, §7.3). None has a body. */
export const sessionCalls: readonly CallShape[] = [
  {
    method: 'POST',
    path: '/api/v2/sdk/sso/session-token/id-token',
    pages: {
      eiam: 'E:userapi/token/session-token-id-token.html',
      ciam: 'C:user-self-service/refresh-id-token-by-session-token.html',
    },
    proof: sessionProof,
    bodies,
  },
  {
    method: 'POST',
    path: '/api/v2/sdk/session-token/refresh-id-token',
    pages: { oneaccess: 'H:CreateIdToken' },
    proof: sessionProof,
    bodies,
  },
  {
    method: 'GET',
    path: '/api/v2/sdk/logout',
    pages: { oneaccess: 'H:Logout' },
    proof: signOutProof,
    bodies,
  },
  {
    method: 'GET',
    path: '/api/v2/sdk/public-key',
    pages: { oneaccess: 'H:ShowPublicKey' },
    proof: noProof,
    bodies,
  },
  {
    method: 'GET',
    path: '/api/v2/sdk/server-date',
    pages: { oneaccess: 'H:oneaccess_04_0069' },
    proof: noProof,
    bodies,
  },
  {
    method: 'GET',
    path: '/api/v1/oauth2/keys',
    pages: {
      eiam: 'C:appendix/get-user-info-from-id-token.html',
      ciam: 'C:appendix/get-user-info-from-id-token.html',
    },
    proof: noProof,
    bodies,
    isBare: true,
  },
];
