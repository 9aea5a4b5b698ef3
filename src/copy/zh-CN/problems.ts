import type { HomeCopy } from '../copy';
import { withoutStop, written } from '../text';
import { forAudience, type Terms } from '../terms';

const PHONE_UNAVAILABLE = { happened: '手机号快捷登录暂不可用', next: '请选择其他登录方式' };
const WECHAT_FAILED = { happened: '微信登录失败', next: '请重试' };
const EXPIRED = { happened: '登录已过期', next: '请重新登录' };

/** What happened, and what to do. */
export const problems = ({ support }: Terms): HomeCopy['problems'] => ({
  offline: { happened: '当前网络不可用', next: '请检查网络后重试' },
  unreachable: { happened: '暂时无法连接服务器', next: '请稍后重试' },
  timedOut: { happened: '请求超时', next: '请稍后重试' },
  interrupted: { happened: '请求已中断', next: '请重试' },
  serverBusy: { happened: '服务暂时不可用', next: '请稍后重试' },
  answerUnreadable: { happened: '数据异常', next: '请切换网络后重试' },
  originNotAllowed: { happened: '服务器域名未配置', next: `请联系${support}` },
  loginCodeMissing: WECHAT_FAILED,
  wechatSilent: { happened: '微信暂无响应', next: '请重试或重启微信' },
  pageNotOpened: { happened: '页面打开失败', next: '请返回后重试' },
  codeSpent: { happened: '授权已失效', next: '请重新点击' },
  phoneDenied: { happened: '未授权手机号', next: '可选择其他登录方式' },
  phoneNotEntitled: PHONE_UNAVAILABLE,
  phonePrivacyDeclined: { happened: '未同意隐私保护指引', next: '可选择其他登录方式' },
  phoneScopeUndeclared: PHONE_UNAVAILABLE,
  phoneQuotaUsedUp: PHONE_UNAVAILABLE,
  phoneUnavailable: { happened: '获取手机号失败', next: '请选择其他登录方式' },
  stateTokenInvalid: { happened: '页面已过期', next: '请重试' },
  sessionEnded: EXPIRED,
  idTokenExpired: EXPIRED,
  credentialsWrong: { happened: '账号或密码不正确', next: '请重新输入' },
  personLocked: { happened: '账号已锁定', next: `请稍后再试或联系${support}` },
  personUnknown: { happened: '未找到你的账号', next: '请选择其他登录方式' },
  codeWrong: { happened: '验证码错误或已过期', next: '请核对或重新获取' },
  captchaFailed: { happened: '验证失败', next: '请再试一次' },
  captchaGivenUp: { happened: '安全验证未完成', next: '请重新获取验证码' },
  sendFailed: { happened: '验证码发送失败', next: '请稍后重新获取' },
  inputRefused: { happened: '填写内容有误', next: '请检查后重试' },
  wechatLoginFailed: WECHAT_FAILED,
  misconfigured: { happened: '登录服务配置有误', next: `请联系${support}` },
  refused: { happened: '操作未成功', next: `请重试或联系${support}` },
  fieldEmpty: { happened: '还有未填写的内容', next: '请填写后重试' },
  passwordRefused: { happened: '新密码不可用', next: '请换一个密码' },
  passwordsDiffer: { happened: '两次输入的密码不一致', next: '请重新输入' },
  passwordTooWeak: { happened: '密码不符合要求', next: '请修改后重试' },
  mobileMalformed: { happened: '手机号格式不正确', next: '请输入 11 位手机号' },
  mobileUnusual: { happened: '号码与所选地区不符', next: '请核对，确认无误可再次提交' },
  emailMalformed: { happened: '邮箱格式不正确', next: '请检查后重试' },
  codeMalformed: { happened: '验证码格式不正确', next: '请重新输入' },
  statusUnknown: { happened: '当前版本暂不支持', next: `请稍后重试或联系${support}` },
  unexpected: { happened: '出错了', next: '请重试' },
});

/** What was not found, by the way of signing in. */
export const unknownBy = (terms: Terms): HomeCopy['unknownBy'] => {
  const { company, employer, support } = terms;
  const unknown = (recipient: string) =>
    forAudience(terms, {
      employee: {
        happened: written(`该${recipient}未在`, employer, '登记'),
        next: `请选择其他登录方式，或联系${support}`,
      },
      customer: {
        happened: company === '' ? `该${recipient}尚未注册` : written(`该${recipient}未在`, company, '注册'),
        next: `请换一个${recipient}，或选择其他登录方式`,
      },
    });
  return {
    mobile: unknown('手机号'),
    email: unknown('邮箱'),
    password: { happened: '该账号不存在', next: `请核对后重试，或联系${support}` },
  };
};

export const problemDetails: HomeCopy['problemDetails'] = {
  attemptsLeft: (count) => `还可以再试 ${count} 次`,
  retryInSeconds: (count) => `请 ${count} 秒后再试`,
  retryInMinutes: (count) => `请 ${count} 分钟后再试`,
  retryAt: (time) => `请在 ${time} 后再试`,
  retryNow: '现在可以重试',
  serverCode: (code) => `错误代码 ${code}`,
  because: (happened, reason) => `${happened}（${withoutStop(reason)}）`,
};
