import { complaintsAbout, type RecordedRequest } from '../../sandbox';
import { defaultPolicy, type Policy, type Product } from '../../sandbox/policy';
import { calls } from '../../sandbox/contract/calls';
import type { CallShape, HeaderShape } from '../../sandbox/contract/shape';
import { textOfFile } from './corpus';

/** The printed bodies of each call, by the end of its path; a call without a line has no body. */
export const PRINTED_BODIES: Readonly<Record<string, readonly string[]>> = {
  '/login/wechat-miniprogram': ['seeds/004-login-request.json'],
  '/login/wechat-mini-program-mobile': ['contract/3.2-phone-login-request.json'],
  '/login': ['contract/3.3-password-login-request.json'],
  '/login/mobile-verify-code': ['contract/3.3-sms-login-request.json'],
  '/login/email-verify-code': ['contract/3.3-email-login-request.json'],
  '/social/wechat-mobile-bind': [
    'seeds/002-wechat-mobile-bind-request.json',
    'seeds/002-wechat-mobile-bind-request-field-as-in-the-table.json',
  ],
  '/social/wechat-mobile-register-bind': ['contract/5.2-wechat-mobile-register-bind-request.json'],
  '/social/bind': ['seeds/003-social-bind-mobile-request.json', 'seeds/003-social-bind-email-request.json'],
  '/social/register-bind': [
    'contract/5.4-register-bind-mobile-request.json',
    'contract/5.4-register-bind-email-request.json',
  ],
  '/social/username-password-bind': [
    'seeds/000-username-password-bind-request.json',
    'seeds/001-username-password-bind-request.json',
  ],
  '/captcha/verify': ['contract/4.3-captcha-verify-request.json'],
  '/sms/send': ['contract/4.4-sms-send-request.json'],
  '/email/send': ['contract/4.5-email-send-request.json'],
  '/mfa/sms': ['contract/5.6-second-factor-sms-request.json'],
  '/mfa/email': ['contract/5.7-second-factor-email-request.json'],
  '/pwd/update': ['contract/5.8-password-update-request.json'],
  '/after-login/pwd/update-by-email': ['contract/5.10-password-by-email-request.json'],
  '/after-login/pwd/update-by-mobile': ['contract/5.10-password-by-mobile-request.json'],
  '/pwd/update-by-mobile': ['contract/12.2-forgotten-password-mobile-request.json'],
  '/pwd/update-by-email': ['contract/12.2-forgotten-password-email-request.json'],
  '/pwd/change-by-mobile': ['contract/12.2-own-password-request.json'],
  '/social/unbind': ['contract/12.7-unbind-by-type-request.json'],
  '/social/unbind-account': ['contract/7.4-unbind-request.json'],
  '/profile/update-mobile-by-wechat': ['contract/7.4-update-mobile-by-wechat-request.json'],
  '/profile/update-mobile': ['contract/7.4-update-mobile-request.json'],
  '/profile/update': ['contract/7.4-update-profile-request.json'],
};

export const shortPath = ({ path }: CallShape): string => path.replace('/api/v2/sdk', '');

export function callNamed(short: string): CallShape {
  const call = calls.find((one) => shortPath(one) === short);
  if (!call) throw new Error(`no call ${short}`);
  return call;
}

/** A stored body as a client sends it: seed 004 prints a blank before the login code, which contract §10, 2 trims. */
export function bodyIn(file: string): Record<string, unknown> {
  const body = JSON.parse(textOfFile(file)) as Record<string, string>;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, value.trim()]));
}

interface PrintedHeader {
  readonly name: string;
  readonly isRequired: boolean;
  readonly example: string;
}

/** The table of request headers in a seed; four of them lost their columns' borders. */
export function headersIn(file: string): PrintedHeader[] {
  const lines = textOfFile(`seeds/${file}-request-headers.txt`).trim().split('\n').slice(1);
  return lines.flatMap((line) => {
    const cells = /^\|? ?([\w-]+).*\b(Yes|No)(?: \|)? String(?: \|)? (.+?)(?: \|)?$/.exec(line);
    const [, name = '', required, example = ''] = cells ?? [];
    return name === ''
      ? []
      : [{ name: name.toLowerCase(), isRequired: required === 'Yes', example: example.replaceAll('…', '.') }];
  });
}

/** Values for the headers that no seed prints. */
const PROOFS: Readonly<Record<string, string>> = {
  'x-state-token': 'eyJhbcOiJ.nEPRiIC4we0',
  'session-token': 'btsiBjx85prcZu6I6Ki057Tmw3nSF2VO',
  'x-session-token': 'btsiBjx85prcZu6I6Ki057Tmw3nSF2VO',
  'x-signature': 'c2lnbmF0dXJl',
  authorization: 'Bearer eyJraWQn0.eyJpc3MiOiJodHR.g1A7jG8O0uw',
};

/** The headers of a call as the seeds print them, without what is optional. */
export function headersOf(call: CallShape, product: Product): Record<string, string> {
  const common = headersIn('004-login').filter(({ isRequired }) => isRequired && call.isBare !== true);
  const [proof] = call.proof(product).oneOf.map(({ name }: HeaderShape) => name);
  return {
    ...Object.fromEntries(common.map(({ name, example }) => [name, example])),
    ...(proof === undefined ? {} : { [proof]: PROOFS[proof] ?? '' }),
  };
}

/** A call as a sandbox with this policy would have recorded it. */
export function recorded(
  call: CallShape,
  body: unknown,
  change: Partial<Omit<RecordedRequest, 'policy'>> & { policy?: Partial<Policy> } = {},
): RecordedRequest {
  const policy = { ...defaultPolicy, ...change.policy };
  return {
    method: call.method,
    path: call.path,
    query: '',
    headers: headersOf(call, policy.product),
    body,
    status: 200,
    ...change,
    policy,
  };
}

/** What is wrong with a recorded request, one line for each fault, without the call and the page. */
export const faultsOf = (...judged: Parameters<typeof complaintsAbout>): string[] =>
  complaintsAbout(...judged).map(({ member, fault }) => `${member} ${fault}`);
