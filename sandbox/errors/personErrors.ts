import type { Row } from './row';
import { each, everywhere, listed } from './row';

/** What is wrong with the person, the account or the password. */
export const personErrors = {
  userNotFound: { codes: listed('COMMON.1013'), zh: '用户不存在', en: 'user not found' },
  wechatFailed: {
    codes: everywhere('LOGIN.1001', {
      'IDAAS.SDK': 'C:mini-program/wechat/update-wechat-mobile.html',
      SDK: 'E:userapi/returncode.html',
    }),
    zh: '调用{0}接口错误',
    en: 'error calling {0} interface',
  },
  locked: {
    codes: each(
      { code: 'LOGIN.1003' },
      { code: 'LOGIN.1003', page: 'E:userapi/returncode.html' },
      { code: 'LOGIN.0001', page: 'H:ErrorCode' },
    ),
    zh: '用户已被锁定,将在{0}分{1}秒后解锁',
    en: 'user is locked, will be unlocked in {0} minutes and {1} seconds',
  },
  passwordWrong: {
    codes: each(
      { code: 'LOGIN.1005' },
      { code: 'LOGIN.1005', page: 'FIELD-1' },
      { code: 'LOGIN.0002', page: 'H:ErrorCode' },
    ),
    zh: '用户名或密码错误,剩余登录尝试次数:{0}',
    en: 'wrong user name or password, remaining login attempts:{0}',
  },
  passwordPolicyUnreadable: {
    codes: listed('LOGIN.1004'),
    zh: '获取密码策略失败',
    en: 'failed to obtain the password policy',
  },
  passwordTooWeak: {
    codes: everywhere('by policy'),
    zh: '密码不符合密码策略',
    en: 'password does not meet the password policy',
  },
  accountBoundElsewhere: {
    codes: everywhere('LOGIN.1006'),
    zh: '该账号已绑定其他微信',
    en: 'the account is bound to another WeChat user',
  },
  wechatBoundElsewhere: {
    codes: everywhere('LOGIN.1007'),
    zh: '该微信已绑定其他账号',
    en: 'this WeChat user is bound to another account',
  },
  mobileTaken: {
    codes: everywhere('LOGIN.1008'),
    zh: '手机号已被其他账号使用',
    en: 'the mobile number belongs to another account',
  },
} satisfies Record<string, Row>;
