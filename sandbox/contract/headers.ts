import { z } from 'zod';
import type { Product } from '../policy';
import type { HeaderShape, Proof } from './shape';
import { printable, token } from './values';

const page = 'S0–S4, request headers';
const header = (name: string, value: z.ZodType<string> = printable, from = page): HeaderShape => ({
  name,
  value,
  page: from,
});

/** Headers that every call under /api/v2/sdk must carry. */
export const requiredHeaders: readonly HeaderShape[] = [
  header('x-operating-sys-version'),
  header('x-device-fingerprint'),
  header('x-agent'),
  header('x-client-id', token),
  // The seeds have POST calls only; CIAM's pages mark it as required for GET, too.
  header(
    'content-type',
    z.string().regex(/^application\/json(; ?charset=utf-?8)?$/i, 'not application/json'),
    `${page}; C:captcha/get-captcha.html`,
  ),
];

/** Headers that every call under /api/v2/sdk may carry. */
export const optionalHeaders = (product: Product): readonly HeaderShape[] => [
  header('x-device-ip', z.union([z.ipv4(), z.ipv6()])),
  header('x-l', z.enum(['zh', 'en']), `${page}; HG SendSmsVerifyCode`),
  // Only Huawei's pages know it, for applications made from a template (contract §2.2).
  ...(product === 'oneaccess' ? [header('x-tenant-id', token, 'HG SendSmsVerifyCode')] : []),
];

const stateToken = header('x-state-token', token, 'S0–S3, request headers');
const signature = header('x-signature', z.base64('not base64'), 'H:oneaccess_04_0069');
const bearer = header(
  'authorization',
  z.string().regex(/^Bearer \S+$/, 'not Bearer {id_token}'),
  'C:user-self-service/unbind-social-account.html; E:userapi/social/unbind-account.html',
);

/**
 * The two products disagree on the name of this header (contract §10, 7). Each wants its own; sending both is the contract's
 * way to serve either.
 */
const sessionHeaders: Record<'ciam' | 'eiam', HeaderShape> = {
  ciam: header('session-token', token, 'C:user-self-service/refresh-id-token-by-session-token.html'),
  eiam: header('x-session-token', token, 'E:userapi/token/session-token-id-token.html'),
};

export const noProof = (): Proof => ({ oneOf: [] });
export const stateProof = (): Proof => ({ oneOf: [stateToken] });

/** Once signed in: the id token as bearer; OneAccess wants a signature instead. */
export const personProof = (product: Product): Proof => ({
  oneOf: [product === 'oneaccess' ? signature : bearer],
});

/** For a forgotten password: none. CIAM's same path with a bearer token changes one's own. */
export const forgottenProof = (product: Product): Proof => ({
  oneOf: [],
  also: product === 'ciam' ? [bearer] : [],
});

/** For a renewal. */
export function sessionProof(product: Product): Proof {
  if (product === 'oneaccess') return { oneOf: [signature] };
  const { ciam, eiam } = sessionHeaders;
  return product === 'ciam' ? { oneOf: [ciam], also: [eiam] } : { oneOf: [eiam], also: [ciam] };
}

/** For signing out: only Huawei prints the call. What the other products would take is unknown (contract §7.3). */
export const signOutProof = (product: Product): Proof => ({
  oneOf: product === 'oneaccess' ? [signature] : [...Object.values(sessionHeaders), bearer],
});
