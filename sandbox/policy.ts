import { isOneOf, isPositive, isTextList, isText } from './shapes';

export type Product = 'eiam' | 'ciam' | 'oneaccess';
export type ErrorDialect = 'IDAAS.SDK' | 'SDK';
interface PasswordRule {
  minLength: number;
  maxLength: number;
  /** A regular expression the whole password must match. */
  regEx: string;
}

/** What an administrator of the tenant could have chosen, and what the contract leaves open. Spans are seconds. */
export interface Policy {
  /** Whose paths, header names and `type` values apply (contract §9). */
  product: Product;
  /** Prefix of `error_code`; null follows the product: `SDK` for EIAM, `IDAAS.SDK` for the others. */
  errorDialect: ErrorDialect | null;
  /** The documentation prints two codes for a bad state token. */
  stateTokenErrorCode: 'COMMON.1007' | 'PARAM.0014';
  /** What a WeChat user without an account gets. */
  whenUnknown: 'SOCIAL_BIND' | 'USER_REGISTER';
  /** `socialBindOrRegisterFlow`; null answers `data: null` and refuses no method. */
  flows: readonly string[] | null;
  /** `required` asks everybody for a second factor; a person may be asked on their own. */
  mfa: 'off' | 'required';
  /** Whether an expired or expiring password matters only when a password was typed, or always. */
  passwordStateOn: 'password' | 'always';
  passwordRule: PasswordRule;
  /** The body field that carries the phone code (the seed spells it both ways). */
  wechatCodeField: 'wechat_code' | 'wchat_code';
  /** Whether a body with a member that no page prints is refused (COMMON.1006), or the member ignored. */
  unknownMembers: 'refused' | 'ignored';
  /** Further members that the tenant demands when an account is created (contract §11, U22). */
  registerFields: readonly string[];
  /** Spellings of a mainland number that are taken: those of `country-codes`, 11 digits only, or `+86-…` only. */
  mobileForms: 'listed' | 'national' | 'international';
  sessionSeconds: number;
  /** On: renewal hands out a new session token and the old one is dead at once. */
  rotateSession: boolean;
  idTokenSeconds: number;
  /** Claim layout of contract §6: A has top-level claims, B a JSON string in `api`. */
  idTokenLayout: 'A' | 'B';
  stateTokenSeconds: number;
  /** On: a further step hands out a new state token; off: the same one goes on. */
  stateTokenRotates: boolean;
  /** Whether a refused proof (wrong code, wrong password …) ends the state token. */
  statePerFailure: 'kept' | 'burned';
  /** On: state and session tokens work only from the device they were given to. */
  fingerprintMustMatch: boolean;
  maxPasswordAttempts: number;
  lockSeconds: number;
  codeLength: number;
  codeSeconds: number;
  maxCodeAttempts: number;
  /** Least span between two sends to one recipient. */
  resendSeconds: number;
  /** Sends to one recipient within 24 hours. */
  sendsPerDay: number;
  captcha: 'required' | 'skip';
  /** Pixels the piece may be off, either way. */
  captchaTolerance: number;
  captchaSeconds: number;
  /** Life of a solved captcha, until the code is sent. */
  captchaTokenSeconds: number;
  captchaEncryption: 'none' | 'aes-ecb';
  /** The vendor prints a secret key although nothing is encrypted; Huawei always answers null. */
  captchaSecretKey: 'shown' | 'null';
  /** Replaces `status` of the WeChat logins as it is, blanks included; null leaves it. */
  loginStatus: string | null;
  /** Replaces `status` of the calls that carry a state token. */
  bindStatus: string | null;
  /** On: leading blanks as the documentation prints them, in status, tokens and error codes. */
  verbatimBlanks: boolean;
}

