import type { ProblemCode } from '../../../src/core/problems';
import type { IdaasSettings } from '../../../src/idaas/settings';
import type { Sandbox } from '../../../sandbox';
import type { App } from '../../world/app';
import { CHENJING, LINA, LIUYANG, NEWCOMER, SUNLEI, ZHANGSHAN, ZHOUFANG } from './accounts';
import type { Facts, Mistake, Way } from './facts';
import type { PolicyName } from './policies';
import * as travels from './travels';

/** What a person sets out to do, and what they read on the way. It ends signed in, whatever the tenant's policy. */
export interface Journey {
  readonly facts: Facts;
  readonly settings?: Partial<IdaasSettings>;
  /** the tenant's way with a WeChat user it does not know; SOCIAL_BIND without it */
  readonly whenUnknown?: 'USER_REGISTER';
  /** makes the tenant ready */
  readonly prepare?: (sandbox: Sandbox) => void;
  /** without it, the person goes on from step to step; @returns the app at the end */
  readonly travel?: (travels: travels.Travels) => Promise<App>;
  /** the problems that are read on the way, in this order */
  readonly told: readonly ProblemCode[];
  /** where a policy makes the person read something else */
  readonly but?: Partial<Record<PolicyName, readonly ProblemCode[]>>;
  /** cells that are not played, and why */
  readonly leftOut?: Partial<Record<PolicyName, string>>;
}

type Told = Journey['but'];

/** Two codes in a row go to one number or mailbox, so the tenant makes the person wait. */
const TWO_CODES: Told = { 'a second factor for everyone': ['sendFailed'] };
/** Huawei's product has no codes by email, so the person turns to SMS. */
const EMAIL: Told = {
  'the product OneAccess': ['inputRefused'],
  'the error codes of OneAccess': ['inputRefused'],
};

/** Both tenants of Huawei's product. */
const oneAccess = (reason: string): Partial<Record<PolicyName, string>> => ({
  'the product OneAccess': reason,
  'the error codes of OneAccess': reason,
});

const SIGNED = 'journeys/signedIn.test.ts: OneAccess wants a signature for it, so it is not offered';

const binding = (way: Way, but: Told = {}): Journey => ({ facts: { ...ZHANGSHAN, way }, told: [], but });
const registering = (way: Way, but: Told = {}): Journey => ({
  facts: { ...NEWCOMER, way },
  whenUnknown: 'USER_REGISTER',
  told: [],
  but,
});

/** The first proof is wrong, the second right. A tenant that ends the state token at a wrong one is asked a third time. */
const mistaken = (facts: Facts, mistake: Mistake, problem: ProblemCode, but: Told = {}): Journey => ({
  facts: { ...facts, mistake },
  told: [problem],
  but: { 'state tokens that a refused proof ends': [problem, 'stateTokenInvalid'], ...but },
});

const expiredAndBound = { ...LIUYANG, openid: 'openid-expired' };

function bindExpired({ control }: Sandbox): void {
  const { userName, openid } = expiredAndBound;
  const person = control.people().find((other) => other.userName === userName);
  if (person) control.putPerson({ ...person, openid });
}

export const JOURNEYS: Readonly<Record<string, Journey>> = {
  'a bound account is signed in silently': { facts: LINA, told: [] },
  'binding by the phone button': binding('phone'),
  'binding by SMS': binding('mobile', TWO_CODES),
  'binding by email': binding('email', EMAIL),
  'binding by password': binding('password'),
  'registering by the phone button': registering('phone'),
  'registering by SMS': registering('mobile', TWO_CODES),
  'registering by email': registering('email', { ...TWO_CODES, ...EMAIL }),
  'a second factor by SMS': { facts: CHENJING, told: [] },
  'a second factor by email': {
    facts: ZHOUFANG,
    told: [],
    leftOut: oneAccess('it has no codes by email, and this person has no number'),
  },
  'an expiring password is kept for now': { facts: SUNLEI, told: [] },
  'the password of a bound account has expired': { facts: expiredAndBound, prepare: bindExpired, told: [] },

  'a wrong code, then the right one': mistaken({ ...ZHANGSHAN, way: 'mobile' }, 'code', 'codeWrong', {
    'codes that one mistake ends': ['codeWrong', 'codeWrong'],
    'a second factor for everyone': ['codeWrong', 'sendFailed'],
  }),
  'a wrong code of a second factor, then the right one': mistaken(CHENJING, 'code', 'codeWrong', {
    'codes that one mistake ends': ['codeWrong', 'codeWrong'],
  }),
  'a wrong password, then the right one': mistaken(ZHANGSHAN, 'password', 'credentialsWrong', {
    'accounts that one wrong password locks': ['personLocked'],
  }),
  'a phone code that WeChat does not know, then a good one': mistaken(
    { ...ZHANGSHAN, way: 'phone' },
    'phoneCode',
    'wechatLoginFailed',
  ),
  'a number of no account, then their own': mistaken(
    { ...ZHANGSHAN, way: 'phone' },
    'number',
    'personUnknown',
  ),
  'an account of another WeChat user, then their own': mistaken(ZHANGSHAN, 'account', 'refused'),
  'an expired password is changed, at first to a weak one': mistaken(LIUYANG, 'newPassword', 'inputRefused'),

  'a code that was lost is asked for again': {
    facts: { ...ZHANGSHAN, way: 'mobile', mistake: 'lostCode' },
    told: [],
    but: {
      ...TWO_CODES,
      'one code a day': ['sendFailed'],
      'two minutes between codes, unknown to the app': ['sendFailed'],
      'state tokens of a minute': ['stateTokenInvalid'],
      'state tokens of a minute, as the app knows': ['stateTokenInvalid'],
    },
  },
  'the state token expires before the password is typed': {
    facts: ZHANGSHAN,
    travel: travels.letStateTokenExpire,
    told: ['stateTokenInvalid'],
  },
  'state token and code expire before the code is typed': {
    facts: CHENJING,
    travel: travels.letCodeAndStateTokenExpire,
    told: ['stateTokenInvalid', 'refused'],
    but: {
      'state tokens that a refused proof ends': ['stateTokenInvalid', 'refused', 'stateTokenInvalid'],
      'one code a day': ['stateTokenInvalid', 'refused', 'sendFailed'],
    },
  },
  'not now, then signing in after all': { facts: ZHANGSHAN, travel: travels.declineThenSignIn, told: [] },
  'an id token expires, and again after a restart': {
    facts: LINA,
    travel: travels.renewHereAndAfterRestart,
    told: [],
  },
  'a session expires, and the app comes back': { facts: LINA, travel: travels.letSessionExpire, told: [] },
  'signing out, and in again': {
    facts: LINA,
    settings: { signOut: { mode: 'remote', proof: 'session-header' } },
    travel: travels.signOutThenIn,
    told: [],
  },
  'forgetting the phone, and signing in again': {
    facts: LINA,
    travel: travels.forgetPhoneThenSignIn,
    told: [],
    // The pauses are forgotten with the phone, and the tenant still keeps its own.
    but: TWO_CODES,
  },
  'the number is changed by the phone button': {
    facts: LINA,
    settings: { offerMobileChange: true },
    travel: travels.changeMobile,
    told: [],
    leftOut: oneAccess(SIGNED),
  },
  'the account is unbound, and bound again': {
    facts: LINA,
    travel: travels.unbindThenBind,
    told: [],
    but: TWO_CODES,
    leftOut: oneAccess(SIGNED),
  },
};
