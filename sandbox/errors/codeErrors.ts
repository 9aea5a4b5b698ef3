import type { Row } from './row';
import { each, everywhere } from './row';

const sending = { 'IDAAS.SDK': 'C:captcha/send-sms.html' };

/** Puzzles and verification codes. */
export const codeErrors = {
  captchaFailed: {
    codes: everywhere('CAPTCHA.0002', {
      'IDAAS.SDK': 'C:captcha/verify-captcha.html',
      OneAccess: 'H:ErrorCode',
    }),
    zh: '图形验证码校验失败',
    en: 'graphic captcha verification failed',
  },
  captchaTokenExpired: {
    codes: everywhere('CAPTCHA.0003', { OneAccess: 'H:ErrorCode' }),
    zh: '图形验证码校验通过令牌已失效',
    en: 'CAPTCHA token expired',
  },
  captchaTokenInvalid: {
    codes: everywhere('CAPTCHA.0004', { OneAccess: 'H:ErrorCode' }),
    zh: '图形验证码校验通过令牌校验失败',
    en: 'invalid CAPTCHA token',
  },
  sendFailed: {
    codes: everywhere('CAPTCHA.0006', sending),
    zh: '验证码发送失败',
    en: 'failed to send the verification code',
  },
  sentTooSoon: {
    codes: everywhere('CAPTCHA.0006'),
    zh: '发送过于频繁,请{0}秒后再试',
    en: 'sent too often, try again in {0} seconds',
  },
  sentTooOften: {
    codes: everywhere('CAPTCHA.0006'),
    zh: '今日发送次数已达上限',
    en: 'the daily limit of codes is reached',
  },
  codeWrong: {
    codes: everywhere('CAPTCHA.0007', { 'IDAAS.SDK': 'C:web-application/login-by-mobile-code.html' }),
    zh: '验证码错误',
    en: 'incorrect verification code',
  },
  codeWrongBySms: {
    codes: each(
      { code: 'SMS.1005' },
      { code: 'SMS.1005', page: 'E:userapi/pwd/change-by-mobile.html' },
      { code: 'SMS.1005' },
    ),
    zh: '短信验证码校验不正确',
    en: 'SMS verification code verification is incorrect',
  },
  codeExpired: {
    codes: everywhere('CAPTCHA.0008'),
    zh: '验证码已过期',
    en: 'the verification code has expired',
  },
} satisfies Record<string, Row>;
