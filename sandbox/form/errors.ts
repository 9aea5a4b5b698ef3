import type { errorSettings } from '../settings/errors';
import type { Policy } from '../policy';
import type { Form, Label } from './field';

/** A code of the vendor reads the same in every language. */
const same = (code: string): Label => [code, code];

export const errorForm: Form<Pick<Policy, keyof typeof errorSettings>> = {
  errorDialect: {
    label: ['错误码写法', 'Dialect of error codes'],
    kind: 'choice',
    choices: {
      unset: ['按产品', 'as the product'],
      'IDAAS.SDK': same('IDAAS.SDK'),
      SDK: same('SDK'),
      OneAccess: same('OneAccess'),
    },
  },
  errorStatus: {
    label: ['错误的 HTTP 状态', 'HTTP status of a refusal'],
    kind: 'choice',
    choices: { asPrinted: ['按文档', 'as printed'], '200': ['总是 200', 'always 200'] },
  },
  stateTokenErrorCode: {
    label: ['状态令牌失效', 'State token refused'],
    kind: 'choice',
    choices: {
      'COMMON.1005': same('COMMON.1005'),
      'COMMON.1006': same('COMMON.1006'),
      'COMMON.1007': same('COMMON.1007'),
      'PARAM.0014': same('PARAM.0014'),
      '401': same('401'),
    },
  },
  sessionErrorCode: {
    label: ['会话失效', 'Session refused'],
    kind: 'choice',
    choices: {
      'PARAM.0023': same('PARAM.0023'),
      'COMMON.1005': same('COMMON.1005'),
      'COMMON.1006': same('COMMON.1006'),
      'COMMON.1007': same('COMMON.1007'),
      'COMMON.1013': same('COMMON.1013'),
      '401': same('401'),
    },
  },
  idTokenErrorCode: {
    label: ['ID Token 失效', 'Id token refused'],
    kind: 'choice',
    choices: {
      'PARAM.0016': same('PARAM.0016'),
      'COMMON.1005': same('COMMON.1005'),
      'COMMON.1006': same('COMMON.1006'),
      'COMMON.1007': same('COMMON.1007'),
      'COMMON.1007 state_token': same('COMMON.1007 state_token'),
      '401': same('401'),
    },
  },
  captchaTokenErrors: {
    label: ['滑块令牌失效', 'Stale puzzle'],
    kind: 'choice',
    choices: { 'CAPTCHA.0002': same('CAPTCHA.0002'), 'CAPTCHA.0003/0004': same('CAPTCHA.0003/0004') },
  },
  codeErrorCode: {
    label: ['验证码错误', 'Wrong code'],
    kind: 'choice',
    choices: { 'CAPTCHA.0007': same('CAPTCHA.0007'), 'SMS.1005': same('SMS.1005') },
  },
  weakPasswordCode: {
    label: ['密码太弱', 'Weak password'],
    kind: 'choice',
    choices: {
      'LOGIN.1004': same('LOGIN.1004'),
      'COMMON.1002': same('COMMON.1002'),
      'COMMON.1006': same('COMMON.1006'),
    },
  },
  passwordPolicyFails: { label: ['密码策略读取失败', 'Password policy cannot be read'], kind: 'switch' },
};
