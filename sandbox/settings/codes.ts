import type { Policy } from '../policy';
import { isOneOf, isPositive } from '../shapes';
import { isZeroOrMore } from './checks';
import type { Settings } from './setting';

/** Passwords, verification codes and the puzzle before them. */
export const codeSettings: Settings<
  Pick<
    Policy,
    | 'maxPasswordAttempts'
    | 'lockSeconds'
    | 'codeLength'
    | 'codeSeconds'
    | 'maxCodeAttempts'
    | 'resendSeconds'
    | 'sendsPerDay'
    | 'captcha'
    | 'captchaTolerance'
    | 'captchaSeconds'
    | 'captchaTokenSeconds'
    | 'captchaEncryption'
    | 'captchaSecretKey'
  >
> = {
  maxPasswordAttempts: {
    initial: 5,
    allows: isPositive,
    means: 'wrong passwords, counted per user name for every way in, until the account is locked',
    source: 'our choice; 10 at Huawei, 1–10 (contract §12, 6)',
  },
  lockSeconds: {
    initial: 600,
    allows: isPositive,
    means: 'how long an account stays locked',
    source: 'our choice; 180 at Huawei, 60–86400 (contract §12, 6)',
  },
  codeLength: {
    initial: 6,
    allows: isPositive,
    means: 'digits of a code',
    source: 'documented: S3, 6; 4 on E:userapi/pwd/force-update-by-mobile.html (U11)',
  },
  codeSeconds: {
    initial: 300,
    allows: isPositive,
    means: 'life of a code',
    source: 'our choice (U11)',
  },
  maxCodeAttempts: {
    initial: 5,
    allows: isPositive,
    means: 'wrong codes until a code is dead',
    source: 'our choice',
  },
  resendSeconds: {
    initial: 60,
    allows: isZeroOrMore,
    means: 'least pause between two sends to one recipient',
    source: 'our choice (U12)',
  },
  sendsPerDay: {
    initial: 20,
    allows: isPositive,
    means: 'sends to one recipient in 24 hours',
    source: 'our choice (U12)',
  },
  captcha: {
    initial: 'required',
    allows: isOneOf('required', 'skip'),
    means: '`skip`: codes are sent without a puzzle',
    source: 'documented: required, C:captcha/send-sms.html; skip: our choice (U10)',
  },
  captchaTolerance: {
    initial: 5,
    allows: isZeroOrMore,
    means: 'pixels that the piece may be off',
    source: 'our choice, as AJ-Captcha',
  },
  captchaSeconds: {
    initial: 120,
    allows: isPositive,
    means: 'life of a puzzle',
    source: 'our choice, as AJ-Captcha',
  },
  captchaTokenSeconds: {
    initial: 180,
    allows: isPositive,
    means: 'life of a solved puzzle until the code is sent',
    source: 'our choice, as AJ-Captcha',
  },
  captchaEncryption: {
    initial: 'none',
    allows: isOneOf('none', 'aes-ecb'),
    means: '`aes-ecb`: `point_json` must be encrypted with `secretKey`',
    source: 'documented: none, C:captcha/verify-captcha.html; aes-ecb: our choice, as AJ-Captcha (U7)',
  },
  captchaSecretKey: {
    initial: 'shown',
    allows: isOneOf('shown', 'null'),
    means: '`null`: no key; shown although nothing is encrypted, as the vendor prints it',
    source: 'documented: C:captcha/get-captcha.html; null H:ShowCaptcha',
  },
};
