import { areaWords } from '../areas';
import type { Copy, SignInWords } from '../copy';
import { written } from '../text';
import { forAudience, type Terms } from '../terms';

export const signIn = (terms: Terms): SignInWords => ({
  bind: bind(terms),
  codes: codes(terms),
  captcha,
  password: password(terms),
  forgottenPassword: {
    link: '忘记密码？',
    title: '重置密码',
    text: '请验证账号绑定的手机号或邮箱',
    submit: '设置新密码',
    done: '密码已重置，请使用新密码登录',
  },
  register: {
    title: '注册 / 登录',
    text: '首次登录，验证后将自动创建账号',
    byCode: { mobile: '未注册的手机号验证后将自动创建账号', email: '未注册的邮箱验证后将自动创建账号' },
    submit: '验证并登录',
  },
  verify: {
    title: '二次验证',
    text: '为保障账号安全，请完成二次验证',
    submit: '验证并登录',
    useEmail: '改用邮箱验证',
    useMobile: '改用短信验证',
    elsewhere: `你的账号已开启二次验证，小程序暂不支持，请在电脑端登录或联系${terms.support}`,
  },
  changePassword: changePassword(terms),
  account: {
    ...account,
    deletionByPhone: `注销后账号信息将无法恢复，如需注销请联系${terms.support}`,
  },
  denied: {
    title: '暂无访问权限',
    text: forAudience(terms, {
      employee: `你的账号尚未开通此应用，请联系${terms.support}开通后重试`,
      customer: `你的账号暂时无法使用此应用，请联系${terms.support}了解详情`,
    }),
    account: (name) => `登录账号：${name}`,
    accountOfWechat: '登录账号：当前微信绑定的账号',
  },
  unsupported: {
    title: '暂时无法登录',
    text: `请稍后重新登录，或联系${terms.support}`,
    updateReady: '新版本已准备好，更新后即可继续',
  },
});

const bind = ({ account, support }: Terms): SignInWords['bind'] => ({
  title: written('绑定', account),
  byMobileCode: '短信验证码登录',
  byEmailCode: '邮箱验证码登录',
  byPassword: '账号密码登录',
  captions: { mobile: '短信', email: '邮箱', password: '密码' },
  noMethod: `暂无可用的登录方式，请联系${support}`,
  submit: '绑定并登录',
});

const codes = (terms: Terms): Copy['codes'] => {
  const { company, employer, support } = terms;
  const text = (recipient: string) =>
    forAudience(terms, {
      employee: written('请输入在', employer, `登记的${recipient}`),
      customer:
        company === ''
          ? `请输入注册时使用的${recipient}`
          : written('请输入在', company, `注册的${recipient}`),
    });
  return {
    mobile: {
      title: '短信验证码登录',
      text: text('手机号'),
      label: '手机号',
      hint: '请输入手机号',
      empty: '请输入手机号',
      willGoTo: (recipient) => `将向 ${recipient} 发送验证码`,
      wentTo: (recipient) => `验证码已发送至 ${recipient}`,
      help: `请确认手机号填写正确、手机信号正常，并查看短信是否被拦截。如仍未收到，请选择其他登录方式，或联系${support}。`,
    },
    email: {
      title: '邮箱验证码登录',
      text: text('邮箱'),
      label: '邮箱',
      hint: '请输入邮箱',
      empty: '请输入邮箱',
      willGoTo: (recipient) => `将向 ${recipient} 发送验证码`,
      wentTo: (recipient) => `验证码已发送至 ${recipient}`,
      help: `请确认邮箱填写正确，并查看垃圾邮件文件夹。如仍未收到，请选择其他登录方式，或联系${support}。`,
    },
    area: areaWords['zh-CN'],
    digits: '验证码',
    digitsHint: '请输入验证码',
    digitsEmpty: '请输入验证码',
    getCode: '获取验证码',
    getAgain: '重新发送',
    getAgainIn: (seconds) => `${seconds}s 后重新获取`,
    getIn: (seconds) => `${seconds}s 后可获取`,
    notReceived: '收不到验证码？',
  };
};

const captcha: Copy['captcha'] = {
  title: '安全验证',
  howTo: '向右拖动滑块完成拼图',
  howToByButtons: '点按按钮移动拼图，对准缺口后确认',
  picture: '带缺口的图片',
  loadingPicture: '正在加载拼图',
  checking: '正在验证',
  refresh: '换一张',
  cancel: '关闭',
  withoutDragging: '无法拖动？',
  byDragging: '返回拖动',
  farLeft: '向左一大步',
  left: '向左一小步',
  right: '向右一小步',
  farRight: '向右一大步',
  position: (percent) => `拼图在 ${percent}% 处`,
  done: '确认',
};

const password = ({ account }: Terms): Copy['password'] => ({
  title: '账号密码登录',
  text: written('请使用', account, '登录'),
  userName: '账号',
  userNameHint: '请输入账号',
  userNameEmpty: '请输入账号',
  password: '密码',
  passwordHint: '请输入密码',
  passwordEmpty: '请输入密码',
  reveal: '显示密码',
  conceal: '隐藏密码',
  submit: '绑定并登录',
});

const changePassword = (terms: Terms): Copy['changePassword'] => ({
  title: '修改密码',
  must: '密码已过期，请修改后登录',
  may: '密码即将过期，建议立即修改',
  oldPassword: { label: '原密码', hint: '请输入原密码', empty: '请输入原密码' },
  oldPasswordWrong: '原密码不正确',
  newPassword: { label: '新密码', hint: '请输入新密码', empty: '请输入新密码' },
  repeated: { label: '确认新密码', hint: '再次输入新密码', empty: '请再次输入新密码' },
  rules: '密码要求',
  minLength: (length) => `至少 ${length} 个字符`,
  maxLength: (length) => `最多 ${length} 个字符`,
  lengths: (min, max) => `${min}–${max} 个字符`,
  pattern: forAudience(terms, { employee: '符合公司密码规则', customer: '符合密码规则' }),
  met: '已满足',
  notMet: '未满足',
  submit: '确认修改',
  skip: '暂不修改，直接登录',
  leave: '暂不登录',
});

const account: Omit<SignInWords['account'], 'deletionByPhone'> = {
  mobileNumber: '手机号',
  changeByPhone: '更换手机号',
  bound: '已绑定账号',
  nothingBound: '暂无绑定的账号',
  wechat: '微信',
  otherKind: '其他账号',
  unbind: '解绑',
  unbindQuestion: '确定解绑？',
  unbindConsequence: '下次登录需重新验证身份',
  deletion: '注销后账号信息将无法恢复',
  goOn: '继续',
};
