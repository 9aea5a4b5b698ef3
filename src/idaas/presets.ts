import { mergeSettings, type SettingsOverrides } from './overrides';
import { PATHS } from './paths';
import type { IdaasSettings, Product } from './settings';

const DEFAULTS: IdaasSettings = {
  phoneCodeField: 'wechat_code',
  defaultCodeMethods: ['mobile'],
  offerWechatPhone: true,
  offerPassword: true,
  offerBoundAccounts: true,
  offerMobileChange: false,
  stateTokenMs: null,
  captchaEncryption: 'none',
  captchaFallbackWidth: 310,
  captcha: 'required',
  codeLength: { min: 4, max: 8 },
  resendMs: 60_000,
  mobileFormat: 'national',
  mfa: { enabled: true, smsType: 'MFA_AUTH_SMS', emailType: 'MFA_AUTH_EMS', mobileLookup: true },
  forgottenPassword: {
    enabled: false,
    methods: ['mobile', 'email'],
    smsType: 'FORGET_PWD_SMS',
    emailType: 'FORGET_PWD_EMS',
    url: null,
    text: null,
  },
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

/** Where a product differs from the defaults, by the vendor's pages (contract §9). */
const PRESETS: Record<Product, SettingsOverrides> = {
  eiam: { renewalHeader: 'X-session-token' },
  ciam: {
    renewalHeader: 'session-token',
    offerMobileChange: true,
    forgottenPassword: { enabled: true },
  },
  oneaccess: {
    // Renewing and every call of a signed-in person need an X-signature, which this app does not make (contract §7.3).
    renewalHeader: null,
    offerBoundAccounts: false,
    mfa: { smsType: 'OTP_REST_SMS' },
    forgottenPassword: { methods: ['mobile'] },
  },
};

/**
 * Makes the settings of a product. U20 and U25 are members of {@link Tenant}; U3, U4, U6, U21 and U24 have nothing to set
 * (docs/connect.md).
 *
 * @param overrides what differs for one tenant
 * @returns the defaults, with what differs for the product, and over them what differs for the tenant
 */
export const settingsOf = (product: Product, overrides: SettingsOverrides = {}): IdaasSettings =>
  mergeSettings(mergeSettings(DEFAULTS, PRESETS[product]), overrides);