export const defaultPolicy: Policy = {
  product: 'ciam',
  errorDialect: null,
  stateTokenErrorCode: 'COMMON.1007',
  whenUnknown: 'SOCIAL_BIND',
  flows: ['VERIFY_PHONE', 'VERIFY_EMAIL'],
  mfa: 'off',
  passwordStateOn: 'password',
  passwordRule: { minLength: 8, maxLength: 20, regEx: '^(?=.*[A-Za-z])(?=.*\\d).+$' },
  wechatCodeField: 'wechat_code',
  unknownMembers: 'refused',
  registerFields: [],
  mobileForms: 'listed',
  sessionSeconds: 432_000,
  rotateSession: false,
  idTokenSeconds: 300,
  idTokenLayout: 'A',
  stateTokenSeconds: 600,
  stateTokenRotates: true,
  statePerFailure: 'kept',
  fingerprintMustMatch: false,
  maxPasswordAttempts: 5,
  lockSeconds: 600,
  codeLength: 6,
  codeSeconds: 300,
  maxCodeAttempts: 5,
  resendSeconds: 60,
  sendsPerDay: 20,
  captcha: 'required',
  captchaTolerance: 5,
  captchaSeconds: 120,
  captchaTokenSeconds: 180,
  captchaEncryption: 'none',
  captchaSecretKey: 'shown',
  loginStatus: null,
  bindStatus: null,
  verbatimBlanks: false,
};

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

function isPasswordRule(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const rule = value as Partial<Record<keyof PasswordRule, unknown>>;
  return isPositive(rule.minLength) && isPositive(rule.maxLength) && isText(rule.regEx);
}

const checks: Record<keyof Policy, (value: unknown) => boolean> = {
  product: isOneOf('eiam', 'ciam', 'oneaccess'),
  errorDialect: isOneOf('IDAAS.SDK', 'SDK', null),
  stateTokenErrorCode: isOneOf('COMMON.1007', 'PARAM.0014'),
  whenUnknown: isOneOf('SOCIAL_BIND', 'USER_REGISTER'),
  flows: (value) => value === null || isTextList(value),
  mfa: isOneOf('off', 'required'),
  passwordStateOn: isOneOf('password', 'always'),
  passwordRule: isPasswordRule,
  wechatCodeField: isOneOf('wechat_code', 'wchat_code'),
  unknownMembers: isOneOf('refused', 'ignored'),
  registerFields: isTextList,
  mobileForms: isOneOf('listed', 'national', 'international'),
  sessionSeconds: isPositive,
  rotateSession: isBoolean,
  idTokenSeconds: isPositive,
  idTokenLayout: isOneOf('A', 'B'),
  stateTokenSeconds: isPositive,
  stateTokenRotates: isBoolean,
  statePerFailure: isOneOf('kept', 'burned'),
  fingerprintMustMatch: isBoolean,
  maxPasswordAttempts: isPositive,
  lockSeconds: isPositive,
  codeLength: isPositive,
  codeSeconds: isPositive,
  maxCodeAttempts: isPositive,
  resendSeconds: (value) => value === 0 || isPositive(value),
  sendsPerDay: isPositive,
  captcha: isOneOf('required', 'skip'),
  captchaTolerance: (value) => value === 0 || isPositive(value),
  captchaSeconds: isPositive,
  captchaTokenSeconds: isPositive,
  captchaEncryption: isOneOf('none', 'aes-ecb'),
  captchaSecretKey: isOneOf('shown', 'null'),
  loginStatus: isTextOrNull,
  bindStatus: isTextOrNull,
  verbatimBlanks: isBoolean,
};

/** Reads a part of a policy from outside. Throws an Error that names the field at fault. */
export function readPolicy(value: unknown): Partial<Policy> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('policy: not an object');
  for (const [key, entry] of Object.entries(value)) {
    const check = Object.hasOwn(checks, key) ? checks[key as keyof Policy] : undefined;
    if (!check) throw new Error(`policy.${key}: no such setting`);
    if (!check(entry)) throw new Error(`policy.${key}: ${JSON.stringify(entry)} is not allowed`);
  }
  return value;
}
