/** Every path of the provider that we call, in one table (U26). Relative to the tenant's origin. */
export const PATHS = {
  /** seed 004 */
  signIn: '/api/v2/sdk/login/wechat-miniprogram',
  /** seed 002 */
  bindByPhone: '/api/v2/sdk/social/wechat-mobile-bind',
  /** seeds 000 and 001 */
  bindByPassword: '/api/v2/sdk/social/username-password-bind',
} as const;
