import type { IdaasSettings, Product } from '../../../src/idaas/settings';
import type { Policy } from '../../../sandbox';

/** A tenant as its administrator may have set it up, and the app of a company that has such a tenant. */
export interface PolicyRow {
  readonly policy: Partial<Policy>;
  /** what the company sets because of it (docs/connect.md) */
  readonly settings?: Partial<IdaasSettings>;
}

const MINUTE = 60;

/** Every policy of the sandbox that a client can notice, one at a time; the rest is in {@link LEFT_OUT}. */
export const POLICIES = {
  'as the sandbox comes': { policy: {} },

  'the product CIAM': { policy: { product: 'ciam' } },
  'the product OneAccess': { policy: { product: 'oneaccess' } },
  'the other prefix of error codes': { policy: { errorDialect: 'IDAAS.SDK' } },
  'the error codes of OneAccess': { policy: { product: 'oneaccess', errorDialect: 'OneAccess' } },
  'leading blanks as printed': { policy: { verbatimBlanks: true } },

  'state tokens that a refused proof ends': { policy: { statePerFailure: 'burned' } },
  'one state token for a whole flow': { policy: { stateTokenRotates: false } },
  'PARAM.0014 for a bad state token': { policy: { stateTokenErrorCode: 'PARAM.0014' } },
  'COMMON.1005 for a bad state token': { policy: { stateTokenErrorCode: 'COMMON.1005' } },
  'a bare 401 for a bad state token': { policy: { stateTokenErrorCode: '401' } },
  'refusals that arrive as 200': { policy: { errorStatus: '200' } },
  'state tokens of a minute': { policy: { stateTokenSeconds: MINUTE } },
  'state tokens of a minute, as the app knows': {
    policy: { stateTokenSeconds: MINUTE },
    settings: { stateTokenMs: 1000 * MINUTE },
  },
  'tokens for one device': { policy: { fingerprintMustMatch: true } },

  'id tokens in layout B': { policy: { idTokenLayout: 'B' } },
  'id tokens of twenty seconds': { policy: { idTokenSeconds: 20 } },
  'session tokens that a renewal replaces': { policy: { rotateSession: true } },
  'sessions of ten minutes': { policy: { sessionSeconds: 10 * MINUTE } },

  'spans written as a text': { policy: { expireForm: 'text' } },
  'sessions without a span': { policy: { expireForm: 'absent' } },
  '401 for an id token that ran out': { policy: { idTokenErrorCode: '401' } },
  'COMMON.1005 for a session that ended': { policy: { sessionErrorCode: 'COMMON.1005' } },

  'the phone code as wchat_code': {
    policy: { wechatCodeField: 'wchat_code' },
    settings: { phoneCodeField: 'wchat_code' },
  },
  'the phone code under both names': {
    policy: { wechatCodeField: 'wchat_code' },
    settings: { phoneCodeField: 'both' },
  },

  'codes by SMS only': { policy: { flows: ['VERIFY_PHONE'] } },
  'codes by email only': { policy: { flows: ['VERIFY_EMAIL'] } },
  'ways that are not told': {
    policy: { flows: null },
    settings: { defaultCodeMethods: ['mobile', 'email'] },
  },
  'codes of four digits': { policy: { codeLength: 4 } },
  'SMS.1005 for a wrong code': { policy: { codeErrorCode: 'SMS.1005' } },
  'codes of ten digits': { policy: { codeLength: 10 }, settings: { codeLength: { min: 10, max: 10 } } },
  'codes that one mistake ends': { policy: { maxCodeAttempts: 1 } },
  'one code a day': { policy: { sendsPerDay: 1 } },
  'two minutes between codes': {
    policy: { resendSeconds: 2 * MINUTE },
    settings: { resendMs: 2000 * MINUTE },
  },
  'two minutes between codes, unknown to the app': { policy: { resendSeconds: 2 * MINUTE } },
  'no puzzle': { policy: { captcha: 'skip' }, settings: { captcha: 'skip' } },
  'puzzles answered in AES': {
    policy: { captchaEncryption: 'aes-ecb' },
    settings: { captchaEncryption: 'auto' },
  },
  'puzzles without a key': {
    policy: { captchaSecretKey: 'null' },
    settings: { captchaEncryption: 'auto' },
  },

  'a second factor for everyone': { policy: { mfa: 'required' } },
  'passwords that count at every sign-in': { policy: { passwordStateOn: 'always' } },
  'accounts that one wrong password locks': { policy: { maxPasswordAttempts: 1, lockSeconds: 2 * MINUTE } },
} as const satisfies Record<string, PolicyRow>;

export type PolicyName = keyof typeof POLICIES;
export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];

/** Policies that are not in the table, and why. */
export const LEFT_OUT: Partial<Record<keyof Policy, string>> = {
  whenUnknown: 'each journey sets it: it decides between binding and registering',
  passwordRule:
    'the rule itself is refused or kept by the tenant alone; the journeys meet it with a weak password',
  weakPasswordCode: 'play.ts sets it: the code of a weak password is not documented',
  captchaTokenErrors: 'journeys/undocumented.test.ts: a stale captcha token brings another puzzle',
  passwordPolicyFails:
    'journeys/undocumented.test.ts: no password can be changed, so that no journey has an end',
  forgottenPasswordType: 'journeys/forgottenPassword.test.ts',
  mobileByTokenForm: 'core/mobile.test.ts reads both forms',
  deniedData: 'idaas/flowAnswer.test.ts: what comes beside ACCESS_DENIED is not shown',
  mobileForms:
    'the journeys send numbers as the pages print them; settings.mobileFormat: idaas/codes.test.ts',
  unknownMembers: 'startJudgedSandbox refuses every member that no page prints',
  registerFields: 'settings.extraRegisterFields: idaas/flow.test.ts',
  personProof: 'a tenant that wants signatures refuses what this app sends: sandbox/oneaccess.test.ts',
  undocumentedCalls: 'a tenant without a call refuses it: sandbox/documented.test.ts',
  codeSeconds: 'journeys/codes.test.ts: a code that ran out is refused in the tenant’s own words',
  captchaTolerance: 'the journeys drop the piece exactly where it belongs',
  captchaSeconds: 'journeys/codes.test.ts: a puzzle that ran out is a failed one',
  captchaTokenSeconds: 'no page of ours keeps a solved puzzle',
  loginStatus: 'replaces the status of every answer, so that no journey has an end: journeys/signIn.test.ts',
  bindStatus: 'replaces the status of every answer, so that no journey has an end: journeys/signIn.test.ts',
};

export const productOf = ({ policy }: PolicyRow): Product => policy.product ?? 'eiam';
