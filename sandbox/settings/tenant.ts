import type { Policy } from '../policy';
import { isOneOf, isTextList } from '../shapes';
import { isPasswordRule } from './checks';
import type { Settings } from './setting';

/** Which product it is, and what its administrator chose. */
export const tenantSettings: Settings<
  Pick<Policy, 'product' | 'whenUnknown' | 'flows' | 'mfa' | 'passwordStateOn' | 'passwordRule'>
> = {
  product: {
    initial: 'ciam',
    allows: isOneOf('eiam', 'ciam', 'oneaccess'),
    means: 'code types, renewal path and header, error prefix',
    source: 'documented: contract §9',
  },
  whenUnknown: {
    initial: 'SOCIAL_BIND',
    allows: isOneOf('SOCIAL_BIND', 'USER_REGISTER'),
    means: 'what a stranger gets',
    source: 'documented: S4; HG, WeChat source',
  },
  flows: {
    initial: ['VERIFY_PHONE', 'VERIFY_EMAIL'],
    allows: (value) => value === null || isTextList(value),
    means:
      '`socialBindOrRegisterFlow`; what is not listed is refused; null gives `data: null` and refuses nothing',
    source:
      'documented: S4; null: C:mini-program/wechat/quick-implementation-example.html; that it refuses: our choice',
  },
  mfa: {
    initial: 'off',
    allows: isOneOf('off', 'required'),
    means: '`required`: a second factor for all people; else per person',
    source: 'documented for EIAM: E:userapi/mfa/smsmfa.html; for CIAM our choice (U14)',
  },
  passwordStateOn: {
    initial: 'password',
    allows: isOneOf('password', 'always'),
    means: '`always`: an expired password also stops WeChat logins',
    source: 'our choice; PASSWORD_WARN and PASSWORD_EXPIRED are documented for /login only',
  },
  passwordRule: {
    initial: { minLength: 8, maxLength: 20, regEx: '^(?=.*[A-Za-z])(?=.*\\d).+$' },
    allows: isPasswordRule,
    means: '`data` of PASSWORD_WARN and PASSWORD_EXPIRED',
    source: 'documented: C:web-application/login-by-username-password.html, the names; the values are ours',
  },
};
