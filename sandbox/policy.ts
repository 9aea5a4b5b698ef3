import { settings } from './settings';
import { isRecord } from './shapes';

export type Product = 'eiam' | 'ciam' | 'oneaccess';
/** How `error_code` is spelled; `OneAccess` has no prefix and Huawei's numbers. */
export type ErrorDialect = 'IDAAS.SDK' | 'SDK' | 'OneAccess';
interface PasswordRule {
  minLength: number;
  maxLength: number;
  /** A regular expression the whole password must match. */
  regEx: string;
}

/**
 * What an administrator of the tenant could have chosen, and what the contract leaves open. Spans are seconds. Default, meaning
 * and source of each stand in settings/.
 */
export interface Policy {
  /** Whose paths, header names and `type` values apply (contract §9). */
  product: Product;
  /** null follows the product: `SDK` for EIAM, `IDAAS.SDK` for the others. */
  errorDialect: ErrorDialect | null;
  /** `200`: refusals below 500 arrive as 200 with `error_code` in the body. */
  errorStatus: 'asPrinted' | '200';
  /** Codes without prefix; `401` is that status without a body. */
  stateTokenErrorCode: 'COMMON.1005' | 'COMMON.1006' | 'COMMON.1007' | 'PARAM.0014' | '401';
  sessionErrorCode: 'PARAM.0023' | 'COMMON.1005' | 'COMMON.1006' | 'COMMON.1007' | 'COMMON.1013' | '401';
  /** EIAM's pages print 1007 with a sentence about the state token where a bearer token is bad. */
  idTokenErrorCode:
    'PARAM.0016' | 'COMMON.1005' | 'COMMON.1006' | 'COMMON.1007' | 'COMMON.1007 state_token' | '401';
  /** A captcha token that expired or is unknown: the code of a wrong puzzle, or Huawei's own two. */
  captchaTokenErrors: 'CAPTCHA.0002' | 'CAPTCHA.0003/0004';
  /** A wrong verification code. */
  codeErrorCode: 'CAPTCHA.0007' | 'SMS.1005';
  weakPasswordCode: 'LOGIN.1004' | 'COMMON.1002' | 'COMMON.1006';
  /** On: no password can be changed, because the tenant cannot read its own password policy. */
  passwordPolicyFails: boolean;
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
  /** Whether a call that no page of the product prints is answered. */
  undocumentedCalls: 'served' | 'refused';
  /**
   * What a signed-in person proves who they are with: the id token as bearer, or OneAccess's `X-signature`. null follows the
   * product.
   */
  personProof: 'bearer' | 'signature' | null;
  /** `type` of the code that resets a forgotten password, before `_SMS` or `_EMS`. */
  forgottenPasswordType: 'either' | 'FORGET_PWD' | 'CHANGE_PWD';
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
  expireForm: 'number' | 'text' | 'absent';
  /** How `mobile-by-token` spells a mainland number. */
  mobileByTokenForm: 'international' | 'national';
  /** `data` beside ACCESS_DENIED; null leaves it out. */
  deniedData: string | null;
  /** Replaces `status` of the WeChat logins as it is, blanks included; null leaves it. */
  loginStatus: string | null;
  /** Replaces `status` of the calls that carry a state token. */
  bindStatus: string | null;
  /** On: leading blanks as the documentation prints them, in status, tokens and error codes. */
  verbatimBlanks: boolean;
}

const initialValues = Object.entries(settings).map(([name, { initial }]) => [name, initial]);

/** The policy of a tenant about which nothing was said. */
export const defaultPolicy = Object.fromEntries(initialValues) as Policy;

/** OneAccess as far as Huawei's pages print it: nothing that no page prints, own error codes, signatures. */
export const oneAccessAsPrinted: Partial<Policy> = {
  product: 'oneaccess',
  errorDialect: 'OneAccess',
  captchaTokenErrors: 'CAPTCHA.0003/0004',
  captchaSecretKey: 'null',
  mobileByTokenForm: 'national',
  undocumentedCalls: 'refused',
};

/** Reads a part of a policy from outside. Throws an Error that names the field at fault. */
export function readPolicy(value: unknown): Partial<Policy> {
  if (!isRecord(value)) throw new Error('policy: not an object');
  for (const [key, entry] of Object.entries(value)) {
    const setting = Object.hasOwn(settings, key) ? settings[key as keyof Policy] : undefined;
    if (!setting) throw new Error(`policy.${key}: no such setting`);
    if (!setting.allows(entry)) throw new Error(`policy.${key}: ${JSON.stringify(entry)} is not allowed`);
  }
  return value;
}
