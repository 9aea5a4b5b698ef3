import type { Copy } from './copy';
import { problemsZhCN } from './problems.zh-CN';

/** 简体中文. */
export const zhCN: Copy = {
  problems: problemsZhCN,
  problemDetails: {
    attemptsLeft: (count) => `还可以再试 ${count} 次。`,
    retryAt: (time) => `请在 ${time} 之后再试。`,
    serverCode: (code) => `错误代码 ${code}`,
  },
  gap: '',
  moment: (year, month, day, hour, minute) => `${year}年${month}月${day}日 ${hour}:${minute}`,
  waiting: { loading: '正在加载', slow: '网络较慢，请稍候' },
  notNow: '暂不登录',
  startAgain: '重新开始',
  agreements: {
    read: '登录前请阅读',
    service: '《服务协议》',
    privacy: '《隐私政策》',
    howToOpen: '长按下面的网址复制，在浏览器中打开。',
    close: '关闭',
  },
  audience: {
    employee: (company) => `员工登录，仅限${company || '本企业'}成员使用`,
    customer: '登录后可查看你的账号信息',
  },
  home: {
    welcome: (company) => company || '欢迎',
    signIn: '微信一键登录',
    tryAgain: '重试',
    nameless: '微信用户',
    validUntil: '登录有效期至',
    mobile: '手机号',
    email: '邮箱',
    userName: '账号',
    signOut: '退出登录',
    signOutQuestion: '退出登录？',
    signOutConsequence: '账号仍与微信关联，下次可以一键登录。',
    stay: '取消',
  },
  bind: {
    title: '关联已有账号',
    text: '首次使用需确认身份，之后打开即登录。',
    byPhone: '使用微信手机号',
    byPassword: '使用账号密码',
    noMethod: '这里没有可用的关联方式，请联系管理员。',
  },
  password: {
    title: '账号密码',
    text: '输入企业账号和密码，与你的微信关联。',
    userName: '账号',
    userNameHint: '请输入账号',
    userNameEmpty: '请输入账号。',
    password: '密码',
    passwordHint: '请输入密码',
    passwordEmpty: '请输入密码。',
    reveal: '显示密码',
    conceal: '隐藏密码',
    revealShort: '显示',
    concealShort: '隐藏',
    submit: '关联并登录',
  },
  register: {
    title: '需要先注册',
    text: '没有找到与你的微信对应的账号，需要验证后注册。当前版本还不能在这里注册，请联系管理员开通账号，然后重新开始。',
  },
  verify: {
    title: '需要再验证一次',
    text: '为保护账号安全，登录还需要一次验证。当前版本还不能在这里验证，请联系管理员，或稍后重新开始。',
  },
  changePassword: {
    title: '密码需要更换',
    text: '你的密码已到期或即将到期。当前版本还不能在这里更换，请先在企业的登录网页更换密码，然后重新开始。',
  },
  denied: {
    title: '没有使用权限',
    text: '你的账号没有使用此应用的权限。请联系管理员开通，然后重新开始。',
  },
  stopped: {
    title: '无法继续登录',
    text: '登录服务要求的步骤，当前版本还不认识。请更新小程序后重新开始，或联系管理员。',
  },
  serverSaid: (text) => `服务器返回“${text}”。`,
};
