import type { Policy } from './policy';
import { dialectOf } from './product';

export type Language = 'zh' | 'en';

interface Row {
  /** Without prefix; a pair where the two dialects print different numbers: [IDAAS.SDK, SDK]. */
  code: string | readonly [string, string];
  zh: string;
  en: string;
  http?: number;
}

/** Codes that the vendor's pages print or a third party saw (contract §8). `{0}` and `{1}` are filled in. */
const documented = {
  deviceIncomplete: {
    code: ['PARAM.0001', 'COMMON.1003'],
    zh: '设备信息不完整',
    en: 'device information incomplete',
  },
  clientIdEmpty: { code: ['PARAM.0002', 'COMMON.1012'], zh: 'clientId不能为空', en: 'clientId is empty' },
  clientUnknown: {
    code: ['PARAM.0003', 'COMMON.1012'],
    zh: '应用未注册',
    en: 'application is not registered',
  },
  stateTokenInvalid: { code: 'policy', zh: 'state_token参数错误', en: 'state_token parameter error' },
  idTokenInvalid: { code: 'PARAM.0016', zh: 'id_token无效或已过期', en: 'id_token is invalid or expired' },
  sessionInvalid: {
    code: 'PARAM.0023',
    zh: 'session_token无效或已过期',
    en: 'session token is invalid or expired',
  },
  parameterBlank: { code: 'COMMON.1001', zh: '参数{0}不能为空', en: 'parameter {0} is blank' },
  parameterFormat: { code: 'COMMON.1002', zh: '参数{0}格式错误', en: 'parameter {0} has a wrong format' },
  parameterWrong: { code: 'COMMON.1006', zh: '{0}参数错误', en: '{0} parameter error' },
  signatureUnreadable: { code: 'COMMON.1004', zh: '签名解密错误', en: 'signature decryption error' },
  systemBusy: { code: 'COMMON.1008', zh: '系统繁忙', en: 'system busy', http: 500 },
  methodNotConfigured: {
    code: 'COMMON.1009',
    zh: '未知的认证配置',
    en: 'unknown authentication configuration',
  },
  userNotFound: { code: 'COMMON.1013', zh: '用户不存在', en: 'user not found' },
  wechatFailed: { code: 'LOGIN.1001', zh: '调用{0}接口错误', en: 'error calling {0} interface' },
  locked: {
    code: 'LOGIN.1003',
    zh: '用户已被锁定,将在{0}分{1}秒后解锁',
    en: 'user is locked, will be unlocked in {0} minutes and {1} seconds',
  },
  passwordTooWeak: {
    code: 'LOGIN.1004',
    zh: '密码不符合密码策略',
    en: 'password does not meet the password policy',
  },
  passwordWrong: {
    code: 'LOGIN.1005',
    zh: '用户名或密码错误,剩余登录尝试次数:{0}',
    en: 'wrong user name or password, remaining login attempts:{0}',
  },
  captchaFailed: {
    code: 'CAPTCHA.0002',
    zh: '图形验证码校验失败',
    en: 'graphic captcha verification failed',
  },
  sendFailed: { code: 'CAPTCHA.0006', zh: '验证码发送失败', en: 'failed to send the verification code' },
  codeWrong: { code: 'CAPTCHA.0007', zh: '验证码错误', en: 'incorrect verification code' },
} satisfies Record<string, Row>;

/** No page names these: the codes are our choice, in the vendor's style (contract §8: unknown). */
const chosen = {
  sentTooSoon: {
    code: 'CAPTCHA.0006',
    zh: '发送过于频繁,请{0}秒后再试',
    en: 'sent too often, try again in {0} seconds',
  },
  sentTooOften: {
    code: 'CAPTCHA.0006',
    zh: '今日发送次数已达上限',
    en: 'the daily limit of codes is reached',
  },
  codeExpired: { code: 'CAPTCHA.0008', zh: '验证码已过期', en: 'the verification code has expired' },
  accountBoundElsewhere: {
    code: 'LOGIN.1006',
    zh: '该账号已绑定其他微信',
    en: 'the account is bound to another WeChat user',
  },
  wechatBoundElsewhere: {
    code: 'LOGIN.1007',
    zh: '该微信已绑定其他账号',
    en: 'this WeChat user is bound to another account',
  },
  mobileTaken: {
    code: 'LOGIN.1008',
    zh: '手机号已被其他账号使用',
    en: 'the mobile number belongs to another account',
  },
  noSuchPath: { code: 'COMMON.1015', zh: '接口不存在', en: 'no such interface', http: 404 },
  bodyTooLarge: { code: 'COMMON.1016', zh: '请求体过大', en: 'request body too large', http: 413 },
} satisfies Record<string, Row>;

const table = { ...documented, ...chosen };
export type RefusalName = keyof typeof table;

/** A request the tenant refuses. Thrown by routes and stores, turned into a body by the server. */
export class Refusal extends Error {
  readonly reason: RefusalName;
  readonly values: readonly (string | number)[];
  constructor(reason: RefusalName, ...values: (string | number)[]) {
    super(`${reason} ${values.join(' ')}`.trim());
    this.name = 'Refusal';
    this.reason = reason;
    this.values = values;
  }
}

function codeOf(refusal: Refusal, policy: Policy): string {
  const row: Row = table[refusal.reason];
  if (refusal.reason === 'stateTokenInvalid') return policy.stateTokenErrorCode;
  if (typeof row.code === 'string') return row.code;
  return dialectOf(policy) === 'SDK' ? row.code[1] : row.code[0];
}

/** HTTP status and the vendor's error body, `{"error_code","error_msg"}` (contract §2.3). */
export function refusalAnswer(refusal: Refusal, policy: Policy, language: Language) {
  const row: Row = table[refusal.reason];
  const blank = policy.verbatimBlanks ? ' ' : '';
  const text = row[language].replace(/\{(\d)\}/g, (_, at: string) =>
    String(refusal.values[Number(at)] ?? ''),
  );
  return {
    http: row.http ?? 400,
    body: { error_code: `${blank}${dialectOf(policy)}.${codeOf(refusal, policy)}`, error_msg: text },
  };
}
