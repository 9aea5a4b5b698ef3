import type { Row } from './row';
import { each, everywhere, listed } from './row';

const unbind = 'C:user-self-service/unbind-social-account.html';
const emailsend = 'E:userapi/captcha/emailsend.html';

/** A call that is not as it should be: headers, members, the application, the server itself. */
export const callErrors = {
  deviceIncomplete: {
    codes: each(
      { code: 'PARAM.0001', page: 'C:captcha/get-captcha.html' },
      { code: 'COMMON.1003', page: 'E:userapi/returncode.html' },
      { code: 'COMMON.1003' },
    ),
    zh: '设备信息不完整',
    en: 'device information incomplete',
  },
  clientIdEmpty: {
    codes: each(
      { code: 'PARAM.0002', page: unbind },
      { code: 'COMMON.1001', page: emailsend },
      { code: 'COMMON.1001' },
    ),
    zh: 'clientId不能为空',
    en: 'clientId is empty',
  },
  clientUnknown: {
    codes: each(
      { code: 'PARAM.0003', page: unbind },
      { code: 'COMMON.1012', page: 'E:userapi/returncode.html' },
      { code: 'COMMON.1012' },
    ),
    zh: '应用未注册',
    en: 'application is not registered',
  },
  parameterBlank: { codes: listed('COMMON.1001'), zh: '参数{0}不能为空', en: 'parameter {0} is blank' },
  parameterFormat: {
    codes: listed('COMMON.1002'),
    zh: '参数{0}格式错误',
    en: 'parameter {0} has a wrong format',
  },
  parameterWrong: { codes: listed('COMMON.1006'), zh: '{0}参数错误', en: '{0} parameter error' },
  signatureUnreadable: { codes: listed('COMMON.1004'), zh: '签名解密错误', en: 'signature decryption error' },
  systemBusy: { codes: listed('COMMON.1008'), zh: '系统繁忙', en: 'system busy', http: 500 },
  methodNotConfigured: {
    codes: listed('COMMON.1009'),
    zh: '未知的认证配置',
    en: 'unknown authentication configuration',
  },
  noSuchPath: { codes: everywhere('COMMON.1015'), zh: '接口不存在', en: 'no such interface', http: 404 },
  bodyTooLarge: {
    codes: everywhere('COMMON.1016'),
    zh: '请求体过大',
    en: 'request body too large',
    http: 413,
  },
} satisfies Record<string, Row>;
