import type { CodeMethod } from '../core/flow';
import type { ProblemCode } from '../core/problems';
import { PATHS, type Paths } from './paths';

/** The three dialects of the same product (contract §9): employees, customers, and Huawei's OneAccess. */
export type Product = 'eiam' | 'ciam' | 'oneaccess';

/** What every request needs to know of a tenant; the rest of its behaviour is in {@link IdaasSettings}. */
export interface Tenant {
  /** `https://{your_domain}`, without a path; may as well be a reverse proxy of yours (U25) */
  readonly origin: string;
  readonly clientId: string;
  readonly product: Product;
  /** `X-tenant-id`, only for ISV applications; empty sends none (U20) */
  readonly tenantId: string;
}

/**
 * What the vendor's pages leave open, each with a setting that survives either answer (contract §11, U1–U26).
 * The defaults stand in {@link DEFAULTS}, a product's differences in {@link PRESETS}; change one there and nowhere else.
 */
export interface IdaasSettings {
  /** U1: the pages print both spellings of the phone code's field. `both` is harmless where unknown members are ignored. */
  readonly phoneCodeField: 'wechat_code' | 'wchat_code' | 'both';
  /** U2: offered when `data` is null, empty or unreadable. */
  readonly defaultCodeMethods: readonly CodeMethod[];
  /** U2: the phone button, for SOCIAL_BIND and USER_REGISTER. */
  readonly offerWechatPhone: boolean;
  /** U2: user name and password, for SOCIAL_BIND only. */
  readonly offerPassword: boolean;
  /** U5: begin anew before a state token gets this old, ms; null waits for the server to refuse it. */
  readonly stateTokenMs: number | null;
  /** U7: whether the puzzle's answer is encrypted; `auto` does so when the server sends a key. */
  readonly captchaEncryption: 'none' | 'aes-ecb' | 'auto';
  /** U8: the puzzle's width in image pixels, where its PNG does not say. */
  readonly captchaFallbackWidth: number;
  /** U10: `skip` only for a tenant that sends codes without a puzzle. */
  readonly captcha: 'required' | 'skip';
  /** U11: characters of a verification code. */
  readonly codeLength: { readonly min: number; readonly max: number };
  /** U12: the pause between two sends to one recipient, ms; the server may ask for more. */
  readonly resendMs: number;
  /** U13: how a mobile number of mainland China goes out; numbers with another area code always carry it. */
  readonly mobileFormat: 'national' | '+86-national';
  /** U14: the second factor, and the `type` its codes are sent with. */
  readonly mfa: {
    readonly enabled: boolean;
    readonly smsType: string;
    readonly emailType: string;
    /** ask the server for the number; off, or where that fails, the person types it */
    readonly mobileLookup: boolean;
  };
  /** U16: the header that proves a session at its renewal; null where only a signature would do (OneAccess). */
  readonly renewalHeader: 'session-token' | 'X-session-token' | 'both' | null;
  /** U17: signing out always forgets the session here; `remote` tells the server too, as well as it can. */
  readonly signOut: { readonly mode: 'local' | 'remote'; readonly proof: 'session-header' | 'bearer' };
  /** U18: an id token that names another issuer or audience names nobody; null asks for none. */
  readonly expectedIssuer: string | null;
  readonly expectedAudience: string | null;
  /** U19: error codes of your tenant, normalised (`SDK.…`), that mean something to us. */
  readonly problemOfErrorCode: Readonly<Record<string, ProblemCode>>;
  /** U22: further members a tenant demands when an account is created. */
  readonly extraRegisterFields: Readonly<Record<string, string>>;
  /** U23: the phone button signs in by the number (§3.2) instead of binding; whether that binds the WeChat user is unknown. */
  readonly phoneLogin: boolean;
  /** A header that carries the reference people are shown, for a gateway or log of yours; null sends none. */
  readonly traceHeader: string | null;
  /** U26: every path we call. */
  readonly paths: Paths;
}

const DEFAULTS: IdaasSettings = {
  phoneCodeField: 'wechat_code',
  defaultCodeMethods: ['mobile'],
  offerWechatPhone: true,
  offerPassword: true,
  stateTokenMs: null,
  captchaEncryption: 'none',
  captchaFallbackWidth: 310,
  captcha: 'required',
  codeLength: { min: 4, max: 8 },
  resendMs: 60_000,
  mobileFormat: 'national',
  mfa: { enabled: true, smsType: 'MFA_AUTH_SMS', emailType: 'MFA_AUTH_EMS', mobileLookup: true },
  renewalHeader: 'both',
  signOut: { mode: 'local', proof: 'session-header' },
  expectedIssuer: null,
  expectedAudience: null,
  problemOfErrorCode: {},
  extraRegisterFields: {},
  phoneLogin: false,
  traceHeader: null,
  paths: PATHS,
};

/** Where a product differs (contract §9): a line here is a difference the vendor's pages show. */
const PRESETS: Record<Product, Partial<IdaasSettings>> = {
  eiam: { renewalHeader: 'X-session-token' },
  ciam: { renewalHeader: 'session-token' },
  oneaccess: { renewalHeader: null, mfa: { ...DEFAULTS.mfa, smsType: 'OTP_REST_SMS' } },
};

/** The settings of a product. U20 and U25 are members of {@link Tenant}; U3, U4, U6, U21 and U24 are
 * rules of the code that leave nothing to set: see `docs/connect.md`. */
export const settingsOf = (product: Product): IdaasSettings => ({ ...DEFAULTS, ...PRESETS[product] });
