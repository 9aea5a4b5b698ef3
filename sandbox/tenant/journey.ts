/** Which proof a state token still waits for. */
export type Pending = 'SOCIAL_BIND' | 'USER_REGISTER' | 'MFA_AUTH' | 'PASSWORD_WARN' | 'PASSWORD_EXPIRED';

/** The device and application a login came from. */
export interface Caller {
  clientId: string;
  fingerprint: string;
}

/** One login under way: who it is (once proven), which WeChat user to bind at its end, what has been passed. */
export interface Journey {
  caller: Caller;
  openid: string | null;
  personId: string | null;
  passwordTyped: boolean;
  passed: readonly ('mfa' | 'password')[];
}
