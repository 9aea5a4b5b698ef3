import type { HomeCopy, PageWords } from '../copy';
import { written } from '../text';
import { forAudience, type Terms } from '../terms';

export const pages = (terms: Terms): PageWords => ({
  agreements,
  audience: forAudience(terms, {
    employee: written('本小程序仅供', terms.employer, '员工使用'),
    customer: '登录后即可使用全部功能',
  }),
  home: { welcome: written('登录', terms.account), ...home },
  guest: {
    prompt: '点击登录',
    text: '登录后即可使用全部功能',
    title: forAudience(terms, {
      employee: terms.account,
      customer: terms.company === '' ? '会员登录' : written(terms.company, '会员'),
    }),
    createsAccount: '未注册的手机号验证后将自动创建账号',
  },
  rows: {
    accountInfo: '账号信息',
    security: '安全',
    general: '通用',
    service: '服务协议',
    privacy: '隐私政策',
    deleteAccount: '注销账号',
  },
  bind,
  account,
  support: { contact: `联系${terms.support}`, call: '拨打电话' },
  locked: {
    title: '账号已锁定',
    text: '为保护账号安全，登录已暂时锁定',
    timeLeftSpoken: (minutes, seconds) => `请在 ${minutes} 分 ${seconds} 秒后再试`,
    over: '锁定已解除，请重新登录',
  },
  offline: { title: '当前网络不可用', text: '请检查网络后重试' },
  unreachable: { title: '暂时无法连接服务器', text: '请稍后重试' },
  next: {
    byMobileCode: '用短信验证码登录',
    byEmailCode: '用邮箱验证码登录',
    update: '更新并重试',
    copy: '复制',
  },
  toasts: {
    signedIn: '登录成功',
    bound: '绑定成功',
    registered: '注册成功',
    unbound: '解绑成功',
    mobileChanged: '手机号已更换',
    passwordChanged: '密码已修改',
    consentWithdrawn: '已撤回同意',
  },
  titles: {
    home: terms.company || '首页',
    bind: '绑定账号',
    register: '注册 / 登录',
    password: '账号密码登录',
    'forgotten-password': '重置密码',
    verify: '二次验证',
    'change-password': '修改密码',
    account: '账号与安全',
    denied: '暂无访问权限',
    unsupported: '暂时无法登录',
    privacy: '用户隐私保护',
    agreement: '协议与政策',
  },
});

const agreements: HomeCopy['agreements'] = {
  read: '登录前请阅读',
  agreed: '你已同意',
  agree: '我已阅读并同意',
  and: '和',
  service: '《服务协议》',
  privacy: '《隐私政策》',
  guide: '《小程序用户隐私保护指引》',
  howToOpen: '请长按复制网址，在浏览器中打开',
  notShown: '此处无法显示，请复制链接后在浏览器中查看',
  copyLink: '复制链接',
  linkCopied: '请在浏览器中粘贴并打开',
  close: '关闭',
  question: '服务协议与隐私政策',
  askedFor: '为保障你的权益，请阅读并同意',
  guideQuestion: '用户隐私保护提示',
  guideAskedFor: '使用此功能前，请阅读并同意',
  phoneGuideAskedFor: '在获取你的手机号前，请阅读并同意',
  agreeAndGoOn: '同意并继续',
  decline: '不同意',
  given: '你已同意',
  withdraw: '撤回同意',
  withdrawQuestion: '确定撤回同意？',
  withdrawConsequence: '撤回后将退出登录，再次登录前需重新同意',
};

const home: Omit<HomeCopy['home'], 'welcome'> = {
  signIn: '登录',
  tryAgain: '重试',
  nameless: '微信用户',
  offline: '当前网络不可用',
  since: '登录时间',
  validUntil: '登录有效期',
  mobile: '手机号',
  email: '邮箱',
  userName: '账号',
  signOut: '退出登录',
  signOutQuestion: '确定退出登录？',
  signOutConsequence: '微信绑定仍会保留，下次点一下即可登录',
  stay: '取消',
};

const bind: HomeCopy['bind'] = {
  text: '首次登录需验证身份，以后将自动登录',
  byPhone: '手机号快捷登录',
  otherWays: '其他登录方式',
};

const account: HomeCopy['account'] = {
  title: '账号与安全',
  noMobile: '未绑定',
  change: '更换',
};
