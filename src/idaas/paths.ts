/** Every path of the provider that is called (contract §3–§7), relative to the tenant's origin. A tenant can override any (U26). */
export const PATHS = {
  // seed 004
  signIn: '/api/v2/sdk/login/wechat-miniprogram',
  // contract §3.2, only where U23 says so
  signInByPhone: '/api/v2/sdk/login/wechat-mini-program-mobile',
  // SOCIAL_BIND: seeds 002, 003, 000 and 001
  bindByPhone: '/api/v2/sdk/social/wechat-mobile-bind',
  bindByCode: '/api/v2/sdk/social/bind',
  bindByPassword: '/api/v2/sdk/social/username-password-bind',
  // USER_REGISTER
  registerByPhone: '/api/v2/sdk/social/wechat-mobile-register-bind',
  registerByCode: '/api/v2/sdk/social/register-bind',
  // captcha and codes
  captcha: '/api/v2/sdk/captcha',
  checkCaptcha: '/api/v2/sdk/captcha/verify',
  sendSms: '/api/v2/sdk/sms/send',
  sendEmail: '/api/v2/sdk/email/send',
  countryCodes: '/api/v2/sdk/country-codes',
  // MFA_AUTH
  mobileByToken: '/api/v2/sdk/mobile-by-token',
  verifyBySms: '/api/v2/sdk/mfa/sms',
  verifyByEmail: '/api/v2/sdk/mfa/email',
  // PASSWORD_WARN and PASSWORD_EXPIRED
  changePassword: '/api/v2/sdk/pwd/update',
  skipPasswordChange: '/api/v2/sdk/pwd/skip-update',
  // a forgotten password
  resetPasswordBySms: '/api/v2/sdk/pwd/update-by-mobile',
  resetPasswordByEmail: '/api/v2/sdk/pwd/update-by-email',
  // once signed in
  renewSession: '/api/v2/sdk/sso/session-token/id-token',
  boundAccounts: '/api/v2/sdk/social',
  unbind: '/api/v2/sdk/social/unbind-account',
  changeMobileByPhone: '/api/v2/sdk/profile/update-mobile-by-wechat',
  signOut: '/api/v2/sdk/logout',
} as const;

export type PathName = keyof typeof PATHS;
export type Paths = Readonly<Record<PathName, string>>;
