import { z } from 'zod';

/**
 * What an answer may look like, by the last part of its path: the corpus and the sandbox are held against the same shapes,
 * so that sandbox and client cannot drift apart, though they share no code.
 */

/** The documents print stray blanks, so any text may carry some. */
const text = z.string().trim().min(1);

const session = { session_token: text, expire: z.number().positive(), id_token: text };
const withState = { state_token: text, data: z.string().nullish() };

const flow = z.union([
  z.strictObject({ status: text.regex(/^SUCCESS?$/), ...session }),
  z.strictObject({ status: text.regex(/^(SOCIAL_BIND|USER_REGISTER)$/), ...withState }),
  z.strictObject({ status: text.regex(/^MFA_AUTH$/), ...withState }),
  z.strictObject({ status: text.regex(/^PASSWORD_(WARN|EXPIRED)$/), ...withState }),
  z.strictObject({ status: text.regex(/^ACCESS_DENIED$/), data: z.string().nullish() }),
]);

const countryCodes = z.strictObject({
  phoneAreaCodeDefinitions: z.array(
    z.strictObject({
      areaCode: text.regex(/^\d{1,4}$/),
      countryCode: text.regex(/^[A-Z]{2}$/),
      displayMapping: z.strictObject({ 'zh-CN': text, 'zh-TW': text, en: text }),
      mobileRegex: text,
      areaCodeSuffixes: z.array(text),
    }),
  ),
  // Huawei only.
  preferredAreaCode: text.optional(),
});

const unused = z.null().optional();
const captcha = z.strictObject({
  originalImageBase64: z.base64(),
  jigsawImageBase64: z.base64(),
  token: text.regex(/^[0-9a-f]{32}$/),
  secretKey: z.string().length(16).nullable(),
  captchaId: unused,
  projectCode: unused,
  captchaOriginalPath: unused,
  captchaFontType: unused,
  captchaFontSize: unused,
  point: unused,
  wordList: unused,
  pointList: unused,
  pointJson: unused,
  captchaVerification: unused,
  result: z.literal(false),
});

/** As E:userapi/social/sociallist.html prints it: one name in another spelling, two members fewer, one more. */
const socialOfEiam = z.strictObject({
  id: text,
  userId: text,
  socialType: text,
  social_uid: text,
  socialNickname: z.string().nullable(),
  socialHeadImage: z.string().nullable(),
  socialAccountDetails: z.null(),
  createdAt: text,
  updatedAt: text,
});

const social = z.strictObject({
  id: text,
  userId: text,
  socialType: text,
  socialUid: text,
  socialChannelId: text,
  socialNickname: text,
  socialHeadImage: z.string().nullable(),
  idpId: text,
  createdAt: text,
  updatedAt: text,
});

export const REFUSAL = z.strictObject({
  // Huawei's codes have no prefix (H:ErrorCode).
  error_code: text.regex(/^((IDAAS\.)?SDK\.)?[A-Z]+\.\d{4}$/),
  error_msg: z.string(),
});

/** By the end of the path below `/api/v2/sdk`; `null` stands for an empty body. */
export const SHAPES: Readonly<Record<string, z.ZodType | null>> = {
  '/login/wechat-miniprogram': flow,
  '/social/wechat-mobile-bind': flow,
  '/social/wechat-mobile-register-bind': flow,
  '/social/bind': flow,
  '/social/register-bind': flow,
  '/social/username-password-bind': flow,
  '/mfa/sms': flow,
  '/mfa/email': flow,
  '/pwd/update': flow,
  '/pwd/skip-update': flow,
  '/pwd/update-by-mobile': null,
  '/pwd/update-by-email': null,
  '/captcha': captcha,
  '/captcha/verify': z.strictObject({ captcha_token: text }),
  '/sms/send': null,
  '/email/send': null,
  '/country-codes': countryCodes,
  // Huawei prints 11 digits.
  '/mobile-by-token': z.strictObject({ mobile: text.regex(/^(\+\d+-\d+|1\d{10})$/) }),
  '/sso/session-token/id-token': z.strictObject(session),
  '/social': z.strictObject({ social: z.array(z.union([social, socialOfEiam])) }),
  '/social/unbind-account': null,
  '/profile/update-mobile-by-wechat': null,
  '/logout': null,
};

/** What is wrong with an answer to `path`; empty for nothing. */
export function complaintsAbout(path: string, status: number, body: string): string[] {
  const shape = status === 200 ? SHAPES[path] : REFUSAL;
  if (shape === undefined) return [`no shape for ${path}`];
  if (shape === null) return body === '' ? [] : [`${path}: not empty`];
  const result = shape.safeParse(JSON.parse(body));
  return result.success
    ? []
    : result.error.issues.map(({ message, path: at }) => `${path} ${at.join('.')}: ${message}`);
}
