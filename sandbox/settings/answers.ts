import type { Policy } from '../policy';
import { isOneOf } from '../shapes';
import { isBoolean, isTextOrNull } from './checks';
import type { Settings } from './setting';

/** Quirks of answers. */
export const answerSettings: Settings<
  Pick<
    Policy,
    'expireForm' | 'mobileByTokenForm' | 'deniedData' | 'loginStatus' | 'bindStatus' | 'verbatimBlanks'
  >
> = {
  expireForm: {
    initial: 'number',
    allows: isOneOf('number', 'text', 'absent'),
    means: '`expire` as a number, as digits in a text, or not at all',
    source: 'documented: S0–S4, a number; the others our choice (U4)',
  },
  mobileByTokenForm: {
    initial: 'international',
    allows: isOneOf('international', 'national'),
    means: 'the number of `mobile-by-token`: `+86-…`, or `national` without its area code',
    source: 'documented: E:userapi/captcha/mobile-by-token.html; national H:ShowMobileByStateToken',
  },
  deniedData: {
    initial: null,
    allows: isTextOrNull,
    means: '`data` beside ACCESS_DENIED; null leaves it out',
    source: 'our choice (U15)',
  },
  loginStatus: {
    initial: null,
    allows: isTextOrNull,
    means: 'any text instead of `status` of the WeChat logins, such as ` SOCIAL_BIND`',
    source: 'documented: S4, the blank; other texts our choice (U3)',
  },
  bindStatus: {
    initial: null,
    allows: isTextOrNull,
    means: 'the same for calls with a state token, such as `SUCCES`',
    source: 'documented: S3, the slip; other texts our choice (U3)',
  },
  verbatimBlanks: {
    initial: false,
    allows: isBoolean,
    means: 'true: leading blanks in status, tokens and error codes',
    source: 'documented: S3, S4, C:mini-program/wechat/update-wechat-mobile.html',
  },
};
