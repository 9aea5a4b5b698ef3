import type { CodeMethod } from '../core/flow';
import type { ProblemCode } from '../core/problems';
import type { Paths } from './paths';

/** The variants of the product (contract §9): EIAM for employees, CIAM for customers, and Huawei's OneAccess. */
export type Product = 'eiam' | 'ciam' | 'oneaccess';

/** What identifies a tenant in every request. How it behaves is in {@link IdaasSettings}. */
export interface Tenant {
  /** `https://{your_domain}`, without a path; it may be a reverse proxy of yours (U25) */
  readonly origin: string;
  /** the ClientId of the application in the tenant's console (`X-client-id`) */
  readonly clientId: string;
  readonly product: Product;
  /** sent as `X-tenant-id`; only for ISV applications, empty for any other (U20) */
  readonly tenantId: string;
}

/**
 * What the vendor's pages leave open (contract §11, U1–U26). Each setting has a default, which `settingsOf` gives for a
 * product; `settings` of tenant.config.ts and of `EngineConfig` override single ones. docs/connect.md tells how to find out
 * what a tenant needs.
 */
export interface IdaasSettings {
  /**
   * U1: the name of the phone code's field, which the pages print in two spellings. Set it where the phone button is refused
   * as malformed; `both` where the tenant ignores unknown members.
   */
  readonly phoneCodeField: 'wechat_code' | 'wchat_code' | 'both';
  /**
   * U2: the code methods that are offered where the answer names none. Set it to what the tenant allows, if its answers carry
   * no `data`.
   */
  readonly defaultCodeMethods: readonly CodeMethod[];
  /**
   * U2: whether the phone button is offered. Set it to false where the mini program has no right to phone numbers, or where
   * the tenant has not enabled the method.
   */
  readonly offerWechatPhone: boolean;
  /** U2: whether a password is offered for SOCIAL_BIND. Set it to false where accounts of the tenant have no password. */
  readonly offerPassword: boolean;
  /**
   * Whether the account page names the social accounts that are bound, and can end a binding. False for OneAccess, which
   * demands an `X-signature` for it; set it to false wherever the tenant refuses the id token.
   */
  readonly offerBoundAccounts: boolean;
  /**
   * Whether the account page changes the mobile number by the phone button, for which WeChat charges. The vendor documents
   * the call for CIAM only; set it to true for another product once its tenant was seen to answer it.
   */
  readonly offerMobileChange: boolean;
  /**
   * U5: the age at which a state token is replaced by a new one before it is used, ms; `null` waits until the server refuses
   * it. Set it, a little below the tenant's own limit, where people often reach that limit while they type.
   */
  readonly stateTokenMs: number | null;
  /**
   * U7: whether the solution of a puzzle is encrypted. Set it to `auto` (encrypt where the server sends a key) where correct
   * solutions are refused; to `aes-ecb` where the tenant accepts nothing else.
   */
  readonly captchaEncryption: 'none' | 'aes-ecb' | 'auto';
  /** U8: the width of the puzzle, image pixels. Set it only where the tenant sends pictures that are not PNG. */
  readonly captchaFallbackWidth: number;
  /** U10: whether a puzzle is solved before a code is sent. Set it to `skip` only where the tenant demands none. */
  readonly captcha: 'required' | 'skip';
  /** U11: the number of characters of a verification code. Set both to the tenant's length, once it is known. */
  readonly codeLength: { readonly min: number; readonly max: number };
  /**
   * U12: the pause between two codes for one recipient, ms. Set it to the tenant's own interval; the server may still ask
   * for a longer one.
   */
  readonly resendMs: number;
  /**
   * U13: how a mobile number of mainland China is sent; any other number always carries its area code. Set it to
   * `+86-national` where the tenant's accounts are stored with the area code and are not found without.
   */
  readonly mobileFormat: 'national' | '+86-national';
  /** U14: the second factor. */
  readonly mfa: {
    /** Set it to false where MFA_AUTH cannot be continued in a mini program: people are then told to use another way. */
    readonly enabled: boolean;
    /** The `type` of a code by SMS. Set it where the tenant's page prints another name. */
    readonly smsType: string;
    /** The `type` of a code by email. Set it where the tenant's page prints another name. */
    readonly emailType: string;
    /** Whether the server is asked for the number. Set it to false where the call is refused: the person types the number. */
    readonly mobileLookup: boolean;
  };
  /** A forgotten password. The vendor documents it for CIAM and OneAccess; EIAM's pages contradict each other (contract §12, 2). */
  readonly forgottenPassword: {
    /** Whether it can be reset in this app. Set it to true for `eiam` once the tenant was seen to answer the calls. */
    readonly enabled: boolean;
    /** What a code can be sent by, the first choice first. Set it where the tenant sends only one kind. */
    readonly methods: readonly CodeMethod[];
    /** The `type` of a code by SMS. Set it to `CHANGE_PWD_SMS` where EIAM accepts no other. */
    readonly smsType: string;
    /** The `type` of a code by email. Set it to `CHANGE_PWD_EMS` where EIAM accepts no other. */
    readonly emailType: string;
    /**
     * The company's own page for it: shown, to be copied, where it cannot be reset here. A mini program cannot open it.
     * `null` for none.
     */
    readonly url: string | null;
    /** What the company says about it, in its own words, such as a service desk's number. `null` for nothing. */
    readonly text: string | null;
  };
  /**
   * U16: the header that proves a session at its renewal. Set it to the name on the product's page; to `both` where that is
   * not known; to `null` where only a signature is accepted (OneAccess): sessions then end, and a silent sign-in follows.
   */
  readonly renewalHeader: 'session-token' | 'X-session-token' | 'both' | null;
  /**
   * U17: signing out always removes the session from the phone. Set `mode` to `remote` where the tenant has a sign-out call,
   * and `proof` to what that call accepts.
   */
  readonly signOut: { readonly mode: 'local' | 'remote'; readonly proof: 'session-header' | 'bearer' };
  /**
   * U18: the issuer that an id token must name; with any other it identifies no person. Set it where the tenant prints a real
   * issuer; `null` compares nothing.
   */
  readonly expectedIssuer: string | null;
  /** U18: the audience that an id token must name. Set it where the tenant prints a real one; `null` compares nothing. */
  readonly expectedAudience: string | null;
  /**
   * U19: error codes of the tenant, normalised (in capitals, without `IDAAS.`), and what they mean. Set it for codes that are
   * shown as refused although their meaning is known.
   */
  readonly problemOfErrorCode: Readonly<Record<string, ProblemCode>>;
  /** U22: further members of the requests that create an account. Set it where the tenant demands more attributes. */
  readonly extraRegisterFields: Readonly<Record<string, string>>;
  /**
   * U23: whether the phone button signs in by the number alone (contract §3.2) instead of binding. Set it only where that is
   * wanted: whether it binds the WeChat user is unknown.
   */
  readonly phoneLogin: boolean;
  /**
   * The header that carries the reference people are shown when something fails. Set it where a gateway or log of yours
   * records it; `null` sends none.
   */
  readonly traceHeader: string | null;
  /** U26: every path that is called. Set single paths where the tenant's are others, or behind a proxy that moves them. */
  readonly paths: Paths;
}
